import type { CopiedRows } from '../../domain/sheets/plan/CopiedRows';
import { areaAddress, parseArea } from '../../domain/workbook/a1';
import type { Area } from '../../domain/workbook/Workbook';
import { CellGrid } from './CellGrid';
import type { SheetCopy } from './copySheet';
import type { PrintNames } from './printNames';
import { arrangedFormula, placeReferences } from '../shiftFormula';

/**
 * A copy with its rows where a plan wants them. What belongs to a cell (its look, note, link) goes with its row. A formula in a row that moved reads as it does where Excel
 * copies a row: relative references move along.
 */
export function arrangeCopy(copy: SheetCopy, rows: CopiedRows): SheetCopy {
  const { sheet } = copy;
  const { merges = [], rowDefs = new Map<never, never>(), autoFilter, freezePane, images, rowBreaks } = sheet;
  const filter = autoFilter && parseArea(autoFilter.range);
  return {
    ...copy,
    cells: arrangedCells(copy.cells, rows),
    fittedRows: new Set([...copy.fittedRows].map((row) => rows.rowOf(row - 1) + 1)),
    sheet: {
      ...sheet,
      rowDefs: new Map([...rowDefs].map(([row, definition]) => [rows.rowOf(row), definition])),
      merges: merges.map(({ startRow, startCol, endRow, endCol }) => {
        const { top, bottom } = rows.mergeOf({ top: startRow, left: startCol, bottom: endRow, right: endCol });
        return { startRow: top, startCol, endRow: bottom, endCol };
      }),
      ...(autoFilter === undefined || filter === undefined
        ? {}
        : { autoFilter: { ...autoFilter, range: areaAddress(placedArea(filter, rows)) } }),
      ...(freezePane?.rows === undefined
        ? {}
        : { freezePane: { ...freezePane, rows: rows.placeOf(freezePane.rows - 1) + 1 } }),
      ...(images === undefined
        ? {}
        : {
            images: images.map(({ anchor: { from, to }, ...image }) => ({
              ...image,
              anchor: {
                from: { ...from, row: rows.placeOf(from.row) },
                ...(to === undefined ? {} : { to: { ...to, row: rows.placeOf(to.row) } }),
              },
            })),
          }),
      ...(rowBreaks === undefined ? {} : { rowBreaks: rowBreaks.map((row) => rows.placeOf(row)) }),
    },
  };
}

function arrangedCells(cells: CellGrid, rows: CopiedRows): CellGrid {
  const arranged = new CellGrid();
  for (const { row, column, cell } of cells.placed()) {
    const at = rows.stays(column) ? rows.placeOf(row) : rows.rowOf(row);
    const moved = (formula: string): string => arrangedFormula(formula, row, column, rows);
    const { formula, formulaRef } = cell;
    arranged.put(at, column, {
      ...cell,
      ...(formula === undefined ? {} : { formula: moved(formula) }),
      ...(formulaRef === undefined ? {} : { formulaRef: moved(formulaRef) }),
    });
  }
  return arranged;
}

/** Print areas and titles are of places. */
export function placedPrint({ areas, titles }: PrintNames, rows: CopiedRows): PrintNames {
  const placed = (reference: string): string => placeReferences(reference, (row) => rows.placeOf(row));
  return { areas: areas.map(placed), titles: titles.map(placed) };
}

function placedArea(area: Area, rows: CopiedRows): Area {
  return { ...area, top: rows.placeOf(area.top), bottom: rows.placeOf(area.bottom) };
}
