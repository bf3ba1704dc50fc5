import { columnsWith } from '../../../tables/columns';
import { defineRule } from '../Rule';
import { outOfOrder } from './outOfOrder';
import { wrongRanks } from './ranks';
import { sentences } from './sentences';

/** Printed ranks that contradict the figures, and rows out of order in a table that is otherwise sorted best first. */
export const rankOrder = defineRule('rank-order', sentences, (context) =>
  context.tables.flatMap((table) => [
    ...wrongRanks(context, table),
    ...(columnsWith(table, 'rank').length > 0 ? [] : outOfOrder(context, table)),
  ]),
);
