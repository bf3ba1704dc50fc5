/** @jest-environment jsdom */
/** A pane whose Excel answers when it is told to. */
function openPane(): { readonly answer: (host: string | null) => void; readonly opened: Promise<unknown> } {
  document.body.innerHTML = '<div id="root"></div>';
  let ready: (info: { host: string | null }) => void = () => undefined;
  Object.assign(globalThis, {
    Office: {
      HostType: { Excel: 'Excel' },
      onReady: (told: typeof ready) => {
        ready = told;
        return new Promise(() => undefined);
      },
    },
  });
  const opened = jest.isolateModulesAsync(async () => {
    await import('../../src/taskpane/index');
  });
  return { answer: (host) => ready({ host }), opened };
}

const shown = (): string => document.body.textContent;

describe('A pane whose Office.onReady does not come', () => {
  beforeEach(() => {
    localStorage.clear();
    jest.useFakeTimers();
    jest.spyOn(navigator, 'language', 'get').mockReturnValue('vi-VN');
  });

  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('says so after ten seconds, and what to do', async () => {
    await openPane().opened;
    await jest.advanceTimersByTimeAsync(9_900);
    expect(shown()).not.toContain('Excel chưa trả lời khung này.');
    await jest.advanceTimersByTimeAsync(200);
    expect(shown()).toContain('Excel chưa trả lời khung này.');
    expect(shown()).toContain('Cách xử lý');
  });

  it('goes on where it comes after all', async () => {
    const { answer, opened } = openPane();
    await opened;
    await jest.advanceTimersByTimeAsync(11_000);
    answer(null);
    await jest.advanceTimersByTimeAsync(1000);
    expect(shown()).not.toContain('Excel chưa trả lời khung này.');
    expect(shown()).toContain('Khung này chạy bên trong Excel');
  });

  it('speaks the language of a browser that is no Vietnamese one', async () => {
    jest.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
    await openPane().opened;
    await jest.advanceTimersByTimeAsync(10_100);
    expect(shown()).toContain('Excel has not answered this pane.');
  });

  it('says nothing of it where it comes in time', async () => {
    const { answer, opened } = openPane();
    await opened;
    answer(null);
    await jest.advanceTimersByTimeAsync(11_000);
    expect(shown()).not.toContain('Excel chưa trả lời khung này.');
  });
});
