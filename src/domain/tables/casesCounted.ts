import { type CaseKind, casesIn } from '../vocabulary/cases';
import { columnAt, columnsWith } from './columns';
import type { Table } from './Table';
import { tableTitle } from './tableTitle';

/** What some columns of a table count: a header of its own rarely says of what, but the title, or what is counted beside it, does. */
export function casesCounted(table: Table, headers: readonly string[]): CaseKind {
  const own = casesIn(headers.join(' '));
  if (own !== 'case') return own;
  const beside = columnsWith(table, 'count').map((at) => columnAt(table, at).header);
  return casesIn([tableTitle(table) ?? '', ...beside].join(' '));
}
