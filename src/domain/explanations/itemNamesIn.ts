import type { Settings } from '../settings/Settings';

/** The names of all items of the settings' indices, by their keys. */
export function itemNamesIn({ indices }: Pick<Settings, 'indices'>): ReadonlyMap<string, string> {
  return new Map(indices.flatMap(({ items }) => items.map(({ key, name }) => [key, name] as const)));
}
