import { runsOf } from '../../../domain/workbook/runs';
import { CopiedRows } from '../../../domain/sheets/plan/CopiedRows';
import type { SheetPlan } from '../../../domain/sheets/plan/SheetPlan';
import type { Area } from '../../../domain/workbook/Workbook';
import { rangeOf } from '../ranges';
import type { SheetContents } from './SheetState';

const wanted = {
  format: { font: { name: true, size: true }, textOrientation: true, wrapText: true },
} as const satisfies Excel.CellPropertiesLoadOptions;

/** The looks that decide how much room a cell's text takes; each absent where the cells of the line, or the letters, differ. */
export interface TextLook {
  readonly wraps?: boolean;
  /** In degrees. */
  readonly orientation?: number;
  readonly fontName?: string;
  readonly fontSize?: number;
}

/** How the texts of a sheet look, as far as Excel was asked. */
export interface TextLooks {
  /** As Excel gave it, to be remembered. */
  readonly answers: unknown;
  readonly at: (row: number, column: number) => TextLook;
}

/** More lines in one stretch are a list, the columns of which look alike. */
const mostLines = 50;

/** A part's look is a hundred bytes; a part is a cell, or the stretch of a column. */
const bytesOfLook = 100;

interface Part extends Area {
  readonly isByColumn: boolean;
}

/**
 * A sheet in stretches of rows: headers, titles and notes are looked at cell by cell, the bodies of tables column by column,
 * as a whole sheet's cells would be too much to ask.
 */
function partsOf({ top, left, formulas }: SheetContents, body: ReadonlySet<number>): readonly Part[] {
  const rows = formulas.map((_, down) => top + down);
  const right = left + (formulas[0]?.length ?? 0) - 1;
  return [true, false].flatMap((isBody) => {
    const lines = rows.filter((row) => body.has(row) === isBody);
    return runsOf(lines).map(({ first, last }) => ({
      top: lines[first] ?? top,
      bottom: lines[last] ?? top,
      left,
      right,
      isByColumn: isBody || last - first >= mostLines,
    }));
  });
}

/** The rows of a copy's source over which its plan lays blocks: the bodies of its tables. */
export function bodyRows({ blocks, arrangement }: Pick<SheetPlan, 'blocks' | 'arrangement'>): ReadonlySet<number> {
  const rows = blocks.flatMap((block) => block.rows.map((_, down) => block.top + down));
  const copied = arrangement === undefined ? undefined : new CopiedRows(arrangement);
  return new Set(copied === undefined ? rows : rows.flatMap((row) => copied.sourceOf(row) ?? []));
}

/** The size of the answer, in bytes. */
export function bytesOfTextLooks(contents: SheetContents, body: ReadonlySet<number>): number {
  const looks = partsOf(contents, body).map(
    ({ top, left, bottom, right, isByColumn }) => (right - left + 1) * (isByColumn ? 1 : bottom - top + 1),
  );
  return looks.reduce((sum, count) => sum + count, 0) * bytesOfLook;
}

/**
 * Asks how the texts of a sheet look, to be read from what it gives after the next round trip (ExcelApi 1.9).
 * @param body the rows of the bodies of tables
 */
export function askForTextLooks(
  sheet: Excel.Worksheet,
  contents: SheetContents,
  body: ReadonlySet<number>,
): () => TextLooks {
  const asked = partsOf(contents, body).map((part) => {
    const range = rangeOf(sheet, part);
    if (part.isByColumn) {
      const columns = range.getColumnProperties(wanted);
      return { part, answer: () => columns.value, at: (_: number, across: number) => columns.value[across] };
    }
    const cells = range.getCellProperties(wanted);
    return { part, answer: () => cells.value, at: (down: number, across: number) => cells.value[down]?.[across] };
  });
  return () => ({
    answers: asked.map(({ answer }) => answer()),
    at: (row, column) => {
      const found = asked.find(({ part }) => row >= part.top && row <= part.bottom);
      return textLookOf(found?.at(row - found.part.top, column - found.part.left)?.format);
    },
  });
}

/** The typings do not know the `null` that stands for what differs. */
export function textLookOf(format: Excel.CellPropertiesFormat = {}): TextLook {
  const { wrapText: wraps, textOrientation: orientation, font } = format;
  const given = { wraps, orientation, fontName: font?.name, fontSize: font?.size };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => (value ?? null) !== null));
}
