import { isFormulaCell, type SheetPlan } from '../../../domain/sheets/plan/SheetPlan';
import type { BuiltSheet } from '../buildSheets';
import type { TimeSlicer } from '../TimeSlicer';
import { bytesOf, type Step } from '../sync';
import type { TemporaryNames } from '../temporaryNames';
import { isPatchedOnly } from './differences';
import type { Renewal } from './Renewal';
import { commentOf } from './SheetRecord';
import { askForState, cellOf, comparable, foundOn, type SheetState } from './SheetState';

/** Reads a sheet back in the round trip that wrote it, so that it is remembered in the form that Excel gives it. */
export interface ReadingBack {
  /** The last steps of the building. */
  readonly steps: (built: () => readonly BuiltSheet[]) => readonly Step[];
  /** Once they have been carried out: the sheets whose cells do not hold what their plans say. */
  readonly unlike: () => readonly SheetPlan[];
  /** The comments of the names that mark the sheets, by key; of a sheet that is unlike its plan none, so that it is made anew. */
  readonly comments: () => Promise<ReadonlyMap<string, string>>;
}

/** Excel answers with at most 5 MB, and the person's formulas may be asked for in the same round trip. */
const mostBytes = 2_500_000;

/**
 * Prepares the records of the sheets that a write renews.
 * @param isWanted without it nothing is read back or remembered, and the next write renews all
 */
export async function readingBack(
  { worksheets }: Excel.Workbook,
  { rebuilt, patched, prints }: Renewal,
  names: TemporaryNames,
  isWanted: boolean,
  slicer: TimeSlicer,
): Promise<ReadingBack> {
  const states = new Map<string, () => SheetState>();
  const isReading = isWanted && (await weighsLessThan(mostBytes, rebuilt, slicer));
  const ask = (plan: SheetPlan, sheet: () => Excel.Worksheet | undefined): Step => ({
    bytes: 2500,
    queue: () => {
      const found = sheet();
      if (found !== undefined) states.set(plan.key, askForState(found));
    },
  });
  const isUnlike = (plan: SheetPlan): boolean => {
    const state = states.get(plan.key)?.();
    return state !== undefined && !isAsPlanned(plan, state);
  };
  return {
    steps: (built) =>
      isReading
        ? [
            ...rebuilt
              .filter(({ key }) => prints.has(key))
              .map((plan) => ask(plan, () => built().find((each) => each.plan === plan)?.sheet)),
            ...patched.map(({ plan }) => ask(plan, () => worksheets.getItem(plan.name))),
          ]
        : [],
    unlike: () => rebuilt.filter(isUnlike),
    comments: async () => {
      const comments = new Map<string, string>();
      const finalNames = new Map(rebuilt.map((plan) => [names.incoming(plan), plan.name]));
      const renamed = (name: string): string => finalNames.get(name) ?? name;
      for (const [key, state] of states) {
        const print = prints.get(key);
        const patch = patched.find(({ plan }) => plan.key === key);
        // A person's entry of the meantime must not pass for ours.
        const isOurs = patch === undefined || isPatchedOnly(patch.before, state(), patch.cells);
        if (print === undefined || !isOurs || rebuilt.some((plan) => plan.key === key && isUnlike(plan))) continue;
        comments.set(key, commentOf({ ...print, found: await foundOn(state(), slicer, renamed) }));
      }
      return comments;
    },
  };
}

/**
 * Whether the planned cells hold what was written into them. Of a formula it is asked only that it is one: Excel writes it in
 * its own way.
 */
function isAsPlanned({ blocks }: SheetPlan, state: SheetState): boolean {
  return blocks.every(({ top, left, rows }) =>
    rows.every((row, down) =>
      row.every((planned, across) => {
        if (planned === null) return true;
        const { content } = cellOf(state, top + down, left + across);
        return isFormulaCell(planned)
          ? typeof content === 'string' && content.startsWith('=')
          : comparable(content) === comparable(planned);
      }),
    ),
  );
}

async function weighsLessThan(bytes: number, plans: readonly SheetPlan[], slicer: TimeSlicer): Promise<boolean> {
  let weight = 0;
  for (const row of plans.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows))) {
    weight += bytesOf(row);
    if (weight >= bytes) return false;
    await slicer.pause();
  }
  return true;
}
