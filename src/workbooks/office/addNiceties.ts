import type { SheetPlan } from '../../domain/sheets/plan/SheetPlan';
import type { Loss } from '../Loss';
import { askForFit, niceties, type Nicety } from './build/frame';
import { officeCode } from './officeFailure';

interface NicetyOfSheet extends Nicety {
  readonly sheet: string;
}

/**
 * Gives finished sheets what Excel refused to give them while they were built: by kind, and where it refuses a kind one by
 * one, each allowed to fail. Gives what failed.
 */
export async function addNiceties(plans: readonly SheetPlan[]): Promise<readonly Loss[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const all = plans.flatMap((plan) =>
      niceties(plan, () => worksheets.getItem(plan.name)).map((each): NicetyOfSheet => ({ ...each, sheet: plan.name })),
    );
    const refused: Loss[] = [];
    for (const part of new Set(all.map((each) => each.part))) {
      const kind = all.filter((each) => each.part === part);
      if (await isTaken(context, kind)) continue;
      for (const each of kind) if (!(await isTaken(context, [each]))) refused.push({ part, sheet: each.sheet });
    }
    const fits: (readonly [SheetPlan, () => boolean])[] = [];
    const asking: Nicety = {
      part: 'fitWidth',
      bytes: 400,
      queue: () => {
        for (const plan of plans) fits.push([plan, askForFit(plan, worksheets.getItem(plan.name))]);
      },
    };
    // Where Excel does not even say, the sheets stand all the same.
    if (await isTaken(context, [asking]))
      for (const [{ name }, isFit] of fits) if (!isFit()) refused.push({ part: 'fitWidth', sheet: name });
    return refused;
  });
}

/** Whether Excel takes niceties; it says no with a code. */
async function isTaken(context: Excel.RequestContext, wanted: readonly Nicety[]): Promise<boolean> {
  for (const each of wanted) each.queue();
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (officeCode(error) === undefined) throw error;
    return false;
  }
}
