import type { SheetPlan } from '../../domain/sheets/plan/SheetPlan';
import type { Loss, LostPart } from '../Loss';
import { requireGoing, WorkbookFailure } from '../WorkbookFailure';
import type { WriteOptions, WriteResult } from '../WorkbookPort';
import { isWritable } from './build/rules';
import { buildSheets, type KeptSheets } from './buildSheets';
import { dependantsIn, queueFormulas, readFormulasInBands, type Dependant } from './dependants';
import { inspect, type Inspection } from './inspect';
import { failureFromOffice, officeCode } from './officeFailure';
import { TimeSlicer } from './TimeSlicer';
import { patchSteps } from './renewal/queuePatches';
import { readingBack } from './renewal/readingBack';
import type { SeenSheet } from './renewal/SeenSheet';
import { restoreWorkbook } from './restoreWorkbook';
import { swapSheets } from './swapSheets';
import { temporaryNames, type TemporaryNames } from './temporaryNames';

/** One write: what is to come of it, what it found, and the names it gives meanwhile. */
interface Write {
  readonly plans: readonly SheetPlan[];
  readonly options: WriteOptions;
  readonly inspection: Inspection;
  readonly names: TemporaryNames;
  /** The person's formulas over own sheets that are replaced; found while building unless they are known already. */
  dependants: readonly Dependant[] | undefined;
  /** Whether what was written is read back, for the next write to be compared with. */
  isReadBack: boolean;
}

/**
 * Writes all the plans or nothing, in three round trips below the request limit: look, build, swap; in one where all is
 * as the plans want it. Office.js takes no batch back, so a failure or a cancel is followed by two more that restore
 * the workbook.
 * @param seen what was read of this workbook just before; without it all is built anew
 */
export async function writeSheets(
  plans: readonly SheetPlan[],
  options: WriteOptions,
  seen: readonly SeenSheet[] = [],
): Promise<WriteResult> {
  requireGoing(options.signal, '');
  options.onStep?.('preparing');
  const inspection = await inspectWorkbook(plans, options, seen);
  const { renewal, outgoing } = inspection;
  if (renewal.rebuilt.length + renewal.patched.length + outgoing.length > 0) {
    const names = namesFor(inspection);
    await carryOutAnyhow({ plans, options, inspection, names, dependants: undefined, isReadBack: true });
  }
  return {
    sheets: plans.map(({ key, name }) => ({ key, name })),
    ...(renewal.unchanged.length === 0 ? {} : { unchanged: renewal.unchanged.map(({ key }) => key) }),
    lost: plans.flatMap((plan) => lostOf(plan, inspection)),
  };
}

/** The errors that make a comparison impossible, not the write: too much to look at, or a sheet gone since it was read. */
const incomparable = ['ResponsePayloadSizeLimitExceeded', 'PayloadSizeLimitExceeded', 'ItemNotFound'];

async function inspectWorkbook(
  plans: readonly SheetPlan[],
  options: WriteOptions,
  seen: readonly SeenSheet[],
): Promise<Inspection> {
  try {
    return await Excel.run((context) => inspect(context, plans, options, seen));
  } catch (error) {
    const code = officeCode(error instanceof WorkbookFailure ? error.cause : error) ?? '';
    if (seen.length === 0 || !incomparable.includes(code)) throw error;
    return Excel.run((context) => inspect(context, plans, options, []));
  }
}

/** The parts of a sheet's plan or source that the sheet does not have, be it written now or before. */
function lostOf(plan: SheetPlan, { copiedParts }: Inspection): readonly Loss[] {
  const { tables, slicers } = copiedParts(plan);
  const parts: readonly (readonly [LostPart, boolean])[] = [
    ['longList', !plan.validations.every(isWritable)],
    ['table', tables > 0],
    ['slicer', slicers > 0],
  ];
  return parts.flatMap(([part, isLost]) => (isLost ? [{ part, sheet: plan.copyOf ?? plan.name }] : []));
}

/** Carries a write out, another way round where Excel refuses one. */
async function carryOutAnyhow(write: Write): Promise<void> {
  const isDone = canMergeUndo(write) && (await isDoneUnless('UndoNotSupported', write, { mergeUndoGroup: true }));
  if (isDone || (await isDoneUnless('ResponsePayloadSizeLimitExceeded', write, {}))) return;
  // The formulas of all sheets were too much for one answer.
  const { successions } = write.inspection;
  const loaded =
    successions.length === 0
      ? []
      : await Excel.run((context) => readFormulasInBands(context, staying(write.inspection)));
  write.dependants = dependantsIn(loaded, successions);
  write.isReadBack = false;
  await carryOut(write, {});
}

/**
 * One Ctrl+Z for the whole write, where Excel can (ExcelApi 1.20). It refuses to when a sheet is copied or deleted
 * (OfficeDev/office-js 6491, 6711), so that is not even tried.
 */
function canMergeUndo({ inspection: { outgoing, renewal } }: Write): boolean {
  const undoable = outgoing.length === 0 && renewal.rebuilt.every(({ copyOf }) => copyOf === undefined);
  return undoable && Office.context.requirements.isSetSupported('ExcelApi', '1.20');
}

/** Whether the write went; not where Excel refuses with a code that another way round avoids: then all is as before. */
async function isDoneUnless(code: string, write: Write, undo: Excel.RunOptions): Promise<boolean> {
  try {
    await carryOut(write, undo);
    return true;
  } catch (error) {
    if (error instanceof WorkbookFailure && officeCode(error.cause) === code) return false;
    throw error;
  }
}

async function carryOut(write: Write, undo: Excel.RunOptions): Promise<void> {
  try {
    await Excel.run(undo, (context) => buildAndSwap(context, write));
  } catch (error) {
    await recover(write, error);
  }
}

async function buildAndSwap(context: Excel.RequestContext, write: Write): Promise<void> {
  const { plans, options, inspection, names } = write;
  const { rebuilt, patched } = inspection.renewal;
  const going = (): void => {
    requireGoing(options.signal, inspection.workbookName);
  };
  const kept = keptSheets(inspection);
  options.onStep?.('building');
  const isAsking = write.dependants === undefined && inspection.successions.length > 0;
  const formulas = isAsking ? queueFormulas(context.workbook, staying(inspection)) : undefined;
  const slicer = new TimeSlicer(going);
  const back = await readingBack(context.workbook, inspection.renewal, names, write.isReadBack, slicer);
  const built = await buildSheets(
    context,
    rebuilt,
    inspection,
    names,
    kept,
    going,
    (sheets) => [...patchSteps(context.workbook, patched, 'after'), ...back.steps(sheets)],
    slicer,
  );
  if (formulas !== undefined)
    write.dependants = dependantsIn(
      formulas.map((read) => read()),
      inspection.successions,
    );
  going();
  options.onStep?.('swapping');
  const comments = await back.comments();
  await swapSheets(context, plans, built, inspection, names, kept, write.dependants ?? [], comments);
}

/** Restores the workbook and throws what went wrong, unless the write had got past the point of return. */
async function recover({ inspection, names, dependants = [] }: Write, error: unknown): Promise<void> {
  const { rebuilt } = inspection.renewal;
  const protectedSource = inspection.sheets.find(
    ({ name, isProtected }) => isProtected && rebuilt.some((plan) => plan.copyOf === name),
  );
  const failure = failureFromOffice(error, {
    subject: inspection.workbookName,
    ...(protectedSource === undefined ? {} : { protectedSheet: protectedSource.name }),
  });
  try {
    const outcome = await Excel.run((context) => restoreWorkbook(context, rebuilt, inspection, names, dependants));
    if (outcome === 'written') return;
  } catch (restoring) {
    // Both are told: what stopped the write, and that its unfinished sheets stay until the next one removes them.
    const cause = new AggregateError([failure, restoring], 'The write failed, and so did taking it back');
    throw new WorkbookFailure(failure.code, failure.subject, { cause });
  }
  throw failure;
}

function staying({ sheets, outgoing }: Inspection): Inspection['sheets'] {
  return sheets.filter((sheet) => !outgoing.includes(sheet));
}

/** Own sheets that stay, by key. */
function keptSheets(inspection: Inspection): KeptSheets {
  const names = staying(inspection).map(({ name }) => name);
  return new Map(
    inspection.marks.flatMap(({ key, sheet }): [string, string][] =>
      sheet !== undefined && names.includes(sheet) ? [[key, sheet]] : [],
    ),
  );
}

function namesFor({ sheets, outgoing, marks, renewal }: Inspection): TemporaryNames {
  return temporaryNames(
    renewal.rebuilt,
    outgoing.map(({ name }) => name),
    sheets.map(({ name }) => name),
    marks.map(({ name }) => name),
  );
}
