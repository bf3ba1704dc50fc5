import type { Analysis } from '../domain/Analysis';
import { openErrors, openFindings } from '../domain/findings/openErrors';
import type { Index } from '../domain/indices/Index';
import { messagesIn } from '../domain/languages/messages';
import type { ScoredUnit } from '../domain/scores/Board';
import { decimalsOfComposite } from '../domain/scores/decimalsOfComposite';
import { indexOf } from '../domain/settings/indexOf';
import { type Loss, lossText } from '../workbooks/Loss';

const SHOWN_UNITS = 10;
const SHOWN_ERRORS = 10;

/** The result of one input for a person, in the language of its settings. */
export function summary(
  file: string,
  analysis: Analysis,
  written: { readonly paths: readonly string[]; readonly lost: readonly Loss[] },
): string {
  const messages = messagesIn(analysis.settings.language);
  const { cli } = messages;
  const units = analysis.boards.reduce((sum, board) => sum + board.units.length, 0);
  const open = openFindings(analysis.findings);
  const errors = openErrors(open);
  const count = (severity: string): number => open.filter((finding) => finding.severity === severity).length;
  return [
    `${file}: ${analysis.narrative.period ?? cli.noPeriod}`,
    cli.contents(analysis.tables.length, units),
    ...analysis.boards.flatMap((board) => [
      cli.board(board.title),
      ...board.units.slice(0, SHOWN_UNITS).map((unit) => unitLine(unit, indexOf(board, analysis.settings), analysis)),
      ...(board.units.length > SHOWN_UNITS ? [cli.more(board.units.length - SHOWN_UNITS)] : []),
    ]),
    cli.findings(errors.length, count('warning'), count('info')),
    ...errors.slice(0, SHOWN_ERRORS).map(({ sheet, cell, message }) => cli.finding(sheet, cell, message)),
    ...(errors.length > SHOWN_ERRORS ? [cli.moreFindings(errors.length - SHOWN_ERRORS)] : []),
    ...(written.lost.length > 0 ? [cli.lost(written.lost.map((loss) => lossText(loss, messages)).join(', '))] : []),
    ...(analysis.closed === null ? [] : [cli.closed[analysis.closed]]),
    ...written.paths.map(cli.written),
  ].join('\n');
}

function unitLine({ rank, name, score, grade }: ScoredUnit, index: Index, { settings }: Analysis): string {
  const { cli } = messagesIn(settings.language);
  const figure = score === null ? '–' : cli.figure(score, decimalsOfComposite(score, index, settings));
  return cli.ranked(rank === null ? '–' : String(rank), name, figure, grade === null ? '' : ` (${grade})`);
}
