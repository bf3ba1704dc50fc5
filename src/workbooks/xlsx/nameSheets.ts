import type { SheetPlan } from '../../domain/sheets/plan/SheetPlan';

const LONGEST_NAME = 31;

/** The real names of planned and kept own sheets by key. A name that somebody else's sheet has gets the next free number. */
export function nameSheets(
  plans: readonly SheetPlan[],
  staying: readonly { readonly name: string; readonly ownKey?: string }[],
): ReadonlyMap<string, string> {
  const taken = new Set(staying.map(({ name }) => name.toLowerCase()));
  const names = new Map(staying.flatMap(({ name, ownKey }) => (ownKey === undefined ? [] : [[ownKey, name] as const])));
  for (const { key, name } of plans) {
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
      const ending = ` (${number})`;
      free = name.slice(0, LONGEST_NAME - ending.length) + ending;
    }
    taken.add(free.toLowerCase());
    names.set(key, free);
  }
  return names;
}
