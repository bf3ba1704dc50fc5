import type { Index } from '../indices/Index';
import type { Settings } from './Settings';

/**
 * The index by which a table's or a board's items are scored; the office's own where it names none.
 * @throws where it names one that the settings do not have
 */
export function indexOf({ index: key }: { readonly index?: string }, { indices }: Pick<Settings, 'indices'>): Index {
  if (key === undefined) return indices[0];
  const found = indices.find((index) => index.key === key);
  if (found === undefined) throw new RangeError(`The settings have no index ${key}`);
  return found;
}
