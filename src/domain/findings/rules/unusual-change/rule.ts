import { subtract, sum } from '../../../decimal/decimal';
import { ascending } from '../../../decimal/extremes';
import { columnAt, compositeColumn } from '../../../tables/columns';
import type { TableKind } from '../../../tables/Table';
import { figureAt, observedAt, written } from '../../figures';
import { defineRule } from '../Rule';
import { sentences, type UnusualChange } from './sentences';

/** Fewer units have no usual change. */
const UNITS = 6;
/** A normal distribution's standard deviation as a multiple of its median, and of its mean, absolute deviation. */
const OF_MEDIAN = 1.4826;
const OF_MEAN = 1.2533;
/** The usual limit of the modified z-score (Iglewicz and Hoaglin, 1993). */
const LIMIT = 3.5;

/** Tables whose rows are groups or components of one office, of maxima of their own: how much one changes says nothing of another. */
const OF_ONE_OFFICE: ReadonlySet<TableKind> = new Set<TableKind>(['parentGroups', 'components']);

/** Changes against the previous period far outside those of the other units, by a measure that one of them cannot shift. */
export const unusualChange = defineRule('unusual-change', sentences, (context) =>
  context.checked.flatMap(({ table, units }) => {
    const [now, before] = [compositeColumn(table, 'composite'), compositeColumn(table, 'previousComposite')];
    if (now === undefined || before === undefined || OF_ONE_OFFICE.has(table.kind)) return [];
    const delta = compositeColumn(table, 'delta');
    const isPrinted = delta !== undefined && columnAt(table, delta).figures.some((value) => value !== null);
    const changes = units.flatMap((row) => {
      const [to, from] = [figureAt({ table, row, column: now }), figureAt({ table, row, column: before })];
      return to === null || from === null ? [] : [{ row, to, from, change: subtract(to, from) }];
    });
    if (changes.length < UNITS) return [];
    const middle = median(changes.map(({ change }) => change));
    const away = changes.map(({ change }) => Math.abs(change - middle));
    // Where more than half of the units changed alike, the median of the deviations is zero and their mean has to do.
    const deviation = OF_MEDIAN * median(away) || (OF_MEAN * sum(away)) / away.length;
    if (deviation === 0) return [];
    return changes
      .filter(({ change }) => Math.abs(change - middle) / deviation > LIMIT)
      .map(({ row, to, from, change }) =>
        observedAt<UnusualChange>(
          context,
          { table, row, column: isPrinted ? delta : now },
          {
            severity: 'info',
            found: written(change, table),
            payload: { now: written(to, table), before: written(from, table), usual: written(middle, table, 2) },
          },
        ),
      );
  }),
);

function median(values: readonly number[]): number {
  const sorted = ascending(values);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? 0)) / 2;
}
