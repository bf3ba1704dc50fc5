import type { CellValue, Sheet, Workbook } from '../src/domain/workbook/Workbook';
import { generateWorkbook, seeded } from './generateWorkbook';
import { contentOf, middleOf, recalculateBytes, round, type Timing } from './measure';
import { ms, printTable, times } from './printTable';
import { toXlsx } from './toXlsx';

const ROWS: readonly number[] = [500, 1000, 2000, 4000, 8000];
const SHEETS: readonly number[] = [1, 10, 50, 200];
const UNITS = 18;
const ROUNDS = 5;

const WORDS =
  'rà soát thủ tục hành chính bộ phận một cửa cấp xã trả kết quả đúng hạn công dân tổ chức hồ sơ trực tuyến'.split(' ');
const HEADERS = ['Nội dung', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Sản phẩm', 'Căn cứ', 'Ghi chú'];

/** A plan of work beside a table: six columns of words and no figure, as offices keep it in the same workbook. */
export function workbookWithWords(rows: number): Workbook {
  const random = seeded(rows);
  const text = (): CellValue =>
    Array.from({ length: 4 }, () => WORDS[Math.floor(random() * WORDS.length)] ?? '').join(' ');
  const words: Sheet = {
    name: 'Kế hoạch',
    rows: [['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH'], [], HEADERS, ...Array.from({ length: rows }, () => HEADERS.map(text))],
    numberFormats: [],
    merges: [],
  };
  const { sheets, ...table } = generateWorkbook(UNITS, 1, 'scoreboard');
  return { ...table, sheets: [...sheets, words] };
}

async function timingOf(workbook: Workbook): Promise<Timing> {
  const input = await toXlsx(workbook);
  const content = await contentOf(await recalculateBytes(input));
  const timings: Timing[] = [];
  for (let turn = 0; turn < ROUNDS; turn += 1) timings.push(await round(input, content));
  return middleOf(timings);
}

interface Row {
  readonly count: number;
  readonly timing: Timing;
  /** Of the first row, to see what grows faster than what is read. */
  readonly first: { readonly count: number; readonly timing: Timing };
}

/** A part beside what it would be if it grew as the count does: above one it grows faster. */
function growthOf(part: keyof Timing): (row: Row) => string {
  return ({ count, timing, first }) => times(timing[part] / ((first.timing[part] * count) / first.count));
}

async function printGrowing(what: string, counts: readonly number[], make: (count: number) => Workbook): Promise<void> {
  // Nothing is compiled yet in the first.
  await timingOf(make(counts[0] ?? 1));
  const print = printTable<Row>([
    { head: what, cell: ({ count }) => String(count) },
    { head: '   bare', cell: ({ timing }) => ms(timing.bare) },
    { head: '  whole', cell: ({ timing }) => ms(timing.whole) },
    { head: 'of bare', cell: ({ timing }) => times(timing.whole / timing.bare) },
    { head: 'analysis', cell: ({ timing }) => ms(timing.analysis) },
    { head: 'of bare', cell: ({ timing }) => times(timing.analysis / timing.bare) },
    { head: 'whole beside the first by so many', cell: growthOf('whole') },
    { head: 'analysis', cell: growthOf('analysis') },
  ]);
  let first: Row['first'] | undefined;
  for (const count of counts) {
    const row = { count, timing: await timingOf(make(count)) };
    first ??= row;
    print({ ...row, first });
  }
}

/** What sheets without a table cost, and many sheets: both may grow with what is in them and no faster. */
export async function printWords(): Promise<void> {
  console.log('\nA sheet of words (six columns) beside a table of 18 units. bare = hucre, as above.');
  await printGrowing('rows of words', ROWS, workbookWithWords);
  console.log('\nSheets with a table of 18 units each.');
  await printGrowing('sheets', SHEETS, (count) => generateWorkbook(UNITS, count, 'scoreboard'));
}
