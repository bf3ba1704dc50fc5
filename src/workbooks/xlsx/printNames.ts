import type { DefinedName } from './WorkbookParts';

/** A sheet's print area and print titles: references without the sheet, `$A$1:$E$20`, `$1:$3`, `$A:$B`. */
export interface PrintNames {
  readonly areas: readonly string[];
  readonly titles: readonly string[];
}

/** Reads them from the names of the sheet at a position; a sheet's name may hold commas and exclamation marks. */
export function printNamesOf(names: readonly DefinedName[], sheet: number): PrintNames {
  const references = (name: string): string[] =>
    names.filter((each) => each.sheet === sheet && each.name === name).flatMap(({ text }) => withoutSheet(text));
  return { areas: references('_xlnm.Print_Area'), titles: references('_xlnm.Print_Titles') };
}

function withoutSheet(text: string): string[] {
  return [...text.matchAll(/(?:'(?:[^']|'')*'|[^',!]+)!([$:\w]+)/g)].flatMap(([, reference]) => reference ?? []);
}
