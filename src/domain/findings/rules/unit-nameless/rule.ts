import { namePosition } from '../../../tables/cells';
import { rowsOfKind } from '../../../tables/rows';
import type { Table } from '../../../tables/Table';
import { cellAddress, columnLetters } from '../../../workbook/a1';
import type { Observation } from '../../Observation';
import { defineRule } from '../Rule';
import { sentences, type UnitNameless } from './sentences';

/** Rows of figures that name nobody: numbered like the units, or standing between them. */
export const unitNameless = defineRule('unit-nameless', sentences, ({ tables }) =>
  tables.flatMap((table): readonly Observation<UnitNameless>[] => {
    const places = table.kind === 'unknown' ? [] : namelessRows(table).map((row) => namePosition(table, row));
    const [first] = places;
    if (first === undefined) return [];
    const lines = places.map(({ row, column }) =>
      table.orientation === 'rows' ? String(row + 1) : columnLetters(column),
    );
    return [
      {
        severity: 'warning',
        sheet: table.sheet,
        cell: cellAddress(first.row, first.column),
        unit: null,
        found: null,
        expected: null,
        tolerance: null,
        payload: { lines },
      },
    ];
  }),
);

/** Figures without number or name below all others are a total that nobody labelled. */
function namelessRows(table: Table): readonly number[] {
  const units = rowsOfKind(table, 'unit');
  const [first = 0, last = 0] = [units[0], units.at(-1)];
  return rowsOfKind(table, 'nameless').filter(
    (row) => table.rows[row]?.ordinal !== undefined || (row > first && row < last),
  );
}
