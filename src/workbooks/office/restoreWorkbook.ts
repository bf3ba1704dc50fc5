import type { SheetPlan } from '../../domain/sheets/plan/SheetPlan';
import { WorkbookFailure } from '../WorkbookFailure';
import { queueDependants } from './dependants';
import type { InspectedSheet } from './inspect';
import { isHeldBy, LOCK_NAME } from './lock';
import { ownMarks, type OwnMark } from './ownSheets';
import { askForRegister, forgetRegister, queueRegister } from './register';
import { officeCode } from './officeFailure';
import { patchSteps } from './renewal/queuePatches';
import { withRenamedSheet } from './sheetReferences';
import { queueDeletion } from './swapSheets';
import type { Write } from './Write';

/** Changes that a person made to sheets while the write was under way, by the sheets' names. */
export interface Meanwhile {
  readonly isProtected?: string | undefined;
  /** Renamed or deleted. */
  readonly isChanged?: string | undefined;
}

/** How a write that failed has left the workbook. */
export type Outcome =
  /** @param last the plan whose sheet was made last, where the building had not come further */
  | { readonly kind: 'as-before'; readonly last?: SheetPlan | undefined; readonly meanwhile: Meanwhile }
  /** @param standing the names of all sheets @param left what old sheets are called that Excel does not let go; the next write removes them */
  | { readonly kind: 'written'; readonly standing: readonly string[]; readonly left: readonly string[] };

/**
 * Puts a workbook right after a write failed somewhere in the middle, as Excel undoes nothing: two round trips. While the
 * lock is there all goes back to what it was. Where it has gone everything else has been done (see `swapSheets`), and the
 * rest is finished. Sheets are deleted last: where Excel does not let them go, all else is in order, and they are called
 * as the next write knows them.
 */
export async function restoreWorkbook(context: Excel.RequestContext, write: Write): Promise<Outcome> {
  const { inspection, runtime, built } = write;
  const { worksheets, names: definedNames } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  definedNames.load('items/name,items/formula');
  const register = askForRegister(context.workbook);
  await context.sync();
  const lock = definedNames.items.find(({ name }) => name === LOCK_NAME);
  if (lock !== undefined && !isHeldBy(runtime, String(lock.formula)))
    throw new WorkbookFailure('already-running', inspection.workbookName);
  const present = new Map(worksheets.items.map((sheet) => [sheet.id, sheet]));
  const meanwhile = doneMeanwhile(present, write);
  // Not even the first action of the building was done.
  if (lock === undefined && built === undefined) return { kind: 'as-before', meanwhile };
  context.application.suspendScreenUpdatingUntilNextSync();
  if (lock === undefined) {
    const old = inspection.outgoing.flatMap(({ id }) => present.get(id) ?? []);
    const standing = worksheets.items.map(({ name }) => name);
    return { kind: 'written', standing, left: await sheetsThatStay(context, old) };
  }
  const ours = worksheets.items.filter((sheet) => isOurs(sheet, write));
  const made = ours.map(({ name }) => name);
  // Once a name is queued, the sheet bears it here.
  const marksOfOurs = ownMarks({ names: definedNames.items, register: new Map(), sheets: [] }).filter((mark) =>
    ours.some(({ name }) => name === mark.sheet),
  );
  queueNames(ours, present, write);
  const writable = (name: string): boolean =>
    worksheets.items.some((sheet) => sheet.name === name && !sheet.protection.protected);
  const dependants = (write.dependants ?? []).filter(({ sheetId }) => writable(present.get(sheetId)?.name ?? ''));
  queueDependants(context.workbook, dependants, 'before');
  const patched = inspection.renewal.patched.filter(({ plan }) => writable(plan.name));
  for (const step of patchSteps(context.workbook, patched, 'before')) step.queue();
  queueMarks(context.workbook, marksOfOurs, present, write);
  // Until all stood, it was not touched.
  if (built !== undefined) {
    if (inspection.register.size > 0) queueRegister(context.workbook, inspection.register);
    else if (register().size > 0) forgetRegister(context.workbook);
  }
  definedNames.getItem(LOCK_NAME).delete();
  queueDeletion(ours);
  // Sheets are made in the plans' order.
  const last = inspection.renewal.rebuilt.findLast((plan) => made.includes(write.names.incoming(plan)));
  await context.sync();
  return { kind: 'as-before', last, meanwhile };
}

/** Deletes old sheets whose successors stand, and tells which of them Excel keeps, out of sight. */
async function sheetsThatStay(
  context: Excel.RequestContext,
  old: readonly Excel.Worksheet[],
): Promise<readonly string[]> {
  queueDeletion(old);
  try {
    await context.sync();
    return [];
  } catch (error) {
    if (officeCode(error) === undefined) throw error;
    return old.map(({ name }) => name);
  }
}

function doneMeanwhile(present: Present, { inspection, names }: Write): Meanwhile {
  const { sheets, outgoing } = inspection;
  const namesOf = (was: InspectedSheet): readonly string[] =>
    outgoing.includes(was) ? [was.name, names.outgoing(was.name)] : [was.name];
  const isProtected = sheets.find((was) => !was.isProtected && present.get(was.id)?.protection.protected === true);
  const isChanged = sheets.find((was) => !namesOf(was).includes(present.get(was.id)?.name ?? ''));
  return { isProtected: isProtected?.name, isChanged: isChanged?.name };
}

type Present = ReadonlyMap<string, Excel.Worksheet>;

/** New sheets go back to their temporary names, and old ones get theirs again; what a person has renamed since stays so. */
function queueNames(ours: readonly Excel.Worksheet[], present: Present, { inspection, names }: Write): void {
  const { outgoing, renewal } = inspection;
  for (const sheet of ours) {
    const plan =
      renewal.rebuilt.find((each) => sheet.name === each.name) ??
      renewal.rebuilt.find(
        (each) => isCopyOf(sheet.name, each.copyOf) && ours.every(({ name }) => name !== names.incoming(each)),
      );
    if (plan !== undefined) sheet.name = names.incoming(plan);
  }
  for (const { id, name } of outgoing) {
    const sheet = present.get(id);
    if (sheet?.name === names.outgoing(name)) sheet.name = name;
  }
}

/**
 * The marks as they were found, as far as this write has changed them; that of a sheet which a person has deleted since
 * stays as Excel has left it.
 */
function queueMarks(
  workbook: Excel.Workbook,
  marksOfOurs: readonly OwnMark[],
  present: Present,
  { inspection }: Write,
): void {
  const { sheets, renewal } = inspection;
  const { names } = workbook;
  const before = inspection.marks.filter(({ isNamed }) => isNamed);
  for (const { name } of marksOfOurs) if (before.every((mark) => mark.name !== name)) names.getItem(name).delete();
  for (const { name, key, sheet, formula, comment } of before) {
    const was = sheets.find((each) => each.name === sheet);
    const now = was === undefined ? undefined : present.get(was.id);
    const isThere = names.items.some((each) => each.name === name);
    if (isThere && renewal.patched.some(({ plan }) => plan.key === key)) names.getItem(name).comment = comment;
    if (was === undefined || now === undefined) continue;
    const former = withRenamedSheet(formula, was.name, now.name);
    if (!isThere) names.add(name, former, comment).visible = false;
    else if (marksOfOurs.some((mark) => mark.name === name)) {
      names.getItem(name).formula = former;
      names.getItem(name).comment = comment;
    }
  }
}

/** A sheet that this write has made: by its id, or where that is not known yet by what only this write calls sheets. */
function isOurs({ id, name }: Pick<InspectedSheet, 'id' | 'name'>, { inspection, names, built }: Write): boolean {
  const { sheets, renewal } = inspection;
  if (built !== undefined) return built.has(id);
  if (sheets.some((known) => known.id === id)) return false;
  return renewal.rebuilt.some((plan) => name === names.incoming(plan) || isCopyOf(name, plan.copyOf));
}

/** Excel calls a copy `Phụ lục 1 (2)` until it is renamed; long names are cut. */
function isCopyOf(name: string, source: string | undefined): boolean {
  const stem = /^(.*) \(\d+\)$/u.exec(name)?.[1];
  return source !== undefined && stem !== undefined && stem !== '' && source.startsWith(stem);
}
