import { tableAt } from '../../../tables/CellRef';
import { columnsWith } from '../../../tables/columns';
import { defineRule } from '../Rule';
import { wrongInExtract } from './extract';
import { outOfOrder } from './outOfOrder';
import { wrongRanks } from './ranks';
import { sentences } from './sentences';

/** Printed ranks that contradict the figures, and rows out of order in a table that is otherwise sorted best first. */
export const rankOrder = defineRule('rank-order', sentences, (context) =>
  context.tables.flatMap((table, index) => {
    const whole = context.joined.extracts.get(index);
    const wrong = wrongRanks(context, table);
    if (whole !== undefined)
      return wrong.length === 0 ? [] : wrongInExtract(context, table, tableAt(context.tables, whole));
    return [...wrong, ...(columnsWith(table, 'rank').length > 0 ? [] : outOfOrder(context, table))];
  }),
);
