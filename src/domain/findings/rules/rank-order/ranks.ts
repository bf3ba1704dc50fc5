import { sum } from '../../../decimal/decimal';
import { completedTable } from '../../../scores/blanks/completions';
import { rankedTogether } from '../../../scores/rankedTogether';
import { rankedColumns } from '../../../scores/scoredColumns';
import type { TieRule } from '../../../settings/Settings';
import { columnAt } from '../../../tables/columns';
import { rowAt, rowsOfKind } from '../../../tables/rows';
import type { Table } from '../../../tables/Table';
import type { CheckContext } from '../../CheckContext';
import { addressOf, columnOf, figureAt, headerOf, observedAt, type Place, shownAt } from '../../figures';
import { judgedInterval } from '../../interval';
import type { Observation } from '../../Observation';
import { culpritOf, type Misranked, misranked, type Place as Standing, type Ranked } from './misranked';
import type { RankOrder } from './sentences';
import { keepsTies, tiedRow, TIE_RULES } from './ties';
import { entryAt } from '../../../workbook/entryAt';

/** Fewer ranks say nothing. */
const ROWS = 3;

interface RankedColumns {
  readonly table: Table;
  /** The table with what it leaves to be worked out: a composite that is still blank has its place among the others. */
  readonly filled: Table;
  readonly rank: number;
  readonly score: number;
}

/** Units that are ranked with each other. */
interface Ranking {
  readonly rows: readonly Ranked[];
  /** Units that have a rank and no figure: they may stand anywhere above the others. */
  readonly open: number;
  readonly wrong: readonly Misranked[];
}

/** Printed ranks, of the composite and of each item, that contradict the figures they are of. */
export function wrongRanks(context: CheckContext, table: Table): readonly Observation<RankOrder>[] {
  const filled = completedTable(table, context.settings).table;
  return rankedColumns(table).flatMap((columns) => ofColumn(context, { table, filled, ...columns }));
}

function ofColumn(context: CheckContext, columns: RankedColumns): readonly Observation<RankOrder>[] {
  const { table } = columns;
  const together = rankedTogether(table);
  const apart = together.flatMap((units) => rankingOf(context, columns, units) ?? []);
  const all = together.length === 1 ? apart : [rankingOf(context, columns, rowsOfKind(table, 'unit')) ?? []].flat();
  // Sections are ranked by themselves, unless the printed ranks go over all of them.
  const wrongIn = (rankings: readonly Ranking[]): number => sum(rankings.map(({ wrong }) => wrong.length));
  const isOverAll =
    all.length > 0 && (apart.length < together.length ? wrongIn(all) === 0 : wrongIn(all) < wrongIn(apart));
  const rankings = isOverAll || apart.length === 0 ? all : apart;
  const other = otherTies(context, rankings);
  if (other !== undefined) return [otherRule(context, columns, other, rankings)];
  return rankings.flatMap((ranking) => wrongRanksIn(context, columns, ranking));
}

/** The ranks of some units; `undefined` where they cannot be told. */
function rankingOf(context: CheckContext, columns: RankedColumns, units: readonly number[]): Ranking | undefined {
  const { table, rank } = columns;
  const rows = rankedRows(context, columns, units);
  const hasScore = (row: number): boolean => scoreAt(columns, row) !== null;
  const unranked = units.filter((row) => hasScore(row) && figureAt({ table, row, column: rank }) === null);
  // Where most units have no rank, ranks cannot be told.
  if (rows.length === 0 || unranked.length > rows.length) return undefined;
  const open = units.filter((row) => !hasScore(row) && figureAt({ table, row, column: rank }) !== null).length;
  const { ties } = context.settings;
  if (unranked.length === 0) return { rows, open, wrong: misranked(rows, open, ties) };
  // A unit without a rank may hold its place or be left out of the order; what no reading of the others allows is wrong.
  const places = unranked.flatMap((row) => placeOf(context, columns, row) ?? []);
  const readings = TIE_RULES.flatMap((rule) => [misranked(rows, open, rule), misranked(rows, open, rule, places)]);
  const [fewest = []] = [...readings].sort((one, other) => one.length - other.length);
  return { rows: fewest.length === 0 ? [] : rows, open, wrong: fewest };
}

/** The printed figure, or the one worked out where none is printed. */
function scoreAt({ table, filled, score }: RankedColumns, row: number): number | null {
  return figureAt({ table, row, column: score }) ?? figureAt({ table: filled, row, column: score });
}

/** Another rule for ties that all the ranks keep, where there are ties and the settings' own rule is not kept. */
function otherTies({ settings }: CheckContext, rankings: readonly Ranking[]): TieRule | undefined {
  const rows = rankings.filter((each) => each.rows.length >= ROWS);
  if (rows.length === 0 || rows.some(({ open }) => open > 0)) return undefined;
  const keeps = (ties: TieRule): boolean => rows.every((each) => keepsTies(each.rows, ties));
  if (keeps(settings.ties)) return undefined;
  const hasTies = rows.some((each) => tiedRow(each.rows) !== undefined);
  return TIE_RULES.find((ties) => keeps(ties) && (hasTies || ties !== 'order'));
}

function wrongRanksIn(
  context: CheckContext,
  columns: RankedColumns,
  { rows, open, wrong }: Ranking,
): readonly Observation<RankOrder>[] {
  const { table, filled, rank, score } = columns;
  const [first] = wrong;
  if (first === undefined || rows.length < ROWS) return [];
  const culprit = culpritOf(rows, wrong, open, context.settings.ties);
  // Where most ranks differ, they are of something else than this column.
  if (culprit === undefined && wrong.length * 2 > rows.length)
    return [mostWrong(context, columns, first, wrong.length, rows.length)];
  const scoredAt = (row: number): Place => {
    const isPrinted = figureAt({ table, row, column: score }) !== null;
    return { table: isPrinted ? table : filled, row, column: score };
  };
  const rankAt = (row: number): Place => ({ table, row, column: rank });
  const exchanged = exchangedIn(wrong);
  if (culprit !== undefined && exchanged !== undefined) {
    const [one, other] = exchanged.map(({ row, best }) => ({ place: rankAt(row), scored: scoredAt(row), best }));
    if (one !== undefined && other !== undefined) return [exchangedRanks(context, one, other)];
  }
  return (culprit === undefined ? wrong : [culprit]).map(({ row, best }) =>
    wrongRank(context, rankAt(row), scoredAt(row), best),
  );
}

/** The two wrong ranks where each is the other's: nothing says which of the two units' ranks or figures is the wrong one. */
function exchangedIn(wrong: readonly Misranked[]): readonly Misranked[] | undefined {
  const [one, other, ...more] = wrong;
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  return one.rank === other.best && other.rank === one.best ? wrong : undefined;
}

interface RankedPlace {
  readonly place: Place;
  readonly scored: Place;
  readonly best: number;
}

function exchangedRanks(context: CheckContext, one: RankedPlace, other: RankedPlace): Observation<RankOrder> {
  const { table, row } = other.place;
  const cell = addressOf(other.place);
  return observedAt<RankOrder>(context, one.place, {
    severity: 'error',
    expected: String(one.best),
    other: { sheet: table.sheet, cell },
    payload: {
      kind: 'exchanged',
      score: shownAt(context, one.scored) ?? '',
      header: headerOf(columnOf(one.scored)),
      other: { unit: rowAt(table, row).name, cell, score: shownAt(context, other.scored) ?? '' },
    },
    ways: [{ figures: [one, other].map(({ place, best }) => ({ ...place, figure: best })), follows: true }],
    against: [one.scored, other.scored, other.place],
  });
}

function rankedRows(context: CheckContext, columns: RankedColumns, units: readonly number[]): readonly Ranked[] {
  const { table, rank: column } = columns;
  return units.flatMap((row): Ranked[] => {
    const [rank, place] = [figureAt({ table, row, column }), placeOf(context, columns, row)];
    return rank === null || place === undefined ? [] : [{ row, rank, ...place }];
  });
}

/** What a unit's figure can stand for, more being better; `undefined` where it has none. */
function placeOf({ settings }: CheckContext, columns: RankedColumns, row: number): Standing | undefined {
  const column = columnAt(columns.table, columns.score);
  const value = scoreAt(columns, row);
  if (value === null) return undefined;
  const { low, high } = judgedInterval(value, column, settings);
  return column.lowerIsBetter === true ? { figure: -value, low: -high, high: -low } : { figure: value, low, high };
}

/** A rank that contradicts the figure it is of. */
export function wrongRank(context: CheckContext, place: Place, scored: Place, best: number): Observation<RankOrder> {
  return observedAt<RankOrder>(context, place, {
    severity: 'error',
    expected: String(best),
    payload: {
      kind: 'rank',
      score: shownAt(context, scored) ?? '',
      header: headerOf(columnOf(scored)),
      above: best - 1,
    },
    meant: String(best),
    against: [scored],
  });
}

function mostWrong(
  context: CheckContext,
  { table, rank, score }: RankedColumns,
  { row }: Misranked,
  wrong: number,
  tried: number,
): Observation<RankOrder> {
  const header = headerOf(columnOf({ table, row, column: score }));
  return observedAt<RankOrder>(
    context,
    { table, row, column: rank },
    { severity: 'info', unit: null, payload: { kind: 'most', wrong, tried, header } },
  );
}

function otherRule(
  context: CheckContext,
  { table, rank, score }: RankedColumns,
  ties: TieRule,
  rankings: readonly Ranking[],
): Observation<RankOrder> {
  const tied = rankings.flatMap(({ rows }) => tiedRow(rows) ?? [])[0] ?? entryAt(entryAt(rankings, 0).rows, 0).row;
  const header = headerOf(columnOf({ table, row: tied, column: score }));
  return observedAt<RankOrder>(
    context,
    { table, row: tied, column: rank },
    { severity: 'info', unit: null, payload: { kind: 'ties', printed: ties, own: context.settings.ties, header } },
  );
}
