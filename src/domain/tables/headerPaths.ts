import { spelledPeriod } from '../vocabulary/periods';
import type { Grid } from './grid';

/**
 * The path of header texts above each column, top down, without repeats: `ĐIỂM TỔNG HỢP › THÁNG 02`.
 * Merged cells head all their columns. Without merges, a text heads the blank cells to its right as far as those columns
 * have texts of their own below and nothing above sets them apart.
 * @param rows the header's rows, top down
 */
export function headerPaths(
  grid: Grid,
  rows: readonly number[],
  left: number,
  right: number,
): readonly (readonly string[])[] {
  const texts = rows.map((row) => rowTexts(grid, row, rows, left, right));
  texts.forEach((row, level) => {
    if (level === texts.length - 1) return;
    for (let column = 1; column < row.length; column += 1) {
      if (row[column] !== '' || isMerged(grid, rows[level], left + column)) continue;
      const hasBelow = (at: number): boolean => texts.slice(level + 1).some((below) => (below[at] ?? '') !== '');
      const sameParent = texts.slice(0, level).every((above) => above[column] === above[column - 1]);
      if (hasBelow(column) && hasBelow(column - 1) && sameParent) row[column] = row[column - 1] ?? '';
    }
  });
  const paths = Array.from({ length: right - left + 1 }, (_, column) => {
    const path = texts.map((row) => row[column] ?? '').filter((text) => text !== '');
    return path
      .filter((text, index) => text !== path[index - 1])
      .map((text, index, all) => spelledPeriod(text, all.slice(0, index)));
  });
  return withoutNumbers(paths);
}

/** A header with the number of its column behind it: `Đơn vị (2)`, `Tổng điểm (5)=(3)+(4)`. */
const NUMBERED = /^(.*?\S)\s*[([]\s*(\d{1,2})\s*[)\]](?:\s*=.*)?$/;

/** So many columns in a row with numbers one after another are numbered; of fewer the figures may be maxima. */
const NUMBERS = 3;

/** The paths without the columns' numbers, where headers are numbered: `Công khai (1) | Tiến độ (2) | … | Tổng điểm (7)`. */
function withoutNumbers(paths: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const numbered = paths.map((path) => NUMBERED.exec(path.at(-1) ?? ''));
  const first = numbered.findIndex((match) => match !== null);
  const numbers = numbered.slice(first).map((match) => Number(match?.[2]));
  const given = numbers.filter((each) => !Number.isNaN(each)).length;
  const isRun = numbers.every((each, at) => Number.isNaN(each) || each === (numbers[0] ?? 0) + at);
  if (first < 0 || given < NUMBERS || given * 2 < numbers.length || !isRun) return paths;
  return paths.map((path, column) => {
    const name = numbered[column]?.[1];
    return name === undefined ? path : [...path.slice(0, -1), name];
  });
}

function rowTexts(grid: Grid, row: number, rows: readonly number[], left: number, right: number): string[] {
  return Array.from({ length: right - left + 1 }, (_, offset) => {
    const column = left + offset;
    const merge = grid.mergeAt(row, column);
    if (merge === undefined) return grid.textAt(row, column);
    // A merged area belongs to the header where its corner does; one that reaches down into the body still heads its columns.
    return rows.includes(merge.top) && (merge.left >= left || merge.right <= right)
      ? grid.textAt(merge.top, merge.left)
      : '';
  });
}

function isMerged(grid: Grid, row: number | undefined, column: number): boolean {
  return row !== undefined && grid.mergeAt(row, column) !== undefined;
}
