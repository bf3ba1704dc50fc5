import { sum } from '../../decimal/decimal';
import type { Check } from '../CheckContext';
import { figureAt, findingAt, written } from '../figures';
import { halfUnit, toleranceOf } from '../interval';
import { totalsOf } from '../totals';

/** Fewer units than this have no range to speak of. */
const UNITS = 3;

/** Aggregate rates outside the lowest and highest of their units; no way of weighing them could give that. */
export const aggregateOutOfRange: Check = (context) =>
  context.tables.flatMap((table, index) => {
    const { totals } = totalsOf(
      table,
      context.relations.filter((each) => each.table === index),
    );
    return table.rows.flatMap((aggregate, row) =>
      aggregate.kind !== 'aggregate'
        ? []
        : table.columns.flatMap((column, at) => {
            if (column.role !== 'rate' || column.earlier === true) return [];
            const value = figureAt({ table, row, column: at });
            const known = totals.find(({ place }) => place.row === row && place.column === at);
            const units = (aggregate.members ?? [])
              .map((member) => column.figures[member] ?? null)
              .filter((each) => each !== null);
            if (value === null || known?.agrees === false || units.length < UNITS) return [];
            // Shares of a whole add up to it: 10 %, 66,7 % and 23,3 % make 100 %.
            if (Math.abs(sum(units) - value) <= (units.length + 1) * halfUnit(column)) return [];
            const [lowest, highest] = units.reduce(
              ([low, high], each) => [Math.min(low, each), Math.max(high, each)],
              [Infinity, -Infinity],
            );
            const slack = 2 * halfUnit(column) + 1e-9;
            if (value >= lowest - slack && value <= highest + slack) return [];
            return findingAt(
              context,
              { table, row, column: at },
              {
                rule: 'aggregate-out-of-range',
                severity: 'warning',
                expected: `${written(lowest, table)} – ${written(highest, table)}`,
                tolerance: toleranceOf(
                  { low: -halfUnit(column), high: halfUnit(column) },
                  { low: -halfUnit(column), high: halfUnit(column) },
                ),
              },
            );
          }),
    );
  });
