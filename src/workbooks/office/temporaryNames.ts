import type { SheetPlan } from '../../domain/sheets/plan/SheetPlan';
import { OWN_NAME_PREFIX } from '../WorkbookPort';
import { isSameName } from './sheetNames';

/** The names of sheets while a write is under way; nobody else calls a sheet so. */
export const TEMPORARY_SHEET = /^~766\.\d+$/u;

/** The names under which things stand while a write is under way. */
export interface TemporaryNames {
  /** The sheet of a plan until all stand. */
  readonly incoming: (plan: SheetPlan) => string;
  /** A sheet on its way out, from the moment its name goes to its successor. */
  readonly outgoing: (sheetName: string) => string;
  /**
   * The defined name that marks an unfinished sheet as the add-in's own. Should Excel be closed in the middle,
   * the next write finds it and removes the sheet.
   */
  readonly mark: (plan: SheetPlan) => string;
}

/** Names that nobody has. */
export function temporaryNames(
  plans: readonly SheetPlan[],
  outgoing: readonly string[],
  takenSheets: readonly string[],
  takenMarks: readonly string[],
): TemporaryNames {
  const free = (stem: string, taken: readonly string[], count: number): readonly string[] => {
    const names: string[] = [];
    for (let number = 1; names.length < count; number += 1) {
      const name = `${stem}${number}`;
      if (!taken.some((other) => isSameName(other, name))) names.push(name);
    }
    return names;
  };
  const sheetNames = free('~766.', takenSheets, plans.length + outgoing.length);
  const marks = free(`${OWN_NAME_PREFIX}temporary`, takenMarks, plans.length);
  return {
    incoming: (plan) => sheetNames[plans.indexOf(plan)] ?? '',
    outgoing: (name) => sheetNames[plans.length + outgoing.indexOf(name)] ?? '',
    mark: (plan) => marks[plans.indexOf(plan)] ?? '',
  };
}
