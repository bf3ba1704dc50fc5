import type { SheetPlan } from '../../domain/sheets/plan/SheetPlan';
import type { Inspection } from './inspect';

/** Where a new sheet has to be moved to, counted from 0 over all tabs. */
export interface Place {
  readonly plan: SheetPlan;
  readonly position: number;
}

/**
 * The places of new sheets, which Excel has put at the end: each before the sheet that it replaces, so that it stands in
 * its place when that is deleted; one that replaces none beside its neighbours in the plans' order. To be carried out in
 * this order; a sheet that stands right already is left out.
 */
export function placesOf(plans: readonly SheetPlan[], { sheets, marks, renewal }: Inspection): readonly Place[] {
  const { rebuilt } = renewal;
  const sheetOf = ({ key }: SheetPlan): string | undefined => {
    const name = marks.find((mark) => mark.key === key)?.sheet;
    return sheets.find((sheet) => sheet.name === name)?.id;
  };
  const wanted: (string | SheetPlan)[] = sheets.map(({ id }) => id);
  for (const plan of rebuilt) {
    const old = sheetOf(plan);
    if (old !== undefined) wanted.splice(wanted.indexOf(old), 0, plan);
  }
  for (const plan of rebuilt) {
    if (!wanted.includes(plan)) wanted.splice(besideNeighbours(plan, plans, wanted, sheetOf), 0, plan);
  }
  const present: (string | SheetPlan)[] = [...sheets.map(({ id }) => id), ...rebuilt];
  return wanted.flatMap((tab, position) => {
    if (typeof tab === 'string' || present[position] === tab) return [];
    present.splice(present.indexOf(tab), 1);
    present.splice(position, 0, tab);
    return [{ plan: tab, position }];
  });
}

/** Behind the sheet of the plan before, else before that of the plan after, else at the end. */
function besideNeighbours(
  plan: SheetPlan,
  plans: readonly SheetPlan[],
  tabs: readonly (string | SheetPlan)[],
  sheetOf: (plan: SheetPlan) => string | undefined,
): number {
  const at = plans.indexOf(plan);
  const tabOf = (other: SheetPlan): number =>
    tabs.includes(other) ? tabs.indexOf(other) : tabs.findIndex((tab) => tab === sheetOf(other));
  const before = plans.slice(0, at).findLast((other) => tabOf(other) >= 0);
  if (before !== undefined) return tabOf(before) + 1;
  const after = plans.slice(at + 1).find((other) => tabOf(other) >= 0);
  return after === undefined ? tabs.length : tabOf(after);
}
