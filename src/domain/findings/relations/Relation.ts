import { decimalsRounded } from '../../tables/roundedRates';
import type { Table } from '../../tables/Table';
import { divide, multiply, sum } from '../../decimal/decimal';
import { type Interval, meet, percentageOfIntervals, printedInterval, sumOfIntervals } from '../interval';

/** How one column follows from others in every row (columns as indices into the table's). */
export type Relation =
  | {
      readonly kind: 'sum';
      readonly column: number;
      readonly terms: readonly { readonly column: number; readonly sign: 1 | -1 }[];
    }
  /** In percent. */
  | {
      readonly kind: 'ratio';
      readonly column: number;
      readonly numerator: readonly number[];
      readonly denominator: readonly number[];
    };

/** A relation of a table, where it is known from, and the unit rows that break it. */
export interface TableRelation {
  /** Index of the table. */
  readonly table: number;
  readonly relation: Relation;
  /** `code`: the code row says it. `form`: the headers are an official form's. `header`: a rate's header speaks of it and the rows show it. `figures`: nobody wrote it down, the rows show it. */
  readonly from: 'code' | 'form' | 'header' | 'figures';
  /** The unit rows in which both sides are there. */
  readonly rows: ReadonlySet<number>;
  readonly broken: ReadonlySet<number>;
}

/** The figure that the other side of a relation comes to. */
export interface Amount {
  readonly value: number;
  readonly interval: Interval;
}

/** The columns that a relation reckons with. */
export function termsOf(relation: Relation): readonly number[] {
  return relation.kind === 'sum'
    ? relation.terms.map(({ column }) => column)
    : [...relation.numerator, ...relation.denominator];
}

/** Whether a relation says that points are the sum of others: a group's of its components, as the stated maxima show. */
export function addsComponents(table: Table, { relation, from }: Pick<TableRelation, 'relation' | 'from'>): boolean {
  const isPoints = (column: number): boolean => table.columns[column]?.role === 'points';
  if (from !== 'code' || relation.kind !== 'sum' || table.columns[relation.column]?.code !== undefined) return false;
  return [relation.column, ...termsOf(relation)].every(isPoints);
}

/** The other side of a relation in one row; `undefined` where one of its figures is missing or it divides by zero. */
export function amountOf(table: Table, relation: Relation, row: number): Amount | undefined {
  if (relation.kind === 'sum')
    return amountOfColumns(
      table,
      row,
      relation.terms.map(({ column }) => column),
      relation.terms.map(({ sign }) => sign),
    );
  const [part, whole] = [
    amountOfColumns(table, row, relation.numerator),
    amountOfColumns(table, row, relation.denominator),
  ];
  return part === undefined || whole === undefined ? undefined : percentage(part, whole);
}

/** Part ÷ whole in percent. */
export function percentage(part: Amount, whole: Amount): Amount | undefined {
  const interval = percentageOfIntervals(part.interval, whole.interval);
  const value = divide(multiply(part.value, 100), whole.value);
  return interval === undefined || value === undefined ? undefined : { value, interval };
}

/** The sum of some columns in one row; `undefined` where one of its figures is missing. */
export function amountOfColumns(
  table: Table,
  row: number,
  columns: readonly number[],
  signs: readonly (1 | -1)[] = columns.map(() => 1),
): Amount | undefined {
  const values: number[] = [];
  const intervals: Interval[] = [];
  for (const index of columns) {
    const column = table.columns[index];
    const value = column?.figures[row] ?? null;
    if (column === undefined || value === null) return undefined;
    values.push(value);
    intervals.push(printedInterval(value, column));
  }
  return {
    value: sum(values.map((value, index) => (signs[index] ?? 1) * value)),
    interval: sumOfIntervals(intervals, signs),
  };
}

/** Whether a relation holds in a row within the rounding of what is printed; `undefined` where it cannot be told. */
export function holdsIn(table: Table, relation: Relation, row: number): boolean | undefined {
  const column = table.columns[relation.column];
  const value = column?.figures[row] ?? null;
  if (column === undefined || value === null) return undefined;
  const amount = amountOf(table, relation, row);
  return amount === undefined ? undefined : meet(printedInterval(value, column), amount.interval);
}

/** Whether a relation would hold in a row if another figure stood in one of its cells. */
export function wouldHold(
  table: Table,
  relation: Relation,
  row: number,
  column: number,
  figure: number,
): boolean | undefined {
  const columns = table.columns.map((each, index) => ({
    ...each,
    // One row does not tell how the others were rounded.
    decimals: decimalsRounded(each),
    figures: [index === column ? figure : (each.figures[row] ?? null)],
  }));
  return holdsIn({ ...table, columns }, relation, 0);
}
