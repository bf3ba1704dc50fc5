import type { CheckContext } from '../../CheckContext';
import { addressOf, columnOf, figureAt, observedAt, type Place, shownAt } from '../../figures';
import { type Interval, meet, printedInterval, toleranceOf } from '../../interval';
import type { Observation } from '../../Observation';
import type { CrossTable } from './sentences';

/** Whether two cells that mean one thing agree within their rounding; `undefined` where one of them has no figure. */
export function agree(one: Place, other: Place): boolean | undefined {
  const [first, second] = [intervalAt(one), intervalAt(other)];
  return first === undefined || second === undefined ? undefined : meet(first, second);
}

/** Two cells that contradict each other, found at the first and naming the second. */
export function contradiction(
  context: CheckContext,
  place: Place,
  other: Place,
  about: string | null,
  isDoubtful = false,
): Observation<CrossTable> {
  const cell = addressOf(other);
  const intervals = [intervalAt(place), intervalAt(other)].filter((interval) => interval !== undefined);
  return observedAt<CrossTable>(context, place, {
    severity: isDoubtful ? 'info' : 'error',
    expected: shownAt(context, other),
    tolerance: toleranceOf(...intervals),
    ...(isDoubtful ? { unit: null } : {}),
    other: { sheet: other.table.sheet, cell },
    payload: {
      about,
      cell,
      sheet: other.table.sheet === place.table.sheet ? null : other.table.sheet,
      isDoubtful,
      calculation: null,
    },
  });
}

function intervalAt(place: Place): Interval | undefined {
  const figure = figureAt(place);
  return figure === null ? undefined : printedInterval(figure, columnOf(place));
}
