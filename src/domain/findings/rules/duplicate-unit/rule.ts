import type { DuplicateRow } from '../../../indicators/Roster';
import { nameAddress } from '../../../tables/cells';
import { columnsWith } from '../../../tables/columns';
import { rowAt } from '../../../tables/rows';
import type { Table } from '../../../tables/Table';
import { unitName } from '../../../vocabulary/unitName';
import type { CheckContext, CheckedTable } from '../../CheckContext';
import type { Observation } from '../../Observation';
import { defineRule } from '../Rule';
import { type DuplicateUnit, sentences } from './sentences';

/** A table that has more of its units twice lists them once for each of its sections. */
const MOST_REPEATED = 1 / 3;

/** The same unit twice in one table. */
export const duplicateUnit = defineRule('duplicate-unit', sentences, (context) =>
  context.checked.flatMap((checked) => {
    const own = checked.table.kind === 'targets' ? [] : repeatedIn(checked);
    if (own.length > checked.units.length * MOST_REPEATED) return [];
    const repeated = new Map([...own, ...joinedTwice(context, checked)].map((each) => [each.row.row, each]));
    return [...repeated.values()].map(({ row, first }) => duplicate(checked.table, row.row, first.row));
  }),
);

function duplicate(table: Table, row: number, before: number): Observation<DuplicateUnit> {
  const first = nameAddress(table, before);
  return {
    severity: 'error',
    sheet: table.sheet,
    cell: nameAddress(table, row),
    unit: null,
    found: rowAt(table, row).name,
    expected: null,
    tolerance: null,
    other: { sheet: table.sheet, cell: first },
    payload: { first },
  };
}

function joinedTwice({ joined }: CheckContext, { index }: CheckedTable): readonly DuplicateRow[] {
  return joined.duplicates.filter(({ row }) => row.table === index);
}

/** Rows of one table whose names are one, prefix included. */
function repeatedIn({ table, index, units }: CheckedTable): readonly DuplicateRow[] {
  if (columnsWith(table, 'unit').length === 0) return [];
  const first = new Map<string, number>();
  return units.flatMap((row): DuplicateRow[] => {
    const { name: text, parent = '' } = rowAt(table, row);
    const { key, level, type } = unitName(text);
    const name = [key, level, type, unitName(parent).key].join('\n');
    const known = first.get(name);
    if (known === undefined) first.set(name, row);
    return known === undefined ? [] : [{ row: { table: index, row }, first: { table: index, row: known } }];
  });
}
