import { type CaseKind, casesIn, type Money, moneyIn } from '../vocabulary/cases';
import { saysNumberOf } from '../vocabulary/countWords';
import { columnAt, columnsWith } from './columns';
import { rowsOfKind } from './rows';
import { readingAt, type Table } from './Table';
import { tableTitle } from './tableTitle';

/**
 * What some columns of a table count: a header of its own rarely says of what, but the line about units of measure, the title, or
 * what is counted beside it, does.
 */
export function casesCounted(table: Table, columns: readonly number[]): CaseKind {
  const headers = columns.map((at) => columnAt(table, at).header);
  const own = casesIn(headers.join(' '));
  if (own !== 'case') return own;
  const money = moneyOf(table, columns, headers);
  if (money !== undefined) return money;
  const beside = columnsWith(table, 'count').map((at) => columnAt(table, at).header);
  return casesIn([tableTitle(table) ?? '', ...beside].join(' '));
}

/** What the columns' amounts of money are told in, by their headers, the table's row of units of measure, or a line about all of it. */
function moneyOf(table: Table, columns: readonly number[], headers: readonly string[]): Money | undefined {
  const measures = rowsOfKind(table, 'measureUnit').flatMap((row) =>
    columns.flatMap((at) => {
      const reading = readingAt(columnAt(table, at), row);
      return reading.kind === 'text' ? [reading.text] : [];
    }),
  );
  const ofAll = headers.some(saysNumberOf) ? [] : table.titles.map(({ text }) => text);
  return [...headers, ...measures, ...ofAll].map(moneyIn).find((each) => each !== undefined);
}
