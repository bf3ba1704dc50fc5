import { subtract, sum } from '../decimal/decimal';
import type { Joined, Roster, RowRef, Unit } from '../indicators/Roster';
import type { Settings } from '../settings/Settings';
import type { CellRef } from '../tables/CellRef';
import type { Column, Table } from '../tables/Table';
import { cellAddress } from '../workbook/a1';
import type { Underperformance } from './Board';
import { boardIndicators } from './boardIndicators';
import { gradeOf } from './grades';
import { groupScores, ranksByGroup, type SourcedGroup } from './groupScores';
import { fallsShort, isNotApplicable, type JudgedColumn, judgedColumns, judgedValue } from './judgedColumns';
import { ranksOf } from './ranks';
import { judgedComposite } from './roundedComposites';
import type { BoardIndicator, CompositeSource, PreviousSource, SourcedBoard, SourcedUnit } from './ScoreModel';

/** Composites of an earlier, comparable period, by roster and unit. */
export type PreviousScores = (
  roster: Roster,
  unit: Unit,
) => { readonly value: number; readonly origin: string } | undefined;

/** What all units of a run are scored with. */
interface ScoringContext {
  readonly tables: readonly Table[];
  readonly settings: Settings;
  readonly judged: readonly (readonly JudgedColumn[])[];
  readonly previous: PreviousScores;
}

/** Scores, grades and ranks every roster: one board each, best first. */
export function boardsFromIndicators(
  joined: Joined,
  tables: readonly Table[],
  settings: Settings,
  previous: PreviousScores,
): readonly SourcedBoard[] {
  const context: ScoringContext = {
    tables,
    settings,
    previous,
    judged: tables.map((table) => judgedColumns(table, settings)),
  };
  return joined.rosters.map((roster) => boardOf(roster, context));
}

function boardOf(roster: Roster, context: ScoringContext): SourcedBoard {
  const indicators = boardIndicators(roster, context.tables, context.judged);
  const scored = roster.units.map((unit) => scoreUnit(unit, unit.rows, roster, indicators, context));
  const { ties } = context.settings;
  const ranks = ranksOf(
    scored.map(({ score }) => score),
    ties,
  );
  // A rank of before says something only among the same units (SPEC 2).
  const comparable = scored.every(({ score, previous }) => score === null || previous !== null);
  const previousRanks = ranksOf(
    scored.map(({ score, previous }) => (comparable && score !== null ? previous : null)),
    ties,
  );
  const indicatorRanks = indicators.map((indicator, index) =>
    ranksOf(
      scored.map((unit) => valueOf(unit.indicators[index], context)),
      ties,
      indicator.lowerIsBetter,
    ),
  );
  const groupRanks = ranksByGroup(scored, context.settings);
  const units = scored.map((unit, index): SourcedUnit => ({
    ...unit,
    groups: Object.fromEntries(
      Object.entries(unit.groups).map(([key, group]) => [
        key,
        { ...group, rank: groupRanks.get(key)?.[index] ?? null },
      ]),
    ),
    place: index + 1,
    rank: ranks[index] ?? null,
    previousRank: previousRanks[index] ?? null,
    indicatorRanks: indicatorRanks.map((column) => column[index] ?? null),
  }));
  const anyScored = units.some(({ score }) => score !== null);
  const ordered = anyScored
    ? [...units].sort((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity) || 0)
    : units;
  const [first] = roster.aggregates;
  const aggregateName = first === undefined ? undefined : context.tables[first.table]?.rows[first.row]?.name;
  const aggregate =
    aggregateName === undefined
      ? undefined
      : scoreUnit(
          { name: aggregateName, key: '', level: 'unknown', rows: roster.aggregates },
          roster.aggregates,
          roster,
          indicators,
          context,
        );
  return {
    roster: roster.key,
    title: roster.level,
    from: roster,
    indicators,
    scored: anyScored,
    units: ordered,
    ...(aggregate === undefined ? {} : { aggregate }),
  };
}

function scoreUnit(
  unit: Unit,
  rows: readonly RowRef[],
  roster: Roster,
  indicators: readonly BoardIndicator[],
  context: ScoringContext,
): SourcedUnit {
  const { tables, settings } = context;
  const groups = groupScores(rows, context.tables, settings);
  const composite = compositeOf(rows, groups, context);
  const own = previousOf(rows, context);
  const found = own === undefined && composite !== undefined ? context.previous(roster, unit) : undefined;
  const elsewhere = found === undefined ? undefined : { ...found, value: judgedComposite(found.value, settings) };
  const previousFrom: PreviousSource | undefined =
    own?.from ?? (elsewhere === undefined ? undefined : { kind: 'value', ...elsewhere });
  const previous = own?.value ?? elsewhere?.value ?? null;
  const score = composite?.value ?? null;
  const short = rows.flatMap((each) => shortcomings(each, context));
  const [main] = rows;
  const table = main === undefined ? undefined : tables[main.table];
  const row = main === undefined ? undefined : table?.rows[main.row];
  return {
    name: unit.name,
    code: unit.code ?? null,
    roster: roster.key,
    sheet: table?.sheet ?? '',
    cell: row === undefined ? '' : cellAddress(row.row, row.nameColumn),
    score,
    grade: score === null ? null : (gradeOf(score, settings) ?? null),
    rank: null,
    previous,
    previousRank: null,
    delta: score === null || previous === null ? null : subtract(score, previous),
    groups: Object.fromEntries([...groups].map(([key, { score: group }]) => [key, group])),
    underperforming: short.map(({ ref: _ref, ...each }) => each),
    shortIndicators: shortIndicators(short, indicators),
    unit,
    place: 0,
    indicators: indicators.map((indicator) => indicatorCell(rows, indicator)),
    indicatorRanks: [],
    ...(composite === undefined ? {} : { compositeFrom: composite.from }),
    ...(previousFrom === undefined ? {} : { previousFrom }),
  };
}

/** The composite that a table gives, or else the sum of the points of all the index's groups. */
function compositeOf(
  rows: readonly RowRef[],
  groups: ReadonlyMap<string, SourcedGroup>,
  { tables, settings }: ScoringContext,
): { value: number; from: CompositeSource } | undefined {
  for (const { table, row } of rows) {
    const column = tables[table]?.columns.findIndex(({ role }) => role === 'composite') ?? -1;
    const value = column < 0 ? null : (tables[table]?.columns[column]?.figures[row] ?? null);
    if (value !== null) return { value, from: { kind: 'cell', cell: { table, row, column } } };
  }
  const terms = settings.groups.map(({ key }) => groups.get(key));
  const points = terms.flatMap((term) =>
    term?.score.points === null || term?.points === undefined ? [] : [{ value: term.score.points, cell: term.points }],
  );
  if (points.length < settings.groups.length) return undefined;
  return {
    value: judgedComposite(sum(points.map(({ value }) => value)), settings),
    from: { kind: 'sum', terms: points.map(({ cell }) => cell) },
  };
}

function previousOf(
  rows: readonly RowRef[],
  { tables }: ScoringContext,
): { value: number; from: PreviousSource } | undefined {
  for (const { table, row } of rows) {
    const column = tables[table]?.columns.findIndex(({ role }) => role === 'previousComposite') ?? -1;
    const value = column < 0 ? null : (tables[table]?.columns[column]?.figures[row] ?? null);
    if (value !== null) return { value, from: { kind: 'cell', cell: { table, row, column } } };
  }
  return undefined;
}

function indicatorCell(rows: readonly RowRef[], indicator: BoardIndicator): CellRef | undefined {
  const row = rows.find(({ table }) => table === indicator.table);
  return row === undefined ? undefined : { table: row.table, row: row.row, column: indicator.column };
}

function valueOf(cell: CellRef | undefined, { tables }: ScoringContext): number | null {
  return cell === undefined ? null : (tables[cell.table]?.columns[cell.column]?.figures[cell.row] ?? null);
}

/** Which of the board's indicators the shortcomings are of. */
function shortIndicators(
  short: readonly Shortcoming[],
  indicators: readonly BoardIndicator[],
): ReadonlyMap<number, number> {
  return new Map(
    short.flatMap(({ ref, value }): [number, number][] => {
      const index = indicators.findIndex(({ table, column }) => table === ref.table && column === ref.column);
      return index < 0 ? [] : [[index, value]];
    }),
  );
}

interface Shortcoming extends Underperformance {
  readonly ref: CellRef;
}

/** The cells of one row that fall short of their targets, left to right. */
function shortcomings({ table: index, row }: RowRef, { tables, judged }: ScoringContext): readonly Shortcoming[] {
  const table = tables[index];
  if (table === undefined) return [];
  return (judged[index] ?? []).flatMap((each) => {
    const column: Column | undefined = table.columns[each.column];
    const value = judgedValue(table, each, row);
    if (column === undefined || value === null || !fallsShort(value, each)) return [];
    if (isNotApplicable(table, each, row, value)) return [];
    const cell = cellAddress(table.rows[row]?.row ?? 0, column.column);
    const ref = { table: index, row, column: each.column };
    return [{ ref, sheet: table.sheet, cell, header: column.header, value, target: each.target }];
  });
}
