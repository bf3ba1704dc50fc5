import { XlsxWorkbook } from '../../../src/workbooks/xlsx/XlsxWorkbook';
import type { PlannedCell, SheetPlan } from '../../../src/domain/sheets/plan/SheetPlan';
import { plan } from '../contract/plans';
import { workbookOf } from './fixtures';
import { PackageReader } from './PackageReader';

/** The text of a cell of a sheet with one column, row by row. */
async function written(rows: readonly PlannedCell[], parts: Partial<SheetPlan> = {}): Promise<PackageReader> {
  const workbook = await XlsxWorkbook.open(await workbookOf((book) => book.addWorksheet('Bảng')), 'tep.xlsx');
  const blocks = [{ top: 0, left: 0, rows: rows.map((cell) => [cell]) }];
  await workbook.write([plan('ranking', 'Xếp hạng', { blocks, ...parts })], { keep: [] });
  return PackageReader.open(await workbook.save());
}

const inline = (text: string): string => ` t="inlineStr"><is><t xml:space="preserve">${text}</t></is>`;

describe('the text of a written cell', () => {
  it.each<[what: string, cell: PlannedCell, xml: string]>([
    ['a number', 83.17, '><v>83.17</v>'],
    ['a tick', true, ' t="b"><v>1</v>'],
    ['marks of XML', 'A & B < C > D', inline('A &amp; B &lt; C &gt; D')],
    ['a text with spaces around', ' 5 ', inline(' 5 ')],
    ['a text that looks like an error', '#N/A', inline('#N/A')],
    ['a letter that XML cannot hold', 'a\u0001b', inline('a_x0001_b')],
    ['a text that looks like the code of a letter', 'mã _x0041_', inline('mã _x005F_x0041_')],
    ['an underscore', 'mau_x', inline('mau_x')],
    ['a formula with a number', { formula: 'A1&"<"', value: 2 }, '><f>A1&amp;"&lt;"</f><v>2</v>'],
    ['a formula with a text', { formula: '"Tốt"', value: 'Tốt' }, ' t="str"><f>"Tốt"</f><v>Tốt</v>'],
    ['a formula without a value', { formula: 'A9', value: null }, '><f>A9</f>'],
  ])('%s', async (_, cell, xml) => {
    expect(await (await written([cell])).sheet('Xếp hạng')).toContain(`<c r="A1"${xml}</c>`);
  });

  it('gives equal looks one number, however many cells have them', async () => {
    const area = { top: 0, left: 0, bottom: 99, right: 0 };
    const rows = Array.from({ length: 100 }, (_, index) => index);
    const bold = { area, style: { bold: true } };
    const xml = await (await written(rows, { styles: [bold, { area, style: { bold: true } }] })).sheet('Xếp hạng');
    expect(new Set([...xml.matchAll(/<c [^>]*\bs="(\d+)"/g)].map(([, look]) => look)).size).toBe(1);
  });

  it('says how far the sheet reaches', async () => {
    const xml = await (await written([1, 2, 3])).sheet('Xếp hạng');
    expect(xml.match(/<dimension[^>]*>/g)).toEqual(['<dimension ref="A1:A3"/>']);
  });
});
