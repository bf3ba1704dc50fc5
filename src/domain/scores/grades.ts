import type { GradeBand, Index } from '../indices/Index';
import { pointsOfShare } from '../indices/shareOfWhole';

/** The grade (xếp loại) of a composite; none where the whole is not known. A band's lower bound belongs to the better grade. */
export function gradeOf(composite: number, index: Index): string | undefined {
  return index.bands.find((band) => reaches(composite, band, index))?.name;
}

/** The composite, in points, from which a grade is given; `undefined` where the index has no such grade or no whole. */
export function boundOfGrade(name: string, index: Index): number | undefined {
  const band = index.bands.find((each) => each.name === name);
  return band === undefined ? undefined : pointsOfShare(band.from, index);
}

/** Whether a composite's grade is one that official appendices print bold. */
export function isBoldComposite(composite: number, index: Index, boldFrom: string): boolean {
  const bound = boundOfGrade(boldFrom, index);
  return bound !== undefined && composite >= bound;
}

function reaches(composite: number, { from }: GradeBand, index: Index): boolean {
  const bound = pointsOfShare(from, index);
  return bound !== undefined && composite >= bound;
}
