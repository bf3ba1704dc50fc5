import { comparePeriods } from '../tables/periods';
import type { Table } from '../tables/Table';

/** Whether two tables are about one period, or do not say otherwise. */
export function sameTime(one: Table, other: Table): boolean {
  if (one.period === undefined || other.period === undefined) return true;
  return one.period.kind === other.period.kind && comparePeriods(one.period, other.period) === 0;
}
