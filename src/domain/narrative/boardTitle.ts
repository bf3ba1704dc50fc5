import type { Messages } from '../languages/messages';
import type { SourcedBoard } from '../scores/ScoreModel';
import { indexOf } from '../settings/indexOf';
import { rosterName } from './rosterName';
import type { Settings } from '../settings/Settings';

/** Names a board by its units; where boards differ in these, by their index and period as well. */
export function boardTitle(
  board: SourcedBoard,
  boards: readonly SourcedBoard[],
  settings: Settings,
  messages: Messages,
): string {
  const { name } = indexOf(board, settings);
  const { indexNames } = messages.sheets;
  return [
    rosterName(board, messages),
    ...(boards.some(({ index }) => index !== board.index) ? [indexNames[name] ?? name] : []),
    ...(board.from.period === undefined || boards.every(({ from }) => from.period?.label === board.from.period?.label)
      ? []
      : [messages.period(board.from.period)]),
  ].join(' – ');
}
