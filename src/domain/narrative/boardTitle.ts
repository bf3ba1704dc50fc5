import type { RosterLevel } from '../indicators/Roster';
import type { Messages } from '../languages/messages';
import { indexOf } from '../settings/indexOf';
import type { Settings } from '../settings/Settings';

/** What a board's units are, and by which index they are scored where that is not the office's own. */
export function boardTitle(
  board: { readonly index?: string; readonly from: { readonly level: RosterLevel } },
  settings: Settings,
  { sheets }: Messages,
): string {
  const units = sheets.rosters[board.from.level];
  const { name, key } = indexOf(board, settings);
  return key === settings.indices[0].key ? units : `${units} – ${sheets.indexNames[name] ?? name}`;
}
