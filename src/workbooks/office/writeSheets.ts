import type { SheetPlan } from '../../domain/sheets/SheetPlan';
import { WorkbookFailure } from '../WorkbookFailure';
import type { WriteOptions, WriteResult } from '../WorkbookPort';
import { buildSheets, type KeptSheets } from './buildSheets';
import { inspect, type Inspection } from './inspect';
import { failureFromOffice, officeCode } from './officeFailure';
import { restoreWorkbook } from './restoreWorkbook';
import { swapSheets } from './swapSheets';
import { requireGoing } from './sync';
import { temporaryNames, type TemporaryNames } from './temporaryNames';

/** One write: what is to come of it, what it found, and the names it gives meanwhile. */
interface Write {
  readonly plans: readonly SheetPlan[];
  readonly options: WriteOptions;
  readonly inspection: Inspection;
  readonly names: TemporaryNames;
}

/**
 * Writes all the plans or nothing, in three round trips below the request limit: look, build, swap. Office.js takes no
 * batch back, so a failure or a cancel is followed by two more that restore the workbook.
 */
export async function writeSheets(plans: readonly SheetPlan[], options: WriteOptions): Promise<WriteResult> {
  requireGoing(options.signal, '');
  options.onStep?.('preparing');
  const inspection = await Excel.run((context) => inspect(context, plans, options));
  const write = { plans, options, inspection, names: namesFor(plans, inspection) };
  const isDone = canMergeUndo(write) && (await tryAsOneUndoStep(write));
  if (!isDone) await carryOut(write, {});
  return { sheets: plans.map(({ key, name }) => ({ key, name })), lost: [] };
}

/**
 * One Ctrl+Z for the whole write, where Excel can (ExcelApi 1.20). It refuses to when a sheet is copied or deleted
 * (OfficeDev/office-js 6491, 6711), so that is not even tried.
 */
function canMergeUndo({ plans, inspection }: Write): boolean {
  const undoable = inspection.outgoing.length === 0 && plans.every(({ copyOf }) => copyOf === undefined);
  return undoable && Office.context.requirements.isSetSupported('ExcelApi', '1.20');
}

/** Whether it went; where Excel refuses the undo step for a reason of its own, nothing has been written. */
async function tryAsOneUndoStep(write: Write): Promise<boolean> {
  try {
    await carryOut(write, { mergeUndoGroup: true });
    return true;
  } catch (error) {
    if (error instanceof WorkbookFailure && officeCode(error.cause) === 'UndoNotSupported') return false;
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

async function buildAndSwap(
  context: Excel.RequestContext,
  { plans, options: { signal, onStep }, inspection, names }: Write,
): Promise<void> {
  const going = (): void => requireGoing(signal, inspection.workbookName);
  const kept = keptSheets(inspection);
  onStep?.('building');
  const built = await buildSheets(context, plans, inspection, names, kept, going);
  going();
  onStep?.('swapping');
  await swapSheets(context, built, inspection, names, kept);
}

/** Restores the workbook and throws what went wrong, unless the write had got past the point of return. */
async function recover({ plans, inspection, names }: Write, error: unknown): Promise<void> {
  const protectedSource = inspection.sheets.find(
    ({ name, isProtected }) => isProtected && plans.some((plan) => plan.copyOf === name),
  );
  const failure = failureFromOffice(error, {
    subject: inspection.workbookName,
    ...(protectedSource === undefined ? {} : { protectedSheet: protectedSource.name }),
  });
  try {
    const outcome = await Excel.run((context) => restoreWorkbook(context, plans, inspection, names));
    if (outcome === 'written') return;
  } catch (restoring) {
    // Both are told: what stopped the write, and that its unfinished sheets stay until the next one removes them.
    const cause = new AggregateError([failure, restoring], 'The write failed, and so did taking it back');
    throw new WorkbookFailure(failure.code, failure.subject, { cause });
  }
  throw failure;
}

/** Own sheets that stay, by key. */
function keptSheets({ marks, outgoing, sheets }: Inspection): KeptSheets {
  return new Map(
    marks.flatMap(({ key, sheet }): [string, string][] => {
      const stays = sheets.some(({ name }) => name === sheet) && !outgoing.some(({ name }) => name === sheet);
      return sheet !== undefined && stays ? [[key, sheet]] : [];
    }),
  );
}

function namesFor(plans: readonly SheetPlan[], { sheets, outgoing, marks }: Inspection): TemporaryNames {
  return temporaryNames(
    plans,
    outgoing.map(({ name }) => name),
    sheets.map(({ name }) => name),
    marks.map(({ name }) => name),
  );
}
