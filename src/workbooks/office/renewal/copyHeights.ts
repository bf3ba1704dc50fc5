import { isFormulaCell, type PlannedCell, type SheetPlan } from '../../../domain/sheets/plan/SheetPlan';
import type { Area } from '../../../domain/workbook/Workbook';
import { cellNumber } from '../../../domain/workbook/a1';
import { fittingHeights, type SheetSizes, type WrappedText } from '../../fittingHeights';
import { PIXELS_A_POINT } from '../../../domain/text/textHeight';
import type { SeenSheet } from './SeenSheet';
import { textLookOf, type TextLook, type TextLooks } from './textLooks';

/** How a source's cells look, from its first used row and column on, as Excel gives it. */
export interface SourceLooks {
  readonly emphasis: readonly (readonly Excel.CellProperties[])[];
  readonly rows: readonly Excel.RowProperties[];
  readonly columns: readonly Excel.ColumnProperties[];
  readonly texts: TextLooks;
}

/** Of columns and rows that hold nothing, which only merged cells reach: Excel's standard width in pixels, height in points. */
const [STANDARD_WIDTH, STANDARD_HEIGHT] = [64, 15];

/** In points, where the letters differ: the larger of the usual ones, as a row a little too high cuts nothing. */
const USUAL_SIZE = 13;

/**
 * The heights in points of the rows of a copy that are too low for the texts they wrap. Excel fits a row again when its
 * height was never set, but then `rowHeight` is what it has fitted already, so all heights count as given.
 */
export function copyHeights(plan: SheetPlan, source: SeenSheet, looks: SourceLooks): ReadonlyMap<number, number> {
  return fittingHeights(sizesOf(plan, source, looks), wrappedTexts(plan, source, looks));
}

/** Office.js tells widths in points too. */
function sizesOf(
  { columnWidths }: SheetPlan,
  { contents, merges }: SeenSheet,
  { rows, columns }: SourceLooks,
): SheetSizes {
  const { top, left } = contents;
  const planned = new Map(columnWidths.map(({ column, width }) => [column, width * 7 + 5]));
  return {
    pixels: (column) => {
      const width = planned.get(column);
      if (width !== undefined) return width;
      const { columnHidden, format } = columns[column - left] ?? {};
      const points = format?.columnWidth;
      if (columnHidden === true) return 0;
      return points === undefined ? STANDARD_WIDTH : points * PIXELS_A_POINT;
    },
    height: (row) => rows[row - top]?.format?.rowHeight ?? STANDARD_HEIGHT,
    isHidden: (row) => rows[row - top]?.rowHidden === true,
    merges,
  };
}

function* wrappedTexts(plan: SheetPlan, source: SeenSheet, looks: SourceLooks): Generator<WrappedText> {
  const { values, merges } = source;
  const { top, left } = source.contents;
  const planned = plannedCells(plan);
  const bold = plannedBold(plan);
  const wrapped = plan.styles.flatMap(({ area, style }) => (style.wrap === true ? [area] : []));
  const rightOf = new Map(merges.map((merge) => [cellNumber(merge.top, merge.left), merge.right]));
  const contentAt = (row: number, column: number): unknown => {
    const cell = planned.get(cellNumber(row, column));
    if (cell === undefined) return values[row - top]?.[column - left];
    return isFormulaCell(cell) ? cell.value : cell;
  };
  const isBlank = (row: number, column: number): boolean => (contentAt(row, column) ?? '') === '';
  for (const [down, line] of values.entries()) {
    const row = top + down;
    const ofRow = textLookOf(looks.rows[down]?.format);
    for (let across = 0; across < line.length; across += 1) {
      const column = left + across;
      const text = contentAt(row, column);
      if (typeof text !== 'string' || text.trim() === '') continue;
      const look: TextLook = {
        ...ofRow,
        ...looks.texts.at(row, column),
        ...(wrapped.some((area) => isWithin(area, row, column)) ? { wraps: true } : {}),
      };
      // Where Excel does not say, a text counts as wrapped that something beside it keeps from spilling over.
      const wraps = look.wraps ?? !isBlank(row, (rightOf.get(cellNumber(row, column)) ?? column) + 1);
      if (!wraps || (look.orientation ?? 0) !== 0) continue;
      const isBold = bold.get(cellNumber(row, column)) ?? looks.emphasis[down]?.[across]?.format?.font?.bold !== false;
      const { fontName: name, fontSize: size = USUAL_SIZE } = look;
      yield { row, column, text, font: { size, bold: isBold, ...(name === undefined ? {} : { name }) } };
    }
  }
}

function isWithin({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function plannedCells({ blocks }: SheetPlan): ReadonlyMap<number, Exclude<PlannedCell, null>> {
  const cells = new Map<number, Exclude<PlannedCell, null>>();
  for (const { top, left, rows } of blocks) {
    for (const [down, row] of rows.entries()) {
      for (const [across, cell] of row.entries())
        if (cell !== null) cells.set(cellNumber(top + down, left + across), cell);
    }
  }
  return cells;
}

/** Of what a copy's plan says about looks, only this makes texts wider. */
function plannedBold({ styles }: SheetPlan): ReadonlyMap<number, boolean> {
  const bold = new Map<number, boolean>();
  for (const { area, style } of styles) {
    if (style.bold === undefined) continue;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) bold.set(cellNumber(row, column), style.bold);
    }
  }
  return bold;
}
