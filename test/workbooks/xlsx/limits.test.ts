import type { PlannedCell, SheetPlan } from '../../../src/domain/sheets/plan/SheetPlan';
import type { Loss } from '../../../src/workbooks/Loss';
import { XlsxWorkbook } from '../../../src/workbooks/xlsx/XlsxWorkbook';
import { plan } from '../contract/plans';
import { withParts, workbookOf } from './fixtures';
import { PackageReader } from './PackageReader';

interface Written {
  readonly xml: string;
  readonly lost: readonly Loss[];
  readonly parts: PackageReader;
}

async function written(parts: Partial<SheetPlan>, edit: (xml: string) => string = (xml) => xml): Promise<Written> {
  const source = await workbookOf((book) => {
    const sheet = book.addWorksheet('Bảng');
    sheet.getCell('A1').value = 'dài'.repeat(20_000);
    sheet.getCell('A1').font = { bold: true };
    sheet.getRow(1).height = 800;
    sheet.getColumn(1).width = 300;
  });
  const bytes = await withParts(source, { 'xl/styles.xml': edit });
  const workbook = await XlsxWorkbook.open(bytes, 'tep.xlsx');
  const { lost } = await workbook.write([plan('ranking', 'Xếp hạng', parts)], { keep: [] });
  const reader = await PackageReader.open(await workbook.save());
  return { xml: await reader.sheet('Xếp hạng'), lost, parts: reader };
}

const cells = (...row: PlannedCell[]): Partial<SheetPlan> => ({ blocks: [{ top: 0, left: 0, rows: [row] }] });
const area = { top: 0, left: 0, bottom: 0, right: 0 };
const texts = (xml: string): string[] => [...xml.matchAll(/<t [^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => text);

describe('what Excel has no room for', () => {
  it('a text beyond 32,767 characters ends in a sign, and that is said', async () => {
    const { xml, lost } = await written(cells('a'.repeat(40_000), 'b'.repeat(32_767), `${'c'.repeat(32_765)}😀…`));
    const [long = '', fitting = '', halved = ''] = texts(xml);
    expect([long.length, long.at(-1)]).toEqual([32_767, '…']);
    expect(fitting).toBe('b'.repeat(32_767));
    expect(halved).toBe(`${'c'.repeat(32_765)}…`);
    expect(lost).toEqual([{ part: 'longText', sheet: 'Xếp hạng' }]);
  });

  it('a copied text, a copied row and a copied column keep to the limits too', async () => {
    const { xml } = await written({ copyOf: 'Bảng' });
    expect(texts(xml)[0]).toHaveLength(32_767);
    expect(xml).toMatch(/<row r="1" ht="409.5"/);
    expect(xml).toMatch(/<col [^>]*width="255"/);
  });

  it('a column is 255 figures wide at most', async () => {
    const { xml } = await written({ ...cells('a'), columnWidths: [{ column: 0, width: 400 }] });
    expect(xml).toMatch(/<col [^>]*width="255"/);
  });

  it.each([
    [32_767, '32767'],
    [41_920, '0'],
  ])('of %d pages none is left out: what Excel cannot count it counts itself', async (pagesHigh, height) => {
    const { xml } = await written({ ...cells('a'), page: { orientation: 'portrait', pagesHigh } });
    expect(xml).toContain(`fitToHeight="${height}"`);
  });

  it('a row is 409.5 points high at most', async () => {
    const { xml } = await written({ ...cells('a'), rowHeights: [{ row: 0, height: 1000 }] });
    expect(xml).toContain('ht="409.5"');
  });

  it.each([
    ['a formula', `SUM(${'A1,'.repeat(3000)}A1)`],
    ['a text in a formula', `"${'a'.repeat(300)}"`],
  ])('in place of %s that is too long stands its value, and that is said', async (_, formula) => {
    const { xml, lost } = await written(cells({ formula, value: 7 }));
    expect(xml).toContain('<c r="A1"><v>7</v></c>');
    expect(lost).toEqual([{ part: 'longFormula', sheet: 'Xếp hạng' }]);
  });

  it('what a rule of entry says is cut to 32 and 255 characters', async () => {
    const rule = { kind: 'decimal', minimum: 0, maximum: 1 } as const;
    const { xml } = await written({
      validations: [{ area, rule, title: 't'.repeat(40), message: 'm'.repeat(300) }],
    });
    expect(xml).toContain(`errorTitle="${'t'.repeat(31)}…"`);
    expect(xml).toContain(`error="${'m'.repeat(254)}…"`);
  });

  it('no part ever holds U+FFFE or U+FFFF', async () => {
    const { parts } = await written({
      ...cells('a\uFFFFb'),
      charts: [
        {
          kind: 'column',
          title: 'a\uFFFEb',
          sheet: '«ranking»',
          categories: area,
          series: [{ name: 'a\uFFFFb', values: area }],
          anchor: area,
          altText: '\uFFFF',
        },
      ],
    });
    for (const path of parts.paths) expect(await parts.text(path)).not.toMatch(/[\uFFFE\uFFFF]/);
    expect(await parts.sheet('Xếp hạng')).toContain('a_xFFFF_b');
  });

  it('a workbook with 64,000 looks gets no more, and that is said', async () => {
    const { parts, lost } = await written({ styles: [{ area, style: { fill: 'FF0000' } }] }, (xml) =>
      xml.replace(/<cellXfs.*<\/cellXfs>/s, `<cellXfs>${'<xf xfId="0"/>'.repeat(64_000)}</cellXfs>`),
    );
    const [list = ''] = /<cellXfs.*<\/cellXfs>/s.exec(await parts.text('xl/styles.xml')) ?? [];
    expect(list.match(/<xf /g)).toHaveLength(64_000);
    expect(lost).toEqual([{ part: 'looks' }]);
  });
});
