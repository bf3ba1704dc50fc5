import { firstAddress } from '../../../tables/cells';
import { columnsWith } from '../../../tables/columns';
import { defineRule } from '../Rule';
import { sentences } from './sentences';

/** Says why there is no comparison although an earlier period was given: an empty change is never left unexplained. */
export const periodsNotComparable = defineRule('periods-not-comparable', sentences, ({ past, tables }) => {
  const table = tables.find((each) => columnsWith(each, 'composite').length > 0) ?? tables[0];
  const [first] = past.refused;
  if (past.compared !== undefined || first === undefined || table === undefined) return [];
  const { candidate, reason } = first;
  return [
    {
      severity: 'info',
      sheet: table.sheet,
      cell: firstAddress(table),
      unit: null,
      found: candidate.period?.label ?? candidate.origin,
      expected: null,
      tolerance: null,
      payload: { reason },
    },
  ];
});
