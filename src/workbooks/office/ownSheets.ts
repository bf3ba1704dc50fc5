import { OWN_NAME_PREFIX } from '../WorkbookPort';

/** A defined name that marks a sheet of the add-in's own. */
export interface OwnMark {
  /** The defined name in full. */
  readonly name: string;
  readonly key: string;
  /** The formula of the name, as it was found. */
  readonly formula: string;
  /** The record of the sheet, see `SheetRecord`. */
  readonly comment: string;
  /** The sheet it points at; `undefined` where that sheet is gone (`#REF!`). */
  readonly sheet: string | undefined;
}

/** A defined name as `NamedItem` gives it; a reading does not ask for comments. */
interface FoundName {
  readonly name: string;
  readonly formula: unknown;
}

/**
 * Finds the add-in's marks among a workbook's defined names.
 * @param commentOf absent where comments were not asked for
 */
export function ownMarks<Name extends FoundName>(
  names: readonly Name[],
  commentOf: (name: Name) => string = () => '',
): readonly OwnMark[] {
  return names
    .filter(({ name }) => name.startsWith(OWN_NAME_PREFIX))
    .map((found) => ({
      name: found.name,
      key: found.name.slice(OWN_NAME_PREFIX.length),
      formula: String(found.formula),
      comment: commentOf(found),
      sheet: sheetOf(String(found.formula)),
    }));
}

/** `='Xếp hạng'!$A$1` → `Xếp hạng`. */
function sheetOf(formula: string): string | undefined {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!\$?[A-Z]{1,3}\$?\d+$/u.exec(formula);
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2];
}
