import type { Column, Table } from '../../tables/Table';
import type { Check, CheckContext, RawFinding } from '../CheckContext';
import { findingAt, written } from '../figures';

/** A column in which more of the figures lie outside holds something that has no such bounds: growth, fulfilment. */
const MOST_OUTSIDE = 0.2;

/** Rates outside 0–100, points above their maximum, negative counts, and a maximum that is not the column's. */
export const outOfRange: Check = (context) =>
  context.tables.flatMap((table) =>
    table.columns.flatMap((column, index) => {
      const bounds = boundsOf(column, table, context);
      if (bounds === undefined) return [];
      let filled = 0;
      const found: RawFinding[] = [];
      column.figures.forEach((value, row) => {
        if (value === null) return;
        filled += 1;
        const place = { table, row, column: index };
        const reading = column.special.get(row);
        const own = reading?.kind === 'fraction' ? reading.of : undefined;
        if (own !== undefined && column.role === 'points' && column.max !== undefined && own !== column.max) {
          const expected = `${written(value, table)}/${written(column.max, table)}`;
          const rest = { rule: 'out-of-range', severity: 'error', expected, words: { kind: 'maximum' } } as const;
          found.push(findingAt(context, place, rest));
          return;
        }
        const high = own ?? (table.kind === 'parentGroups' ? maximumBeside(table, row) : undefined) ?? bounds.high;
        if (value >= bounds.low && value <= high) return;
        const range = high === Infinity ? `≥ ${bounds.low}` : `${bounds.low} – ${written(high, table)}`;
        found.push(findingAt(context, place, { rule: 'out-of-range', severity: 'error', expected: range }));
      });
      const bounded = column.role !== 'rate' || found.length <= Math.max(1, filled * MOST_OUTSIDE);
      return bounded ? found : [];
    }),
  );

function boundsOf(
  column: Column,
  table: Table,
  { settings }: CheckContext,
): { readonly low: number; readonly high: number } | undefined {
  switch (column.role) {
    case 'rate':
      return { low: 0, high: 100 };
    case 'count':
    case 'maximum':
      return { low: 0, high: Infinity };
    case 'points': {
      const preset = settings.groups.find(({ key }) => key === column.group)?.max;
      const whole = table.kind === 'components' ? undefined : preset;
      return { low: 0, high: column.max ?? whole ?? Infinity };
    }
    case 'composite':
    case 'previousComposite':
      return { low: 0, high: settings.groups.reduce((all, { max }) => all + max, 0) };
    default:
      return undefined;
  }
}

function maximumBeside(table: Table, row: number): number | undefined {
  return table.columns.find(({ role }) => role === 'maximum')?.figures[row] ?? undefined;
}
