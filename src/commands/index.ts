import { OfficeWorkbook } from '../workbooks/office/OfficeWorkbook';
import { recalculate } from '../workbooks/recalculate';
import { storedPreferences } from '../taskpane/preferences/Preferences';
import { outcomeOfRun } from './outcomeOfRun';
import { showOutcome } from './showOutcome';

/** The ribbon's «Tính lại»: the one click without the pane. */
async function recalculateFromRibbon(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const outcome = await outcomeOfRun(new OfficeWorkbook(), (port) => recalculate(port), storedPreferences().language);
    await showOutcome(outcome);
  } finally {
    event.completed();
  }
}

void Office.onReady(() => {
  Office.actions.associate('recalculate', recalculateFromRibbon);
});
