import { plainText } from '../text/letters';

/** A name that is short enough to be an index's code as it stands: `DTI`, `PAR INDEX`. */
const SHORT = 12;

/** The code of an index that has none: its name where that is short, or as offices shorten it (`Bộ tiêu chí thi đua` → `BTCTĐ`). */
export function indexKeyOf(name: string): string {
  if (name.length <= SHORT) return name;
  return [...name.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].join('').toLocaleUpperCase('vi');
}

/** The key of an item that has none; the same name gives the same key, wherever it is read. */
export function itemKeyOf(name: string): string {
  return plainText(name).replaceAll(' ', '-');
}
