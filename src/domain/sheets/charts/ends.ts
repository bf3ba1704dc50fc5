/** More bars than these cannot be told apart on one page. */
const MOST = 40;
/** Of a longer list, so many of each end are shown. */
export const EACH_END = 20;

/** A list as it fits on a chart: whole, or its two ends. */
export function endsOf<T>(items: readonly T[], most = MOST): { readonly shown: readonly T[]; readonly cut: boolean } {
  if (items.length <= most) return { shown: items, cut: false };
  return { shown: [...items.slice(0, EACH_END), ...items.slice(-EACH_END)], cut: true };
}
