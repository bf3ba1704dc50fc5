import { comparePeriods } from './periods';
import type { Table } from './Table';
import type { Period } from '../vocabulary/periods';

/** The period a workbook reports on: that of the table which gives the composite, or the latest that any table names. */
export function reportPeriod(tables: readonly Table[]): Period | undefined {
  const leading = tables.filter(({ columns }) => columns.some(({ role }) => role === 'composite'));
  const periods = (some: readonly Table[]): readonly Period[] => some.flatMap(({ period }) => period ?? []);
  const candidates = periods(leading).length > 0 ? periods(leading) : periods(tables);
  return [...candidates].sort((one, other) => comparePeriods(other, one) ?? 0)[0];
}
