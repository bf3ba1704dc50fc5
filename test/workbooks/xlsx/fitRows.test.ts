import type ExcelJS from 'exceljs';
import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { XlsxWorkbook } from '../../../src/workbooks/xlsx/XlsxWorkbook';
import { caseBytes } from '../contract/readings';
import { plan } from '../contract/plans';
import { workbookOf } from './fixtures';
import { snapshotOf } from './snapshot';

const FONT = { name: 'Times New Roman', size: 12 };
/** One line of that font, in points, as Excel fits rows. */
const LINE = 15.75;

interface HeaderCell {
  readonly text: string;
  readonly height?: number;
  /** Merged from A1 to here. */
  readonly to?: string;
  readonly alignment?: Partial<ExcelJS.Alignment>;
}

function header({ text, height, to, alignment = { wrapText: true } }: HeaderCell) {
  return (workbook: ExcelJS.Workbook): void => {
    const sheet = workbook.addWorksheet('Bảng');
    for (const column of [1, 2, 3]) sheet.getColumn(column).width = 12;
    const cell = sheet.getCell('A1');
    Object.assign(cell, { value: text, font: FONT, alignment });
    if (to !== undefined) sheet.mergeCells(`A1:${to}`);
    for (const row of [1, 2]) if (height !== undefined) sheet.getRow(row).height = height;
    sheet.getCell('A3').value = 1;
  };
}

async function heightsIn(bytes: Uint8Array, copyOf: string, fits = true): Promise<Readonly<Record<string, number>>> {
  const workbook = await XlsxWorkbook.open(bytes, 'tep.xlsx');
  await workbook.write([plan('copy1', 'Bản sao', { copyOf, ...(fits ? { fitsText: true } : {}) })], { keep: [] });
  return (await snapshotOf(await workbook.save())).find(({ name }) => name === 'Bản sao')?.rowHeights ?? {};
}

const LONG = 'Số hồ sơ có số hóa thành phần hồ sơ khi tiếp nhận';

describe('rows of a copy that has to show every text', () => {
  it.each<[string, HeaderCell, first: number, second: number]>([
    ['grow with a text that needs more lines', { text: LONG, height: 20 }, 5 * LINE, 20],
    ['stay where the text has room', { text: LONG, height: 90 }, 90, 90],
    ['count the width of all columns of a merged cell', { text: LONG, height: 20, to: 'C1' }, 2 * LINE, 20],
    ['grow at the foot of a cell merged over several', { text: LONG, height: 20, to: 'A2' }, 20, 5 * LINE - 20],
    ['stay for a text over several rows that together have room', { text: LONG, height: 45, to: 'A2' }, 45, 45],
    ['stay for a text that is not wrapped', { text: LONG, height: 20, alignment: {} }, 20, 20],
    [
      'stay for a text that stands upright',
      { text: LONG, height: 20, alignment: { wrapText: true, textRotation: 90 } },
      20,
      20,
    ],
    ['count lines that a person broke', { text: 'Tên\nđơn\nvị', height: 20 }, 3 * LINE, 20],
    ['break a word that is longer than a line', { text: 'M'.repeat(12), height: 20 }, 3 * LINE, 20],
  ])('%s', async (_, cell, first, second) => {
    const heights = await heightsIn(await workbookOf(header(cell)), 'Bảng');
    expect(heights['1']).toBeCloseTo(first, 0);
    expect(heights['2']).toBeCloseTo(second, 0);
  });

  it('are left to the host where it fits them itself', async () => {
    expect(await heightsIn(await workbookOf(header({ text: LONG })), 'Bảng')).toEqual({});
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
    expect(changed.map((row) => [row, source?.[row]])).toEqual([['5', 36]]);
    expect(fitted?.['5']).toBeGreaterThan(6 * LINE);
  });
});
