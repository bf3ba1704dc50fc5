import type { SheetPlan } from '../../../domain/sheets/SheetPlan';
import type { BuiltSheet } from '../buildSheets';
import { bytesOf, type Step } from '../sync';
import type { TemporaryNames } from '../temporaryNames';
import { isPatchedOnly } from './differences';
import type { Renewal } from './Renewal';
import { commentOf } from './SheetRecord';
import { askForState, foundOn, type SheetState } from './SheetState';

/** What was written is read back in the round trip that wrote it, to be remembered in the form that Excel gives it. */
export interface ReadingBack {
  /** The last steps of the building. */
  readonly steps: (built: () => readonly BuiltSheet[]) => readonly Step[];
  /** Once they have been carried out: the comments of the names that mark the sheets, by key. */
  readonly comments: () => ReadonlyMap<string, string>;
}

/** Excel answers with at most 5 MB, and the person's formulas may be asked for in the same round trip. */
const mostBytes = 2_500_000;

/**
 * Prepares the records of the sheets that a write renews.
 * @param isWanted without it nothing is read back or remembered, and the next write renews all
 */
export function readingBack(
  { worksheets }: Excel.Workbook,
  { rebuilt, patched, prints }: Renewal,
  names: TemporaryNames,
  isWanted: boolean,
): ReadingBack {
  const states = new Map<string, () => SheetState>();
  const weight = bytesOf(rebuilt.map(({ blocks }) => blocks));
  const isReading = isWanted && weight < mostBytes;
  const ask = (plan: SheetPlan, sheet: () => Excel.Worksheet | undefined): Step => ({
    bytes: 2500,
    queue: () => {
      const found = sheet();
      if (found !== undefined) states.set(plan.key, askForState(found));
    },
  });
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
    comments: () => {
      const finalNames = new Map(rebuilt.map((plan) => [names.incoming(plan), plan.name]));
      const renamed = (name: string): string => finalNames.get(name) ?? name;
      return new Map(
        [...states].flatMap(([key, state]): [string, string][] => {
          const print = prints.get(key);
          const patch = patched.find(({ plan }) => plan.key === key);
          // What a person typed while the figures were worked out must not pass for what was written.
          const isOurs = patch === undefined || isPatchedOnly(patch.before, state(), patch.cells);
          return print === undefined || !isOurs
            ? []
            : [[key, commentOf({ ...print, found: foundOn(state(), renamed) })]];
        }),
      );
    },
  };
}
