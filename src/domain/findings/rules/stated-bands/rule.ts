import { indexOf } from '../../../settings/indexOf';
import type { Table } from '../../../tables/Table';
import { cellAddress } from '../../../workbook/a1';
import type { CheckContext } from '../../CheckContext';
import { written } from '../../figures';
import type { Observation } from '../../Observation';
import { defineRule } from '../Rule';
import { sentences, type StatedBands } from './sentences';

/** Grades that a note of the table gives from other figures than the settings, by which they are given. */
export const statedBands = defineRule('stated-bands', sentences, (context) =>
  context.tables.flatMap((table) => otherBands(context, table) ?? []),
);

function otherBands({ settings }: CheckContext, table: Table): Observation<StatedBands> | undefined {
  if (table.statedBands === undefined) return undefined;
  const { bands, whole } = indexOf(table, settings);
  const { bands: stated, at } = table.statedBands;
  const fromOf = (wanted: string): number | undefined => bands.find(({ name }) => name === wanted)?.from;
  const others = stated.filter(({ name, from }) => fromOf(name) !== from);
  const [first] = others;
  if (first === undefined) return undefined;
  const from = fromOf(first.name);
  const used = from === undefined ? null : written(from, table);
  return {
    severity: 'warning',
    sheet: table.sheet,
    cell: cellAddress(at.row, at.column),
    unit: null,
    found: written(first.from, table),
    expected: used,
    tolerance: null,
    payload: { grade: first.name, isPercent: whole !== 100, used, others: others.length - 1 },
  };
}
