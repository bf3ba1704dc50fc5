import type { Settings } from '../settings/Settings';
import { ItemNames } from '../vocabulary/ItemNames';

/** The names of the settings' items, made ready for looking up. */
export function itemNamesOf(settings: Settings): ItemNames {
  return new ItemNames(
    settings.groups.map(({ key, name, max }) => ({
      key,
      max,
      names: [name, ...settings.synonyms.flatMap(({ meaning, words }) => (meaning === key ? words : []))],
    })),
  );
}
