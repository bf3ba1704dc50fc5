/** @jest-environment jsdom */
import { layDown } from '../../src/commands/handOver';
import type { Outcome } from '../../src/commands/Outcome';

const outcome: Outcome = {
  language: 'vi',
  intent: 'success',
  title: 'Đã tính lại',
  paragraphs: ['18 đơn vị'],
  close: 'Đóng',
};

/** Excel's side of the dialog, which never passes anything on; the messages that it was sent. */
function silentExcel(): readonly string[] {
  const sent: string[] = [];
  Object.assign(globalThis, {
    Office: {
      EventType: { DialogParentMessageReceived: 'message' },
      onReady: (ready: () => void) => {
        ready();
        return Promise.resolve();
      },
      context: {
        ui: {
          messageParent: (message: string) => sent.push(message),
          addHandlerAsync: (_type: string, _handler: unknown, _options: object, done: () => void) => done(),
        },
      },
    },
  });
  return sent;
}

const open = (): Promise<unknown> =>
  jest.isolateModulesAsync(async () => {
    await import('../../src/commands/dialog');
  });

describe('The dialog of the ribbon’s run, where Excel passes nothing on to it (no DialogApi 1.2)', () => {
  beforeEach(() => {
    localStorage.clear();
    jest.useFakeTimers();
  });

  afterEach(() => jest.useRealTimers());

  it('shows what was laid down for it, and closes', async () => {
    const sent = silentExcel();
    layDown(outcome);
    await open();
    expect(document.querySelector('h1')?.textContent).toBe('Đã tính lại');
    expect(document.querySelector('p')?.textContent).toBe('18 đơn vị');
    document.querySelector('button')?.click();
    expect(sent).toEqual(['close']);
  });

  it('says so where nothing lies there and no message comes', async () => {
    const sent = silentExcel();
    await open();
    expect(document.body.textContent).toBe('Đang chờ kết quả…');
    expect(sent).toEqual(['ready']);
    jest.advanceTimersByTime(5000);
    expect(document.querySelector('p')?.textContent).toMatch(/^Excel không chuyển được kết quả/);
    document.querySelector('button')?.click();
    expect(sent).toEqual(['ready', 'close']);
  });
});
