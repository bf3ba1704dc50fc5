import type { Messages } from '../domain/languages/messages';
import type { Recalculation } from '../workbooks/recalculate';

/** One sentence on what a run did and whether something must be looked at before submitting. */
export function summaryOf({ analysis, written }: Recalculation, messages: Messages['pane']): string {
  const units = analysis.boards.reduce((sum, board) => sum + board.units.length, 0);
  const sheets = written.sheets.length;
  const errors = analysis.findings.filter(
    (finding) => finding.severity === 'error' && finding.ignored === undefined,
  ).length;
  return errors === 0 ? messages.result.done(units, sheets) : messages.result.doneWithErrors(units, sheets, errors);
}
