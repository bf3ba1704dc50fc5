import { generateWorkbook } from '../../../bench/generateWorkbook';
import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { statementsIn } from '../../../src/domain/vocabulary/statements';
import { isPeriodOnly } from '../../../src/domain/vocabulary/periods';
import type { CellValue, Workbook } from '../../../src/domain/workbook/Workbook';

jest.setTimeout(240_000);

/** The most that a cell holds in Excel. */
const LONGEST = 32_767;
/** A quarter of the text costs a quarter; what looks at each letter once for each letter costs sixteen times as much. */
const TIMES = 4;
const ALLOWED = 8;
const ROUNDS = 2;

/** Pieces that make patterns begin again and again, and a letter that makes them fail at the end. */
const PIECES = [
  ...[' ', '\u00a0', '\n', '1', '1.', '1,', '1 ', '(', '(1) ', '-', '- ', '+-', ', ', '; ', ': ', '/', '*', '%', '1% '],
  ...['điểm ', 'tháng ', 'tháng 1 ', 'từ ', '(từ ', 'trên 80% ', 'a: 1 ', '11/3/2024 ', 'a', '"', "'", '(1)='],
];

/** A scoreboard in which a text stands as title, header, unit, figure and target. */
function workbookWith(text: string): Workbook {
  const [sheet, ...others] = generateWorkbook(6, 1, 'scoreboard').sheets;
  if (sheet === undefined) throw new Error(`No sheet for ${text.length} letters`);
  const rows = sheet.rows.map((row): CellValue[] => [...row]);
  rows[0] = [text];
  rows[3]?.splice(7, 1, text);
  rows[6]?.splice(1, 1, text);
  rows[7]?.splice(6, 1, text);
  rows.splice(5, 0, [null, 'Chỉ tiêu', text, null, null, null, text]);
  return { decimalSeparator: ',', sheets: [{ ...sheet, rows }, ...others] };
}

/** Milliseconds of the processor that the quickest of some analyses takes; nothing is remembered of a text that ends otherwise. */
function costOf(piece: string, length: number): number {
  const costs = Array.from({ length: ROUNDS }, (_, round) => {
    const text = `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length - 2)}z${round}`;
    const workbook = workbookWith(text);
    const start = process.cpuUsage();
    analyzeWorkbook(workbook);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}

describe('a cell full of letters', () => {
  it('costs what its length costs, wherever it stands', () => {
    const costly = PIECES.flatMap((piece) => {
      const [quarter, whole] = [costOf(piece, LONGEST / TIMES), costOf(piece, LONGEST)];
      return whole < quarter * ALLOWED ? [] : [[piece, quarter, whole]];
    });
    expect(costly).toEqual([]);
  });

  it.each([
    ['a period with long figures', () => isPeriodOnly(`Tháng 7 ${'1'.repeat(300)}z`)],
    ['a period with long Roman numbers', () => isPeriodOnly(`Tháng 7 ${'i'.repeat(300)}z`)],
    ['a target said many times', () => statementsIn(`(${'từ '.repeat(300)}z)`)],
    ['a maximum behind many blanks', () => statementsIn(`(điểm${' '.repeat(3000)}z)`)],
  ])('is read to its end: %s', (_, read) => {
    expect(read).not.toThrow();
  });
});
