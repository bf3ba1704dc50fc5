import type { SheetPlan } from '../../../domain/sheets/SheetPlan';
import { askForSource, type CopiedSource } from './CopiedSource';
import { comparablePlans, type Seen } from './Seen';
import { askForState, type SheetState } from './SheetState';

/** What there is to compare a plan with. */
export interface Comparison {
  readonly plan: SheetPlan;
  /** The own sheet that stands for the plan, under the plan's name. */
  readonly present?: SheetState;
  readonly source?: CopiedSource;
}

/**
 * Asks for what the plans can be compared with, to be read from what it gives after the next round trip. Where nothing
 * was read there is nothing to ask for: only names that were seen are certain to be there.
 */
export function askForComparisons(
  { worksheets }: Excel.Workbook,
  plans: readonly SheetPlan[],
  seen: Seen | undefined,
): () => readonly Comparison[] {
  const asked = (seen === undefined ? [] : comparablePlans(plans, seen)).map((plan) => ({
    plan,
    // A sheet that was given another name is written anew: links to it do not follow.
    present: seen?.own.get(plan.key) === plan.name ? askForState(worksheets.getItem(plan.name)) : undefined,
    source: plan.copyOf === undefined ? undefined : askForSource(worksheets.getItem(plan.copyOf)),
  }));
  return () =>
    asked.map(({ plan, present, source }) => ({
      plan,
      ...(present === undefined ? {} : { present: present() }),
      ...(source === undefined ? {} : { source: source() }),
    }));
}
