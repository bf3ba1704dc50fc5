import { cellAddress } from '../../workbook/a1';
import type { Table } from '../../tables/Table';
import type { Check, RawFinding } from '../CheckContext';

const ROWS = 4;

/** Numbering with a gap, a repetition or a slip in it; numbering that follows another order is left alone. */
export const sequence: Check = ({ tables }) => tables.flatMap(numbering);

function numbering(table: Table): readonly RawFinding[] {
  const column = table.columns.find(({ role }) => role === 'number');
  if (column === undefined) return [];
  const found: RawFinding[] = [];
  let last = 0;
  let [steps, right] = [0, 0];
  let afterBreak = true;
  const rows = table.rows.map((row) => ({ row, ordinal: plainOrdinal(row.ordinal) }));
  rows.forEach(({ row, ordinal }, index) => {
    if (ordinal === undefined) {
      // Sections and aggregates without a number of their own may begin the numbering anew.
      if (row.kind !== 'unit') afterBreak = true;
      return;
    }
    const expected = last + 1;
    steps += 1;
    if (ordinal === expected || (afterBreak && ordinal === 1)) {
      right += 1;
      last = ordinal;
    } else {
      found.push({
        rule: 'sequence',
        severity: 'warning',
        sheet: table.sheet,
        cell: cellAddress(row.row, column.column),
        found: row.ordinal ?? null,
        expected: String(expected),
        tolerance: null,
      });
      const next = rows.slice(index + 1, index + 4).find((each) => each.ordinal !== undefined)?.ordinal;
      // Either this number is mistyped, or from here on all are shifted.
      last = next === ordinal + 1 && next !== expected + 1 ? ordinal : expected;
    }
    afterBreak = false;
  });
  return steps >= ROWS && right * 3 >= steps * 2 ? found : [];
}

function plainOrdinal(ordinal: string | undefined): number | undefined {
  const digits = /^(\d{1,5})[.)]?$/.exec(ordinal ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}
