import { sum } from '../decimal/decimal';
import type { Index, IndexItem } from './Index';

/** An index of these items, its whole worked out from their maxima. */
export function indexOfItems(index: Omit<Index, 'whole'>): Index {
  const { key, name, items, bands, target, components } = index;
  const whole = wholeOf(items);
  return { key, name, items, ...(whole === undefined ? {} : { whole }), bands, target, components };
}

function wholeOf(items: readonly IndexItem[]): number | undefined {
  const maxima = items.flatMap(({ max }) => (max === undefined ? [] : [max]));
  return maxima.length < items.length || items.length === 0 ? undefined : sum(maxima);
}
