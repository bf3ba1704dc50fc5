import { rowsOfKind, totalRows } from '../../tables/rows';
import type { Table } from '../../tables/Table';
import { columnsWhere } from '../../tables/columns';
import { halfUnit } from '../interval';
import { mostBroken } from '../../scores/rateParts';
import type { Relation } from './Relation';

/** A sum in fewer rows, shown by fewer of them, or by rows with fewer different totals, could be a coincidence. */
const FEWEST_UNITS = 6;
const TELLING_ROWS = 5;
const DIFFERENT_TOTALS = 4;
/** So many different totals prove a sum that all rows but one show, in a table of any length. */
const TOTALS_BUT_ONE = 5;
/** Sums of more columns than this are not looked for, nor pairs of columns apart in tables wider than that. */
const LONGEST_RUN = 14;
const WIDEST_FOR_PAIRS = 40;
/** A candidate is given up after so many of its first rows contradict it. */
const PROBE = { rows: 24, failures: 6 } as const;
const MOST_PER_TOTAL = 3;
/** So many rows may break a sum in one direction by mistake. */
const MISTAKES = 2;

/** A column's figures in the unit rows, and in the rows of totals; NaN is missing. */
interface Figures {
  readonly column: number;
  readonly values: Float64Array;
  readonly totals: Float64Array;
  readonly half: number;
}

interface Shown {
  readonly relation: Relation & { readonly kind: 'sum' };
  readonly held: number;
  readonly isSure: boolean;
  readonly terms: ReadonlySet<number>;
}

/**
 * The sums and differences that nine rows of ten show, or all but one, or eight of ten where every row of totals keeps to
 * them too, or at least three of four where the others are off in either direction: one column as the sum of a run of neighbours, or of two columns anywhere, less a third where that explains the rest. Linear in
 * the rows; a sum without one of its terms must hold in fewer rows.
 */
export function shownSums(table: Table): readonly Relation[] {
  const units = rowsOfKind(table, 'unit');
  if (units.length < FEWEST_UNITS) return [];
  const totals = totalRows(table);
  const columns = columnsWhere(table, ({ role }) => role === 'count' || role === 'unknown')
    .map((index) => figuresOf(table, index, units, totals))
    .filter(({ values }) => filledIn(values) * 5 >= values.length * 4);
  return columns.flatMap((total) =>
    sumsFor(total, columns).flatMap(({ relation }) => completedSum(relation, columns) ?? []),
  );
}

/**
 * A sum that a few rows break because it lacks a column: with the column that is different from zero in just those rows
 * it is stated where it then holds (received = handled + pending − carried over), otherwise not at all.
 */
function completedSum(relation: Shown['relation'], columns: readonly Figures[]): Relation | undefined {
  const used = [relation.column, ...relation.terms.map(({ column }) => column)];
  const byColumn = new Map(columns.map((each) => [each.column, each]));
  const total = byColumn.get(relation.column);
  if (total === undefined) return relation;
  const over = total.values.map((value, row) =>
    relation.terms.reduce((all, { column }) => all + (byColumn.get(column)?.values[row] ?? Number.NaN), -value),
  );
  const tolerance = used.reduce((all, column) => all + (byColumn.get(column)?.half ?? 0), 1e-9);
  const near = (value: number): boolean => Math.abs(value) <= tolerance;
  if (over.every((value) => Number.isNaN(value) || near(value))) return relation;
  const lacking = columns.filter(
    ({ column, values }) =>
      !used.includes(column) &&
      values.every((value, row) => Number.isNaN(over[row] ?? 0) || (value === 0) === near(over[row] ?? 0)),
  );
  for (const { column, values } of lacking) {
    for (const sign of [-1, 1] as const) {
      if (over.every((value, row) => Number.isNaN(value) || near(value + sign * (values[row] ?? 0))))
        return { ...relation, terms: [...relation.terms, { column, sign }] };
    }
  }
  return lacking.length > 0 ? undefined : relation;
}

function figuresOf(table: Table, index: number, units: readonly number[], totals: readonly number[]): Figures {
  const column = table.columns[index];
  const valuesIn = (rows: readonly number[]): Float64Array =>
    Float64Array.from(rows, (row) => column?.figures[row] ?? Number.NaN);
  const half = column === undefined ? 0 : halfUnit(column);
  return { column: index, values: valuesIn(units), totals: valuesIn(totals), half };
}

function filledIn(values: Float64Array): number {
  let filled = 0;
  for (const value of values) if (!Number.isNaN(value)) filled += 1;
  return filled;
}

/** Whether a column has as many different figures as a proof needs. */
function differ(values: Float64Array): boolean {
  const seen = new Set<number>();
  for (let row = 0; row < values.length && seen.size < DIFFERENT_TOTALS; row += 1) seen.add(values[row] ?? Number.NaN);
  return seen.size === DIFFERENT_TOTALS;
}

function sumsFor(total: Figures, columns: readonly Figures[]): readonly Shown[] {
  if (!differ(total.values)) return [];
  const found: Shown[] = [];
  const trial = (terms: readonly Figures[]): void => {
    const shown = rowsHeld(total, terms);
    if (shown === undefined || !isMinimal(total, terms, shown.held)) return;
    const relation = {
      kind: 'sum' as const,
      column: total.column,
      terms: terms.map(({ column }) => ({ column, sign: 1 as const })),
    };
    found.push({ relation, ...shown, terms: new Set(terms.map(({ column }) => column)) });
  };
  columns.forEach((_, first) => {
    for (let last = first + 1; last < Math.min(columns.length, first + LONGEST_RUN); last += 1) {
      if (columns[last] === total || columns[first] === total) break;
      trial(columns.slice(first, last + 1));
    }
  });
  if (columns.length <= WIDEST_FOR_PAIRS) {
    columns.forEach((one, at) => {
      for (const other of columns.slice(at + 2)) if (one !== total && other !== total) trial([one, other]);
    });
  }
  found.sort((one, other) => other.held - one.held || one.terms.size - other.terms.size);
  // What most rows show beside what nearly all do is chance.
  const isSure = found.some((each) => each.isSure);
  const kept: Shown[] = [];
  for (const each of found) {
    if (isSure && !each.isSure) continue;
    const overlaps = kept.some(({ terms }) => [...each.terms].some((column) => terms.has(column)));
    if (!overlaps && kept.length < MOST_PER_TOTAL) kept.push(each);
  }
  return kept;
}

/** In how many rows the sum holds; `undefined` where that is no proof. */
function rowsHeld(total: Figures, terms: readonly Figures[]): Pick<Shown, 'held' | 'isSure'> | undefined {
  const tolerance = terms.reduce((all, { half }) => all + half, total.half) + 1e-9;
  let [tried, held, telling] = [0, 0, 0];
  let [above, below] = [0, 0];
  const totals = new Set<number>();
  for (let row = 0; row < total.values.length; row += 1) {
    const wanted = total.values[row] ?? Number.NaN;
    let [amount, filled] = [0, 0];
    for (const { values } of terms) {
      const value = values[row] ?? Number.NaN;
      amount += value;
      if (value !== 0) filled += 1;
    }
    if (Number.isNaN(amount) || Number.isNaN(wanted)) continue;
    tried += 1;
    if (Math.abs(amount - wanted) <= tolerance) {
      held += 1;
      if (filled >= 2 && wanted !== 0) {
        telling += 1;
        totals.add(wanted);
      }
      continue;
    }
    if (amount < wanted) above += 1;
    else below += 1;
    if (tried <= PROBE.rows && tried - held > PROBE.failures) return undefined;
  }
  const share = holdsInTotals(total, terms, tolerance) ? 8 : 9;
  const broken = tried - held;
  const isSure = held * 10 >= tried * share || (broken === 1 && totals.size >= TOTALS_BUT_ONE);
  // What lacks a part that is not printed lacks it in one direction.
  const isLacking = broken > MISTAKES && Math.min(above, below) === 0;
  const isLikely = broken <= mostBroken(tried) && totals.size >= TOTALS_BUT_ONE && telling * 2 >= tried && !isLacking;
  const isShown = telling >= TELLING_ROWS && totals.size >= DIFFERENT_TOTALS && (isSure || isLikely);
  return isShown ? { held, isSure } : undefined;
}

/** Whether there are rows of totals and the sum holds in all of them: a column that it lacks would show there. */
function holdsInTotals(total: Figures, terms: readonly Figures[], tolerance: number): boolean {
  const off = total.totals.map((wanted, row) =>
    terms.reduce((left, { totals }) => left - (totals[row] ?? Number.NaN), wanted),
  );
  return off.length > 0 && off.every((each) => Math.abs(each) <= tolerance);
}

/** Whether the sum without its first or last term holds in fewer rows. */
function isMinimal(total: Figures, terms: readonly Figures[], held: number): boolean {
  return [terms.slice(1), terms.slice(0, -1)].every((fewer) => heldIn(total, fewer) < held);
}

function heldIn(total: Figures, terms: readonly Figures[]): number {
  const tolerance = terms.reduce((all, { half }) => all + half, total.half) + 1e-9;
  return total.values.reduce((held, wanted, row) => {
    const amount = terms.reduce((all, { values }) => all + (values[row] ?? Number.NaN), 0);
    return Math.abs(amount - wanted) <= tolerance ? held + 1 : held;
  }, 0);
}
