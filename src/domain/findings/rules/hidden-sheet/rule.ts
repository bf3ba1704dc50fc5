import { firstAddress } from '../../../tables/cells';
import type { Observation } from '../../Observation';
import { defineRule } from '../Rule';
import { type HiddenSheet, sentences } from './sentences';

/** Hidden sheets with tables of units, beside others that are seen. */
export const hiddenSheet = defineRule('hidden-sheet', sentences, ({ hidden }) => {
  const firsts = hidden.filter(({ sheet }, at) => hidden.findIndex((table) => table.sheet === sheet) === at);
  return firsts.map((table): Observation<HiddenSheet> => ({
    severity: 'info',
    sheet: table.sheet,
    cell: firstAddress(table),
    unit: null,
    found: null,
    expected: null,
    tolerance: null,
    payload: { sheet: table.sheet },
  }));
});
