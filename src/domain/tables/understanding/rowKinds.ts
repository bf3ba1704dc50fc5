import { decimalsOf, sum } from '../../decimal/decimal';
import { unitName } from '../../vocabulary/unitName';
import { levelClass, type UnitLevel } from '../../vocabulary/unitLevels';
import { isProvinceName, levelOfSection, namesKindOfOffice } from '../../vocabulary/offices';
import { isAggregateName } from '../../vocabulary/aggregateNames';
import { type HeaderWord, headerWords } from '../../vocabulary/headerWords';
import { wordsOf } from '../../vocabulary/PhraseBook';
import { markOf, saysDifference } from '../../vocabulary/rowMarks';
import type { RowKind } from '../Table';

/** A body row while it is being told apart from the others. */
export interface RowDraft {
  readonly name: string;
  readonly ordinal?: string;
  /** The figures of the row in the table's value columns; `null` where a cell has none. Few rows are asked for them. */
  readonly figures: () => readonly (number | null)[];
  /** How many of its value cells have anything in them. */
  readonly filled: number;
}

/** Rows that say something about the columns instead of being units. */
export function markedKind(rows: readonly RowDraft[], index: number): RowKind | undefined {
  const row = rows[index];
  if (row === undefined) return undefined;
  const mark = markOf(row.name);
  const plainOrdinal = row.ordinal !== undefined && /^\d+(?:\.\d+)*[.)]?$/.test(row.ordinal);
  switch (mark) {
    case 'maximum':
      return plainOrdinal && !exceedsAll(rows, index) ? undefined : 'maximum';
    case 'greatest':
      if (plainOrdinal) return exceedsAll(rows, index) ? 'maximum' : undefined;
      return isReached(rows, index) ? 'reference' : 'maximum';
    case 'weight':
      return exceedsAll(rows, index) && !areWeights(rows, index) ? 'maximum' : 'remark';
    case 'target':
      return plainOrdinal ? undefined : 'target';
    case 'measureUnit':
      return 'measureUnit';
    case 'rank':
      return plainOrdinal ? undefined : 'rank';
    case 'reference':
      return plainOrdinal ? undefined : 'reference';
    case 'remark':
      return row.filled === 0 && !plainOrdinal ? 'remark' : undefined;
    case undefined:
      if (row.filled === 0 && isFootnote(row.name)) return 'remark';
      if (!plainOrdinal && saysDifference(row.name)) return 'remark';
      if (isTally(rows, index)) return 'remark';
      if (looksLikeMaxima(rows, index)) return 'maximum';
      return standsApart(rows, index) ? 'reference' : undefined;
  }
}

/** `* Xã A chưa có số liệu`, `(*) Xã A: …` below a table. */
function isFootnote(name: string): boolean {
  return /^\(?\*+\)?\s*\S/.test(name);
}

/** `Số đơn vị xếp loại Tốt trở lên`, `Tỷ lệ đạt (%)` among rows that are numbered: a count of units or a rate, and no unit. */
function isTally(rows: readonly RowDraft[], index: number): boolean {
  const row = rows[index];
  if (row === undefined || row.ordinal !== undefined || isAggregateName(row.name)) return false;
  const numbered = rows.filter(({ ordinal }) => ordinal !== undefined);
  if (numbered.length < rows.length / 2) return false;
  const words = wordsOf(row.name);
  const found = headerWords.allIn(words);
  const [first] = found;
  if (first?.from !== 0 || !TALLIES.has(first.meaning) || words.plain.length < 2) return false;
  // Below items such a row is an item's part.
  const offices = numbered.filter(({ name }) => unitName(name).level !== 'unknown');
  return found.some(({ meaning }) => meaning === 'unit') || offices.length * 2 > numbered.length;
}

const TALLIES: ReadonlySet<HeaderWord> = new Set<HeaderWord>(['quantity', 'rate', 'points']);

/** A row at the table's edge, unnumbered and named like no office, that no other row exceeds and whose figures are whole. */
function looksLikeMaxima(rows: readonly RowDraft[], index: number): boolean {
  const row = rows[index];
  if (row === undefined || rows.length < 4 || (index > 1 && index < rows.length - 2)) return false;
  if (row.ordinal !== undefined || unitName(row.name).level !== 'unknown') return false;
  const numbered = rows.filter(({ ordinal }) => ordinal !== undefined).length;
  if (row.name !== '' && numbered < rows.length / 2) return false;
  const figures = row.figures().filter((each) => each !== null);
  if (figures.length < 3 || !figures.every((each) => Number.isInteger(each) && each > 0 && each <= 1000)) return false;
  return exceedsAll(rows, index) && fallsBelow(rows, index);
}

/**
 * A row at the table's edge that is no unit, whatever it is called: the only one without a number among numbered offices,
 * named like none of them, its figures rounder than any of theirs.
 */
function standsApart(rows: readonly RowDraft[], index: number): boolean {
  const row = rows[index];
  if (row === undefined || rows.length < 4 || (index > 0 && index < rows.length - 1)) return false;
  if (row.name === '' || row.ordinal !== undefined || unitName(row.name).level !== 'unknown') return false;
  if (isAggregateName(row.name)) return false;
  const others = rows.filter((each) => each !== row && each.filled > 0 && !isAggregateName(each.name));
  if (others.length < 3 || others.some(({ ordinal }) => ordinal === undefined)) return false;
  if (others.some(({ name }) => unitName(name).level === 'unknown')) return false;
  const figures = row.figures().filter((each) => each !== null);
  return (
    figures.length >= 3 && others.every((other) => mostDecimals(other) > mostDecimals(row)) && !addsUp(row, others)
  );
}

/** Whether a row's figure is what some others' come to in any column: a total by whatever name. */
function addsUp(row: RowDraft, others: readonly RowDraft[]): boolean {
  return row.figures().some((figure, column) => {
    const terms = others.flatMap((other) => other.figures()[column] ?? []);
    return figure !== null && figure !== 0 && terms.length > 1 && sum(terms) === figure;
  });
}

function mostDecimals(row: RowDraft): number {
  return Math.max(0, ...row.figures().map((figure) => (figure === null ? 0 : decimalsOf(figure))));
}

/** Whether no other row's figure is greater, in at least three columns that have figures of several rows. */
function exceedsAll(rows: readonly RowDraft[], index: number): boolean {
  const row = rows[index];
  let columns = 0;
  for (const [column, most] of (row?.figures() ?? []).entries()) {
    if (most === null) continue;
    const others = rows.flatMap((each, at) => (at === index ? [] : (each.figures()[column] ?? [])));
    if (others.length < 2) continue;
    // Subtotals and aggregates are no greater than a maximum either.
    if (others.some((each) => each > most)) return false;
    columns += 1;
  }
  return columns >= 2;
}

/**
 * Whether the figures of a row weigh those of the rows below it: these times the weights come to the column of the whole,
 * which adds the weights up, all through times the same. Points of ten are no points of 15 because such a row exceeds them.
 */
function areWeights(rows: readonly RowDraft[], index: number): boolean {
  const weights = rows[index]?.figures() ?? [];
  const given = weights.flatMap((weight, column) => (weight === null ? [] : [{ weight, column }]));
  const whole = given.at(-1);
  const parts = given.slice(0, -1);
  if (whole === undefined || Math.abs(sum(parts.map(({ weight }) => weight)) - whole.weight) > 1e-6) return false;
  const compared = rows.flatMap((row, at) => {
    const figures = row.figures();
    const total = figures[whole.column] ?? null;
    const points = parts.flatMap(({ weight, column }) => {
      const figure = figures[column] ?? null;
      return figure === null ? [] : [{ figure, weighed: weight * figure }];
    });
    if (at === index || total === null || total === 0 || points.length < parts.length) return [];
    const isSum = Math.abs(sum(points.map(({ figure }) => figure)) - total) <= total * ROUNDED;
    return [{ isSum, ratio: sum(points.map(({ weighed }) => weighed)) / total }];
  });
  // What adds up to the whole by itself is weighed by nothing, though all weights be the same.
  if (compared.length < 3 || compared.filter(({ isSum }) => isSum).length * 2 > compared.length) return false;
  const ratios = compared.map(({ ratio }) => ratio).sort((one, other) => one - other);
  const usual = ratios[ratios.length >> 1] ?? 0;
  const alike = ratios.filter((ratio) => Math.abs(ratio - usual) <= Math.abs(usual) * ROUNDED).length;
  return alike * 3 >= ratios.length * 2;
}

/** Wholes of two decimals are off by less than this part of them. */
const ROUNDED = 0.002;

/** Whether each figure of a row is another row's as well: the most that somebody has, and no maximum. */
function isReached(rows: readonly RowDraft[], index: number): boolean {
  const figures = (rows[index]?.figures() ?? []).map((figure, column) => ({ figure, column }));
  return figures.every(
    ({ figure, column }) =>
      figure === null || rows.some((each, at) => at !== index && each.figures()[column] === figure),
  );
}

/** Sums exceed their terms as maxima do; but of maxima the units reach more than a half on the whole. */
function fallsBelow(rows: readonly RowDraft[], index: number): boolean {
  const row = rows[index];
  let [reached, columns] = [0, 0];
  for (const [column, most] of (row?.figures() ?? []).entries()) {
    if (most === null || most === 0) continue;
    const others = rows.flatMap((each, at) => (at === index ? [] : (each.figures()[column] ?? [])));
    if (others.length < 2) continue;
    columns += 1;
    reached += others.reduce((sum, each) => sum + each, 0) / others.length / most;
  }
  return columns > 0 && reached / columns >= 0.45;
}

/** Whether a heading without an ordinal is a section's: it names a level of offices and has nothing of its own. */
export function isHeading(rows: readonly RowDraft[], index: number): boolean {
  const row = rows[index];
  const next = rows[index + 1];
  if (row === undefined || next === undefined || row.filled > 0 || row.ordinal !== undefined) return false;
  return namesKindOfOffice(row.name) && next.filled > 0;
}

/**
 * The level of each row's unit where it does not say so itself: the section above it outweighs what its name looks like,
 * and a list most of whose bare names are provinces' is one of provinces.
 */
export function levelsOf(
  rows: readonly { readonly kind: RowKind; readonly name: string }[],
): readonly (UnitLevel | undefined)[] {
  let section: UnitLevel | undefined;
  const bare = rows.filter(({ kind, name }) => kind === 'unit' && unitName(name).level === 'unknown');
  const provinces = bare.filter(({ name }) => isProvinceName(unitName(name).key)).length;
  const ofProvinces = provinces >= 3 && provinces >= bare.length * 0.8;
  return rows.map(({ kind, name }) => {
    if (kind === 'section') section = levelOfSection(name);
    if (kind !== 'unit') return undefined;
    const own = unitName(name).level;
    if (section !== undefined && levelClass(section) !== levelClass(own)) return section;
    return own === 'unknown' && ofProvinces ? 'province' : undefined;
  });
}
