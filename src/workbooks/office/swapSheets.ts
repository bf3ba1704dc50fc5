import type { SheetPlan } from '../../domain/sheets/plan/SheetPlan';
import { OWN_NAME_PREFIX } from '../WorkbookPort';
import { queueLinksBetweenOwn } from './build/links';
import type { BuiltSheet, KeptSheets } from './buildSheets';
import { queueDependants, type Dependant } from './dependants';
import type { Inspection } from './inspect';
import { placesOf } from './places';
import { cellArea, rangeOf } from './ranges';
import type { TemporaryNames } from './temporaryNames';

/**
 * The last short batch: the old sheets give their names to the new ones, the marks and the
 * person's own formulas move over, and only when nothing
 * else is left to do are the old sheets deleted, which nothing could bring back.
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
): Promise<void> {
  const { outgoing, marks, renewal } = inspection;
  const { worksheets, names: definedNames } = context.workbook;
  context.application.suspendScreenUpdatingUntilNextSync();
  const old = outgoing.map(({ id, name }) => ({ sheet: worksheets.getItem(id), name }));
  for (const { sheet, name } of old) sheet.name = names.outgoing(name);
  for (const { plan, sheet } of built) sheet.name = plan.name;
  const finalName = (key: string): string =>
    built.find(({ plan }) => plan.key === key)?.plan.name ?? kept.get(key) ?? key;
  const isBuilt = (key: string): boolean => built.some(({ plan }) => plan.key === key);
  for (const { plan, sheet } of built) queueLinksBetweenOwn(plan, sheet, finalName, isBuilt);
  for (const { name, key } of marks) if (!kept.has(key)) definedNames.getItem(name).delete();
  for (const { plan, sheet } of built) {
    definedNames.getItem(names.mark(plan)).delete();
    const name = `${OWN_NAME_PREFIX}${plan.key}`;
    definedNames.add(name, rangeOf(sheet, cellArea(0, 0)), comments.get(plan.key) ?? '').visible = false;
  }
  for (const { plan } of renewal.patched) {
    definedNames.getItem(`${OWN_NAME_PREFIX}${plan.key}`).comment = comments.get(plan.key) ?? '';
  }
  for (const { plan, position } of placesOf(plans, inspection)) {
    const sheet = built.find((each) => each.plan === plan)?.sheet;
    if (sheet !== undefined) sheet.position = position;
  }
  queueDependants(context.workbook, dependants, 'after');
  for (const { sheet } of old) sheet.delete();
  await context.sync();
}
