import { presetSettings } from './presetSettings';
import type { Settings } from './Settings';

/** Some settings over the preset. */
export function withPreset(given: Partial<Settings> = {}): Settings {
  return { ...presetSettings, ...given };
}
