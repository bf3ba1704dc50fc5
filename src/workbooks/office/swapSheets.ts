import { OWN_NAME_PREFIX } from '../WorkbookPort';
import { queueLinksBetweenOwn } from './build/links';
import type { BuiltSheet, KeptSheets } from './buildSheets';
import { queueDependants, type Dependant } from './dependants';
import type { Inspection } from './inspect';
import { cellArea, rangeOf } from './ranges';
import type { TemporaryNames } from './temporaryNames';

/**
 * The last short batch: the old sheets give their names to the new ones, the marks and the
 * person's own formulas move over, and only when nothing
 * else is left to do are the old sheets deleted, which nothing could bring back.
 */
export async function swapSheets(
  context: Excel.RequestContext,
  built: readonly BuiltSheet[],
  { outgoing, marks }: Inspection,
  names: TemporaryNames,
  kept: KeptSheets,
  dependants: readonly Dependant[],
): Promise<void> {
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
    definedNames.add(`${OWN_NAME_PREFIX}${plan.key}`, rangeOf(sheet, cellArea(0, 0))).visible = false;
  }
  queueDependants(context.workbook, dependants, 'after');
  for (const { sheet } of old) sheet.delete();
  await context.sync();
}
