import type { CellSnapshot, SheetSnapshot } from './SheetSnapshot';

/** The sheet of that name; a test that asks for another has failed. */
export function sheetNamed(sheets: readonly SheetSnapshot[], name: string): SheetSnapshot {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name} among ${sheets.map((each) => each.name).join(', ')}`);
  return sheet;
}

/** The cell at that address; a test that asks for one that was never touched has failed. */
export function cellAt(sheet: SheetSnapshot, address: string): CellSnapshot {
  const cell = sheet.cells[address];
  if (cell === undefined) throw new Error(`Nothing at ${address} of ${sheet.name}`);
  return cell;
}

/** A formula with sheet names always in quotes, as Excel takes quotes away where a name does not need them. */
export function comparableFormula(formula: string | undefined): string | undefined {
  return formula?.replace(/(^|[=(,+\-*/<>&;\s])([\p{L}_][\p{L}\p{N}_.]*)!/gu, "$1'$2'!");
}
