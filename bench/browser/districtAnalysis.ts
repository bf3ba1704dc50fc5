import type { Page } from 'playwright-core';
import { median } from '../measure';
import { answered, asked } from './marks';
import { openPane, type Pages } from './openPages';
import { marked, OVERVIEW, press, RANKING, RECALCULATE, watch } from './pageTools';
import { record, type Recording } from './Recording';
import { loadOf, type Spent, tasksBetween } from './ThreadLoad';

/** One analysis in the pane, in milliseconds. */
export interface AnalysisTime {
  readonly name: string;
  /** Of the engine's thread, from being asked to having answered: the arithmetic, and packing what is shown of it. */
  readonly engine: Spent;
  /** From asking to the answer, as the interface's thread sees it. */
  readonly roundTrip: number;
}

/**
 * Has a workbook analysed in the pane: when it opens, and by clicks, before every other one of which a figure on each
 * sheet is changed; the engine keeps what it found of a sheet that is the same. All several times.
 */
export async function analysisTimes(
  pages: Pages,
  workbook: Uint8Array,
  { openings, clicks }: { readonly openings: number; readonly clicks: number },
): Promise<readonly AnalysisTime[]> {
  const [overviews, edited, same]: [Job[], Job[], Job[]] = [[], [], []];
  for (let opening = 0; opening < openings; opening += 1) {
    const recording = await record(pages.browser, async () => {
      const { page } = await openPane(pages, workbook, { overview: OVERVIEW });
      await marked(page, 'overview');
      for (let click = 0; click < 2 * clicks; click += 1) {
        if (click % 2 === 0) await page.evaluate(() => window.editWorkbook());
        await recalculate(page, click);
      }
      await page.context().close();
    });
    overviews.push(...jobs(recording, 'analyze'));
    const runs = jobs(recording, 'workOut');
    edited.push(...runs.filter((_, click) => click % 2 === 0));
    same.push(...runs.filter((_, click) => click % 2 === 1));
  }
  return [
    { name: 'on opening', ...middle(overviews) },
    { name: 'figures changed', ...middle(edited) },
    { name: 'nothing changed', ...middle(same) },
  ];
}

async function recalculate(page: Page, click: number): Promise<void> {
  await press(page, `click ${click}`, RECALCULATE);
  // The tabs of the run before are gone as soon as the next one has begun.
  await page.waitForFunction(() => document.querySelector('[aria-current=step]') !== null);
  await watch(page, `result ${click}`, RANKING);
  await marked(page, `result ${click}`);
}

type Job = Omit<AnalysisTime, 'name'>;

/** Every call of a method of the engine, in order. */
function jobs({ marks, engineThread }: Recording, method: string): readonly Job[] {
  const times = (mark: string): readonly number[] => marks.filter(({ name }) => name === mark).map(({ at }) => at);
  const ends = times(answered(method));
  return times(asked(method)).map((start, index) => {
    const end = ends[index] ?? start;
    return { engine: loadOf(tasksBetween(engineThread, start, end)).all, roundTrip: end - start };
  });
}

function middle(all: readonly Job[]): Job {
  const of = (part: (job: Job) => number): number => median(all.map(part));
  return {
    engine: { wall: of(({ engine }) => engine.wall), cpu: of(({ engine }) => engine.cpu) },
    roundTrip: of(({ roundTrip }) => roundTrip),
  };
}
