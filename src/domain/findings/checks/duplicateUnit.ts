import { cellAddress } from '../../workbook/a1';
import type { Check } from '../CheckContext';

/** The same unit twice in one table. */
export const duplicateUnit: Check = ({ joined, tables }) =>
  joined.duplicates.flatMap(({ row, first }) => {
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
