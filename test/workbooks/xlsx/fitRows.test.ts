import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { XlsxWorkbook } from '../../../src/workbooks/xlsx/XlsxWorkbook';
import { caseBytes } from '../contract/readings';
import { header, LINE, LONG } from '../contract/fitting';
import { plan } from '../contract/plans';
import { workbookOf } from './fixtures';
import { snapshotOf } from './snapshot';

async function heightsIn(bytes: Uint8Array, copyOf: string, fits = true): Promise<Readonly<Record<string, number>>> {
  const workbook = await XlsxWorkbook.open(bytes, 'tep.xlsx');
  await workbook.write([plan('copy1', 'Bản sao', { copyOf, ...(fits ? { fitsText: true } : {}) })], { keep: [] });
  return (await snapshotOf(await workbook.save())).find(({ name }) => name === 'Bản sao')?.rowHeights ?? {};
}

describe('rows of a copy that has to show every text', () => {
  it('get a height also where nobody gave them one: not every program fits them by itself', async () => {
    const heights = await heightsIn(await workbookOf(header({ text: LONG })), 'Bảng');
    expect(heights['1']).toBeCloseTo(5 * LINE, 0);
  });

  it('get a height where no host would fit them: for merged cells', async () => {
    const heights = await heightsIn(await workbookOf(header({ text: LONG, to: 'B1' })), 'Bảng');
    expect(heights['1']).toBeCloseTo(2 * LINE, 0);
  });

  it('keep their heights in a copy of which nobody asks it', async () => {
    const heights = await heightsIn(await workbookOf(header({ text: LONG, height: 20 })), 'Bảng', false);
    expect(heights).toEqual({ 1: 20, 2: 20 });
  });

  it('are asked for in every completed copy', async () => {
    const workbook = await XlsxWorkbook.open(caseBytes('lap-vo'), 'lap-vo.xlsx');
    const copies = analyzeWorkbook(await workbook.read()).plans.filter(({ copyOf }) => copyOf !== undefined);
    expect(copies).not.toEqual([]);
    expect(copies.filter(({ fitsText }) => fitsText !== true)).toEqual([]);
  });

  it('of Phú Tân show the headers that the source itself cuts', async () => {
    const [source, fitted] = await Promise.all(
      [false, true].map((fits) => heightsIn(caseBytes('phu-tan'), 'Số hóa', fits)),
    );
    const changed = Object.keys(fitted ?? {}).filter((row) => fitted?.[row] !== source?.[row]);
    // Two titles of 13 points, the code row with `(5)=(4)/(1)` on two lines, and the name of the total have no height of their own.
    const own = changed.map((row) => [row, source?.[row]]);
    expect(own).toEqual([
      ['1', undefined],
      ['2', undefined],
      ['5', 36],
      ['6', undefined],
      ['22', undefined],
    ]);
    expect(fitted?.['5']).toBeGreaterThan(6 * LINE);
    expect(fitted?.['6']).toBeCloseTo(2 * LINE, 0);
  });
});
