import type { Messages } from '../languages/messages';
import { isOnlyNamed, placedCells, type ShownTable, tableOf } from './shownTable';

/**
 * Of a ranking the columns that a reader needs in the text: rank, unit, composite, grade, and those of before.
 * @param whole the name of what stands for all units; left out where none of these columns has a figure of it
 */
export function boardTable(
  { headerRows, rows, columns }: ShownTable,
  text: Messages['sheets']['ranking'],
  whole: string | undefined,
): ShownTable | undefined {
  if (!hasComposite({ headerRows, rows }, text)) return undefined;
  const wanted: readonly string[] = [text.rank, text.unit, text.composite, text.grade, text.previous, text.delta];
  const placed = placedCells(rows);
  const kept = columns.flatMap((_, column) => {
    const header = placed.findLast((each) => each.row < headerRows && each.column === column && each.cell.across === 1);
    return header !== undefined && wanted.includes(header.cell.text) ? [{ column, header: header.cell }] : [];
  });
  const isKept = (column: number): boolean => kept.some((each) => each.column === column);
  return tableOf(
    1,
    [
      kept.map(({ header }) => ({ ...header, down: 1 })),
      ...rows
        .slice(headerRows)
        .map((_, at) =>
          placed.filter(({ row, column }) => row === at + headerRows && isKept(column)).map(({ cell }) => cell),
        )
        .filter(
          (cells) =>
            !isOnlyNamed(
              cells.map((cell) => cell.text),
              (name) => name === whole,
            ),
        ),
    ],
    2,
  );
}

/** Whether a ranking has composites to rank by. */
export function hasComposite(
  { headerRows, rows }: Pick<ShownTable, 'headerRows' | 'rows'>,
  text: Messages['sheets']['ranking'],
): boolean {
  return rows.slice(0, headerRows).some((cells) => cells.some((cell) => cell.text === text.composite));
}
