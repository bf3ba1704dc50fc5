import { generateWorkbook } from '../../../bench/generateWorkbook';
import { workbookWithWords } from '../../../bench/words';
import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import type { Workbook } from '../../../src/domain/workbook/Workbook';
import { WorkCounter } from './WorkCounter';

jest.setTimeout(120_000);

/** What a sheet or row costs may differ a little from one to the next. */
const ALLOWED = 1.15;

/** The same table so many times below one another, on one sheet. */
function stackedTables(count: number): Workbook {
  const { sheets, ...workbook } = generateWorkbook(3, count, 'scoreboard');
  const rows = sheets.flatMap((sheet) => [...sheet.rows, []]);
  return { ...workbook, sheets: [{ name: 'Phụ lục', rows, numberFormats: [], merges: [] }] };
}

describe('the work of an analysis grows with what is in the workbook', () => {
  let counter: WorkCounter;
  beforeAll(async () => {
    counter = await WorkCounter.start();
  });
  afterAll(() => {
    counter.stop();
  });

  const workOf = (workbook: Workbook) => counter.workOf(() => analyzeWorkbook(workbook));

  it.each<[what: string, make: (count: number) => Workbook, few: number, many: number]>([
    ['sheets of scores', (count) => generateWorkbook(6, count, 'scoreboard'), 15, 60],
    ['sheets of counts', (count) => generateWorkbook(6, count, 'codedCounts'), 15, 60],
    ['sheets of components', (count) => generateWorkbook(6, count, 'components'), 15, 60],
    ['tables on one sheet', stackedTables, 15, 60],
    ['units with scores', (count) => generateWorkbook(count, 2, 'scoreboard'), 100, 400],
    ['units with counts', (count) => generateWorkbook(count, 2, 'codedCounts'), 100, 400],
    ['units with components', (count) => generateWorkbook(count, 2, 'components'), 100, 400],
    ['rows of words beside a table', workbookWithWords, 500, 2000],
  ])('%s', async (_, make, few, many) => {
    // What is remembered of words is known in both.
    await workOf(make(many));
    const [small, large] = [await workOf(make(few)), await workOf(make(many))];
    expect(small.total).toBeGreaterThan(few);
    expect(large.total / small.total).toBeLessThan((many / few) * ALLOWED);
  });
});
