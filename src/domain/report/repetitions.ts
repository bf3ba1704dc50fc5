import { foldText } from '../text/letters';
import { bareName } from '../vocabulary/unitName';
import type { SheetContent, SheetPart } from './shownSheets';
import { placedCells, type ShownTable } from './shownTable';

/** A column of a table: the texts of its rows by whose they are. */
interface NamedColumn {
  /** Its own header, below those that it shares with others. */
  readonly header: string;
  readonly isBeforeName: boolean;
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Whether a sheet says nothing but what other tables say of the same rows, each column as one of theirs. Numbers before the units
 * are ranks where these stand in the order of rank, and otherwise say nothing.
 * @param derived the headers of columns that follow from others, and are no reason to print a table again
 */
export function repeats(
  { parts }: SheetContent,
  others: readonly SheetPart[],
  derived: readonly string[] = [],
): boolean {
  const known = others.flatMap(({ table }) => columnsOf(table) ?? []);
  return parts.every(({ kind, table, notes }) => {
    const columns = columnsOf(table);
    const isRanking = kind === 'ranking';
    return (
      columns !== undefined &&
      (isRanking || notes.length === 0) &&
      columns
        .filter(({ header, isBeforeName }) => !derived.includes(header) && (isRanking || !isBeforeName))
        .every(({ texts }) => known.some((other) => isSame(texts, other.texts)))
    );
  });
}

/** So many of the rows must agree: ranks are shared, and a unit may go by another name in another table. */
const MOST = 0.8;

function isSame(texts: NamedColumn['texts'], others: NamedColumn['texts']): boolean {
  const same = [...texts].filter(([name, text]) => (others.get(name) ?? '') === text);
  return same.length >= texts.size * MOST;
}

/** The columns of a table beside its rows' names; `undefined` where two rows go by one name. */
function columnsOf({ rows, headerRows, titles }: ShownTable): readonly NamedColumn[] | undefined {
  const placed = placedCells(rows);
  const named = titles - 1;
  const names = new Map<number, string>();
  for (const { cell, row, column } of placed)
    if (row >= headerRows && column === named) names.set(row, foldText(bareName(cell.text)));
  if (new Set(names.values()).size < names.size) return undefined;
  const columns = new Map<number, { header: string; isBeforeName: boolean; texts: Map<string, string> }>();
  for (const { cell, row, column } of placed) {
    if (column === named) continue;
    const own = columns.get(column) ?? { header: '', isBeforeName: column < named, texts: new Map<string, string>() };
    columns.set(column, own);
    const name = names.get(row);
    if (row < headerRows && cell.across === 1 && cell.text !== '') own.header = cell.text;
    else if (name !== undefined) own.texts.set(name, cell.text);
  }
  return [...columns.values()];
}
