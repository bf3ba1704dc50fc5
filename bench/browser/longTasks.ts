import { median } from '../measure';
import { MARK } from './marks';
import { openPage, openPane, type Pages } from './openPages';
import { marked, momentOf, OVERVIEW, press, PREVIEW, RANKING, RECALCULATE, RESULT_PREVIEW, watch } from './pageTools';
import { record, type Recording } from './Recording';
import { loadOf, type Spent, tasksBetween, type ThreadLoad } from './ThreadLoad';

/** What the interface's thread had to bear from one thing a person does to what comes of it. */
export interface Phase extends ThreadLoad {
  readonly name: string;
  /** From the beginning to the end, by the clock. */
  readonly took: number;
}

/** A file opened on the page, and the click. */
export async function phasesOnPage(pages: Pages, file: string): Promise<readonly Phase[]> {
  const recording = await record(pages.browser, async () => {
    const { page } = await openPage(pages, { overview: OVERVIEW, preview: PREVIEW });
    await page.evaluate((name) => performance.mark(name), `${MARK}open`);
    await page.setInputFiles('input[type=file]', file);
    await Promise.all([marked(page, 'overview'), marked(page, 'preview')]);
    await watch(page, 'result', RANKING);
    await watch(page, 'result preview', RESULT_PREVIEW);
    await press(page, 'click', RECALCULATE);
    await Promise.all([marked(page, 'result'), marked(page, 'result preview')]);
    await page.context().close();
  });
  return [
    phase(recording, 'page: file → overview, preview', 'open', ['overview', 'preview']),
    phase(recording, 'page: click → result, preview', 'click', ['result', 'result preview']),
  ];
}

/** The pane opened in Excel, the click, and another with nothing changed between. */
export async function phasesInPane(pages: Pages, workbook: Uint8Array): Promise<readonly Phase[]> {
  const recording = await record(pages.browser, async () => {
    const { page } = await openPane(pages, workbook, { usable: RECALCULATE, overview: OVERVIEW });
    await marked(page, 'overview');
    await watch(page, 'result', RANKING);
    await press(page, 'click', RECALCULATE);
    await marked(page, 'result');
    await press(page, 'again', RECALCULATE);
    await page.waitForFunction(() => document.querySelector('[aria-current=step]') !== null);
    await watch(page, 'same result', RANKING);
    await marked(page, 'same result');
    await page.context().close();
  });
  return [
    phase(recording, 'pane: opening → first screen', 'begin', ['usable']),
    phase(recording, 'pane: first screen → overview', 'usable', ['overview']),
    phase(recording, 'pane: click → result', 'click', ['result']),
    phase(recording, 'pane: click again → result', 'again', ['same result']),
  ];
}

function phase(recording: Recording, name: string, from: string, until: readonly string[]): Phase {
  const start = momentOf(recording, from);
  const end = Math.max(...until.map((mark) => momentOf(recording, mark)));
  return { name, took: end - start, ...loadOf(tasksBetween(recording.interfaceThread, start, end)) };
}

/** The middle of each figure of several rounds of the same phases. */
export function middlePhases(rounds: readonly (readonly Phase[])[]): readonly Phase[] {
  return (rounds[0] ?? []).map(({ name }, index) => {
    const same = rounds.flatMap((phases) => phases[index] ?? []);
    const both = (part: (phase: Phase) => Spent): Spent => ({
      wall: median(same.map((one) => part(one).wall)),
      cpu: median(same.map((one) => part(one).cpu)),
    });
    return {
      name,
      took: median(same.map(({ took }) => took)),
      long: both(({ long }) => long),
      longest: both(({ longest }) => longest),
      blocking: both(({ blocking }) => blocking),
      all: both(({ all }) => all),
    };
  });
}
