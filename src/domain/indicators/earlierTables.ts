import { comparePeriods } from '../tables/periods';
import type { Table } from '../tables/Table';
import { withoutPeriods } from '../vocabulary/periods';

/**
 * The tables that repeat a later one for an earlier period: the same kind of table with the same columns and the same
 * kind of period. Latest first. Tables of other layouts or kinds of period belong to the report as they are.
 */
export function earlierTables(tables: readonly Table[]): readonly number[] {
  const bySignature = new Map<string, number[]>();
  tables.forEach((table, index) => {
    if (table.period === undefined || table.kind === 'targets') return;
    const signature = `${table.kind}|${table.period.kind}|${table.columns.map(({ header, role }) => `${role}:${withoutPeriods(header)}`).join('|')}`;
    const same = bySignature.get(signature);
    if (same === undefined) bySignature.set(signature, [index]);
    else same.push(index);
  });
  return [...bySignature.values()].flatMap((same) => {
    const order = (one: number, other: number): number => {
      const [a, b] = [tables[one]?.period, tables[other]?.period];
      return a === undefined || b === undefined ? 0 : (comparePeriods(b, a) ?? 0);
    };
    const sorted = [...same].sort(order);
    const latest = sorted[0];
    return latest === undefined ? [] : sorted.filter((index) => order(latest, index) < 0);
  });
}
