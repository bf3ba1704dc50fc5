import { isKnownKind } from '../../domain/sheets/ownKinds';
import type { SheetPlan } from '../../domain/sheets/plan/SheetPlan';
import { requireGoing, WorkbookFailure } from '../WorkbookFailure';
import type { WriteOptions } from '../WorkbookPort';
import { officeCode } from './officeFailure';
import { ownMarks, type OwnMark } from './ownSheets';
import { TimeSlicer } from './TimeSlicer';
import { askForCopiedParts, type CopiedParts } from './copiedParts';
import { askForComparisons, type Comparison } from './renewal/Comparison';
import { renewalOf, type Renewal } from './renewal/Renewal';
import type { SeenSheet } from './renewal/SeenSheet';
import { isHeldByAnother, LOCK_NAME } from './lock';
import { askForRegister, type Register } from './register';
import { isSameName } from './sheetNames';
import { askForSourceFormats, type SourceFormat } from './sourceFormats';

export interface InspectedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Excel.Worksheet['visibility'];
  readonly isProtected: boolean;
}

/** An own sheet that is replaced, and what its successor is called. */
export interface Succession {
  readonly from: string;
  readonly to: string;
}

/** The workbook as a write finds it: what it may not touch, what it replaces, and what it needs to restore. */
export interface Inspection {
  readonly workbookName: string;
  /** In the order of the tabs. */
  readonly sheets: readonly InspectedSheet[];
  readonly marks: readonly OwnMark[];
  readonly register: Register;
  /** Names that only the sheet in front knows: while it is, none of the workbook can be added (OfficeDev/office-js 2875). */
  readonly namesInFront: readonly string[];
  /** The formula of a lock that was left behind. */
  readonly lock: string | undefined;
  /** Whether Excel calculates only when asked to. */
  readonly isManual: boolean;
  readonly renewal: Renewal;
  /** Own sheets that go: those built anew and those neither planned nor kept. */
  readonly outgoing: readonly InspectedSheet[];
  /** Which of those get a successor. */
  readonly successions: readonly Succession[];
  /** Number formats of copied cells, by plan: a formula put into a cell formatted as text would become text. */
  readonly sourceFormat: SourceFormat;
  /** The parts of a copy's source that the copy must not have. */
  readonly copiedParts: (plan: SheetPlan) => CopiedParts;
  /** By the keys of copies, the rows that are made higher, in points. */
  readonly heights: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** The answers of one round trip, before they are made sense of. */
type Findings = Omit<Inspection, 'renewal' | 'outgoing' | 'successions' | 'heights'> & {
  readonly isLocked: boolean;
  readonly comparisons: readonly Comparison[];
};

/**
 * Looks before anything is changed, in one round trip, and refuses what cannot succeed. Throws `WorkbookFailure`.
 * @param seen what was read of this workbook before; without it every plan is taken to differ from what is there
 */
export async function inspect(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  { keep, signal }: WriteOptions,
  seen: readonly SeenSheet[],
  runtime: string,
): Promise<Inspection> {
  const { isLocked, comparisons, ...found } = await look(context, plans, seen);
  const { sheets, marks, workbookName } = found;
  if (isHeldByAnother(runtime, found.lock)) throw new WorkbookFailure('already-running', workbookName);
  // Formulas would name a sheet that is no longer called so.
  const gone = seen.find(({ name, ownKey }) => ownKey === undefined && sheets.every((sheet) => sheet.name !== name));
  if (gone !== undefined) throw new WorkbookFailure('changed-meanwhile', gone.name);
  const nameOf = (key: string): string => {
    const kept = keep.includes(key) ? marks.find((mark) => mark.key === key)?.sheet : undefined;
    const name = plans.find((plan) => plan.key === key)?.name ?? kept;
    if (name === undefined && keep.includes(key)) throw new WorkbookFailure('changed-meanwhile', workbookName);
    if (name === undefined) throw new RangeError(`No own sheet ${key} is planned or kept`);
    return name;
  };
  const slicer = new TimeSlicer(() => {
    requireGoing(signal, workbookName);
  });
  const renewal = await renewalOf(plans, comparisons, (plan) => commentOn(plan, marks), nameOf, slicer);
  const { rebuilt, patched } = renewal;
  const kept = new Set(
    [...keep, ...plans.map(({ key }) => key)].filter((key) => rebuilt.every((plan) => plan.key !== key)),
  );
  const outgoing = sheets.filter(({ name }) =>
    isOutgoing(
      marks.filter((mark) => mark.sheet === name),
      kept,
    ),
  );
  const isWriting = rebuilt.length + patched.length + outgoing.length > 0;
  if (isLocked && isWriting) throw new WorkbookFailure('protected-workbook', workbookName);
  const locked = sheets.find(
    (sheet) => sheet.isProtected && (outgoing.includes(sheet) || patched.some(({ plan }) => plan.name === sheet.name)),
  );
  if (locked !== undefined) throw new WorkbookFailure('protected-sheet', locked.name);
  requireFreeNames(
    rebuilt,
    sheets.filter((sheet) => !outgoing.includes(sheet)),
  );
  return {
    ...found,
    renewal,
    outgoing,
    heights: new Map(
      comparisons.flatMap(({ plan, source }) => (source === undefined ? [] : [[plan.key, source.heights]])),
    ),
    successions: marks.flatMap(({ key, sheet }) => {
      const plan = rebuilt.find((each) => each.key === key);
      return sheet === undefined || plan === undefined ? [] : [{ from: sheet, to: plan.name }];
    }),
  };
}

async function look(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  seen: readonly SeenSheet[],
): Promise<Findings> {
  const { workbook } = context;
  workbook.load('name');
  context.application.load('calculationMode');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  workbook.names.load('items/name,items/formula,items/comment');
  const register = askForRegister(workbook);
  const inFront = workbook.worksheets.getActiveWorksheet().names.load('items/name');
  const sourceFormat = askForSourceFormats(workbook, plans);
  const copiedParts = askForCopiedParts(workbook, plans);
  const comparisons = askForComparisons(workbook, plans, seen);
  try {
    await context.sync();
  } catch (error) {
    if (officeCode(error) !== 'ItemNotFound') throw error;
    throw await missingSource(context, plans, error);
  }
  const sheets = workbook.worksheets.items.map(({ id, name, visibility, protection }) => ({
    id,
    name,
    visibility,
    isProtected: protection.protected,
  }));
  const names = workbook.names.items;
  const lock = names.find(({ name }) => name === LOCK_NAME);
  return {
    workbookName: workbook.name,
    isLocked: workbook.protection.protected,
    sheets,
    marks: ownMarks({ names, register: register(), sheets }, ({ comment }) => comment),
    register: register(),
    namesInFront: inFront.items.map(({ name }) => name),
    isManual: context.application.calculationMode === 'Manual',
    lock: lock === undefined ? undefined : String(lock.formula),
    sourceFormat,
    copiedParts: copiedParts(),
    comparisons: comparisons(),
  };
}

/** The record of the sheet that stands for a plan; none where another name marks it too. */
function commentOn(plan: SheetPlan, marks: readonly OwnMark[]): string | undefined {
  const [mark, ...others] = marks.filter(({ sheet }) => sheet === plan.name);
  return mark?.key === plan.key && others.length === 0 ? mark.comment : undefined;
}

/** An own sheet that nothing keeps, not even its being of a kind that only a newer edition knows. */
function isOutgoing(marksOfSheet: readonly OwnMark[], kept: ReadonlySet<string>): boolean {
  return marksOfSheet.length > 0 && marksOfSheet.every(({ key }) => isKnownKind(key) && !kept.has(key));
}

/** Excel says that something is not there, not what: find the sheet that is gone. */
async function missingSource(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  cause: unknown,
): Promise<WorkbookFailure> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const isThere = (name: string): boolean => sheets.items.some((sheet) => isSameName(sheet.name, name));
  const gone = plans.find(({ copyOf }) => copyOf !== undefined && !isThere(copyOf));
  return new WorkbookFailure('changed-meanwhile', gone?.copyOf ?? '', { cause });
}

/** Names were free when the plans were made; a person may have made a sheet since. */
function requireFreeNames(plans: readonly SheetPlan[], staying: readonly InspectedSheet[]): void {
  const taken = plans.find((plan) => staying.some(({ name }) => isSameName(name, plan.name)));
  if (taken !== undefined) throw new WorkbookFailure('changed-meanwhile', taken.name);
}
