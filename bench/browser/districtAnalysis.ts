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

/** Has a workbook analysed in the pane: when it opens, by the first click, and by as many more; all of it several times. */
export async function analysisTimes(
  pages: Pages,
  workbook: Uint8Array,
  { openings, clicks }: { readonly openings: number; readonly clicks: number },
): Promise<readonly AnalysisTime[]> {
  const [overviews, first, later]: [Job[], Job[], Job[]] = [[], [], []];
  for (let opening = 0; opening < openings; opening += 1) {
    const recording = await record(pages.browser, async () => {
      const { page } = await openPane(pages, workbook, { overview: OVERVIEW });
      await marked(page, 'overview');
      for (let click = 0; click <= clicks; click += 1) await recalculate(page, click);
      await page.context().close();
    });
    overviews.push(...jobs(recording, 'analyze'));
    const runs = jobs(recording, 'workOut');
    first.push(...runs.slice(0, 1));
    later.push(...runs.slice(1));
  }
  return [
    { name: 'on opening', ...middle(overviews) },
    { name: 'first click', ...middle(first) },
    { name: 'later clicks', ...middle(later) },
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
