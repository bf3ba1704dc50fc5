import type { DuplicateRow } from '../../indicators/Roster';
import { rowsOfKind } from '../../tables/rows';
import type { Table } from '../../tables/Table';
import { unitName } from '../../text/unitName';
import { cellAddress } from '../../workbook/a1';
import type { Check, RawFinding } from '../CheckContext';

/** A table that has more of its units twice lists them once for each of its sections. */
const MOST_REPEATED = 1 / 3;

/** The same unit twice in one table. */
export const duplicateUnit: Check = ({ joined, tables }) => {
  const repeated = new Map<string, DuplicateRow>();
  tables.forEach((table, index) => {
    const own = table.kind === 'targets' ? [] : repeatedIn(table, index);
    const among = rowsOfKind(table, 'unit').length;
    if (own.length > among * MOST_REPEATED) return;
    for (const each of [...own, ...joined.duplicates.filter(({ row }) => row.table === index)])
      repeated.set(`${index}/${each.row.row}`, each);
  });
  return [...repeated.values()].flatMap(({ row, first }): RawFinding[] => {
    const table = tables[row.table];
    const [at, before] = [table?.rows[row.row], table?.rows[first.row]];
    if (table === undefined || at === undefined || before === undefined) return [];
    const other = { sheet: table.sheet, cell: cellAddress(before.row, before.nameColumn) };
    return [
      {
        rule: 'duplicate-unit',
        severity: 'error',
        sheet: table.sheet,
        cell: cellAddress(at.row, at.nameColumn),
        found: at.name,
        expected: null,
        tolerance: null,
        other,
        words: { other: other.cell },
      },
    ];
  });
};

/** Rows of one table whose names are one, prefix included. */
function repeatedIn(table: Table, index: number): readonly DuplicateRow[] {
  if (!table.columns.some(({ role }) => role === 'unit')) return [];
  const first = new Map<string, number>();
  return rowsOfKind(table, 'unit').flatMap((row): DuplicateRow[] => {
    const { name: text = '', parent = '' } = table.rows[row] ?? {};
    const { key, level, type } = unitName(text);
    const name = JSON.stringify([key, level, type, unitName(parent).key]);
    const known = first.get(name);
    if (known === undefined) first.set(name, row);
    return known === undefined ? [] : [{ row: { table: index, row }, first: { table: index, row: known } }];
  });
}
