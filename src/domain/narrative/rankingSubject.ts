import type { SourcedBoard } from '../scores/ScoreModel';
import { subjectOf } from './subject';
import type { RankingSubject } from './Narrative';
import { rosterName } from './rosterName';
import type { NarrativeContext } from './NarrativeContext';

/** Which index, roster and period a board is about. */
export function rankingSubject(
  board: SourcedBoard,
  { tables, period, settings, messages }: Pick<NarrativeContext, 'tables' | 'period' | 'settings' | 'messages'>,
): RankingSubject {
  const about = board.from.period ?? period;
  return {
    about: subjectOf({ boards: [board], tables }, settings, messages),
    roster: rosterName(board, messages),
    board: board.title,
    period: about === undefined ? null : messages.period(about),
  };
}
