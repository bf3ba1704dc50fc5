import type { PreviousPeriod } from '../history/previousPeriod';
import type { Messages } from '../languages/messages';
import type { Table } from '../tables/Table';
import { cellAddress } from '../workbook/a1';
import type { RawFinding } from './CheckContext';

/** Says why there is no comparison although an earlier period was given: an empty change is never left unexplained. */
export function refusedPeriods(
  { compared, refused }: PreviousPeriod,
  tables: readonly Table[],
  messages: Messages,
): readonly RawFinding[] {
  const table = tables.find(({ columns }) => columns.some(({ role }) => role === 'composite')) ?? tables[0];
  const [first] = refused;
  if (compared !== undefined || first === undefined || table === undefined) return [];
  const { candidate, reason } = first;
  return [
    {
      rule: 'periods-not-comparable',
      severity: 'info',
      sheet: table.sheet,
      cell: cellAddress(table.area.top, table.area.left),
      found: candidate.period?.label ?? candidate.origin,
      expected: messages.sheets.incomparable[reason],
      tolerance: null,
    },
  ];
}
