import type { SheetPlan } from '../../../domain/sheets/plan/SheetPlan';
import type { TimeSlicer } from '../TimeSlicer';
import type { Comparison, PresentSheet } from './Comparison';
import { keysReadBy, planPrints, type PlanPrints } from './planPrints';
import { differences, type PatchedCell } from './differences';
import { recordIn } from './SheetRecord';
import { foundOn, type SheetContents } from './SheetState';
import { wantedCells, type WantedCells } from './wantedCells';

export interface PatchedSheet {
  readonly plan: SheetPlan;
  /** As it was read. */
  readonly before: SheetContents;
  readonly cells: readonly PatchedCell[];
}

/** Which of the planned sheets have to be written, and how. */
export interface Renewal {
  /** Built anew and swapped in, because they are not there, have another shape or look, or were changed by a person. */
  readonly rebuilt: readonly SheetPlan[];
  /** The same but for what some cells hold. */
  readonly patched: readonly PatchedSheet[];
  /** As the plan wants them already. */
  readonly unchanged: readonly SheetPlan[];
  /** The record to be kept of each plan that could be compared. */
  readonly prints: ReadonlyMap<string, PlanPrints>;
}

type Verdict = 'rebuilt' | readonly PatchedCell[];

/**
 * Decides what has to be written. In doubt a sheet is built anew, and so is every sheet that reads one that is: Excel
 * leaves `#REF!` where a sheet is deleted.
 * @param commentOn the comment of the hidden name that marks a plan's sheet; absent where it is not certain which that is
 */
export async function renewalOf(
  plans: readonly SheetPlan[],
  comparisons: readonly Comparison[],
  commentOn: (plan: SheetPlan) => string | undefined,
  nameOf: (key: string) => string,
  slicer: TimeSlicer,
): Promise<Renewal> {
  const prints = new Map<string, PlanPrints>();
  const verdicts = new Map<SheetPlan, Verdict>();
  for (const { plan, present, source } of comparisons) {
    const cells = await wantedCells(plan, source, nameOf, slicer);
    const print = await planPrints(plan, source, cells, nameOf, slicer);
    prints.set(plan.key, print);
    if (present === undefined) continue;
    const charts = plan.charts.length + (source?.charts ?? 0);
    verdicts.set(plan, await judge(present, commentOn(plan), print, { cells, charts }, slicer));
  }
  const rebuilt = withReaders(
    plans.filter((plan) => (verdicts.get(plan) ?? 'rebuilt') === 'rebuilt'),
    plans,
  );
  const standing = plans.filter((plan) => !rebuilt.has(plan));
  const patched = comparisons.flatMap(({ plan, present }): PatchedSheet[] => {
    const cells = verdicts.get(plan);
    if (present === undefined || cells === undefined || cells === 'rebuilt' || cells.length === 0) return [];
    return standing.includes(plan) ? [{ plan, before: present.contents, cells }] : [];
  });
  return {
    rebuilt: plans.filter((plan) => rebuilt.has(plan)),
    patched,
    unchanged: standing.filter((plan) => patched.every((sheet) => sheet.plan !== plan)),
    prints,
  };
}

/** The cells that have to change on a sheet, where that is all. */
async function judge(
  present: PresentSheet,
  comment: string | undefined,
  print: PlanPrints,
  wanted: { readonly cells: WantedCells; readonly charts: number },
  slicer: TimeSlicer,
): Promise<Verdict> {
  const record = comment === undefined ? undefined : recordIn(comment);
  if (record?.frame !== print.frame) return 'rebuilt';
  const isAsWritten = record.found === (await foundOn({ ...present.contents, charts: present.charts }, slicer));
  if (isAsWritten && record.wanted === print.wanted) return [];
  const cells = differences(present.contents, wanted.cells);
  if (cells === undefined) return 'rebuilt';
  // A person has typed what the plan now says: the settings are made so.
  if (cells.length === 0 && present.charts === wanted.charts) return [];
  return isAsWritten ? cells : 'rebuilt';
}

/** Adds the plans that read a sheet that is rebuilt, and those that read them. */
function withReaders(rebuilt: readonly SheetPlan[], plans: readonly SheetPlan[]): ReadonlySet<SheetPlan> {
  const all = new Set(rebuilt);
  for (let before = -1; before !== all.size;) {
    before = all.size;
    const keys = new Set([...all].map(({ key }) => key));
    const others = plans.filter((plan) => !all.has(plan));
    for (const plan of others) if ([...keysReadBy(plan)].some((key) => keys.has(key))) all.add(plan);
  }
  return all;
}
