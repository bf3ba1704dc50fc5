import type { Page } from 'playwright-core';
import { MARK, type Wanted } from './marks';
import type { Recording } from './Recording';

/** Elements of the built pages, by the words on them. */
export const RECALCULATE: Wanted = { selector: 'button', text: '^Tính lại$' };
export const STOP: Wanted = { selector: 'button', text: '^Dừng$' };
export const SAMPLE: Wanted = { selector: 'button', text: '^Tệp mẫu$' };
export const OVERVIEW: Wanted = { selector: '[role=tab]', text: '^Bảng đã đọc' };
export const RANKING: Wanted = { selector: '[role=tab]', text: '^Xếp hạng$' };
export const STOPPED: Wanted = { selector: '[role=alert]', text: 'Đã dừng' };
/** The preview of a sheet that a run has made. */
export const RESULT_PREVIEW: Wanted = { selector: '[role=tab][aria-selected=true]', text: ' mới$' };
export const PREVIEW: Wanted = { selector: '[role=tabpanel] table', text: '.' };
/** The step of a run that is going on. */
export const ANALYZING: Wanted = { selector: '[aria-current=step]', text: '^Đang tính và kiểm tra' };

/** Sets a mark as soon as such an element has been drawn. */
export async function watch(page: Page, mark: string, wanted: Wanted): Promise<void> {
  await page.evaluate(([name, element]) => window.bench.watch(name, element), [MARK + mark, wanted] as const);
}

/** Sets a mark and presses an element. */
export async function press(page: Page, mark: string, wanted: Wanted): Promise<void> {
  await page.evaluate(
    ([name, element]) => {
      performance.mark(name);
      window.bench.press(element);
    },
    [MARK + mark, wanted] as const,
  );
}

/** Clicks in the middle of an element, as a mouse does. */
export async function clickOn(page: Page, wanted: Wanted): Promise<void> {
  const { x, y } = await page.evaluate((element) => window.bench.middleOf(element), wanted);
  await page.mouse.click(x, y);
}

/** Waits for a mark and gives when it was last set, in milliseconds since the page was navigated to. */
export async function marked(page: Page, mark: string): Promise<number> {
  const found = await page.waitForFunction(
    (name) => performance.getEntriesByName(name).at(-1)?.startTime,
    MARK + mark,
    // Rarely, because it is asked on the very thread that is measured.
    { polling: 100, timeout: 300_000 },
  );
  return (await found.jsonValue()) ?? NaN;
}

/** When a mark of a recording was set. */
export function momentOf({ marks }: Recording, mark: string): number {
  const found = marks.findLast(({ name }) => name === MARK + mark);
  if (found === undefined) throw new Error(`No mark ${mark}`);
  return found.at;
}
