import { openErrors } from '../domain/findings/openErrors';
import type { Messages } from '../domain/languages/messages';
import type { ShownRecalculation } from '../engine/ShownAnalysis';

/** As much of a click's result as one sentence takes. */
export interface Summarized extends Pick<ShownRecalculation, 'written'> {
  readonly analysis: Pick<ShownRecalculation['analysis'], 'boards' | 'findings' | 'closed'>;
}

/** How many contradictions must be looked at; those somebody passed over do not count. */
export function errorCount({ findings }: Pick<Summarized['analysis'], 'findings'>): number {
  return openErrors(findings).length;
}

/** One sentence on what a run did and whether something must be looked at before submitting. */
export function summaryOf({ analysis, written }: Summarized, messages: Messages['pane']): string {
  const units = analysis.boards.reduce((sum, board) => sum + board.units.length, 0);
  const unchanged = written.unchanged?.length ?? 0;
  const errors = errorCount(analysis);
  const done =
    analysis.closed === 'before'
      ? messages.result.kept(units)
      : messages.result.done(units, written.sheets.length - unchanged, unchanged);
  return errors === 0 ? done : `${done} ${messages.result.errors(errors)}`;
}
