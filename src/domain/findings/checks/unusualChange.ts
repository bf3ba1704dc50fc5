import { subtract, sum } from '../../decimal/decimal';
import { rowsOfKind } from '../../tables/rows';
import type { Check } from '../CheckContext';
import { findingAt, written } from '../figures';

const UNITS = 6;
/** What a normal distribution's standard deviation is of its median, and of its mean, absolute deviation. */
const OF_MEDIAN = 1.4826;
const OF_MEAN = 1.2533;
/** The usual limit of the modified z-score (Iglewicz and Hoaglin, 1993). */
const LIMIT = 3.5;

/** Changes against the previous period far outside those of the other units, by a measure that one of them cannot shift. */
export const unusualChange: Check = (context) =>
  context.tables.flatMap((table) => {
    const [delta, now, before] = (['delta', 'composite', 'previousComposite'] as const).map((wanted) =>
      table.columns.findIndex(({ role }) => role === wanted),
    );
    if (delta === undefined || now === undefined || before === undefined || now < 0 || before < 0) return [];
    const at = delta >= 0 && table.columns[delta]?.figures.some((value) => value !== null) === true ? delta : now;
    const changes = rowsOfKind(table, 'unit').flatMap((row) => {
      const [to, from] = [table.columns[now]?.figures[row] ?? null, table.columns[before]?.figures[row] ?? null];
      return to === null || from === null ? [] : [{ row, change: subtract(to, from) }];
    });
    if (changes.length < UNITS) return [];
    const middle = median(changes.map(({ change }) => change));
    const away = changes.map(({ change }) => Math.abs(change - middle));
    // Where more than half of the units changed alike, the median of the deviations is zero and their mean has to do.
    const deviation = OF_MEDIAN * median(away) || (OF_MEAN * sum(away)) / away.length;
    if (deviation === 0) return [];
    return changes
      .filter(({ change }) => Math.abs(change - middle) / deviation > LIMIT)
      .map(({ row, change }) =>
        findingAt(
          context,
          { table, row, column: at },
          { rule: 'unusual-change', severity: 'info', found: written(change, table) },
        ),
      );
  });

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? 0)) / 2;
}
