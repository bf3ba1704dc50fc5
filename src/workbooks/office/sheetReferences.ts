import { quoteSheetName } from '../../domain/workbook/a1';
import { isSameName } from './sheetNames';

/** Texts in quotes are passed over; a sheet's name stands before `!`, in apostrophes where it needs them. */
const sheetReference = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** Whether a formula, as Excel gives it, speaks of a sheet. */
export function namesSheet(formula: string, name: string): boolean {
  return [...formula.matchAll(sheetReference)].some((match) => isSameName(nameIn(match[1], match[2]), name));
}

/** The formula with other names for its sheets, all of them in apostrophes. */
export function withSheetNames(formula: string, renamed: (name: string) => string): string {
  if (!formula.includes('!')) return formula;
  return formula.replace(sheetReference, (whole, quoted: string | undefined, bare: string | undefined) => {
    const name = nameIn(quoted, bare);
    return name === '' ? whole : `${quoteSheetName(renamed(name))}!`;
  });
}

/** The formula with another name for one of its sheets, and the others as they stand. */
export function withRenamedSheet(formula: string, from: string, to: string): string {
  if (isSameName(from, to)) return formula;
  return formula.replace(sheetReference, (whole, quoted: string | undefined, bare: string | undefined) =>
    isSameName(nameIn(quoted, bare), from) ? `${quoteSheetName(to)}!` : whole,
  );
}

function nameIn(quoted: string | undefined, bare: string | undefined): string {
  return quoted?.replaceAll("''", "'") ?? bare ?? '';
}
