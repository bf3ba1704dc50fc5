import type { SheetPlan } from '../../domain/sheets/plan/SheetPlan';
import { absoluteAddress, quoteSheetName } from '../../domain/workbook/a1';
import { OWN_NAME_PREFIX } from '../WorkbookPort';
import { queueLinksBetweenOwn } from './build/links';
import type { BuiltSheet, KeptSheets } from './buildSheets';
import { queueDependants, type Dependant } from './dependants';
import type { Inspection } from './inspect';
import { LOCK_NAME } from './lock';
import { placesOf } from './places';
import { queueRegister } from './register';
import type { TemporaryNames } from './temporaryNames';

/**
 * The last short batch: the old sheets give their names to the new ones, the marks and the person's own formulas move
 * over, the lock goes, and only when nothing else is left to do are the old sheets deleted, which nothing could bring
 * back. Gives the names of the sheets that then stand. No mark is taken from a sheet before its successor has it.
 */
export async function swapSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  built: readonly BuiltSheet[],
  inspection: Inspection,
  names: TemporaryNames,
  kept: KeptSheets,
  dependants: readonly Dependant[],
  comments: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const { outgoing } = inspection;
  const { worksheets, names: definedNames } = context.workbook;
  context.application.suspendScreenUpdatingUntilNextSync();
  const old = outgoing.map(({ id, name }) => ({ sheet: worksheets.getItem(id), name }));
  for (const { sheet, name } of old) sheet.name = names.outgoing(name);
  for (const { plan, sheet } of built) sheet.name = plan.name;
  const finalName = (key: string): string =>
    built.find(({ plan }) => plan.key === key)?.plan.name ??
    kept.get(key) ??
    plans.find((plan) => plan.key === key)?.copyOf ??
    key;
  const isBuilt = (key: string): boolean => built.some(({ plan }) => plan.key === key);
  for (const { plan, sheet } of built) queueLinksBetweenOwn(plan, sheet, finalName, isBuilt);
  queueMarks(context.workbook, built, inspection, names, kept, comments);
  for (const { plan, position } of placesOf(plans, inspection)) {
    const sheet = built.find((each) => each.plan === plan)?.sheet;
    if (sheet !== undefined) sheet.position = position;
  }
  queueDependants(context.workbook, dependants, 'after');
  // Excel works a typed formula out at once, but not those typed before it that read it.
  if (inspection.isManual) context.application.calculate('Recalculate');
  definedNames.getItem(LOCK_NAME).delete();
  queueDeletion(outgoing.map(({ id }) => worksheets.getItem(id)));
  worksheets.load('items/name');
  await context.sync();
  return worksheets.items.map(({ name }) => name);
}

/**
 * Out of sight first, for where Excel refuses the rest: while another workbook has the focus, say. A very hidden sheet cannot
 * be deleted at all (OfficeDev/office-js 365).
 */
export function queueDeletion(sheets: readonly Excel.Worksheet[]): void {
  for (const sheet of sheets) sheet.visibility = 'Hidden';
  for (const sheet of sheets) sheet.delete();
}

function queueMarks(
  workbook: Excel.Workbook,
  built: readonly BuiltSheet[],
  { sheets, marks, namesInFront, outgoing, renewal }: Inspection,
  names: TemporaryNames,
  kept: KeptSheets,
  comments: ReadonlyMap<string, string>,
): void {
  const { names: definedNames } = workbook;
  const mark = (key: string, sheet: string): void => {
    const name = `${OWN_NAME_PREFIX}${key}`;
    const formula = `=${quoteSheetName(sheet)}!${absoluteAddress(0, 0)}`;
    if (marks.some((each) => each.isNamed && each.key === key)) {
      const item = definedNames.getItem(name);
      item.formula = formula;
      item.comment = comments.get(key) ?? '';
    } else if (!namesInFront.includes(name)) {
      definedNames.add(name, formula, comments.get(key) ?? '').visible = false;
    }
  };
  for (const { plan } of built) mark(plan.key, plan.name);
  for (const { key, isNamed } of marks) {
    const sheet = kept.get(key);
    if (!isNamed && sheet !== undefined) mark(key, sheet);
  }
  for (const { plan } of renewal.patched) {
    definedNames.getItem(`${OWN_NAME_PREFIX}${plan.key}`).comment = comments.get(plan.key) ?? '';
  }
  if (built.length + outgoing.length > 0) {
    const ids = [...kept].flatMap(([key, name]): [string, string][] => {
      const id = sheets.find((sheet) => sheet.name === name)?.id;
      return id === undefined ? [] : [[key, id]];
    });
    queueRegister(workbook, new Map([...ids, ...built.map(({ plan, sheet }) => [plan.key, sheet.id] as const)]));
  }
  for (const { plan } of built) definedNames.getItem(names.mark(plan)).delete();
  const isStanding = (key: string): boolean => kept.has(key) || built.some(({ plan }) => plan.key === key);
  for (const { name, key, isNamed } of marks) if (isNamed && !isStanding(key)) definedNames.getItem(name).delete();
}
