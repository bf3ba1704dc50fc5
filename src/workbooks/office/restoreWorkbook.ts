import type { SheetPlan } from '../../domain/sheets/plan/SheetPlan';
import { OWN_NAME_PREFIX } from '../WorkbookPort';
import { queueDependants, type Dependant } from './dependants';
import type { InspectedSheet, Inspection } from './inspect';
import { patchSteps } from './renewal/queuePatches';
import type { TemporaryNames } from './temporaryNames';

/** How a write that failed has left the workbook. */
export type Outcome = 'as-before' | 'written';

/**
 * Puts a workbook right after a write failed somewhere in the middle, as Excel undoes nothing: two round trips. As long
 * as every old sheet is there, all goes back to what it was. Once one is deleted everything else has been done
 * too (see `swapSheets`), and the rest is finished.
 */
export async function restoreWorkbook(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  inspection: Inspection,
  names: TemporaryNames,
  dependants: readonly Dependant[],
): Promise<Outcome> {
  const { worksheets, names: definedNames } = context.workbook;
  worksheets.load('items/id,items/name');
  definedNames.load('items/name');
  await context.sync();
  const present = new Map(worksheets.items.map((sheet) => [sheet.id, sheet]));
  const outgoing = inspection.outgoing.map((was) => ({ was, sheet: present.get(was.id) }));
  context.application.suspendScreenUpdatingUntilNextSync();
  if (outgoing.some(({ sheet }) => sheet === undefined)) {
    for (const { sheet } of outgoing) sheet?.delete();
    await context.sync();
    return 'written';
  }
  for (const sheet of worksheets.items) if (isOurs(sheet, plans, inspection, names)) sheet.delete();
  for (const { was, sheet } of outgoing) if (sheet !== undefined && sheet.name !== was.name) sheet.name = was.name;
  queueDependants(context.workbook, dependants, 'before');
  const patched = inspection.renewal.patched.filter(({ plan }) =>
    worksheets.items.some(({ name }) => name === plan.name),
  );
  for (const step of patchSteps(context.workbook, patched, 'before')) step.queue();
  for (const { name } of definedNames.items) if (name.startsWith(OWN_NAME_PREFIX)) definedNames.getItem(name).delete();
  for (const { name, formula, comment } of inspection.marks) definedNames.add(name, formula, comment).visible = false;
  await context.sync();
  return 'as-before';
}

/** A sheet that this write has made: unknown before, and called as only this write calls sheets. */
function isOurs(
  { id, name }: Pick<InspectedSheet, 'id' | 'name'>,
  plans: readonly SheetPlan[],
  { sheets }: Inspection,
  names: TemporaryNames,
): boolean {
  if (sheets.some((known) => known.id === id)) return false;
  return plans.some((plan) => name === names.incoming(plan) || name === plan.name || isCopyOf(name, plan.copyOf));
}

/** Excel calls a copy `Phụ lục 1 (2)` until it is renamed; long names are cut. */
function isCopyOf(name: string, source: string | undefined): boolean {
  const stem = /^(.*) \(\d+\)$/u.exec(name)?.[1];
  return source !== undefined && stem !== undefined && stem !== '' && source.startsWith(stem);
}
