import { compositeColumn, groupsOf } from '../tables/columns';
import { comparePeriods } from '../tables/periods';
import { rowAt, rowsOfKind } from '../tables/rows';
import type { Table } from '../tables/Table';
import { withoutPeriods } from '../vocabulary/periods';
import { type UnitName, unitName } from '../vocabulary/unitName';

/**
 * The tables that repeat a later one for an earlier period of the same kind: with the same columns, or, where both score by one
 * index, of mostly the same units. Latest first. Other tables belong to the report as they are.
 */
export function earlierTables(tables: readonly Table[]): readonly number[] {
  const isEarlier = new Set([...ofOneLayout(tables), ...ofOneIndex(tables)]);
  return [...isEarlier].sort((one, other) => order(tables, one, other));
}

/** Those of the later period first. */
function order(tables: readonly Table[], one: number, other: number): number {
  const [a, b] = [tables[one]?.period, tables[other]?.period];
  return a === undefined || b === undefined ? 0 : (comparePeriods(b, a) ?? 0);
}

function ofOneLayout(tables: readonly Table[]): readonly number[] {
  const layouts = alike(
    tables,
    ({ kind, columns }) =>
      `${kind}|${columns.map(({ header, role }) => `${role}:${withoutPeriods(header)}`).join('|')}`,
  );
  return layouts.flatMap((same) => {
    const [latest] = same;
    return latest === undefined ? [] : same.filter((index) => order(tables, latest, index) < 0);
  });
}

/** So many of a table's units are in those of later periods. */
const SAME_UNITS = 0.5;

function ofOneIndex(tables: readonly Table[]): readonly number[] {
  const scored = alike(tables, (table) => (isScored(table) ? (table.index ?? '') : undefined));
  return scored.flatMap((same) => {
    // The units of all tables of later periods, and of those of the period that the walk has come to.
    const later = new Map<string, Set<UnitName['type']>>();
    let current: (readonly UnitName[])[] = [];
    const isLater = ({ key, type }: UnitName): boolean => {
      const types = later.get(key);
      return types !== undefined && (type === undefined || types.has(type) || types.has(undefined));
    };
    return same.filter((index, at) => {
      const before = same[at - 1];
      if (before !== undefined && order(tables, before, index) < 0) {
        for (const { key, type } of current.flat()) later.set(key, (later.get(key) ?? new Set()).add(type));
        current = [];
      }
      const units = unitsOf(tables[index]);
      current.push(units);
      return units.filter(isLater).length > units.length * SAME_UNITS;
    });
  });
}

function isScored(table: Table): boolean {
  return (
    compositeColumn(table, 'composite') !== undefined || (table.kind === 'groupPoints' && groupsOf(table).length > 1)
  );
}

function unitsOf(table: Table | undefined): readonly UnitName[] {
  return table === undefined ? [] : rowsOfKind(table, 'unit').map((row) => unitName(rowAt(table, row).name));
}

/** The tables of one kind of period that are alike, each group with the latest first; of targets and of none that has no key. */
function alike(tables: readonly Table[], keyOf: (table: Table) => string | undefined): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  tables.forEach((table, index) => {
    const key = keyOf(table);
    if (table.period === undefined || table.kind === 'targets' || key === undefined) return;
    const kind = `${table.period.kind}|${key}`;
    const same = groups.get(kind);
    if (same === undefined) groups.set(kind, [index]);
    else same.push(index);
  });
  return [...groups.values()].map((same) => same.sort((one, other) => order(tables, one, other)));
}
