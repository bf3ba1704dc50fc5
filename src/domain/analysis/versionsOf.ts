import { indexOf } from '../settings/indexOf';
import type { Settings } from '../settings/Settings';
import { settingsVersion } from '../settings/settingsVersion';

/** The settings version that units of an index are scored under: only periods of one version compare. */
export function versionsOf(settings: Settings): (scored: { readonly index?: string }) => string {
  return (scored) => settingsVersion(indexOf(scored, settings), settings);
}
