import { preset766 } from './preset766';
import type { Settings } from './Settings';

/** Some settings over the 766 preset. Words and component rules add to the preset's, and come before them. */
export function withPreset(given: Partial<Settings> = {}): Settings {
  return {
    ...preset766,
    ...given,
    synonyms: [...(given.synonyms ?? []), ...preset766.synonyms],
    components: [...(given.components ?? []), ...preset766.components],
  };
}
