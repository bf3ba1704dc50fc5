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
