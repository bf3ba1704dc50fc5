import { dialogAddress } from './dialogAddress';
import { layDown, takeUp } from './handOver';
import type { Outcome } from './Outcome';

/** Excel ends a ribbon command after five minutes; the dialog goes before that. */
const LONGEST = 4 * 60_000;

/**
 * Shows an outcome in Excel's dialog and resolves when it is closed, or at once where Excel cannot open one.
 * The ribbon's page must live until then: the dialog closes with it.
 */
export function showOutcome(outcome: Outcome): Promise<void> {
  const isLaidDown = layDown(outcome);
  const canTell = Office.context.requirements.isSetSupported('DialogApi', '1.2');
  const address = dialogAddress(document);
  return new Promise<void>((resolve) => {
    Office.context.ui.displayDialogAsync(
      address,
      { width: 30, height: 35, displayInIframe: true },
      ({ status, value: dialog }) => {
        if (status === Office.AsyncResultStatus.Failed) {
          resolve();
          return;
        }
        const close = () => {
          clearTimeout(timer);
          dialog.close();
          resolve();
        };
        const timer = setTimeout(close, LONGEST);
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, (received) => {
          if (!('message' in received)) return;
          if (received.message === 'close') close();
          // Nothing of the workbook goes into an address: the dialog says it is there, then it is told.
          else if (canTell || !isLaidDown) dialog.messageChild(JSON.stringify(outcome));
        });
        dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
          clearTimeout(timer);
          resolve();
        });
      },
    );
  }).finally(() => void takeUp());
}
