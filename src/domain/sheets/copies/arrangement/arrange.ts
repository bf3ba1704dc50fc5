import type { Computation } from '../../../scores/blanks/Completion';
import type { CompletedTable } from '../../../scores/blanks/completions';
import type { Column, Table } from '../../../tables/Table';
import { entryAt } from '../../../workbook/entryAt';
import type { Sheet } from '../../../workbook/Workbook';
import type { CopiedRows } from '../../plan/CopiedRows';

/** A completed table as it stands in a copy whose rows were arranged. */
export interface ArrangedTable extends CompletedTable {
  /** For each of its rows the index that it has in the source's table. */
  readonly sourceRows: readonly number[];
}

/** A table with its rows in the order and at the places that they have in the copy; all that speaks of rows follows. */
export function arrangedTable(source: CompletedTable, rows: CopiedRows): ArrangedTable {
  const { table } = source;
  return table.orientation === 'rows' ? upright(source, rows) : lying(source, rows);
}

function upright({ table, completions }: CompletedTable, rows: CopiedRows): ArrangedTable {
  const sourceRows = table.rows
    .map((_, index) => index)
    .sort((one, other) => rows.rowOf(entryAt(table.rows, one).row) - rows.rowOf(entryAt(table.rows, other).row));
  const placeOf = new Map(sourceRows.map((from, at) => [from, at]));
  const moved = (row: number): number => placeOf.get(row) ?? row;
  const many = new Map<readonly number[], readonly number[]>();
  const movedAll = (all: readonly number[]): readonly number[] => {
    // The ranks of one column are all formed among the same rows.
    const known = many.get(all) ?? all.map(moved).sort((one, other) => one - other);
    many.set(all, known);
    return known;
  };
  const { top, bottom } = table.area;
  const placed: Table = {
    ...placedTitles(table, rows),
    area: { ...table.area, top: rows.placeOf(top), bottom: rows.placeOf(bottom) },
    headerRows: table.headerRows.map((row) => rows.placeOf(row)),
    ...(table.codeRow === undefined ? {} : { codeRow: rows.placeOf(table.codeRow) }),
    rows: sourceRows.map((from) => {
      const row = entryAt(table.rows, from);
      return {
        ...row,
        row: rows.rowOf(row.row),
        ...(row.members === undefined ? {} : { members: movedAll(row.members) }),
      };
    }),
    columns: table.columns.map((column): Column => ({
      ...column,
      figures: sourceRows.map((from) => column.figures[from] ?? null),
      special: new Map([...column.special].map(([row, reading]) => [moved(row), reading])),
    })),
  };
  return {
    table: placed,
    sourceRows,
    completions: new Map(
      [...completions].map(([column, filled]) => [
        column,
        new Map(
          [...filled.values()].map((each) => {
            const row = moved(each.row);
            return [row, { ...each, row, by: movedComputation(each.by, moved, movedAll) }];
          }),
        ),
      ]),
    ),
  };
}

/** A table whose units are the sheet's columns: its rows are none of the sheet's. */
function lying({ table, completions }: CompletedTable, rows: CopiedRows): ArrangedTable {
  const { top, bottom } = table.area;
  return {
    completions,
    sourceRows: table.rows.map((_, index) => index),
    table: {
      ...placedTitles(table, rows),
      area: { ...table.area, top: rows.placeOf(top), bottom: rows.placeOf(bottom) },
      rows: table.rows.map((row) => ({ ...row, nameColumn: rows.placeOf(row.nameColumn) })),
      columns: table.columns.map((column) => ({ ...column, column: rows.placeOf(column.column) })),
    },
  };
}

function placedTitles(table: Table, rows: CopiedRows): Table {
  return { ...table, titles: table.titles.map((title) => ({ ...title, row: rows.placeOf(title.row) })) };
}

function movedComputation(
  by: Computation,
  moved: (row: number) => number,
  movedAll: (rows: readonly number[]) => readonly number[],
): Computation {
  const movedCells = <T extends { readonly row: number }>(cells: readonly T[]): readonly T[] =>
    cells.map((cell) => ({ ...cell, row: moved(cell.row) })).sort((one, other) => one.row - other.row);
  switch (by.kind) {
    case 'sum':
      return { ...by, terms: movedCells(by.terms) };
    case 'mean':
      return { ...by, terms: movedCells(by.terms) };
    case 'ratio':
      return {
        ...by,
        numerator: movedCells(by.numerator),
        denominator: typeof by.denominator === 'number' ? by.denominator : movedCells(by.denominator),
      };
    case 'component':
    case 'grade':
      return { ...by, row: moved(by.row) };
    case 'rank':
      return { ...by, row: moved(by.row), among: movedAll(by.among) };
  }
}

/** A sheet with its rows where they stand in the copy. */
export function arrangedSheet(sheet: Sheet, rows: CopiedRows): Sheet {
  return {
    ...sheet,
    rows: rows.arranged(sheet.rows),
    numberFormats: rows.arranged(sheet.numberFormats),
    ...(sheet.formulas === undefined ? {} : { formulas: rows.arranged(sheet.formulas) }),
    merges: sheet.merges.map((merge) => rows.mergeOf(merge)),
    ...(sheet.rowHeights === undefined ? {} : { rowHeights: arrangedMap(sheet.rowHeights, rows) }),
    ...(sheet.rowLetters === undefined ? {} : { rowLetters: arrangedMap(sheet.rowLetters, rows) }),
    ...(sheet.plainRows === undefined
      ? {}
      : { plainRows: new Set([...sheet.plainRows].map((row) => rows.rowOf(row))) }),
  };
}

function arrangedMap(sizes: ReadonlyMap<number, number>, rows: CopiedRows): ReadonlyMap<number, number> {
  return new Map([...sizes].map(([row, size]) => [rows.rowOf(row), size]));
}
