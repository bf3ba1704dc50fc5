import { isPeriodOnly, type Period, periodIn, withYearOf } from '../vocabulary/periods';
import type { Area, CellValue, Sheet } from '../workbook/Workbook';
import { entryAt } from '../workbook/entryAt';
import type { FoundTable } from './FoundTable';
import { type Grid, gridOf } from './grid';

/** A table's rows of one period, on a sheet on which each of them has the name that it shares with those of the others. */
export interface PeriodRows {
  readonly grid: Grid;
  readonly found: FoundTable;
  readonly period?: Period;
}

/**
 * A table whose units have a row for each of several periods, below one name that is merged over them or left out behind the first:
 * a table for each period. Any other table as it is.
 */
export function rowsByPeriod(grid: Grid, found: FoundTable, title: Period | undefined): readonly PeriodRows[] {
  const whole = [{ grid, found, ...(title === undefined ? {} : { period: title }) }];
  const column = periodColumn(grid, found);
  const name = column === undefined ? undefined : nameColumn(grid, found, column);
  if (column === undefined || name === undefined) return whole;
  const named = namingRows(grid, found.body, name);
  const periods = new Map<string, number[]>();
  found.body.forEach((row) => {
    const label = grid.textAt(row, column);
    periods.set(label, [...(periods.get(label) ?? []), row]);
  });
  const seen = new Set(found.body.map((row) => `${named.get(row) ?? -1} ${grid.textAt(row, column)}`));
  // Months of one unit are its course.
  const isShared = found.body.some((row) => named.get(row) !== row) && new Set(named.values()).size > 1;
  if (!isShared || named.size < found.body.length || periods.size < 2 || seen.size < found.body.length) return whole;
  const filled = gridOf(withNames(grid, found, named, name), grid.vocabulary);
  return [...periods].map(([label, body]) => {
    const own = periodIn(label);
    const period = own === undefined ? title : withYearOf(own, title);
    return { grid: filled, found: { ...found, body }, ...(period === undefined ? {} : { period }) };
  });
}

/** The column that names a period and nothing else in every row. */
function periodColumn(grid: Grid, { left, right, body }: FoundTable): number | undefined {
  for (let column = left; column <= right; column += 1)
    if (body.length > 1 && body.every((row) => isPeriodOnly(grid.textAt(row, column)))) return column;
  return undefined;
}

/** The first column of words before the periods: behind them words may be grades, of which some are blank. */
function nameColumn(grid: Grid, { left, body }: FoundTable, periods: number): number | undefined {
  const [first] = body;
  if (first === undefined) return undefined;
  for (let column = left; column < periods; column += 1) {
    // `Năm 2025` merged over its months names no unit.
    if (grid.classAt(first, column) === 'label') return isPeriodOnly(grid.textAt(first, column)) ? undefined : column;
  }
  return undefined;
}

/** The row in which the name of each row stands: its own, or the last one above that has a name. */
function namingRows(grid: Grid, body: readonly number[], column: number): ReadonlyMap<number, number> {
  const named = new Map<number, number>();
  let last: number | undefined;
  for (const row of body) {
    if (grid.classAt(row, column) === 'label') last = row;
    if (last !== undefined) named.set(row, last);
  }
  return named;
}

/** The sheet with what is merged over several rows of a unit, and its name at any rate, in each of them. */
function withNames(grid: Grid, { left, right }: FoundTable, named: ReadonlyMap<number, number>, name: number): Sheet {
  const { sheet } = grid;
  const rows = sheet.rows.map((cells) => [...cells]);
  const parted = new Set<Area>();
  for (const [row, above] of named) {
    for (let column = left; column <= right; column += 1) {
      const merge = grid.mergeAt(row, column);
      const isOver = merge?.top === above && merge.bottom > above;
      if (isOver) parted.add(merge);
      if (row !== above && (isOver || column === name))
        fill(entryAt(rows, row), column, sheet.rows[above]?.[column] ?? null);
    }
  }
  return { ...sheet, rows, merges: sheet.merges.filter((merge) => !parted.has(merge)) };
}

function fill(cells: CellValue[], column: number, value: CellValue): void {
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
}
