import { rowsOfKind } from '../../tables/rows';
import { readingAt, type Table } from '../../tables/Table';
import type { ColumnRole } from '../../vocabulary/columnRoles';
import type { Check, CheckContext, RawFinding } from '../CheckContext';
import { findingAt } from '../figures';
import { blankCells, isBlankCell } from '../blanks';

const NEEDED: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'composite',
  'previousComposite',
  'delta',
  'grade',
  'previousGrade',
  'rank',
  'points',
  'rate',
  'count',
  'maximum',
  'result',
]);
/** What a unit is scored by: without it the unit has no composite. */
const SCORED_BY: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['composite', 'points']);
/** A total row with fewer other figures may have been left to the tool. */
const FILLED_TOTALS = 5;

interface Filling {
  readonly column: number;
  /** Unit rows that have a figure or word, and those that are blank (a dash is an answer). */
  readonly filled: number;
  readonly blank: readonly number[];
  /** Whether nearly every unit has it. */
  readonly usual: boolean;
}

/** Cells left blank: where all others are filled in, each by itself; where a whole column is open, once for the column. */
export const missingValue: Check = (context) =>
  context.tables.flatMap((table, index) => {
    if (table.kind === 'unknown') return [];
    const units = rowsOfKind(table, 'unit');
    const isBlank = blankCells(context, table);
    const fillings = table.columns.flatMap(({ role }, column): Filling[] => {
      if (!NEEDED.has(role)) return [];
      const missing = units.filter((row) => isMissing(table, row, column));
      const blank = missing.filter((row) => isBlank(row, column));
      const filled = units.length - missing.length;
      return [{ column, filled, blank, usual: units.length >= 4 && filled * 5 >= units.length * 4 }];
    });
    const isFilled = (row: number, column: number): boolean =>
      context.completed[index]?.completions.has(`${row}/${column}`) === true;
    return [
      ...fillings.flatMap((filling) => inColumn(context, table, filling, fillings, isFilled)),
      ...rowsOfKind(table, 'aggregate').flatMap((row) => inTotals(context, table, row, fillings, isFilled)),
    ];
  });

type IsFilled = (row: number, column: number) => boolean;

function isMissing(table: Table, row: number, index: number): boolean {
  const column = table.columns[index];
  return column === undefined || ((column.figures[row] ?? null) === null && readingAt(column, row).kind === 'missing');
}

function inColumn(
  context: CheckContext,
  table: Table,
  { column, blank, usual }: Filling,
  fillings: readonly Filling[],
  isFilled: IsFilled,
): readonly RawFinding[] {
  const [first] = blank;
  if (first === undefined) return [];
  const at = (row: number, severity: 'warning' | 'info', count: number): RawFinding =>
    findingAt(
      context,
      { table, row, column },
      {
        rule: 'missing-value',
        severity,
        words: {
          header: table.columns[column]?.path.at(-1) ?? '',
          count: String(count),
          ...(isFilled(row, column) ? { filled: 'yes' } : {}),
        },
      },
    );
  if (!usual || table.kind === 'targets') return [at(first, 'info', blank.length)];
  return blank.flatMap((row) => {
    const others = fillings.filter((each) => each.usual && each.column !== column);
    const open = others.filter((each) => isMissing(table, row, each.column)).length;
    // A unit without figures in the other columns has nothing to report, which is not one cell forgotten.
    if (open * 5 > others.length) return open === others.length ? [at(row, 'info', 1)] : [];
    const needed = SCORED_BY.has(table.columns[column]?.role ?? 'unknown');
    return [at(row, needed && !isFilled(row, column) ? 'warning' : 'info', 1)];
  });
}

function inTotals(
  context: CheckContext,
  table: Table,
  row: number,
  fillings: readonly Filling[],
  isFilled: IsFilled,
): readonly RawFinding[] {
  const needed = fillings.filter(({ column, usual }) => usual && SUMMED.has(table.columns[column]?.role ?? 'unknown'));
  const blank = needed.filter(({ column }) => isBlankCell(context, { table, row, column }));
  const open = blank.filter(({ column }) => isFilled(row, column));
  const [first] = blank.length === 1 ? blank : open;
  if (first === undefined) return [];
  const forgotten = blank.length === 1 && needed.length > FILLED_TOTALS;
  if (!forgotten && open.length === 0) return [];
  return [
    findingAt(
      context,
      { table, row, column: first.column },
      {
        rule: 'missing-value',
        severity: forgotten ? 'warning' : 'info',
        words: {
          header: table.columns[first.column]?.path.at(-1) ?? '',
          count: String(forgotten ? 1 : open.length),
          ...(isFilled(row, first.column) ? { filled: 'yes' } : {}),
          total: 'yes',
        },
      },
    ),
  ];
}

const SUMMED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['count', 'rate']);
