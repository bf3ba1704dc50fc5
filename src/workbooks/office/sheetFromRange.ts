import type { Area, CellValue, Emphasis, Sheet } from '../../domain/workbook/Workbook';

/** The data loaded of a rectangle of cells, as Office.js gives it. */
export interface LoadedCells {
  /** Zero-based place of the first cell. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  /** With `=`, constants among them as they are. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly emphasis?: readonly (readonly Emphasis[])[];
  /** From the first cell's column on, as a plan counts them. */
  readonly columnWidths?: readonly number[];
  /** From the first cell's row on, in points, 0 where hidden. */
  readonly rowHeights?: readonly number[];
  /** From the first cell's row on, in points; `null` where a row's cells differ. */
  readonly rowLetters?: readonly (number | null)[];
  /** Counted from the first cell's row. */
  readonly plainRows?: readonly number[];
}

const noCells: readonly never[] = [];

/** Puts loaded rectangles, top to bottom, into a sheet that begins at A1. */
export function sheetFromRange(
  name: string,
  ownKey: string | undefined,
  parts: readonly LoadedCells[],
  merges: readonly Area[],
): Sheet {
  const rows: (readonly CellValue[])[] = [];
  const numberFormats: (readonly (string | undefined)[])[] = [];
  const formulas: (readonly (string | undefined)[])[] = [];
  const emphasis: (readonly (Emphasis | undefined)[])[] = [];
  for (const part of parts.filter(({ values }) => !isBlankCell(values))) {
    part.values.forEach((values, index) => {
      const row = part.top + index;
      place(
        rows,
        row,
        part.left,
        null,
        values.map((value, column) => cellValue(value, part.valueTypes[index]?.[column])),
      );
      place(numberFormats, row, part.left, undefined, (part.numberFormat[index] ?? []).map(numberFormat));
      const written = ownKey === undefined ? (part.formulas[index] ?? []).map(formula) : [];
      if (written.some((each) => each !== undefined)) place(formulas, row, part.left, undefined, written);
      if (part.emphasis !== undefined) place(emphasis, row, part.left, undefined, part.emphasis[index] ?? []);
    });
  }
  const [{ left = 0, columnWidths = undefined } = {}] = parts;
  const marked = parts.some((part) => part.emphasis !== undefined);
  return {
    name,
    ...(ownKey === undefined ? {} : { ownKey }),
    rows,
    numberFormats,
    ...(formulas.length === 0 ? {} : { formulas }),
    merges,
    ...(columnWidths === undefined
      ? {}
      : { columnWidths: [...Array.from({ length: left }, () => undefined), ...columnWidths] }),
    rowHeights: new Map(
      parts.flatMap(({ top, rowHeights = [] }) => rowHeights.map((height, at) => [top + at, height] as const)),
    ),
    rowLetters: new Map(
      parts.flatMap(({ top, rowLetters = [] }) =>
        rowLetters.flatMap((size, at) => (size === null ? [] : [[top + at, size] as const])),
      ),
    ),
    plainRows: new Set(parts.flatMap(({ top, plainRows = [] }) => plainRows.map((at) => top + at))),
    ...(marked ? { emphasis } : {}),
  };
}

/** Of a blank sheet Excel gives the top left cell. */
function isBlankCell(values: LoadedCells['values']): boolean {
  return values.length === 1 && values[0]?.length === 1 && values[0][0] === '';
}

function place<Cell>(rows: (readonly Cell[])[], row: number, left: number, blank: Cell, cells: readonly Cell[]): void {
  while (rows.length < row) rows.push(noCells);
  rows[row] = left === 0 ? cells : [...Array.from({ length: left }, () => blank), ...cells];
}

function cellValue(value: unknown, type: string | undefined): CellValue {
  if (value === '' || value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') throw new TypeError(`Excel gave a ${typeof value} for a cell`);
  return type === 'Error' ? { error: value } : value;
}

function formula(content: unknown): string | undefined {
  return typeof content === 'string' && content.startsWith('=') ? content : undefined;
}

function numberFormat(format: unknown): string | undefined {
  return typeof format === 'string' && format !== 'General' ? format : undefined;
}
