import type { LearnedBound } from '../domain/scores/learnTargets';
import type { IndicatorTarget } from '../domain/settings/Settings';

/** Whether the marks ask for another target than the one in force. */
function isNews({ suggested, current }: LearnedBound): boolean {
  return suggested !== current;
}

/** Whether the targets in force explain every mark, so that there is nothing to learn. */
export function isAllKnown(bounds: readonly LearnedBound[]): boolean {
  return bounds.every((bound) => !isNews(bound) && bound.exceptions.length === 0);
}

/**
 * The targets that can be taken over, one for each indicator. Where tables disagree about one, the table whose marks are
 * explained best speaks for it.
 */
export function offeredTargets(bounds: readonly LearnedBound[]): readonly LearnedBound[] {
  const best = new Map<string, LearnedBound>();
  for (const bound of bounds) {
    const known = best.get(bound.indicator);
    if (known === undefined || share(bound) > share(known)) best.set(bound.indicator, bound);
  }
  return [...best.values()].filter(isNews);
}

/** The grade from which composites are bold, where the marks ask for another than the one in force. */
export function offeredGrade(bounds: readonly LearnedBound[]): LearnedBound | undefined {
  const [best] = [...bounds].sort((one, other) => share(other) - share(one));
  return best?.grade !== undefined && isNews(best) ? best : undefined;
}

/** The part of a learned target that is kept. */
export function targetOf({ indicator, suggested, share = suggested }: LearnedBound): IndicatorTarget {
  return { indicator, target: share };
}

function share({ explained, of }: LearnedBound): number {
  return of === 0 ? 0 : explained / of;
}
