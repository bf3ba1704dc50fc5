import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

const script = require.resolve('axe-core/axe.min.js');

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** The names of the accessibility rules a page breaks, with the elements that break them. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  // A policy that forbids inline script forbids Playwright's script tag as well; evaluated text is no element.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await readFile(script, 'utf8'));
  await settled(page);
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe;
    const { violations } = await run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  });
}

/** Waits until nothing is on its way to another look: colours half-way between two have a contrast that nobody gave them. */
function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    // What has just changed begins to move with the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/** Whether nothing sticks out to the side. */
export function fitsItsWidth(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
}
