import type { CellValue } from '../../../src/domain/workbook/Workbook';
import type { Random } from '../../layouts/random';
import { GROUPS, gradeOf } from './cleanReport';
import { addressIn, columnOf, printed, type Report, type WrittenTable } from './report';

/** Where a planted mistake is to be found. */
export interface Planted {
  readonly sheet: string;
  readonly cell: string;
  /** The sheet that lacks something which stands there. */
  readonly lacking?: string;
}

/** One kind of mistake: the tables it needs, and how it is made. */
export interface Mistake {
  readonly rule: string;
  readonly how: string;
  readonly needs: readonly string[];
  readonly plant: (report: Report, random: Random) => Planted;
}

const SCORES = 'Bảng điểm';
const GROUP_POINTS = 'Điểm nhóm';
const ONE_GROUP = 'Một nhóm';
const CODED = 'Số hóa';
const COUNTS = 'Một cửa';

function tableOf({ tables }: Report, sheet: string): WrittenTable {
  const table = tables[sheet];
  if (table === undefined) throw new Error(`no table ${sheet}`);
  return table;
}

/** What a cell holds as a number, however it was printed. */
function figureIn({ canvas }: WrittenTable, row: number, column: number): number {
  const value = canvas.rows[row]?.[column] ?? null;
  return typeof value === 'number' ? value : Number(textOf(value).split('/')[0]?.replace(',', '.'));
}

function textOf(value: CellValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** Puts another figure into a cell, printed like its neighbours. */
function replace(report: Report, table: WrittenTable, key: string, row: number, value: number): Planted {
  const column = columnOf(table, key);
  table.canvas.put(row, column.at, printed(value, column, report.hand));
  return { sheet: table.sheet, cell: addressIn(row, column.at) };
}

/** Moves a figure by more than rounding explains, to either side as long as it stays within bounds. */
function shift(
  report: Report,
  random: Random,
  sheet: string,
  key: string,
  by: readonly [number, number],
  row?: number,
  most = Infinity,
): Planted {
  const table = tableOf(report, sheet);
  const at = row ?? random.pick(table.rows);
  const column = columnOf(table, key);
  const value = figureIn(table, at, column.at);
  const step = random.whole(by[0] * 10 ** column.decimals, by[1] * 10 ** column.decimals) / 10 ** column.decimals;
  const other = random.chance(0.5) && value - step > 0 ? value - step : value + step;
  return replace(report, table, key, at, Number((other > most ? value - step : other).toFixed(column.decimals)));
}

function totalRow(report: Report, sheet: string): number {
  return tableOf(report, sheet).totalRow ?? 0;
}

function write(
  report: Report,
  sheet: string,
  row: number,
  at: number,
  value: string | number,
  format?: string,
): Planted {
  const table = tableOf(report, sheet);
  table.canvas.put(row, at, value, format);
  return { sheet, cell: addressIn(row, at) };
}

function anyRow(report: Report, random: Random, sheet: string): number {
  return random.pick(tableOf(report, sheet).rows);
}

function inAnyRow(report: Report, random: Random, sheet: string, key: string, value: string, format = '@'): Planted {
  return write(report, sheet, anyRow(report, random, sheet), columnOf(tableOf(report, sheet), key).at, value, format);
}

export const MISTAKES: readonly Mistake[] = [
  {
    rule: 'row-formula',
    how: 'a coded sum is off',
    needs: [CODED],
    plant: (report, random) => shift(report, random, CODED, 'received', [1, 60]),
  },
  {
    rule: 'row-formula',
    how: 'a coded rate is off',
    needs: [CODED],
    plant: (report, random) => shift(report, random, CODED, 'rate', [1, 20], undefined, 100),
  },
  {
    rule: 'row-formula',
    how: 'a total column without a code is off',
    needs: [COUNTS],
    plant: (report, random) => shift(report, random, COUNTS, 'received', [1, 40]),
  },
  {
    rule: 'row-formula',
    how: 'a part without a code is off, which its total shows',
    needs: [COUNTS],
    plant: (report, random) =>
      shift(report, random, COUNTS, random.pick(['direct', 'online', 'handled', 'pending']), [1, 40]),
  },
  {
    rule: 'row-formula',
    how: 'a rate without a code is off',
    needs: [COUNTS],
    plant: (report, random) => shift(report, random, COUNTS, 'rate', [1, 15], undefined, 100),
  },
  {
    rule: 'total-mismatch',
    how: 'a total is off',
    needs: [COUNTS],
    plant: (report, random) =>
      shift(
        report,
        random,
        COUNTS,
        random.pick(['received', 'direct', 'online', 'handled', 'pending']),
        [1, 90],
        totalRow(report, COUNTS),
      ),
  },
  {
    rule: 'total-mismatch',
    how: "a total's rate is off",
    needs: [CODED],
    plant: (report, random) => shift(report, random, CODED, 'rate', [1, 20], totalRow(report, CODED), 100),
  },
  {
    rule: 'aggregate-out-of-range',
    how: 'the rate of all lies below every unit',
    needs: [SCORES],
    plant: (report, random) => {
      const { key } = random.pick(GROUPS);
      return replace(report, tableOf(report, SCORES), key, totalRow(report, SCORES), random.whole(10, 300) / 10);
    },
  },
  {
    rule: 'score-sum',
    how: 'a composite is off',
    needs: [GROUP_POINTS],
    plant: (report, random) => shift(report, random, GROUP_POINTS, 'composite', [1, 9], undefined, 100),
  },
  {
    rule: 'points-rate',
    how: 'points are off',
    needs: [ONE_GROUP],
    plant: (report, random) =>
      shift(report, random, ONE_GROUP, 'points', [1, 3], undefined, columnOf(tableOf(report, ONE_GROUP), 'points').of),
  },
  {
    rule: 'delta-mismatch',
    how: 'a change is off, or has the other sign',
    needs: [SCORES],
    plant: (report, random) => {
      const table = tableOf(report, SCORES);
      const row = random.pick(table.rows);
      const value = figureIn(table, row, columnOf(table, 'delta').at);
      return replace(
        report,
        table,
        'delta',
        row,
        Math.abs(value) >= 0.5 && random.chance(0.5) ? -value : Number((value + 1.3).toFixed(1)),
      );
    },
  },
  {
    rule: 'grade-mismatch',
    how: 'a grade is another',
    needs: [SCORES],
    plant: (report, random) => {
      const table = tableOf(report, SCORES);
      const row = random.pick(table.rows);
      const composite = figureIn(table, row, columnOf(table, 'composite').at);
      const near = [composite - 0.05, composite + 0.05].map(gradeOf);
      const others = ['Xuất sắc', 'Tốt', 'Khá', 'Trung bình', 'Yếu'].filter((grade) => !near.includes(grade));
      return write(report, SCORES, row, columnOf(table, 'grade').at, random.pick(others));
    },
  },
  {
    rule: 'rank-order',
    how: 'a rank is off',
    needs: [SCORES],
    plant: (report, random) => {
      const table = tableOf(report, SCORES);
      const row = random.pick(table.rows);
      const { at } = columnOf(table, 'rank');
      const rank = figureIn(table, row, at);
      return replace(report, table, 'rank', row, rank > 4 ? rank - 4 : rank + 5);
    },
  },
  {
    rule: 'out-of-range',
    how: 'a rate above 100',
    needs: [SCORES],
    plant: (report, random) =>
      replace(
        report,
        tableOf(report, SCORES),
        random.pick(GROUPS).key,
        anyRow(report, random, SCORES),
        random.whole(1005, 1900) / 10,
      ),
  },
  {
    rule: 'out-of-range',
    how: 'points above their maximum',
    needs: [GROUP_POINTS],
    plant: (report, random) => {
      const { key, max } = random.pick(GROUPS);
      return replace(
        report,
        tableOf(report, GROUP_POINTS),
        key,
        anyRow(report, random, GROUP_POINTS),
        max + random.whole(1, 30) / 10,
      );
    },
  },
  {
    rule: 'out-of-range',
    how: 'a negative count',
    needs: [COUNTS],
    plant: (report, random) =>
      replace(report, tableOf(report, COUNTS), 'direct', anyRow(report, random, COUNTS), -random.whole(1, 90)),
  },
  {
    rule: 'missing-value',
    how: 'a figure is missing',
    needs: [SCORES, COUNTS],
    plant: (report, random) => {
      const [sheet, key] = random.pick([
        [SCORES, 'composite'],
        [SCORES, 'previous'],
        [COUNTS, 'direct'],
        [SCORES, 'publicity'],
      ] as const);
      return inAnyRow(report, random, sheet, key, '');
    },
  },
  {
    rule: 'not-a-number',
    how: 'letters among figures',
    needs: [COUNTS],
    plant: (report, random) =>
      inAnyRow(
        report,
        random,
        COUNTS,
        random.pick(['direct', 'online', 'rate']),
        random.pick(['12O', 'abc', '1.2.3', '??', '5l']),
      ),
  },
  {
    rule: 'date-in-points',
    how: 'points that Excel made a date',
    needs: [GROUP_POINTS],
    plant: (report, random) => {
      const table = tableOf(report, GROUP_POINTS);
      // 8/10 in the column of ten points: the 8th of October 2024.
      const { at } = columnOf(table, 'onlinePayment');
      return write(report, GROUP_POINTS, random.pick(table.rows), at, 45573, 'd-mmm');
    },
  },
  {
    rule: 'cell-error',
    how: "Excel's own error",
    needs: [COUNTS],
    plant: (report, random) => {
      const table = tableOf(report, COUNTS);
      const { at } = columnOf(table, 'rate');
      const row = random.pick(table.rows);
      table.canvas.put(row, at, { error: random.pick(['#DIV/0!', '#REF!', '#N/A']) });
      return { sheet: COUNTS, cell: addressIn(row, at) };
    },
  },
  {
    rule: 'duplicate-unit',
    how: 'a unit twice',
    needs: [COUNTS],
    plant: (report, random) => {
      const table = tableOf(report, COUNTS);
      const at = random.whole(1, table.rows.length - 1);
      const from = table.rows[random.whole(0, at - 1)] ?? 0;
      const name = table.canvas.rows[from]?.[table.nameColumn];
      return write(report, COUNTS, table.rows[at] ?? 0, table.nameColumn, typeof name === 'string' ? name : '');
    },
  },
  {
    rule: 'unit-missing',
    how: 'a unit left out of one table',
    needs: [GROUP_POINTS, ONE_GROUP],
    plant: (report, random) => {
      const [table, other] = [tableOf(report, ONE_GROUP), tableOf(report, GROUP_POINTS)];
      const index = random.whole(0, table.rows.length - 1);
      const row = table.rows[index] ?? 0;
      table.canvas.rows.splice(row, 1);
      table.canvas.formats.splice(row, 1);
      return { sheet: GROUP_POINTS, cell: addressIn(other.rows[index] ?? 0, other.nameColumn), lacking: ONE_GROUP };
    },
  },
  {
    rule: 'unit-name-variant',
    how: 'a letter of a name is another',
    needs: [GROUP_POINTS, ONE_GROUP],
    plant: (report, random) => {
      const table = tableOf(report, ONE_GROUP);
      const long = table.rows.filter((row) => textOf(table.canvas.rows[row]?.[table.nameColumn]).length >= 8);
      const row = random.pick(long);
      const name = textOf(table.canvas.rows[row]?.[table.nameColumn]);
      return write(report, ONE_GROUP, row, table.nameColumn, `${name.slice(0, -1)}${/[a-z]$/.test(name) ? 'q' : 'Q'}`);
    },
  },
  {
    rule: 'code-format',
    how: 'a code of another form',
    needs: [SCORES],
    plant: (report, random) =>
      inAnyRow(report, random, SCORES, 'code', random.pick(['000.0.21.H01', '000.00.21.31', '00000.21.H01'])),
  },
  {
    rule: 'cross-table',
    how: 'one rate in two tables',
    needs: [SCORES, ONE_GROUP],
    plant: (report, random) => shift(report, random, ONE_GROUP, 'rate', [1, 9], undefined, 100),
  },
  {
    rule: 'cross-table',
    how: 'one target with two results',
    needs: ['NQ 01', 'NQ 02'],
    plant: (report, random) => shift(report, random, 'NQ 02', 'result', [1, 30], undefined, 100),
  },
  {
    rule: 'constant-column',
    how: 'a column that was filled down',
    needs: [ONE_GROUP],
    plant: (report) => {
      const table = tableOf(report, ONE_GROUP);
      const [first = 0, ...rest] = table.rows;
      const { at } = columnOf(table, 'rate');
      rest.forEach((row) =>
        table.canvas.put(row, at, table.canvas.rows[first]?.[at] ?? null, table.canvas.formats[first]?.[at]),
      );
      return { sheet: ONE_GROUP, cell: addressIn(first, at) };
    },
  },
  {
    rule: 'unusual-change',
    how: 'a fall that no other unit has',
    needs: [SCORES],
    plant: (report, random) => {
      const table = tableOf(report, SCORES);
      const row = random.pick(table.rows);
      const composite = figureIn(table, row, columnOf(table, 'composite').at);
      replace(report, table, 'previous', row, Number((composite + 45).toFixed(1)));
      return replace(report, table, 'delta', row, -45);
    },
  },
  {
    rule: 'small-base',
    how: 'a rate on two dossiers',
    needs: [CODED],
    plant: (report, random) => {
      const table = tableOf(report, CODED);
      const row = random.pick(table.rows);
      replace(report, table, 'full', row, 1);
      replace(report, table, 'rest', row, 1);
      replace(report, table, 'received', row, 2);
      return replace(report, table, 'rate', row, 50);
    },
  },
  {
    rule: 'sequence',
    how: 'a number skipped',
    needs: [COUNTS],
    plant: (report, random) => {
      const table = tableOf(report, COUNTS);
      const at = table.numberColumn;
      if (at === undefined) throw new Error('the sequence needs numbers');
      const index = random.whole(1, table.rows.length - 2);
      return write(report, COUNTS, table.rows[index] ?? 0, at, String(index + 7), '@');
    },
  },
];
