import { CLICKED, MARK } from './marks';
import { openPane, type Pages } from './openPages';
import { ANALYZING, clickOn, marked, OVERVIEW, press, RECALCULATE, STOP, STOPPED, watch } from './pageTools';

/**
 * Milliseconds from a click with the mouse on the button that stops until it is said on the screen that all has stopped.
 * The click falls in the arithmetic.
 */
export async function cancelTimes(pages: Pages, workbook: Uint8Array, times: number): Promise<readonly number[]> {
  const { page } = await openPane(pages, workbook, { overview: OVERVIEW });
  await marked(page, 'overview');
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await page.evaluate(() => performance.clearMarks());
    await watch(page, 'analyzing', ANALYZING);
    await press(page, 'click', RECALCULATE);
    await marked(page, 'analyzing');
    await watch(page, 'stopped', STOPPED);
    await clickOn(page, STOP);
    taken.push((await marked(page, 'stopped')) - (await marked(page, CLICKED.slice(MARK.length))));
  }
  await page.context().close();
  return taken;
}
