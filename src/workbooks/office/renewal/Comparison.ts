import type { SheetPlan } from '../../../domain/sheets/plan/SheetPlan';
import { askForSource, type CopiedSource } from './CopiedSource';
import { comparablePlans, seenNamed, type SeenSheet } from './SeenSheet';
import { askForCharts, type SheetContents } from './SheetState';

/** The own sheet that stands for a plan, under the plan's name. */
export interface PresentSheet {
  readonly contents: SheetContents;
  readonly charts: number;
}

/** The sheet and record that a plan is compared with. */
export interface Comparison {
  readonly plan: SheetPlan;
  readonly present?: PresentSheet;
  readonly source?: CopiedSource;
}

/**
 * Puts what was read beside the plans and asks for the rest, to be read from what it gives after the next round trip.
 * @param seen the reading from which the plans were made; none where nothing was read, and then nothing is compared
 */
export function askForComparisons(
  { worksheets }: Excel.Workbook,
  plans: readonly SheetPlan[],
  seen: readonly SeenSheet[],
): () => readonly Comparison[] {
  const asked = (seen.length === 0 ? [] : comparablePlans(plans, seen)).map((plan) => {
    const { copyOf } = plan;
    const source = copyOf === undefined ? undefined : seenNamed(seen, copyOf);
    // A sheet that was given another name is written anew: links to it do not follow.
    const present = seen.find(({ name, ownKey }) => ownKey === plan.key && name === plan.name);
    return {
      plan,
      present: present === undefined ? undefined : { ...present, charts: askForCharts(worksheets.getItem(plan.name)) },
      source: source === undefined ? undefined : askForSource(worksheets.getItem(source.name), source, plan),
    };
  });
  return () =>
    asked.map(({ plan, present, source }) => ({
      plan,
      ...(present === undefined ? {} : { present: { contents: present.contents, charts: present.charts() } }),
      ...(source === undefined ? {} : { source: source() }),
    }));
}
