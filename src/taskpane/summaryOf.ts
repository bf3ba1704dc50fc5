import type { Messages } from '../domain/languages/messages';
import type { ShownRecalculation } from '../engine/ShownAnalysis';

/** As much of a click's result as one sentence takes. */
export interface Summarized extends Pick<ShownRecalculation, 'written'> {
  readonly analysis: Pick<ShownRecalculation['analysis'], 'boards' | 'findings'>;
}

/** How many contradictions must be looked at; those somebody passed over do not count. */
export function errorCount({ findings }: Summarized['analysis']): number {
  return findings.filter(({ severity, ignored }) => severity === 'error' && ignored === undefined).length;
}

/** One sentence on what a run did and whether something must be looked at before submitting. */
export function summaryOf({ analysis, written }: Summarized, messages: Messages['pane']): string {
  const units = analysis.boards.reduce((sum, board) => sum + board.units.length, 0);
  const sheets = written.sheets.length;
  const errors = errorCount(analysis);
  return errors === 0 ? messages.result.done(units, sheets) : messages.result.doneWithErrors(units, sheets, errors);
}
