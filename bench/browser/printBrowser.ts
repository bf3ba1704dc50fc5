import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../test/browser/browser';
import { openSite, type Site } from '../../test/browser/site';
import { generateWorkbook } from '../generateWorkbook';
import { median } from '../measure';
import { ms, printTable } from '../printTable';
import { toXlsx } from '../toXlsx';
import { cancelTimes } from './cancelTimes';
import { type AnalysisTime, analysisTimes } from './districtAnalysis';
import { type FirstScreen, firstScreens } from './firstScreen';
import { middlePhases, type Phase, phasesInPane, phasesOnPage } from './longTasks';
import type { Pages } from './openPages';

const LOADS = 9;
const OPENINGS = { openings: 5, clicks: 4 };
const ROUNDS = 3;
const CANCELS = 7;

/**
 * Measures the built pages in Chromium and prints tables; says so where there is no browser.
 * @param most units of the large workbook
 */
export async function printBrowser(most: number): Promise<void> {
  const site = await openSite(process.cwd());
  const browser = await browserIfAny(site);
  if (browser === undefined) {
    await site.close();
    return;
  }
  console.log(`\nThe built pages in Chromium ${browser.version()}, Excel answering from a thread of its own.`);
  const pages = { browser, site, scripts: path.dirname(process.argv[1] ?? '') };
  const district = await toXlsx(generateWorkbook(18, 3, 'scoreboard'));
  const large = await toXlsx(generateWorkbook(most, 1, 'scoreboard'));
  try {
    printFirstScreens(await firstScreens(pages, district, LOADS));
    printAnalyses(await analysisTimes(pages, district, OPENINGS));
    printPhases(await allPhases(pages, large), most);
    const cancels = await cancelTimes(pages, large, CANCELS);
    console.log(
      `\nA click on the button that stops, in the arithmetic on ${most} units, is answered on the screen after ` +
        `${ms(median(cancels))} ms (median of ${CANCELS}; at most ${ms(Math.max(...cancels))}).`,
    );
  } finally {
    await browser.close();
    await site.close();
  }
}

async function browserIfAny({ certificate }: Site): Promise<Browser | undefined> {
  try {
    return await launchBrowser(certificate);
  } catch (error) {
    console.log(`\nNothing measured in a browser: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

async function allPhases(pages: Pages, workbook: Uint8Array): Promise<readonly Phase[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bang-diem-bench-'));
  const file = path.join(folder, 'bench.xlsx');
  await writeFile(file, workbook);
  const rounds: (readonly Phase[])[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push([...(await phasesOnPage(pages, file)), ...(await phasesInPane(pages, workbook))]);
  }
  await rm(folder, { recursive: true });
  return middlePhases(rounds);
}

function printFirstScreens(screens: readonly FirstScreen[]): void {
  console.log(`\nMilliseconds from navigating until the primary button can be pressed, medians of ${LOADS} loads.`);
  const print = printTable<FirstScreen>([
    { head: '    ', cell: ({ name }) => name },
    { head: 'empty cache', cell: ({ usable }) => ms(usable) },
    { head: 'quickest', cell: ({ quickest }) => ms(quickest) },
    { head: 'loaded again', cell: ({ again }) => ms(again) },
  ]);
  screens.forEach(print);
}

function printAnalyses(times: readonly AnalysisTime[]): void {
  console.log(
    '\nMilliseconds of the analysis of 18 units × 3 sheets in the pane, medians; CPU is of the thread alone.',
  );
  const print = printTable<AnalysisTime>([
    { head: ' '.repeat(15), cell: ({ name }) => name },
    { head: 'engine CPU', cell: ({ engine }) => ms(engine.cpu) },
    { head: 'engine', cell: ({ engine }) => ms(engine.wall) },
    { head: 'round trip', cell: ({ roundTrip }) => ms(roundTrip) },
  ]);
  times.forEach(print);
}

function printPhases(phases: readonly Phase[], units: number): void {
  console.log(
    `\nTasks of the interface's thread at ${units} units, milliseconds by the clock and of the CPU, medians of ${ROUNDS} ` +
      'rounds; long is above 50, blocking what long ones take above it.',
  );
  const both = (part: 'long' | 'longest' | 'blocking', text: (value: number) => string) => [
    { head: part.padStart(8), cell: (phase: Phase) => text(phase[part].wall) },
    { head: 'CPU'.padStart(6), cell: (phase: Phase) => text(phase[part].cpu) },
  ];
  const print = printTable<Phase>([
    { head: ' '.repeat(30), cell: ({ name }) => name },
    { head: ' took', cell: ({ took }) => ms(took) },
    ...both('long', String),
    ...both('longest', ms),
    ...both('blocking', ms),
  ]);
  phases.forEach(print);
}
