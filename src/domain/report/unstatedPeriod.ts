import { isSamePeriod } from '../tables/periods';
import { periodIn } from '../vocabulary/periods';
import type { SheetPart } from './shownSheets';

/** The period of a table that is not the document's own, as the office writes it, where none of its titles says it. */
export function unstatedPeriod({ otherPeriod }: SheetPart, titles: readonly string[]): string | undefined {
  if (otherPeriod === undefined) return undefined;
  const isStated = titles.some((title) => isSamePeriod(otherPeriod, periodIn(title) ?? null));
  return isStated ? undefined : otherPeriod.label;
}
