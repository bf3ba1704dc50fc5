import { cellAddress } from '../../workbook/a1';
import type { Check } from '../CheckContext';

/** Below this a column's role is a guess. */
const SURE = 0.7;

/** Columns whose meaning was guessed although others were possible. */
export const unsureColumn: Check = ({ tables }) =>
  tables.flatMap((table) =>
    table.columns
      .filter(
        ({ confidence, alternatives, reason }) => reason !== 'chosen' && confidence < SURE && alternatives.length > 0,
      )
      .map((column) => ({
        rule: 'unsure-column' as const,
        severity: 'info' as const,
        sheet: table.sheet,
        cell: cellAddress(table.headerRows.at(-1) ?? table.area.top, column.column),
        found: column.header,
        expected: column.role,
        tolerance: null,
      })),
  );
