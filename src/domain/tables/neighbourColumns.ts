import { quoteSheetName } from '../workbook/a1';
import type { Sheet } from '../workbook/Workbook';
import { rowAt, rowsOfKind } from './rows';
import type { Table } from './Table';

/** A reference with the name of its sheet, where it has one, and the rows of its two ends. Texts are passed over. */
const REFERENCE =
  /"(?:[^"]|"")*"|('(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!)?(?<![\p{L}\p{N}_.$])\$?[A-Z]{1,3}\$?(\d{1,7})(?::\$?[A-Z]{1,3}\$?(\d{1,7}))?(?![\p{L}\p{N}_.(!])/giu;

/** Columns that count units or rank them: what their formulas look at beside their own row is the order itself. */
const COUNTING: ReadonlySet<string> = new Set(['number', 'rank', 'previousRank']);

/**
 * The table's columns whose formulas compare a unit with the one that stands so many rows above or below, or add up to a unit's
 * own row: their figures hold for the order in which the units stand. As indices into the table's columns.
 */
export function neighbourColumns(table: Table, { name, formulas = [] }: Sheet): readonly number[] {
  if (table.orientation !== 'rows' || formulas.length === 0) return [];
  const units = rowsOfKind(table, 'unit').map((unit) => rowAt(table, unit).row);
  const unitRows = new Set(units);
  return table.columns.flatMap(({ role, column }, index) => {
    if (COUNTING.has(role)) return [];
    const looks = units.flatMap((row) => {
      const formula = formulas[row]?.[column];
      return formula === undefined ? [] : [looksOf(formula, row, unitRows, name)];
    });
    const counts = new Map<string, number>();
    for (const each of looks.flat()) counts.set(each, (counts.get(each) ?? 0) + 1);
    return Math.max(0, ...counts.values()) > Math.max(1, looks.length / 2) ? [index] : [];
  });
}

/** How a unit's formula looks at other units: so many rows away, or all up to its own row. */
function looksOf(formula: string, row: number, units: ReadonlySet<number>, sheet: string): readonly string[] {
  const found = [...formula.matchAll(REFERENCE)].flatMap(([, of, first, last]) => {
    if (first === undefined || (of !== undefined && of !== `${quoteSheetName(sheet)}!` && of !== `${sheet}!`))
      return [];
    const [from, to] = [Number(first) - 1, Number(last ?? first) - 1];
    if (from === to) return from !== row && units.has(from) ? [String(from - row)] : [];
    if (to === row) return units.has(from) ? ['down to it'] : [];
    return from === row && units.has(to) ? ['from it on'] : [];
  });
  return [...new Set(found)];
}
