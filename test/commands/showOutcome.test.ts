/** @jest-environment jsdom */
import { takeUp } from '../../src/commands/handOver';
import type { Outcome } from '../../src/commands/Outcome';
import { showOutcome } from '../../src/commands/showOutcome';

const outcome: Outcome = {
  language: 'vi',
  intent: 'success',
  title: 'Đã tính lại',
  paragraphs: ['18 đơn vị'],
  close: 'Đóng',
};

/** Excel's side of a dialog that says it is there and is closed; what it was told, and what it found laid down. */
function dialogIn(
  newestDialogApi: number,
  canOpen = true,
): { readonly told: string[]; readonly found: (Outcome | undefined)[] } {
  const told: string[] = [];
  const found: (Outcome | undefined)[] = [];
  const handlers = new Map<string, (received: { message: string }) => void>();
  const dialog = {
    addEventHandler: (type: string, handler: (received: { message: string }) => void) => handlers.set(type, handler),
    messageChild: (message: string) => {
      if (newestDialogApi < 2) throw new Error('messageChild is not there');
      told.push(message);
    },
    close: () => undefined,
  };
  Object.assign(globalThis, {
    Office: {
      AsyncResultStatus: { Failed: 'failed' },
      EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
      context: {
        requirements: {
          isSetSupported: (_: string, version: string) => Number(version.split('.')[1]) <= newestDialogApi,
        },
        ui: {
          displayDialogAsync: (_: string, __: object, opened: (result: object) => void) => {
            opened(canOpen ? { status: 'succeeded', value: dialog } : { status: 'failed' });
            if (!canOpen) return;
            found.push(takeUp());
            handlers.get('message')?.({ message: 'ready' });
            handlers.get('message')?.({ message: 'close' });
          },
        },
      },
    },
  });
  return { told, found };
}

describe('The outcome of the ribbon’s run', () => {
  beforeEach(() => localStorage.clear());

  it('is told to the dialog where Excel can, and lies ready for it', async () => {
    const { told, found } = dialogIn(2);
    await showOutcome(outcome);
    expect(told.map((text) => JSON.parse(text) as unknown)).toEqual([outcome]);
    expect(found).toEqual([outcome]);
  });

  it('reaches a dialog that cannot be told anything', async () => {
    const { told, found } = dialogIn(1);
    await showOutcome(outcome);
    expect([told, found]).toEqual([[], [outcome]]);
  });

  it('is not kept when the dialog could not be opened', async () => {
    dialogIn(2, false);
    await showOutcome(outcome);
    expect(localStorage.length).toBe(0);
  });
});
