import { cellAddress } from '../../workbook/a1';
import type { Check } from '../CheckContext';

/** Names left over on both sides that were paired although they are spelt differently (SPEC 4). */
export const unitNameVariant: Check = ({ joined, tables }) =>
  joined.variants.flatMap(({ row, name, pairedWith }) => {
    const table = tables[row.table];
    const at = table?.rows[row.row];
    if (table === undefined || at === undefined) return [];
    return [
      {
        rule: 'unit-name-variant',
        severity: 'warning',
        sheet: table.sheet,
        cell: cellAddress(at.row, at.nameColumn),
        found: name,
        expected: pairedWith,
        tolerance: null,
      },
    ];
  });
