import { compositeColumn } from '../tables/columns';
import { rowAt, rowsOfKind } from '../tables/rows';
import type { Table } from '../tables/Table';
import { unitName } from '../vocabulary/unitName';

/** A table with its place among those of the workbook. */
export interface PlacedTable {
  readonly table: Table;
  readonly index: number;
}

/** The tables whose units are scored together: by one index. */
export interface IndexTables {
  /** The key of the index; absent for the office's own. */
  readonly key?: string;
  readonly tables: readonly PlacedTable[];
}

/** How the office's own index is told from those with keys. */
const OWN = '';

/**
 * Tables apart by the index that their items are scored by, the office's own first. A table that names no item goes with
 * the index most of whose units it is about; one that gives a composite which no index found can be the one of is a board
 * of the office's own index.
 */
export function tablesByIndex(tables: readonly PlacedTable[]): readonly IndexTables[] {
  const withItems = tables.filter(({ table }) => groupsOf(table).length > 0 || table.index !== undefined);
  const homes = new Map(withItems.map((each) => [each, homeByItems(each.table, withItems)]));
  const isForeign = ({ table }: PlacedTable): boolean =>
    hasComposite(table) && withItems.every(({ table: other }) => hasComposite(other));
  const keys = new Set(homes.values());
  const others = tables.filter((each) => !homes.has(each));
  if (keys.size === 0 || others.some(isForeign)) keys.add(OWN);
  const order = [...keys].sort((one, other) => Number(other === OWN) - Number(one === OWN));
  const unitsOf = new Map(order.map((key) => [key, namesIn(withItems.filter((each) => homes.get(each) === key))]));
  for (const each of others) homes.set(each, isForeign(each) ? OWN : homeByUnits(each, order, unitsOf));
  return order.map((key) => ({
    ...(key === OWN ? {} : { key }),
    tables: tables.filter((each) => homes.get(each) === key),
  }));
}

/**
 * The index by whose items a table goes. One with some of the own index's items goes with tables that state maxima of
 * their own for these items, where no table scores them by those of the settings.
 */
function homeByItems(table: Table, all: readonly PlacedTable[]): string {
  if (table.index !== undefined) return table.index;
  const isScored = all.some(({ table: other }) => other.index === undefined && allowsComposite(other));
  const restating = isScored ? undefined : all.find(({ table: other }) => hasItemsOf(other, groupsOf(table)));
  return restating?.table.index ?? OWN;
}

function hasItemsOf({ statedIndex }: Table, groups: readonly string[]): boolean {
  return statedIndex !== undefined && groups.every((group) => statedIndex.items.some(({ key }) => key === group));
}

function allowsComposite(table: Table): boolean {
  return hasComposite(table) || new Set(groupsOf(table, 'points')).size > 1;
}

function hasComposite(table: Table): boolean {
  return compositeColumn(table, 'composite') !== undefined;
}

function groupsOf({ columns }: Table, only?: 'points'): readonly string[] {
  return columns.flatMap(({ group, role }) =>
    group === undefined || (only !== undefined && role !== only) ? [] : [group],
  );
}

function homeByUnits(
  each: PlacedTable,
  order: readonly string[],
  unitsOf: ReadonlyMap<string, ReadonlySet<string>>,
): string {
  const names = [...namesIn([each])];
  const shared = (key: string): number => names.filter((name) => unitsOf.get(key)?.has(name) === true).length;
  return order.reduce((best, key) => (shared(key) > shared(best) ? key : best), order[0] ?? OWN);
}

function namesIn(tables: readonly PlacedTable[]): ReadonlySet<string> {
  return new Set(
    tables.flatMap(({ table }) => rowsOfKind(table, 'unit').map((row) => unitName(rowAt(table, row).name).key)),
  );
}
