import type { Visit } from '../../test/browser/site';
import { median } from '../measure';
import { openPage, openPane, type Pages } from './openPages';
import { marked, RECALCULATE, SAMPLE } from './pageTools';

/** Milliseconds from the start of the navigation until the primary button has been drawn and can be pressed. */
export interface FirstScreen {
  readonly name: string;
  readonly usable: number;
  readonly quickest: number;
  /** The same without the reading of files from the server and the cache: loaded again in the same context. */
  readonly again: number;
}

/** Loads both pages again and again, each time with nothing in the browser's caches, and once more with everything. */
export async function firstScreens(pages: Pages, workbook: Uint8Array, loads: number): Promise<readonly FirstScreen[]> {
  return [
    await firstScreen('pane', loads, () => openPane(pages, workbook, { usable: RECALCULATE })),
    await firstScreen('page', loads, () => openPage(pages, { usable: SAMPLE })),
  ];
}

async function firstScreen(name: string, loads: number, open: () => Promise<Visit>): Promise<FirstScreen> {
  const [cold, warm]: [number[], number[]] = [[], []];
  for (let load = 0; load < loads; load += 1) {
    const { page } = await open();
    cold.push(await marked(page, 'usable'));
    await page.reload();
    warm.push(await marked(page, 'usable'));
    await page.context().close();
  }
  return { name, usable: median(cold), quickest: Math.min(...cold), again: median(warm) };
}
