import { analyzeWorkbook } from '../../src/domain/analyzeWorkbook';
import type { CellValue, Sheet } from '../../src/domain/workbook/Workbook';
import { readCase } from '../cases/openCase';
import { WorkCounter } from '../domain/work/WorkCounter';

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

/** What a row costs may differ a little from one to the next. */
const ALLOWED = 1.15;

describe('sheets of words', () => {
  let counter: WorkCounter;
  beforeAll(async () => {
    counter = await WorkCounter.start();
  });
  afterAll(() => {
    counter.stop();
  });

  const workOf = async (sheets: readonly Sheet[]): Promise<number> =>
    (await counter.workOf(() => analyzeWorkbook({ sheets }))).total;

  it.each(Object.entries(KINDS))('take work by the number of their cells: %s', async (_, rowsOf) => {
    const work = (rows: number): Promise<number> => workOf([sheetOf('Danh mục', rowsOf(rows))]);
    // What is remembered of words is known in both.
    await work(4000);
    const [small, large] = [await work(1000), await work(4000)];
    expect(small).toBeGreaterThan(1000);
    // Four times the cells. The square of them would be sixteen times, their cube sixty-four.
    expect(large).toBeLessThan(4 * ALLOWED * small);
  });

  it('take less work than the tables that stand beside them', async () => {
    const { sheets } = await readCase('phu-tan');
    const tables = (): Sheet[] =>
      numbered(22, () => []).flatMap((_, at) =>
        sheets.map((sheet) => ({ ...structuredClone(sheet), name: `${sheet.name} ${at}` })),
      );
    const words = Object.values(KINDS).flatMap((rowsOf, kind) =>
      numbered(22, () => []).map((_, at) => sheetOf(`Lời ${kind} ${at}`, rowsOf(25))),
    );
    expect(await workOf([...tables(), ...words])).toBeLessThan(2 * (await workOf(tables())));
  });
});
