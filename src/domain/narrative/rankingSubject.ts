import type { SourcedBoard } from '../scores/ScoreModel';
import { subjectName } from './indexTitle';
import type { RankingSubject } from './Narrative';
import { rosterName } from './rosterName';
import type { NarrativeContext } from './NarrativeContext';

/** Which index, roster and period a board is about. */
export function rankingSubject(
  board: SourcedBoard,
  { period, settings, messages }: Pick<NarrativeContext, 'period' | 'settings' | 'messages'>,
): RankingSubject {
  const about = board.from.period ?? period;
  return {
    index: subjectName({ boards: [board] }, settings, messages),
    roster: rosterName(board, messages),
    board: board.title,
    period: about === undefined ? null : messages.period(about),
  };
}
