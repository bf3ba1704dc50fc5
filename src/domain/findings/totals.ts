import { decimalsOf, round, sum } from '../decimal/decimal';
import { isUnreadable } from '../numbers/NumberReading';
import { isMean, rowsOfKind } from '../tables/rows';
import { columnAt, columnsWhere, columnsWith } from '../tables/columns';
import { hasCriteria } from '../tables/criteria';
import { type Column, readingAt, type Table } from '../tables/Table';
import { headerWords } from '../vocabulary/headerWords';
import { saysMean } from '../vocabulary/means';
import { wordsOf } from '../vocabulary/PhraseBook';
import { type Arithmetic, sumOf } from './arithmetic';
import { figureAt, type Place, written } from './figures';
import { meet, printedInterval, sumOfIntervals } from './interval';
import { type Amount, amountOf, percentage, type Relation, type TableRelation } from './relations/Relation';

/** An aggregate's figure beside what its rows amount to. */
export interface Total {
  readonly place: Place;
  /** The rows it stands for. */
  readonly members: ReadonlySet<number>;
  readonly found: number;
  readonly how: 'sum' | 'ratio';
  /** The relation of a rate. */
  readonly ratio?: Relation;
  readonly amount: Amount;
  readonly agrees: boolean;
}

/** Every total of a table that can be checked, and the cells for which one could not be. */
export interface Totals {
  readonly totals: readonly Total[];
  readonly unusable: readonly Place[];
}

/** Checks a table's aggregates against their rows: counts as sums, rates as ratios of sums, never as means of rates. */
export function totalsOf(table: Table, relations: readonly TableRelation[]): Totals {
  const totals: Total[] = [];
  const unusable: Place[] = [];
  table.rows.forEach((aggregate, row) => {
    if (aggregate.kind !== 'aggregate' || isMean(aggregate)) return;
    const members = aggregate.members ?? [];
    if (members.length === 0) return;
    const memberSet = new Set(members);
    table.columns.forEach((column, index) => {
      const place = { table, row, column: index };
      const found = figureAt(place);
      if (found === null) return;
      const ratio = relations.find(({ relation }) => relation.kind === 'ratio' && relation.column === index)?.relation;
      const isSum = isSummed(column, table) || isOfCriteria(place, members) || isOfAmounts(place, found, members);
      if (!isSum && ratio === undefined) return;
      const amounts = ratio === undefined ? sumsOf(table, index, members) : ratiosOf(table, ratio, members, row);
      if (amounts === 'unusable') {
        unusable.push(place);
        return;
      }
      const [amount] = amounts;
      if (amount === undefined) return;
      const printed = printedInterval(found, column);
      totals.push({
        place,
        members: memberSet,
        found,
        ...(ratio === undefined ? { how: 'sum' } : { how: 'ratio', ratio }),
        amount,
        agrees: amounts.some(
          ({ value, interval }) => meet(printed, interval) || (ratio !== undefined && isRounder(found, value)),
        ),
      });
    });
  });
  return { totals, unusable };
}

/** Whether a rate is another one rounded to fewer decimals than the column has: where one of them was mistyped, it has the most. */
function isRounder(found: number, rate: number): boolean {
  const decimals = decimalsOf(found);
  return decimals > 0 && round(rate, decimals) === found;
}

/** Counts add up, and maxima of components; the groups of one parent's table add up to its composite. */
function isSummed(column: Column, { kind }: Table): boolean {
  if (saysMean(column.header)) return false;
  return (
    column.role === 'count' ||
    (kind === 'components' && column.role === 'maximum') ||
    (kind === 'parentGroups' && (column.role === 'points' || column.role === 'maximum'))
  );
}

const SEVERAL = 2;

/**
 * Whether an aggregate's figure is points that it has for its criteria: given by anyone, below a heading whose maximum is what the
 * criteria's come to. Where the maxima do not add up, points need not either. A maximum is theirs where several other headings' are.
 */
function isOfCriteria({ table, row, column }: Place, members: readonly number[]): boolean {
  if (!hasCriteria(table)) return false;
  const { role, path } = columnAt(table, column);
  if (role === 'maximum') {
    const others = rowsOfKind(table, 'aggregate').filter((each) => each !== row);
    return others.filter((each) => maximaAddUp(table, each, table.rows[each]?.members ?? [])).length >= SEVERAL;
  }
  const words = headerWords.allIn(wordsOf(path.at(-1) ?? ''));
  if (role !== 'points' && !(role === 'unknown' && words.some(({ meaning }) => meaning === 'self'))) return false;
  return maximaAddUp(table, row, members);
}

/**
 * Whether a total of assigned or reached amounts is the sum of the units': it is greater than each of theirs, as no rate's is, and another
 * column of amounts adds up in its row.
 */
function isOfAmounts({ table, row, column }: Place, found: number, members: readonly number[]): boolean {
  const areAmounts = ({ role }: Column): boolean => role === 'target' || role === 'result';
  if (table.kind !== 'targets' || !areAmounts(columnAt(table, column)) || members.length < 2) return false;
  if (members.some((member) => (figureAt({ table, row: member, column }) ?? 0) >= found)) return false;
  return columnsWhere(table, (each) => areAmounts(each) || each.role === 'count').some((other) => {
    const figures = members.map((member) => figureAt({ table, row: member, column: other }));
    return (
      other !== column &&
      figures.every((each) => each !== null) &&
      sum(figures) === figureAt({ table, row, column: other })
    );
  });
}

function maximaAddUp(table: Table, row: number, members: readonly number[]): boolean {
  const [column = -1] = columnsWith(table, 'maximum');
  const maxima = members.map((member) => figureAt({ table, row: member, column }));
  return maxima.every((each) => each !== null) && sum(maxima) === figureAt({ table, row, column });
}

/** The calculation behind a total, as printed; `undefined` where a rate's parts are missing. */
export function calculationOfTotal({ place: { table, column }, members, ratio }: Total): Arithmetic | undefined {
  if (ratio?.kind === 'ratio') {
    const usable = usableFor(table, ratio, [...members]);
    const [part, whole] = [sumOver(table, ratio.numerator, usable), sumOver(table, ratio.denominator, usable)];
    if (part === undefined || whole === undefined || part === 'unusable' || whole === 'unusable') return undefined;
    return { kind: 'ratio', part: written(part.value, table), whole: written(whole.value, table) };
  }
  const figures = [...members].flatMap((row) => figureAt({ table, row, column }) ?? []);
  return sumOf(figures.map((figure) => written(figure, table)));
}

type Amounts = readonly Amount[] | 'unusable';

/** The sum of the rows that have a figure; beside it, where rows are divided into others (7, 7.1, 7.2), that of the upper ones. */
function sumsOf(table: Table, index: number, members: readonly number[]): Amounts {
  const all = sumOver(table, [index], members);
  if (all === 'unusable' || all === undefined) return all ?? [];
  const upper = members.filter((row) => !/^\d+\.\d/.test(table.rows[row]?.ordinal ?? ''));
  if (upper.length === members.length) return [all];
  const other = sumOver(table, [index], upper);
  return other === undefined || other === 'unusable' ? [all] : [all, other];
}

/** The ratio of the rows' sums; beside it, the ratio of the aggregate's own figures, which may be wrong by themselves. */
function ratiosOf(table: Table, ratio: Relation, members: readonly number[], row: number): Amounts {
  if (ratio.kind !== 'ratio') return [];
  const usable = usableFor(table, ratio, members);
  const [part, whole] = [sumOver(table, ratio.numerator, usable), sumOver(table, ratio.denominator, usable)];
  const own = amountOf(table, ratio, row);
  const ofSums =
    part === undefined || whole === undefined || part === 'unusable' || whole === 'unusable'
      ? undefined
      : percentage(part, whole);
  return [ofSums, own].filter((amount) => amount !== undefined);
}

/** The rows that have all of a ratio's figures. */
function usableFor(
  table: Table,
  { numerator, denominator }: Relation & { readonly kind: 'ratio' },
  rows: readonly number[],
): readonly number[] {
  const columns = [...numerator, ...denominator];
  return rows.filter((row) => columns.every((column) => figureAt({ table, row, column }) !== null));
}

function sumOver(table: Table, columns: readonly number[], rows: readonly number[]): Amount | 'unusable' | undefined {
  const values: number[] = [];
  const intervals: Amount['interval'][] = [];
  for (const index of columns) {
    const column = table.columns[index];
    if (column === undefined) continue;
    for (const row of rows) {
      const value = column.figures[row] ?? null;
      if (value !== null) {
        values.push(value);
        intervals.push(printedInterval(value, column));
      } else if (isUnreadable(readingAt(column, row))) return 'unusable';
    }
  }
  return values.length === 0 ? undefined : { value: sum(values), interval: sumOfIntervals(intervals) };
}
