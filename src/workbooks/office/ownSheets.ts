import { OWN_NAME_PREFIX } from '../WorkbookPort';

/** A defined name that marks a sheet of the add-in's own. */
export interface OwnMark {
  /** The defined name in full. */
  readonly name: string;
  readonly key: string;
  /** What it stands for, as it was found. */
  readonly formula: string;
  /** The sheet it points at; `undefined` where that sheet is gone (`#REF!`). */
  readonly sheet: string | undefined;
}

/** Finds the add-in's marks among a workbook's defined names; formulas are as `NamedItem.formula` gives them. */
export function ownMarks(names: readonly { readonly name: string; readonly formula: unknown }[]): readonly OwnMark[] {
  return names
    .filter(({ name }) => name.startsWith(OWN_NAME_PREFIX))
    .map(({ name, formula }) => ({
      name,
      key: name.slice(OWN_NAME_PREFIX.length),
      formula: String(formula),
      sheet: sheetOf(String(formula)),
    }));
}

/** `='Xếp hạng'!$A$1` → `Xếp hạng`. */
function sheetOf(formula: string): string | undefined {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!\$?[A-Z]{1,3}\$?\d+$/u.exec(formula);
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2];
}
