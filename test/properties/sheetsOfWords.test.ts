import { analyzeWorkbook } from '../../src/domain/analyzeWorkbook';
import type { CellValue, Sheet } from '../../src/domain/workbook/Workbook';
import { readCase } from '../cases/openCase';

jest.setTimeout(120_000);

const sheetOf = (name: string, rows: readonly (readonly CellValue[])[]): Sheet => ({
  name,
  rows,
  numberFormats: [],
  merges: [],
});

const numbered = (count: number, row: (at: number) => readonly CellValue[]): (readonly CellValue[])[] =>
  Array.from({ length: count }, (_, at) => row(at));

const HEADER = ['Mã TTHC', 'Tên thủ tục hành chính', 'Lĩnh vực', 'Cấp thực hiện', 'Mức độ', 'Đối tượng'];
const KINDS: Readonly<Record<string, (rows: number) => readonly (readonly CellValue[])[]>> = {
  'a list of procedures': (rows) => [
    HEADER,
    ...numbered(rows, (at) => [`1.${at}.H01`, `Thủ tục số ${at}`, 'Đất đai', 'Cấp xã', 'Toàn trình', 'Công dân']),
  ],
  'texts without a header': (rows) =>
    numbered(rows, (at) => HEADER.map((_, column) => `đoạn ${(at * 7 + column * 13) % 97} của thôn ấp`)),
  'paragraphs with gaps': (rows) =>
    numbered(rows, (at) => (at % 7 === 0 ? [] : HEADER.map((_, column) => ((at + column) % 5 ? `đoạn ${at}` : null)))),
};

/** Milliseconds; the shorter of two runs, because a busy machine only ever adds to them. What is known of a sheet is kept, so each run gets new ones. */
function timeOf(sheets: () => readonly Sheet[]): number {
  const run = (): number => {
    const workbook = { sheets: sheets() };
    const start = performance.now();
    analyzeWorkbook(workbook);
    return performance.now() - start;
  };
  return Math.min(run(), run());
}

describe('sheets of words', () => {
  it.each(Object.entries(KINDS))('take time by the number of their cells: %s', (_, rowsOf) => {
    const time = (rows: number): number => timeOf(() => [sheetOf('Danh mục', rowsOf(rows))]);
    time(500);
    // Four times the cells. The square of them would be sixteen times, their cube sixty-four.
    expect(time(8000)).toBeLessThan(10 * time(2000));
  });

  it('take less time than the tables that stand beside them', async () => {
    const { sheets } = await readCase('phu-tan');
    const tables = (): Sheet[] =>
      numbered(22, () => []).flatMap((_, at) =>
        sheets.map((sheet) => ({ ...structuredClone(sheet), name: `${sheet.name} ${at}` })),
      );
    const words = (): Sheet[] =>
      Object.values(KINDS).flatMap((rowsOf, kind) =>
        numbered(22, () => []).map((_, at) => sheetOf(`Lời ${kind} ${at}`, rowsOf(25))),
      );
    timeOf(() => tables().slice(0, 3));
    expect(timeOf(() => [...tables(), ...words()])).toBeLessThan(2 * timeOf(tables));
  });
});
