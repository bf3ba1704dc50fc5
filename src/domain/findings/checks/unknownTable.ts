import { cellAddress } from '../../workbook/a1';
import type { Check } from '../CheckContext';

/** Tables of no known kind: their figures are carried along, and nothing is computed of them. */
export const unknownTable: Check = ({ tables }) =>
  tables
    .filter(({ kind }) => kind === 'unknown')
    .map(({ sheet, area }) => ({
      rule: 'unknown-table',
      severity: 'info',
      sheet,
      cell: cellAddress(area.top, area.left),
      found: null,
      expected: null,
      tolerance: null,
    }));
