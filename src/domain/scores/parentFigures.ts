import { subtract, sum } from '../decimal/decimal';
import type { Joined, Roster } from '../indicators/Roster';
import { itemNamed } from '../indices/itemNamed';
import { indexOf } from '../settings/indexOf';
import { itemFinder } from '../settings/itemWords';
import type { Settings } from '../settings/Settings';
import type { CellRef } from '../tables/CellRef';
import { figureAt, firstAddress } from '../tables/cells';
import { columnAt, columnsWhere } from '../tables/columns';
import { comparePeriods } from '../tables/periods';
import { membersOf, rowAt, rowsOfKind, totalRows } from '../tables/rows';
import { readingAt, type Table } from '../tables/Table';
import { withoutPeriodBehind } from '../vocabulary/periods';
import { placeAtEnd, unitName } from '../vocabulary/unitName';
import type { BoardIndicator } from './ScoreModel';
import type { SourcedGroup } from './groupScores';

/** The office above the units of a roster, as a table of its groups gives it (kind `parentGroups`). */
export interface ParentFigures {
  readonly name: string;
  readonly sheet: string;
  /** Where the table begins. */
  readonly cell: string;
  /** By the group's key. */
  readonly groups: ReadonlyMap<string, SourcedGroup>;
  /** The total of their points where the table has one, and whether that is what they come to within their rounding. */
  readonly total?: { readonly cell: CellRef; readonly value: number; readonly agrees: boolean };
  /** The cell of a group's points or rate. */
  readonly cellOf: (indicator: Pick<BoardIndicator, 'role' | 'group'>) => CellRef | undefined;
}

/**
 * The figures of the office above, for the roster that its table speaks of: the first one scored by the same index, of the same
 * period; nothing where several tables could be meant.
 */
export function parentFigures(
  tables: readonly Table[],
  { rosters, earlierTables }: Joined,
  settings: Settings,
): { readonly roster: Roster; readonly figures: ParentFigures } | undefined {
  const parents = tables.flatMap((table, index) =>
    table.kind === 'parentGroups' && !earlierTables.includes(index) ? [{ table, index }] : [],
  );
  const [parent] = parents;
  if (parent === undefined || parents.length > 1) return undefined;
  const roster = rosters.find(
    ({ index, level, mainTable }) =>
      index === parent.table.index && level !== 'departments' && isSameTime(tables[mainTable], parent.table),
  );
  return roster === undefined ? undefined : { roster, figures: figuresOf(parent.table, parent.index, settings) };
}

function isSameTime(one: Table | undefined, { period }: Table): boolean {
  return one?.period === undefined || period === undefined || comparePeriods(one.period, period) === 0;
}

function figuresOf(table: Table, at: number, settings: Settings): ParentFigures {
  const index = indexOf(table, settings);
  const itemIn = itemFinder(settings);
  const [points] = columnsWhere(table, ({ role, earlier }) => role === 'points' && earlier !== true);
  const [rate] = columnsWhere(table, ({ role, earlier }) => role === 'rate' && earlier !== true);
  const [maximum] = columnsWhere(table, ({ role }) => role === 'maximum');
  const figure = (row: number, column: number | undefined): number | null =>
    column === undefined ? null : figureAt(table, row, column);
  const groups = new Map<string, SourcedGroup>();
  const rows = new Map<string, number>();
  for (const row of rowsOfKind(table, 'unit')) {
    const group = itemIn(rowAt(table, row).name);
    const item = itemNamed(index, group);
    if (group === undefined || item === undefined || rows.has(group)) continue;
    rows.set(group, row);
    const reading = points === undefined ? undefined : readingAt(columnAt(table, points), row);
    const stated = reading?.kind === 'fraction' ? reading.of : figure(row, maximum);
    groups.set(group, {
      score: { points: figure(row, points), max: stated ?? item.max ?? null, rate: figure(row, rate), rank: null },
      ...(points === undefined || figure(row, points) === null
        ? {}
        : { points: [{ kind: 'cell', cell: { table: at, row, column: points } }] }),
    });
  }
  const total = points === undefined ? undefined : totalOf(table, at, points, [...rows.values()]);
  return {
    name: officeNamed(table),
    sheet: table.sheet,
    cell: firstAddress(table),
    groups,
    ...(total === undefined ? {} : { total }),
    cellOf: ({ role, group }) => {
      const row = group === undefined ? undefined : rows.get(group);
      const column = role === 'points' ? points : role === 'rate' ? rate : undefined;
      return row === undefined || column === undefined || figure(row, column) === null
        ? undefined
        : { table: at, row, column };
    },
  };
}

/** The total of all groups' points that a table has. */
function totalOf(table: Table, at: number, points: number, groups: readonly number[]): ParentFigures['total'] {
  const row = totalRows(table).find(
    (each) => figureAt(table, each, points) !== null && groups.every((group) => membersOf(table, each).includes(group)),
  );
  const value = row === undefined ? null : figureAt(table, row, points);
  if (row === undefined || value === null) return undefined;
  const figures = groups.flatMap((group) => figureAt(table, group, points) ?? []);
  // Each of them, and the total, stands for what rounds to it.
  const slack = 0.5 * 10 ** -columnAt(table, points).decimals * (figures.length + 1);
  const agrees = Math.abs(subtract(value, sum(figures))) <= slack;
  return { cell: { table: at, row, column: points }, value, agrees };
}

/** The office that a title ends with, `… – HUYỆN LẤP VÒ`, `Kết quả của huyện Lấp Vò`, or else the name of the sheet. */
function officeNamed({ titles, sheet }: Table): string {
  const texts = titles.map(({ text }) => withoutPeriodBehind(text));
  const ends = texts.map((text) => text.split(/\s[-–—]\s/u).at(-1) ?? '');
  const named = texts.flatMap((text) => placeAtEnd(text) ?? []);
  return ends.find((end) => unitName(end).level !== 'unknown') ?? named.at(-1) ?? sheet;
}
