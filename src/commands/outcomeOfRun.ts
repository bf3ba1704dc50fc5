import { screenMessagesIn } from '../domain/languages/screen';
import type { Language } from '../domain/settings/Settings';
import { failureFrom } from '../taskpane/failureFrom';
import { errorCount, summaryOf, type Summarized } from '../taskpane/summaryOf';
import type { Outcome } from './Outcome';

/** The actions of a command on the open workbook. */
export interface Commanded {
  recalculate(): Promise<Summarized>;
  reveal(sheet: string, cell: string): Promise<void>;
}

/** Runs the one click without the pane and says what came of it; failures are told, never thrown. */
export async function outcomeOfRun(workbook: Commanded, language: Language): Promise<Outcome> {
  const { pane, failures } = screenMessagesIn(language);
  const common = { language, close: pane.command.close };
  try {
    const recalculation = await workbook.recalculate();
    const [first] = recalculation.written.sheets;
    // The result stands whether or not it can be brought to the front.
    if (first !== undefined) await workbook.reveal(first.name, 'A1').catch(() => undefined);
    return {
      ...common,
      intent: errorCount(recalculation.analysis) > 0 ? 'warning' : 'success',
      title: pane.command.done,
      paragraphs: [summaryOf(recalculation, pane), pane.command.written(namesOf(recalculation))],
    };
  } catch (error) {
    const failure = failureFrom(error);
    const { what, why, next } = failures[failure.code](failure.subject, failure.part);
    return { ...common, intent: 'error', title: what, paragraphs: [why, `${pane.failure.next}: ${next}`] };
  }
}

function namesOf({ written }: Summarized): string {
  return written.sheets.map((sheet) => sheet.name).join(', ');
}
