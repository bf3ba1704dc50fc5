import type { Settings } from '../settings/Settings';
import { ItemNames } from '../vocabulary/ItemNames';

/** Points are of a hundred where nobody says otherwise. */
const USUAL_MAXIMUM = 100;

/** The names of the items of the settings' indices, made ready for looking up; of two of one key the office's own goes first. */
export function itemNamesOf({ indices, synonyms }: Settings): ItemNames {
  const items = new Map(indices.flatMap((index) => index.items.map((item) => [item.key, item] as const)).reverse());
  return new ItemNames(
    [...items.values()].reverse().map(({ key, name, max = USUAL_MAXIMUM, words = [] }) => ({
      key,
      max,
      names: [...new Set([name, ...words, ...synonyms.flatMap((each) => (each.meaning === key ? each.words : []))])],
    })),
  );
}
