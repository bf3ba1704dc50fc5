import { OWN_NAME_PREFIX } from '../WorkbookPort';
import type { Register } from './register';
import { TEMPORARY_SHEET } from './temporaryNames';

/** The mark of a sheet of the add-in's own: a defined name, an entry of the register, or a temporary name. */
export interface OwnMark {
  /** The defined name in full, be it there or not. */
  readonly name: string;
  readonly key: string;
  /** Whether there is such a name; else the sheet is known by the register or by a temporary name. */
  readonly isNamed: boolean;
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

/** The evidence that tells the add-in's own sheets from a person's. */
interface Found<Name extends FoundName> {
  /** Of the workbook, not those that only a sheet knows. */
  readonly names: readonly Name[];
  readonly register: Register;
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
}

/**
 * Finds the add-in's own sheets: by their defined names, and where one has lost its name by the register. A sheet with
 * neither, called as only an unfinished one is, is left over from a write that was stopped.
 * @param commentOf absent where comments were not asked for
 */
export function ownMarks<Name extends FoundName>(
  { names, register, sheets }: Found<Name>,
  commentOf: (name: Name) => string = () => '',
): readonly OwnMark[] {
  const named = names
    .filter(({ name }) => name.startsWith(OWN_NAME_PREFIX))
    .map((found): OwnMark => ({
      name: found.name,
      key: found.name.slice(OWN_NAME_PREFIX.length),
      isNamed: true,
      formula: String(found.formula),
      comment: commentOf(found),
      sheet: sheetOf(String(found.formula)),
    }));
  const unnamed = sheets.flatMap(({ id, name }): OwnMark[] => {
    if (named.some(({ sheet }) => sheet === name)) return [];
    const registered = [...register].find(([, sheetId]) => sheetId === id)?.[0];
    const isReplaced = named.some((mark) => mark.key === registered && mark.sheet !== undefined);
    if (registered === undefined && !TEMPORARY_SHEET.test(name)) return [];
    const key = registered === undefined || isReplaced ? 'temporary' : registered;
    return [{ name: `${OWN_NAME_PREFIX}${key}`, key, isNamed: false, formula: '', comment: '', sheet: name }];
  });
  return [
    ...named.filter(({ key, sheet }) => sheet !== undefined || unnamed.every((mark) => mark.key !== key)),
    ...unnamed,
  ];
}

/** `='Xếp hạng'!$A$1` → `Xếp hạng`. */
function sheetOf(formula: string): string | undefined {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!\$?[A-Z]{1,3}\$?\d+$/u.exec(formula);
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2];
}
