import { quoteSheetName } from '../../workbook/a1';

/** How a plan's formula, link or chart names an own sheet before its real name is known: `«ranking»`. */
export function ownSheet(key: string): string {
  return `«${key}»`;
}

/**
 * Puts the real, quoted sheet names where a formula names own sheets by key.
 * Text in quotes is passed over, so a unit called `«ranking»` stays as it is.
 * @param nameOf the real name of an own sheet; throws for a key it does not know
 */
export function resolveFormula(formula: string, nameOf: (key: string) => string): string {
  if (!formula.includes('«')) return formula;
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|«([a-z]+\d*)»/g, (whole, key: string | undefined) =>
    key === undefined ? whole : quoteSheetName(nameOf(key)),
  );
}

/** The real name of the sheet that a link or chart points at, be it an own key in guillemets or a name. */
export function resolveSheet(sheet: string, nameOf: (key: string) => string): string {
  const key = /^«([a-z]+\d*)»$/.exec(sheet)?.[1];
  return key === undefined ? sheet : nameOf(key);
}
