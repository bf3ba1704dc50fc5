import { type CellValue, isCellError, type Sheet } from '../domain/workbook/Workbook';

/** Whether a sheet reads to the last cell as it did before. */
export function isSameSheet(one: Sheet, other: Sheet): boolean {
  return (
    one.name === other.name &&
    one.ownKey === other.ownKey &&
    one.isResultCopy === other.isResultCopy &&
    one.isHidden === other.isHidden &&
    isSameGrid(one.rows, other.rows, isSameValue) &&
    isSameGrid(one.numberFormats, other.numberFormats, (a, b) => a === b) &&
    isSameGrid(
      [one.merges],
      [other.merges],
      (a, b) => a?.top === b?.top && a?.left === b?.left && a?.bottom === b?.bottom && a?.right === b?.right,
    ) &&
    isSameGrid(one.formulas ?? [], other.formulas ?? [], (a, b) => a === b) &&
    isSameGrid([one.columnWidths ?? []], [other.columnWidths ?? []], (a, b) => a === b) &&
    isSameMap(one.rowHeights, other.rowHeights) &&
    isSameMap(one.rowLetters, other.rowLetters) &&
    isSameSet(one.plainRows, other.plainRows) &&
    isSameGrid(one.emphasis ?? [], other.emphasis ?? [], (a, b) => a?.bold === b?.bold && a?.underline === b?.underline)
  );
}

function isSameMap(one: Sheet['rowHeights'], other: Sheet['rowHeights']): boolean {
  return one?.size === other?.size && [...(one ?? [])].every(([row, size]) => other?.get(row) === size);
}

function isSameSet(one: Sheet['plainRows'], other: Sheet['plainRows']): boolean {
  return one?.size === other?.size && [...(one ?? [])].every((row) => other?.has(row));
}

function isSameGrid<T>(
  one: readonly (readonly T[])[],
  other: readonly (readonly T[])[],
  isSame: (a: T | undefined, b: T | undefined) => boolean,
): boolean {
  return (
    one.length === other.length &&
    one.every((row, at) => {
      const beside = other[at] ?? [];
      return row.length === beside.length && row.every((cell, column) => isSame(cell, beside[column]));
    })
  );
}

function isSameValue(one: CellValue | undefined, other: CellValue | undefined): boolean {
  if (one === other) return true;
  const [a, b] = [one ?? null, other ?? null];
  return isCellError(a) && isCellError(b) && a.error === b.error;
}
