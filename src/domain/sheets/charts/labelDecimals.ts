import { greatestOf } from '../../decimal/extremes';
import { decimalsOfComposite } from '../../scores/decimalsOfComposite';
import type { SourcedBoard } from '../../scores/ScoreModel';
import { indexOf } from '../../settings/indexOf';
import type { RankingContext } from '../ranking/boardColumns';
import { compositeNotation } from '../ranking/rankingHeader';

/**
 * The decimals of composites and their changes beside what is drawn: those of their table. Where each figure there has its own
 * they are not more than what keeps it on its side of a grade's bound, as all labels have as many.
 */
export function labelDecimals(board: SourcedBoard, context: RankingContext): number {
  const { settings } = context;
  const { decimals, isMixed } = compositeNotation(board, context);
  if (!isMixed) return decimals;
  const index = indexOf(board, settings);
  const needed = board.units.map(({ score }) => (score === null ? 0 : decimalsOfComposite(score, index, settings)));
  return Math.min(decimals, greatestOf(needed));
}
