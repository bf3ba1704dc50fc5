import { isFormulaCell, type PlannedCell, type SheetPlan } from '../../../domain/sheets/plan/SheetPlan';
import type { BuiltSheet } from '../buildSheets';
import type { TimeSlicer } from '../TimeSlicer';
import { cellArea, rangeOf } from '../ranges';
import { bytesOf, type Step } from '../sync';
import type { TemporaryNames } from '../temporaryNames';
import { isPatchedOnly } from './differences';
import type { PatchedSheet, Renewal } from './Renewal';
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
/** Rows of each block of a sheet that is not read back whole, or of the cells written by themselves. */
const sampled = 5;

/**
 * Prepares the records of the sheets that a write renews.
 *
 * Sheets are read back whole as far as one answer holds them. Of others some rows are, in the same round trip: what spoils
 * writing in Excel (hidden rows, list objects, texts taken for something else) spoils rows throughout, so that these show it.
 * A person's entry between them would not show, but such a sheet has no record and is made anew by the next write.
 * @param isWanted without it no sheet is read back whole or remembered
 */
export async function readingBack(
  { worksheets }: Excel.Workbook,
  { rebuilt, patched, prints }: Renewal,
  names: TemporaryNames,
  isWanted: boolean,
  slicer: TimeSlicer,
): Promise<ReadingBack> {
  const states = new Map<string, () => SheetState>();
  const checks = new Map<SheetPlan, () => boolean>();
  const isReading = isWanted && (await weighsLessThan(mostBytes, rebuilt, slicer));
  const askForAll = (plan: SheetPlan, sheet: Excel.Worksheet): (() => SheetState) => {
    const state = askForState(sheet);
    states.set(plan.key, state);
    return state;
  };
  const check = (plan: SheetPlan, sheet: Excel.Worksheet): void => {
    if (!isReading || !prints.has(plan.key)) {
      checks.set(plan, askForSample(plan, sheet));
      return;
    }
    const state = askForAll(plan, sheet);
    checks.set(plan, () => isAsPlanned(plan, state()));
  };
  const checkPatched = (patch: PatchedSheet, sheet: Excel.Worksheet): void => {
    if (!isReading) {
      checks.set(patch.plan, askForCells(patch, sheet));
      return;
    }
    const state = askForAll(patch.plan, sheet);
    checks.set(patch.plan, () => isAsPatched(patch, state()));
  };
  const unlike = (): readonly SheetPlan[] => [...checks].flatMap(([plan, isRight]) => (isRight() ? [] : [plan]));
  return {
    steps: (built) => [
      ...rebuilt.map((plan): Step => ({
        bytes: 2500 + 600 * sampled * plan.blocks.length,
        queue: () => {
          const sheet = built().find((each) => each.plan === plan)?.sheet;
          if (sheet !== undefined) check(plan, sheet);
        },
      })),
      ...patched.map((patch): Step => ({
        bytes: 2500 + 600 * sampled,
        queue: () => {
          checkPatched(patch, worksheets.getItem(patch.plan.name));
        },
      })),
    ],
    unlike,
    comments: async () => {
      const comments = new Map<string, string>();
      const finalNames = new Map(rebuilt.map((plan) => [names.incoming(plan), plan.name]));
      const renamed = (name: string): string => finalNames.get(name) ?? name;
      const wrong = new Set(unlike().map(({ key }) => key));
      for (const [key, state] of states) {
        const print = prints.get(key);
        if (print === undefined || wrong.has(key)) continue;
        comments.set(key, commentOf({ ...print, found: await foundOn(state(), slicer, renamed) }));
      }
      return comments;
    },
  };
}

/** Whether the planned cells hold what was written into them. */
function isAsPlanned({ blocks }: SheetPlan, state: SheetState): boolean {
  return blocks.every(({ top, left, rows }) =>
    rows.every((row, down) =>
      row.every((planned, across) => holds(cellOf(state, top + down, left + across).content, planned)),
    ),
  );
}

/** Whether the written cells hold what was written, and all others what they held: a person's entry must not pass for ours. */
function isAsPatched({ before, cells }: PatchedSheet, state: SheetState): boolean {
  const isWritten = cells.every(({ row, column, after }) => isSame(cellOf(state, row, column).content, after));
  return isWritten && isPatchedOnly(before, state, cells);
}

/** Asks for some rows of each block; told after the round trip whether they hold what was written. */
function askForSample({ blocks }: SheetPlan, sheet: Excel.Worksheet): () => boolean {
  const asked = blocks.flatMap(({ top, left, rows }) =>
    spread(rows.length).flatMap((row) => {
      const planned = rows[row] ?? [];
      const area = { top: top + row, left, bottom: top + row, right: left + planned.length - 1 };
      return planned.length === 0 ? [] : [{ planned, range: rangeOf(sheet, area).load('formulas') }];
    }),
  );
  return () =>
    asked.every(({ planned, range: { formulas } }) =>
      planned.every((cell, at) => holds((formulas[0] as readonly unknown[] | undefined)?.[at], cell)),
    );
}

/** The same of the cells that were written by themselves. */
function askForCells({ cells }: PatchedSheet, sheet: Excel.Worksheet): () => boolean {
  const asked = spread(cells.length).flatMap((index) =>
    cells.slice(index, index + 1).map(({ row, column, after }) => {
      const range = rangeOf(sheet, cellArea(row, column)).load('formulas');
      return () => isSame(range.formulas[0]?.[0], after);
    }),
  );
  return () => asked.every((isRight) => isRight());
}

/** Some of so many, at even distances from the first to the last. */
function spread(count: number): readonly number[] {
  if (count === 0) return [];
  const picked = Array.from({ length: sampled }, (_, index) => Math.round(((count - 1) * index) / (sampled - 1)));
  return [...new Set(picked)];
}

/** What a plan has no word on may hold anything. */
function holds(content: unknown, planned: PlannedCell): boolean {
  if (planned === null) return true;
  return isFormulaCell(planned) ? isFormula(content) : isSame(content, planned);
}

/** Of a formula it is asked only that it is one: Excel writes it in its own way. */
function isSame(content: unknown, written: unknown): boolean {
  return isFormula(written) ? isFormula(content) : comparable(content) === comparable(written);
}

function isFormula(content: unknown): boolean {
  return typeof content === 'string' && content.startsWith('=');
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
