import { greatestOf } from '../../decimal/extremes';
import { widthOfLine } from '../../text/textHeight';
import { BODY } from '../plan/look';

/** More bars than these cannot be told apart on one page. */
const MOST = 24;
/** Of a longer list, so many of each end are shown. */
export const EACH_END = 12;

/** A list as it fits on a chart: whole, or its two ends. */
export function endsOf<T>(items: readonly T[]): { readonly shown: readonly T[]; readonly cut: boolean } {
  if (items.length <= MOST) return { shown: items, cut: false };
  return { shown: [...items.slice(0, EACH_END), ...items.slice(-EACH_END)], cut: true };
}

/** From so many on there is no room for names of the usual size. */
const CLOSE = 15;

/** Whether the names of what a chart shows stand close. */
export function areClose({ length }: readonly unknown[]): boolean {
  return length >= CLOSE;
}

/** What is drawn on half a page is so wide, in pixels, and its names are in letters of so many points. */
const [HALF_PAGE, LETTERS] = [400, 10];

/** Whether the names of columns stand level below them on half a page, each on one line. */
export function haveRoomBelow(names: readonly string[]): boolean {
  const widest = greatestOf(names.map((name) => widthOfLine(name, { name: BODY.fontName, size: LETTERS })));
  return widest * names.length <= HALF_PAGE;
}
