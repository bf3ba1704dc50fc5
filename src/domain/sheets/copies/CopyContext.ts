import type { Messages } from '../../languages/messages';
import type { SettingsPlaces } from '../settings/SettingsPlaces';
import type { Settings } from '../../settings/Settings';
import type { SheetNames } from '../plan/sheetNames';

/** The context that every copy is made in. */
export interface CopyContext {
  readonly settings: Settings;
  readonly places: SettingsPlaces;
  readonly messages: Messages;
  readonly names: SheetNames;
}
