import { isBareSum } from '../vocabulary/aggregateNames';
import { type CommuneType, communeTypesSaid, levelOfSection, withoutList } from '../vocabulary/offices';
import { unitName } from '../vocabulary/unitName';
import { type LevelClass, levelClass } from '../vocabulary/unitLevels';
import { columnAt, columnsWith } from '../tables/columns';
import { membersOf, rowAt, rowsOfKind, sectionAbove } from '../tables/rows';
import { tableAt } from '../tables/CellRef';
import { tableTitle } from '../tables/tableTitle';
import { reportPeriod } from '../tables/reportPeriod';
import { readingAt, type Table } from '../tables/Table';
import type { Period } from '../vocabulary/periods';
import { type IndexTables, tablesByIndex } from './byIndex';
import { earlierTables } from './earlierTables';
import { extractsOf } from './extracts';
import { finishedUnit, type GrowingUnit, type NamedRow, UnitJoin } from './joinUnits';
import type { Joined, Roster, RosterLevel, RowRef } from './Roster';
import { partsOf } from './sideBySide';

/** Joins the tables of the period reported on by unit, and the units into rosters that are ranked by themselves. */
export function rostersFromTables(tables: readonly Table[]): Joined {
  const earlier = earlierTables(tables);
  const extracts = extractsOf(tables);
  const parts = partsOf(tables);
  const about = tables
    .map((table, index) => ({ table, index }))
    .filter(({ table, index }) => !earlier.includes(index) && table.columns.some(({ role }) => role === 'unit'))
    .filter(({ table }) => table.kind !== 'targets' && table.kind !== 'parentGroups' && table.unread === undefined)
    .sort(
      (one, other) =>
        Number(extracts.has(one.index)) - Number(extracts.has(other.index)) ||
        priority(one.table) - priority(other.table) ||
        one.index - other.index,
    );
  const period = reportPeriod(tables);
  const byIndex = tablesByIndex(about).map((each) => joinedTables(each, tables, parts, period));
  return {
    rosters: withKeys(byIndex.flatMap(({ rosters }) => rosters)),
    variants: byIndex.flatMap(({ join }) => join.variants),
    duplicates: byIndex.flatMap(({ join }) => join.duplicates),
    unclear: byIndex.flatMap(({ join }) => join.unclear),
    earlierTables: earlier,
    extracts,
    parts,
  };
}

/** The tables of one index joined by unit. Other indices join by themselves: the same unit may be on several boards. */
function joinedTables(
  { key, tables: about }: IndexTables,
  tables: readonly Table[],
  parts: Joined['parts'],
  reported: Period | undefined,
): { readonly join: UnitJoin; readonly rosters: readonly NumberlessRoster[] } {
  const join = new UnitJoin();
  const members = new Map<number, readonly GrowingUnit[]>();
  for (const { table, index } of about) members.set(index, join.addTable(unitRows(table, index)));
  sayKinds(join.units, tables);
  const order = about.map(({ index }) => index);
  const period = reportPeriod(about.map(({ table }) => table));
  const scoredBy = {
    ...(key === undefined ? {} : { index: key }),
    ...(period === undefined || period.label === reported?.label ? {} : { period }),
  };
  return { join, rosters: rostersOf(order, members, tables, parts).map((roster) => ({ ...roster, ...scoredBy })) };
}

/** A roster that has not been told from others of its level yet. */
type NumberlessRoster = Omit<Roster, 'key'>;

function withKeys(rosters: readonly NumberlessRoster[]): readonly Roster[] {
  return rosters.map((roster, at) => {
    const before = rosters.slice(0, at).filter(({ level }) => level === roster.level).length;
    return { key: before === 0 ? roster.level : `${roster.level}${before + 1}`, ...roster };
  });
}

/** Tables that give the composite lead, then those that allow one, then the rest. */
function priority(table: Table): number {
  const order: Partial<Record<Table['kind'], number>> = {
    scoreboard: 0,
    groupPoints: 1,
    oneGroup: 2,
    components: 3,
    indicators: 4,
  };
  return order[table.kind] ?? 5;
}

function unitRows(table: Table, index: number): readonly NamedRow[] {
  const code = table.columns.find(({ role }) => role === 'code');
  return rowsOfKind(table, 'unit').map((row) => {
    const reading = code === undefined ? undefined : readingAt(code, row);
    const text =
      reading?.kind === 'text' ? reading.text : reading?.kind === 'number' ? String(reading.value) : undefined;
    const { name, parent, level, cluster } = rowAt(table, row);
    const identity = unitName(name);
    return {
      ref: { table: index, row },
      name,
      identity: level === undefined ? identity : { key: identity.key, level },
      ...(text === undefined ? {} : { code: text }),
      ...(parent === undefined ? {} : { parent: unitName(parent).key }),
      ...(cluster === undefined ? {} : { cluster }),
    };
  });
}

/** Gives units whose names do not say what they are the kind that the heading above them or the header of their names does. */
function sayKinds(units: readonly GrowingUnit[], tables: readonly Table[]): void {
  const byHeading = new Map<string, GrowingUnit[]>();
  const headingsOf = (unit: GrowingUnit): readonly string[] =>
    unit.rows.map(({ table, row }) => `${table}|${sectionAbove(tableAt(tables, table), row) ?? ''}`);
  for (const unit of units) {
    for (const heading of headingsOf(unit)) {
      const same = byHeading.get(heading);
      if (same === undefined) byHeading.set(heading, [unit]);
      else same.push(unit);
    }
  }
  const written = new Map(
    [...byHeading].map(([heading, below]) => [heading, new Set(below.flatMap(({ identity }) => identity.type ?? []))]),
  );
  for (const unit of units) {
    const { identity, rows } = unit;
    if (identity.type !== undefined || (identity.level !== 'unknown' && identity.level !== 'commune')) continue;
    const headings = headingsOf(unit);
    const [type] = rows.flatMap(
      ({ table, row }, at) =>
        kindSaidAt(tableAt(tables, table), row, written.get(headings[at] ?? '') ?? new Set()) ?? [],
    );
    if (type !== undefined) unit.identity = { ...identity, level: 'commune', type };
  }
}

/**
 * `Tên xã`: xã. Below `Xã, thị trấn` the bare names are those of the kind that is never written, where the other one is.
 * @param written the kinds that units below the same heading state
 */
function kindSaidAt(table: Table, row: number, written: ReadonlySet<CommuneType>): CommuneType | undefined {
  const section = sectionAbove(table, row);
  const headers = columnsWith(table, 'unit').map((column) => columnAt(table, column).header);
  const said = [...(section === undefined ? [] : [section]), ...headers].map(communeTypesSaid);
  const one = said.find(({ length }) => length === 1)?.[0];
  if (one !== undefined) return one;
  // A title may be about one commune, whose parts its rows are; with two kinds it is about communes.
  const two = [...said, communeTypesSaid(tableTitle(table) ?? '')].find(({ length }) => length === 2) ?? [];
  const bare = two.filter((type) => !written.has(type));
  return written.size === 1 && bare.length === 1 ? bare[0] : undefined;
}

/** The class that most of a table's units are of; units of no stated level go with it. */
function majority(units: readonly GrowingUnit[]): LevelClass {
  const counts = new Map<LevelClass, number>();
  for (const { identity } of units) {
    const each = levelClass(identity.level);
    if (each !== 'unknown') counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 'unknown';
}

interface GrowingRoster {
  readonly mainTable: number;
  readonly unitClass: LevelClass;
  readonly cluster: string | undefined;
  readonly units: GrowingUnit[];
}

function rostersOf(
  order: readonly number[],
  members: ReadonlyMap<number, readonly GrowingUnit[]>,
  tables: readonly Table[],
  parts: Joined['parts'],
): readonly NumberlessRoster[] {
  const rosters: GrowingRoster[] = [];
  const home = new Map<GrowingUnit, GrowingRoster>();
  for (const index of order) {
    const units = members.get(index) ?? [];
    // Units that are known already, or those of the part of the list before this one, are of one roster with the others.
    const before = members.get(parts.get(index) ?? -1) ?? [];
    const known = [...units, ...before].filter((unit) => home.has(unit));
    const main = majority(units);
    const inherited = known.length === 0 ? undefined : mostCommonHome(known, home);
    for (const unit of units) {
      if (home.has(unit)) continue;
      const own = levelClass(unit.identity.level);
      const wanted = own === 'unknown' ? (inherited?.unitClass ?? main) : own;
      const roster =
        inherited !== undefined &&
        inherited.cluster === unit.cluster &&
        (wanted === inherited.unitClass || inherited.unitClass === 'unknown' || wanted === 'unknown') &&
        !(inherited.unitClass === 'unknown' && wanted === 'department')
          ? inherited
          : rosters.find(
              (each) =>
                each.unitClass === wanted &&
                each.cluster === unit.cluster &&
                (each.mainTable === index || inherited !== undefined),
            );
      const joined = roster ?? { mainTable: index, unitClass: wanted, cluster: unit.cluster, units: [] };
      if (roster === undefined) rosters.push(joined);
      joined.units.push(unit);
      home.set(unit, joined);
    }
  }
  return rosters.map((roster) => finishedRoster(roster, members, tables, order));
}

function mostCommonHome(
  units: readonly GrowingUnit[],
  home: ReadonlyMap<GrowingUnit, GrowingRoster>,
): GrowingRoster | undefined {
  const counts = new Map<GrowingRoster, number>();
  for (const unit of units) {
    const roster = home.get(unit);
    if (roster !== undefined) counts.set(roster, (counts.get(roster) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}

function finishedRoster(
  roster: GrowingRoster,
  members: ReadonlyMap<number, readonly GrowingUnit[]>,
  tables: readonly Table[],
  order: readonly number[],
): NumberlessRoster {
  const own = new Set(roster.units);
  const aggregates = order.flatMap((index): RowRef[] => {
    const row = rowOfAll(
      tableAt(tables, index),
      index,
      members.get(index) ?? [],
      (unit) => own.has(unit),
      roster.cluster,
    );
    return row === undefined ? [] : [{ table: index, row }];
  });
  const heading = headingOf(roster, tableAt(tables, roster.mainTable));
  return {
    level: levelOf(roster),
    ...(heading === undefined ? {} : { heading }),
    ...(roster.cluster === undefined ? {} : { cluster: roster.cluster }),
    mainTable: roster.mainTable,
    units: roster.units.map(finishedUnit),
    aggregates,
  };
}

/**
 * The row of a table that stands for all of a roster's units: their own subtotal, or what stands for all units of a table that is
 * mostly about them. A total in which others are counted is none of theirs, unless it bears the name of the office above.
 */
function rowOfAll(
  table: Table,
  index: number,
  units: readonly GrowingUnit[],
  isOwn: (unit: GrowingUnit) => boolean,
  cluster: string | undefined,
): number | undefined {
  const mine = units.filter(isOwn);
  const rows = new Set(mine.flatMap((unit) => unit.rows.flatMap((ref) => (ref.table === index ? ref.row : []))));
  const all = rowsOfKind(table, 'aggregate');
  const isSubtotal = (row: number): boolean =>
    membersOf(table, row).length === rows.size && membersOf(table, row).every((member) => rows.has(member));
  const subtotal = rows.size === 0 ? undefined : all.find(isSubtotal);
  if (subtotal !== undefined || mine.length * 2 <= units.length) return subtotal;
  const count = rowsOfKind(table, 'unit').length;
  return all.find((row) =>
    cluster === undefined
      ? membersOf(table, row).length === count && (mine.length === units.length || !isBareSum(rowAt(table, row).name))
      : // What stands for all clusters stands for none of them.
        membersOf(table, row).every((member) => rowAt(table, member).cluster === cluster),
  );
}

/** The heading that all units of a roster stand below in its main table; `undefined` where it does not say what they are. */
function headingOf({ mainTable, units }: GrowingRoster, table: Table): string | undefined {
  const rows = units.flatMap(({ rows }) => rows.filter((each) => each.table === mainTable));
  const [heading, ...others] = new Set(rows.map(({ row }) => sectionAbove(table, row)));
  if (heading === undefined || others.length > 0 || levelOfSection(heading) === undefined) return undefined;
  return withoutList(heading);
}

function levelOf({ unitClass: stated, units }: GrowingRoster): RosterLevel {
  const unitClass = stated === 'unknown' ? majority(units) : stated;
  if (unitClass === 'commune') return 'communes';
  if (unitClass === 'department') return 'departments';
  if (unitClass === 'unknown') return 'units';
  return units.some(({ identity }) => identity.level === 'district') ? 'districts' : 'provinces';
}
