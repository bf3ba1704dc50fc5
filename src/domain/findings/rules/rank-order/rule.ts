import { tableAt } from '../../../tables/CellRef';
import { columnsWith } from '../../../tables/columns';
import { defineRule } from '../Rule';
import { allParts } from '../../../indicators/sideBySide';
import { wrongInExtract, wrongInPart } from './extract';
import { outOfOrder } from './outOfOrder';
import { wrongRanks } from './ranks';
import { sentences } from './sentences';

/** Printed ranks that contradict the figures, and rows out of order in a table that is otherwise sorted best first. */
export const rankOrder = defineRule('rank-order', sentences, (context) =>
  context.tables.flatMap((table, index) => {
    const { extracts, parts } = context.joined;
    const whole = extracts.get(index);
    const wrong = wrongRanks(context, table);
    if (whole !== undefined)
      return wrong.length === 0 ? [] : wrongInExtract(context, table, tableAt(context.tables, whole));
    const all = allParts(index, parts);
    if (all.length > 1 && columnsWith(table, 'rank').length > 0)
      return wrongInPart(
        context,
        table,
        all.map((part) => tableAt(context.tables, part)),
      );
    return [...wrong, ...(columnsWith(table, 'rank').length > 0 ? [] : outOfOrder(context, table))];
  }),
);
