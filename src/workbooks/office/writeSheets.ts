import { isWrittenByPeople } from '../../domain/sheets/ownKinds';
import type { SheetPlan } from '../../domain/sheets/plan/SheetPlan';
import { withinLimits } from '../excelLimits';
import type { Loss, LostPart } from '../Loss';
import { requireGoing, WorkbookFailure } from '../WorkbookFailure';
import type { WriteOptions, WriteResult } from '../WorkbookPort';
import { addNiceties } from './addNiceties';
import { askForFit, NICETIES } from './build/frame';
import { isWritable } from './build/rules';
import { buildSheets, type KeptSheets } from './buildSheets';
import { dependantsIn, queueFormulas, readFormulasInBands } from './dependants';
import { inspect, type Inspection } from './inspect';
import { queueLock } from './lock';
import { failureFromOffice, officeCode, officeLocation } from './officeFailure';
import { TimeSlicer } from './TimeSlicer';
import { patchSteps } from './renewal/queuePatches';
import { readingBack } from './renewal/readingBack';
import type { SeenSheet } from './renewal/SeenSheet';
import { restoreWorkbook, type Meanwhile } from './restoreWorkbook';
import type { Step } from './sync';
import { changedSince } from './sameAsSeen';
import { swapSheets } from './swapSheets';
import { valuesOver } from './valuesOver';
import { temporaryNames, type TemporaryNames } from './temporaryNames';
import type { Write } from './Write';

/**
 * Writes all the plans or nothing, in three round trips below the request limit: look, build, swap; in one where all is
 * as the plans want it. Office.js takes no batch back, so a failure or a cancel is followed by two more that restore
 * the workbook.
 * @param seen what was read of this workbook just before; without it all is built anew
 */
export async function writeSheets(
  wanted: readonly SheetPlan[],
  options: WriteOptions,
  seen: readonly SeenSheet[],
  runtime: string,
): Promise<WriteResult> {
  requireGoing(options.signal, '');
  options.onStep?.('preparing');
  const limited = wanted.map(withinLimits);
  const plans = limited.map(({ plan }) => plan);
  const inspection = await inspectWorkbook(plans, options, seen, runtime);
  const { renewal, outgoing } = inspection;
  let standing: readonly string[] = plans.map(({ name }) => name);
  let refused: readonly Loss[] = [];
  let dropped: readonly SheetPlan[] = [];
  let unlike: readonly SheetPlan[] = [];
  if (renewal.rebuilt.length + renewal.patched.length + outgoing.length > 0) {
    const names = namesFor(inspection);
    const write: Write = {
      ...{ plans, options, seen, inspection, names, runtime },
      ...{ dependants: undefined, built: undefined, isReadBack: true, hasNiceties: true },
      ...{ last: undefined, dropped: [], standing: plans.map(({ name }) => name), refused: [], unlike: [] },
    };
    await carryOutAnyhow(write);
    if (!write.hasNiceties)
      write.refused = [...write.refused, ...(await addNiceties(write.inspection.renewal.rebuilt))];
    ({ refused, dropped, standing, unlike } = write);
  }
  const made = plans.filter(({ key }) => dropped.every((plan) => plan.key !== key));
  return {
    sheets: made.filter(({ name }) => standing.includes(name)).map(({ key, name }) => ({ key, name })),
    ...(renewal.unchanged.length === 0 ? {} : { unchanged: renewal.unchanged.map(({ key }) => key) }),
    lost: [
      ...limited.flatMap(({ lost }) => lost),
      ...made.flatMap((plan) => lostOf(plan, inspection)),
      ...made.flatMap(({ name }): Loss[] => (standing.includes(name) ? [] : [{ part: 'goneSheet', sheet: name }])),
      ...dropped.map(({ copyOf = '' }): Loss => ({ part: 'lockedCopy', sheet: copyOf })),
      ...unlike.map(({ name }): Loss => ({ part: 'otherCells', sheet: name })),
      ...refused,
    ],
  };
}

/** The errors that make a comparison impossible, not the write: too much to look at, or a sheet gone since it was read. */
const incomparable = ['ResponsePayloadSizeLimitExceeded', 'PayloadSizeLimitExceeded', 'ItemNotFound'];

async function inspectWorkbook(
  plans: readonly SheetPlan[],
  options: WriteOptions,
  seen: readonly SeenSheet[],
  runtime: string,
): Promise<Inspection> {
  try {
    return await Excel.run((context) => inspect(context, plans, options, seen, runtime));
  } catch (error) {
    const code = officeCode(error instanceof WorkbookFailure ? error.cause : error) ?? '';
    if (seen.length === 0 || !incomparable.includes(code)) throw error;
    return Excel.run((context) => inspect(context, plans, options, [], runtime));
  }
}

/** The parts of a sheet's plan or source that the sheet does not have, be it written now or before. */
function lostOf(plan: SheetPlan, { copiedParts }: Inspection): readonly Loss[] {
  const { tables, slicers, hasArrays } = copiedParts(plan);
  const parts: readonly (readonly [LostPart, boolean])[] = [
    ['longList', !plan.validations.every(isWritable)],
    ['table', tables > 0],
    ['slicer', slicers > 0],
    ['spill', hasArrays],
  ];
  return parts.flatMap(([part, isLost]) => (isLost ? [{ part, sheet: plan.copyOf ?? plan.name }] : []));
}

/**
 * Carries a write out. Where Excel refuses a nicety, once more without, for that to be tried by itself; where it does not
 * let a copy be written to, as its source is protected by a password, once more without that copy.
 */
async function carryOutAnyhow(write: Write): Promise<void> {
  try {
    await carryOutInPieces(write);
  } catch (error) {
    const { last } = write;
    const refused = error instanceof WorkbookFailure ? error.cause : undefined;
    const isLocked =
      officeCode(refused) === 'AccessDenied' && officeLocation(refused) === 'WorksheetProtection.unprotect';
    if (NICETIES.test(officeLocation(refused)) && write.hasNiceties) write.hasNiceties = false;
    else if (isLocked && last?.copyOf !== undefined) drop(write, last);
    else throw error;
    await carryOutAnyhow(write);
  }
}

function drop(write: Write, plan: SheetPlan): void {
  const { inspection } = write;
  const { rebuilt } = inspection.renewal;
  // Formulas go over its source instead; of a copy in another order the source's cells are not the same.
  const changed = new Map(
    plan.arrangement === undefined ? [] : rebuilt.map((each) => [each, valuesOver(each, plan.key)]),
  );
  const others = rebuilt.filter((other) => other !== plan).map((other) => changed.get(other) ?? other);
  write.inspection = { ...inspection, renewal: { ...inspection.renewal, rebuilt: others } };
  write.plans = write.plans.map((each) => changed.get(each) ?? each);
  write.names = namesFor(write.inspection);
  write.dropped = [...write.dropped, plan];
}

/** Carries a write out, another way round where Excel refuses one. */
async function carryOutInPieces(write: Write): Promise<void> {
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
 * One Ctrl+Z for the whole write, where Excel can (ExcelApi 1.20). What is done to sheets themselves cannot be undone (Excel
 * add-ins undo capabilities; OfficeDev/office-js 6491, 6711), so that it is tried only where nothing but cells is written.
 */
function canMergeUndo({ inspection: { outgoing, renewal } }: Write): boolean {
  const undoable = outgoing.length + renewal.rebuilt.length === 0;
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
  write.built = undefined;
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
  const isAsking = write.dependants === undefined;
  const formulas = isAsking ? queueFormulas(context.workbook, sheetsToKnow(write)) : [];
  let fits: readonly (readonly [SheetPlan, () => boolean])[] = [];
  const slicer = new TimeSlicer(going);
  const back = await readingBack(context.workbook, inspection.renewal, names, write.isReadBack, slicer);
  const built = await buildSheets(
    context,
    rebuilt,
    inspection,
    names,
    withSources(kept, write.dropped),
    going,
    write.hasNiceties,
    openingSteps(context.workbook, write),
    (sheets) => [
      ...patchSteps(context.workbook, patched, 'after'),
      ...back.steps(sheets),
      {
        bytes: 400 * rebuilt.length,
        queue: () => void (fits = sheets().map(({ plan, sheet }) => [plan, askForFit(plan, sheet)])),
      },
    ],
    slicer,
  );
  if (write.hasNiceties)
    write.refused = fits.flatMap(([{ name }, isFit]): Loss[] => (isFit() ? [] : [{ part: 'fitWidth', sheet: name }]));
  write.built = new Set(built.map(({ sheet }) => sheet.id));
  if (isAsking) {
    const loaded = formulas.map((read) => read());
    const changed = changedSince(write.seen, loaded);
    if (changed !== undefined) throw new WorkbookFailure('changed-meanwhile', changed.name);
    const others = loaded.filter(({ sheet }) => !inspection.outgoing.includes(sheet));
    write.dependants = dependantsIn(others, inspection.successions);
  }
  going();
  options.onStep?.('swapping');
  const comments = await back.comments();
  write.unlike = back.unlike();
  write.standing = await swapSheets(context, plans, built, inspection, names, kept, write.dependants ?? [], comments);
}

/**
 * The sheets whose formulas are asked for in the round trip that builds: those that a person may have changed since they were
 * read, settings and earlier periods among them, and those with formulas over what is replaced.
 */
function sheetsToKnow({ seen, inspection }: Write): Inspection['sheets'] {
  const { sheets, marks, outgoing, renewal, successions } = inspection;
  const keysOf = (name: string): readonly string[] => marks.flatMap(({ key, sheet }) => (sheet === name ? [key] : []));
  const patched = new Set(renewal.patched.map(({ plan }) => plan.name));
  return sheets.filter((sheet) => {
    const keys = keysOf(sheet.name);
    const isTheirs = keys.length === 0 || keys.some(isWrittenByPeople);
    const isReplaced = outgoing.includes(sheet);
    return (seen.length > 0 && isTheirs && !patched.has(sheet.name)) || (successions.length > 0 && !isReplaced);
  });
}

/** Takes the lock, and makes sure that what is replaced is still there: another run may have been quicker. */
function openingSteps(workbook: Excel.Workbook, { inspection, runtime }: Write): readonly Step[] {
  const presence = inspection.outgoing.map(({ id }): Step => ({
    bytes: 400,
    queue: () => void workbook.worksheets.getItem(id).load('name'),
  }));
  return [{ bytes: 1000, queue: () => queueLock(workbook, runtime, inspection.lock) }, ...presence];
}

/** Restores the workbook and throws what went wrong, unless the write had got past the point of return. */
async function recover(write: Write, error: unknown): Promise<void> {
  const { inspection } = write;
  const { rebuilt } = inspection.renewal;
  const protectedSource = inspection.sheets.find(
    ({ name, isProtected }) => isProtected && rebuilt.some((plan) => plan.copyOf === name),
  );
  const failure = failureFromOffice(error, {
    subject: inspection.workbookName,
    ...(protectedSource === undefined ? {} : { protectedSheet: protectedSource.name }),
  });
  let meanwhile: Meanwhile;
  try {
    const outcome = await Excel.run((context) => restoreWorkbook(context, write));
    if (outcome.kind === 'written') {
      write.standing = outcome.standing;
      write.refused = [...write.refused, ...outcome.left.map((sheet): Loss => ({ part: 'oldSheet', sheet }))];
      return;
    }
    write.last = outcome.last;
    meanwhile = outcome.meanwhile;
  } catch (restoring) {
    // Both are told: what stopped the write, and that its unfinished sheets stay until the next one removes them.
    const cause = new AggregateError([failure, restoring], 'The write failed, and so did taking it back');
    throw new WorkbookFailure(failure.code, failure.subject, { cause });
  }
  throw explained(failure, meanwhile);
}

/** Says it of what a person has done meanwhile, where that is why Excel refused. */
function explained(failure: WorkbookFailure, meanwhile: Meanwhile): WorkbookFailure {
  const code = officeCode(failure.cause);
  const options = { cause: failure.cause };
  if (code === 'AccessDenied' && meanwhile.isProtected !== undefined)
    return new WorkbookFailure('protected-sheet', meanwhile.isProtected, options);
  return failure.code === 'unexpected' && meanwhile.isChanged !== undefined
    ? new WorkbookFailure('changed-meanwhile', meanwhile.isChanged, options)
    : failure;
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

/** Formulas over a copy that could not be made go over its source instead. */
function withSources(kept: KeptSheets, dropped: readonly SheetPlan[]): KeptSheets {
  return new Map([...kept, ...dropped.map(({ key, copyOf = '' }) => [key, copyOf] as const)]);
}

function namesFor({ sheets, outgoing, marks, namesInFront, renewal }: Inspection): TemporaryNames {
  return temporaryNames(
    renewal.rebuilt,
    outgoing.map(({ name }) => name),
    sheets.map(({ name }) => name),
    [...marks.map(({ name }) => name), ...namesInFront],
  );
}
