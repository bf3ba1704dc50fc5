import '../domain/settings/withoutEval';
import { OfficeWorkbook } from '../workbooks/office/OfficeWorkbook';
import { recalculate } from '../workbooks/recalculate';
import { storedPreferences } from '../taskpane/preferences/Preferences';
import { outcomeOfRun } from './outcomeOfRun';
import { showOutcome } from './showOutcome';

/** The ribbon's “Tính lại”: the one click without the pane. */
async function recalculateFromRibbon(): Promise<void> {
  const port = new OfficeWorkbook();
  const workbook = {
    recalculate: () => recalculate(port),
    reveal: (sheet: string, cell: string) => port.reveal(sheet, cell),
  };
  const outcome = await outcomeOfRun(workbook, storedPreferences(Office.context.displayLanguage).language);
  await showOutcome(outcome);
}

void Office.onReady(() => {
  Office.actions.associate('recalculate', (event: Office.AddinCommands.Event) => {
    // Until it is told, Excel takes the command for running and refuses the next one.
    void recalculateFromRibbon().finally(() => event.completed());
  });
});
