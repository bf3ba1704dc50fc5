import { greatestOf } from '../../../decimal/extremes';
import { numbersOf } from '../../../indicators/sideBySide';
import { addressOf } from '../../../tables/cells';
import { tableAt } from '../../../tables/CellRef';
import { columnsWith } from '../../../tables/columns';
import type { Table } from '../../../tables/Table';
import { nameOf } from '../../figures';
import type { Observation } from '../../Observation';
import { defineRule } from '../Rule';
import { sentences, type Sequence } from './sentences';

/** Fewer numbers are no numbering. */
const ROWS = 4;

/** Numbering with a gap, a repetition or a slip in it; numbering that follows another order is left alone. */
export const sequence = defineRule('sequence', sentences, ({ tables, joined: { parts } }) =>
  tables.flatMap((table, index) => {
    const before = parts.get(index);
    return numbering(table, before === undefined ? 0 : greatestOf(numbersOf(tableAt(tables, before))));
  }),
);

/** @param before the number that the list has come to in the part to the left of the table */
function numbering(table: Table, before: number): readonly Observation<Sequence>[] {
  const [column] = columnsWith(table, 'number');
  if (column === undefined) return [];
  const found: Observation<Sequence>[] = [];
  let last = before;
  let [steps, right] = [0, 0];
  let isAfterBreak = true;
  const ordinals = table.rows.map(({ ordinal }) => plainOrdinal(ordinal));
  table.rows.forEach((row, index) => {
    const ordinal = ordinals[index];
    if (ordinal === undefined) {
      // Sections and aggregates without a number of their own may begin the numbering anew.
      if (row.kind !== 'unit') isAfterBreak = true;
      return;
    }
    const expected = last + 1;
    steps += 1;
    if (ordinal === expected || (isAfterBreak && ordinal === 1)) {
      right += 1;
      last = ordinal;
    } else {
      const next = ordinals.slice(index + 1, index + 4).find((each) => each !== undefined);
      // Either this number is mistyped, or from here on all are shifted.
      const isShifted = next === ordinal + 1 && next !== expected + 1;
      const cell = addressOf(table, index, column);
      found.push({
        severity: 'warning',
        sheet: table.sheet,
        cell,
        unit: nameOf(row),
        found: row.ordinal ?? null,
        expected: String(expected),
        tolerance: null,
        payload: { before: last === 0 ? null : last },
        ...(isShifted ? {} : { meant: String(expected) }),
      });
      last = isShifted ? ordinal : expected;
    }
    isAfterBreak = false;
  });
  return steps >= ROWS && right * 3 >= steps * 2 ? found : [];
}

function plainOrdinal(ordinal: string | undefined): number | undefined {
  const digits = /^(\d{1,5})[.)]?$/.exec(ordinal ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}
