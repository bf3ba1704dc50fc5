import { divide, multiply, subtract, sum } from '../decimal/decimal';
import type { Joined, Roster, RowRef, Unit } from '../indicators/Roster';
import type { Index } from '../indices/Index';
import { indexOf } from '../settings/indexOf';
import type { Settings } from '../settings/Settings';
import { type CellRef, columnOf, figureOf, tableAt } from '../tables/CellRef';
import { cellAt, figureAt, nameAddress } from '../tables/cells';
import { addsItems, adjustmentsOf, columnsWith } from '../tables/columns';
import { isMean, rowAt } from '../tables/rows';
import type { Table } from '../tables/Table';
import { boardIndicators } from './boardIndicators';
import { gradeOf } from './grades';
import { groupScores, ranksByGroup, type SourcedGroup } from './groupScores';
import { isNotApplicable, type JudgedColumn, judgedColumns } from './judgedColumns';
import { type ParentFigures, parentFigures } from './parentFigures';
import { isBareSum } from '../vocabulary/aggregateNames';
import { firstFigure, previousOf } from './previousComposites';
import { ranksOf } from '../tables/ranks';
import { judgedComposite } from './roundedComposites';
import type {
  BoardIndicator,
  CompositeSource,
  PointsTerm,
  PreviousSource,
  SourcedBoard,
  SourcedUnit,
} from './ScoreModel';
import { shortcomings, shortIndicators } from './shortcomings';

/** Composites of an earlier, comparable period, by roster and unit. */
export type PreviousScores = (
  roster: Roster,
  unit: Unit,
) => { readonly value: number; readonly origin: string } | undefined;

/** The context that all units of a run are scored in. */
interface ScoringContext {
  readonly tables: readonly Table[];
  readonly settings: Settings;
  /** By which the roster's units are scored. */
  readonly index: Index;
  readonly judged: readonly (readonly JudgedColumn[])[];
  readonly previous: PreviousScores;
  /** The office above the roster's units, where a table gives its groups. */
  readonly parent?: ParentFigures;
}

/** Scores, grades and ranks every roster: one board each, best first. */
export function boardsFromIndicators(
  joined: Joined,
  tables: readonly Table[],
  settings: Settings,
  previous: PreviousScores,
): readonly SourcedBoard[] {
  const parent = parentFigures(tables, joined, settings);
  const shared: Omit<ScoringContext, 'index'> = {
    tables,
    settings,
    previous,
    judged: tables.map((table) => judgedColumns(table, settings)),
  };
  return joined.rosters.map((roster) =>
    boardOf(roster, {
      ...shared,
      index: indexOf(roster, settings),
      ...(parent?.roster === roster ? { parent: parent.figures } : {}),
    }),
  );
}

function boardOf(roster: Roster, context: ScoringContext): SourcedBoard {
  const indicators = boardIndicators(roster, context.tables, context.judged);
  const scored = roster.units.map((unit) => scoreUnit(unit, unit.rows, roster, indicators, context));
  const units = ranked(scored, indicators, context);
  const anyScored = units.some(({ score }) => score !== null);
  const whole = scoreAggregate(roster, indicators, context);
  // A total of what another table counts has no place among scores, nor one that is blank.
  const isScoreboards = whole?.indicators.some(
    (cell) => cell?.table === roster.mainTable && figureOf(cell, context.tables) !== null,
  );
  const aggregate = anyScored && whole?.score === null && isScoreboards !== true ? undefined : whole;
  return {
    roster: roster.key,
    ...(roster.index === undefined ? {} : { index: roster.index }),
    title: roster.level,
    titles: { vi: roster.level, en: roster.level },
    from: roster,
    indicators,
    scored: anyScored,
    units: anyScored ? units.toSorted(byRank) : units,
    ...(aggregate === undefined ? {} : { aggregate }),
  };
}

/** Best first; units of one rank, and those without one, stay in the order of the table. */
function byRank(one: SourcedUnit, other: SourcedUnit): number {
  return (one.rank ?? Infinity) - (other.rank ?? Infinity) || 0;
}

/** The units in the order of the table with their places and all their ranks: now, before, by indicator and by group. */
function ranked(
  scored: readonly SourcedUnit[],
  indicators: readonly BoardIndicator[],
  { tables, index, settings: { ties } }: ScoringContext,
): readonly SourcedUnit[] {
  const ranks = ranksOf(
    scored.map(({ score }) => score),
    ties,
  );
  // A rank of before says something only among the same units (SPEC 2): without one of them now it would not be the rank it had.
  const comparable = scored.every(({ score, previous }) => (score === null) === (previous === null));
  const previousRanks = ranksOf(
    scored.map(({ previous }) => (comparable ? previous : null)),
    ties,
  );
  const indicatorRanks = indicators.map((indicator, at) =>
    ranksOf(
      scored.map((unit) => figureOf(unit.indicators[at], tables)),
      ties,
      indicator.lowerIsBetter,
    ),
  );
  const groupRanks = ranksByGroup(scored, index, ties);
  return scored.map((unit, at) => ({
    ...unit,
    groups: Object.fromEntries(
      Object.entries(unit.groups).map(([key, group]) => [key, { ...group, rank: groupRanks.get(key)?.[at] ?? null }]),
    ),
    place: at + 1,
    rank: ranks[at] ?? null,
    previousRank: previousRanks[at] ?? null,
    indicatorRanks: indicatorRanks.map((column) => column[at] ?? null),
  }));
}

/** What stands for all units, scored like one of them: the rows of theirs, and the figures of the office above where these give none. */
function scoreAggregate(
  roster: Roster,
  indicators: readonly BoardIndicator[],
  context: ScoringContext,
): SourcedUnit | undefined {
  const { tables } = context;
  const [first] = roster.aggregates;
  const row = first === undefined ? undefined : rowAt(tableAt(tables, first.table), first.row);
  const own = row?.name;
  // The mean of units is not what the office above them has reached.
  const parent = row !== undefined && isMean(row) ? undefined : context.parent;
  // `Cộng` below dossiers is no name for the office that another table gives the points of.
  const name = own === undefined || isBareSum(own) ? (parent?.name ?? own) : own;
  if (name === undefined) return undefined;
  const all: Unit = { name, key: '', level: 'unknown', rows: roster.aggregates };
  const judged = scoreUnit(all, roster.aggregates, roster, indicators, context, parent);
  // Nobody has reached a mean; an office that grades it says so.
  const isGraded = row === undefined || !isMean(row) || printsGrade(roster.aggregates, tables);
  const scored = isGraded ? judged : { ...judged, grade: null };
  if (parent === undefined) return scored;
  const cells = indicators.map((indicator, at) => {
    const given = scored.indicators[at];
    return figureOf(given, tables) === null ? (parent.cellOf(indicator) ?? given) : given;
  });
  const short = indicators.flatMap((indicator, at): [number, number][] => {
    const value = cells[at] === scored.indicators[at] ? undefined : shareOf(cells[at], indicator, tables);
    return value === undefined || indicator.target === undefined || value >= indicator.target ? [] : [[at, value]];
  });
  return { ...scored, indicators: cells, shortIndicators: new Map([...scored.shortIndicators, ...short]) };
}

/** Whether a table says the grade of one of some rows. */
function printsGrade(rows: readonly RowRef[], tables: readonly Table[]): boolean {
  return rows.some(({ table: index, row }) => {
    const table = tableAt(tables, index);
    return columnsWith(table, 'grade').some((column) => cellAt(table, row, column).reading.kind === 'text');
  });
}

/** A figure of the office above in percent, as its column's target is. */
function shareOf(cell: CellRef | undefined, indicator: BoardIndicator, tables: readonly Table[]): number | undefined {
  const figure = figureOf(cell, tables);
  if (figure === null || indicator.role === 'count') return undefined;
  return indicator.role === 'rate' ? figure : divide(multiply(figure, 100), columnOf(indicator, tables).max ?? 1);
}

function scoreUnit(
  unit: Unit,
  rows: readonly RowRef[],
  roster: Roster,
  indicators: readonly BoardIndicator[],
  context: ScoringContext,
  beside?: ParentFigures,
): SourcedUnit {
  const { tables, index } = context;
  const own = groupScores(rows, tables, index);
  const groups = beside === undefined ? own : groupsWith(own, beside.groups);
  const composite = compositeOf(rows, groups, context, beside);
  const before = beforeOf(unit, rows, roster, composite?.value, context);
  const previous = before?.value ?? null;
  const score = composite?.value ?? null;
  const short = rows.flatMap((each) => shortcomings(each, tables, context.judged));
  const [main] = rows;
  const place = main === undefined ? beside : placeOf(main, tables);
  if (place === undefined) throw new RangeError(`${unit.name} stands in no table`);
  return {
    name: unit.name,
    code: unit.code ?? null,
    roster: roster.key,
    sheet: place.sheet,
    cell: place.cell,
    score,
    grade: score === null ? null : (gradeOf(score, index) ?? null),
    rank: null,
    previous,
    previousRank: null,
    delta: score === null || previous === null ? null : subtract(score, previous),
    groups: Object.fromEntries([...groups].map(([key, { score: group }]) => [key, group])),
    underperforming: short.map(({ ref: _ref, ...each }) => each),
    shortIndicators: shortIndicators(short, indicators),
    unit,
    place: 0,
    indicators: indicators.map((indicator) => indicatorCell(rows, indicator, tables)),
    indicatorRanks: [],
    ...(composite === undefined ? {} : { compositeFrom: composite.from }),
    ...(before === undefined ? {} : { previousFrom: before.from }),
  };
}

function placeOf(
  { table: at, row }: RowRef,
  tables: readonly Table[],
): { readonly sheet: string; readonly cell: string } {
  const table = tableAt(tables, at);
  return { sheet: table.sheet, cell: nameAddress(table, row) };
}

/** Groups with those of the office above where there are no points of their own. */
function groupsWith(
  own: ReadonlyMap<string, SourcedGroup>,
  others: ReadonlyMap<string, SourcedGroup>,
): ReadonlyMap<string, SourcedGroup> {
  const groups = new Map(own);
  for (const [key, other] of others) {
    const known = groups.get(key);
    if (known?.points !== undefined) continue;
    groups.set(
      key,
      known === undefined ? other : { ...other, score: { ...other.score, rate: known.score.rate ?? other.score.rate } },
    );
  }
  return groups;
}

/** The composite of the period before: a period that is there to be compared with goes before what a change alone lets work out. */
function beforeOf(
  unit: Unit,
  rows: readonly RowRef[],
  roster: Roster,
  composite: number | undefined,
  { tables, settings, previous }: ScoringContext,
): { readonly value: number; readonly from: PreviousSource } | undefined {
  const stated = previousOf(rows, composite, tables, settings);
  const found = stated?.from.kind !== 'cell' && composite !== undefined ? previous(roster, unit) : undefined;
  if (found === undefined) return stated;
  const value = judgedComposite(found.value, settings);
  return { value, from: { kind: 'value', ...found, value } };
}

/**
 * The composite that a table gives, or else the sum of the points of all the index's groups; none where the table of these prints
 * another total, since paper and text would contradict each other.
 */
function compositeOf(
  rows: readonly RowRef[],
  groups: ReadonlyMap<string, SourcedGroup>,
  { tables, settings, index }: ScoringContext,
  parent: ParentFigures | undefined,
): { value: number; from: CompositeSource } | undefined {
  const given = firstFigure(rows, 'composite', tables);
  if (given !== undefined) return { value: given.value, from: { kind: 'cell', cell: given.cell } };
  const total = parent?.total;
  if (total?.agrees === false) return undefined;
  if (total !== undefined) return { value: total.value, from: { kind: 'cell', cell: total.cell } };
  if (rows.some(({ table }) => !addsItems(tableAt(tables, table)))) return undefined;
  const terms = index.items.map(({ key }) => groups.get(key));
  const points = terms.flatMap((term) =>
    term?.score.points === null || term?.points === undefined ? [] : [{ value: term.score.points, from: term.points }],
  );
  if (points.length < index.items.length) return undefined;
  const beside = adjustmentsIn(rows, tables);
  return {
    value: judgedComposite(sum([...points, ...beside].map(({ value }) => value)), settings),
    from: { kind: 'sum', terms: [...points, ...beside].flatMap(({ from }) => from) },
  };
}

/** The bonuses and deductions of a unit, in all the tables that it stands in. */
function adjustmentsIn(
  rows: readonly RowRef[],
  tables: readonly Table[],
): readonly { readonly value: number; readonly from: PointsTerm }[] {
  return rows.flatMap(({ table: index, row }) => {
    const table = tableAt(tables, index);
    return adjustmentsOf(table).flatMap(({ column, sign }) => {
      const figure = figureAt(table, row, column);
      if (figure === null) return [];
      return [
        { value: sign * figure, from: { kind: 'adjustment', cell: { table: index, row, column }, sign } as const },
      ];
    });
  });
}

function indicatorCell(
  rows: readonly RowRef[],
  { table: index, column }: BoardIndicator,
  tables: readonly Table[],
): CellRef | undefined {
  const row = rows.find(({ table }) => table === index);
  if (row === undefined || isNotApplicable(tableAt(tables, index), row.row, column)) return undefined;
  return { table: index, row: row.row, column };
}
