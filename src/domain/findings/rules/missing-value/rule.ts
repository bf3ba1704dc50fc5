import { columnAt } from '../../../tables/columns';
import { meanRows, totalRows } from '../../../tables/rows';
import { type Column, readingAt } from '../../../tables/Table';
import type { ColumnRole } from '../../../vocabulary/columnRoles';
import type { CheckContext, CheckedTable } from '../../CheckContext';
import { columnOf, headerOf, observedAt } from '../../figures';
import type { Observation, Severity } from '../../Observation';
import { defineRule } from '../Rule';
import { type MissingValue, sentences } from './sentences';

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
/** A unit is scored by these: without them it has no composite. */
const SCORED_BY: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['composite', 'points']);
const SUMMED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['count', 'rate']);
/** Of the means of units those of rates, and those of which it is not sure what they are of, are for the office to fill in. */
const AVERAGED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['composite', 'points', 'rate']);
/** A total row with fewer other figures may have been left to the tool. */
const FILLED_TOTALS = 5;

interface Filling {
  readonly column: number;
  readonly role: ColumnRole;
  /** Unit rows that are blank (a dash is an answer). */
  readonly blank: readonly number[];
  /** Whether nearly every unit has it. */
  readonly usual: boolean;
}

/** Cells left blank: where all others are filled in, each by itself; where a whole column is open, once for the column. */
export const missingValue = defineRule('missing-value', sentences, (context) =>
  context.checked.flatMap((checked) => {
    const { table, units, isBlank } = checked;
    if (table.kind === 'unknown') return [];
    const fillings = table.columns.flatMap((each, column): Filling[] => {
      const { role } = each;
      if (!NEEDED.has(role)) return [];
      const missing = units.filter((row) => isMissing(each, row));
      const blank = missing.filter((row) => isBlank(row, column));
      const filled = units.length - missing.length;
      return [{ column, role, blank, usual: units.length >= 4 && filled * 5 >= units.length * 4 }];
    });
    return [
      ...fillings.flatMap((filling) => inColumn(context, checked, filling, fillings)),
      ...totalRows(table).flatMap((row) => inTotals(context, checked, row, fillings)),
      ...meanRows(table).flatMap((row) => inMeans(context, checked, row, fillings)),
    ];
  }),
);

function isMissing(column: Column, row: number): boolean {
  return (column.figures[row] ?? null) === null && readingAt(column, row).kind === 'missing';
}

function inColumn(
  context: CheckContext,
  { table, isFilled }: CheckedTable,
  { column, role, blank, usual }: Filling,
  fillings: readonly Filling[],
): readonly Observation<MissingValue>[] {
  const at = (rows: readonly [number, ...number[]], severity: Severity): Observation<MissingValue> => {
    const left = rows.filter((row) => !isFilled(row, column));
    const place = { table, row: left[0] ?? rows[0], column };
    const [count, filled] = [rows.length, rows.length - left.length];
    const payload = { header: headerOf(columnOf(place)), count, filled, in: 'unit' as const };
    return observedAt<MissingValue>(context, place, { severity, ...(count > 1 ? { unit: null } : {}), payload });
  };
  const [first, ...more] = blank;
  if (first === undefined) return [];
  if (!usual || table.kind === 'targets') return [at([first, ...more], 'info')];
  return blank.flatMap((row) => {
    const others = fillings.filter((each) => each.usual && each.column !== column);
    const open = others.filter((each) => isMissing(columnAt(table, each.column), row)).length;
    // A unit without figures in the other columns has nothing to report, which is not one cell forgotten.
    if (open * 5 > others.length) return open === others.length ? [at([row], 'info')] : [];
    return [at([row], SCORED_BY.has(role) && !isFilled(row, column) ? 'warning' : 'info')];
  });
}

function inTotals(
  context: CheckContext,
  { table, isBlank, isFilled }: CheckedTable,
  row: number,
  fillings: readonly Filling[],
): readonly Observation<MissingValue>[] {
  const needed = fillings.filter(({ role, usual }) => usual && SUMMED.has(role));
  const blank = needed.filter(({ column }) => isBlank(row, column));
  const open = blank.filter(({ column }) => isFilled(row, column));
  const [first] = blank.length === 1 ? blank : open;
  if (first === undefined) return [];
  const isForgotten = blank.length === 1 && needed.length > FILLED_TOTALS;
  if (!isForgotten && open.length === 0) return [];
  const place = { table, row, column: first.column };
  return [
    observedAt<MissingValue>(context, place, {
      severity: isForgotten ? 'warning' : 'info',
      payload: {
        header: headerOf(columnOf(place)),
        count: isForgotten ? 1 : open.length,
        filled: isForgotten ? Number(isFilled(row, first.column)) : open.length,
        in: 'total',
      },
    }),
  ];
}

/** Once for a row of means, by what nobody but the office fills in. */
function inMeans(
  context: CheckContext,
  { table, isBlank, isFilled }: CheckedTable,
  row: number,
  fillings: readonly Filling[],
): readonly Observation<MissingValue>[] {
  const blank = fillings.filter(({ column, role }) => AVERAGED.has(role) && isBlank(row, column));
  const left = blank.filter(({ column }) => !isFilled(row, column));
  const [first] = left.length > 0 ? left : blank;
  if (first === undefined) return [];
  const place = { table, row, column: first.column };
  const [count, filled] = [blank.length, blank.length - left.length];
  const payload = { header: headerOf(columnOf(place)), count, filled, in: 'mean' as const };
  return [observedAt<MissingValue>(context, place, { severity: 'info', payload })];
}
