import { multiply, round } from '../decimal/decimal';
import type { NumberReading } from '../numbers/NumberReading';
import { type DecimalSeparator, generalDecimals, isGeneral, readNumber } from '../numbers/parseNumber';
import {
  combineEvidence,
  type SeparatorEvidence,
  separatorEvidence,
  settledSeparator,
} from '../numbers/separatorEvidence';
import type { CellValue, Sheet, Workbook } from '../workbook/Workbook';
import type { Grid } from './grid';
import { changeSaid } from '../vocabulary/changeWords';
import { rankNamed } from '../vocabulary/rankWords';
import type { ColumnRole } from '../vocabulary/columnRoles';
import { entryAt } from '../workbook/entryAt';

/** The separators that decide between decimal comma and point, from the nearest evidence to the farthest. */
export interface SeparatorContext {
  readonly table?: DecimalSeparator;
  readonly sheet?: DecimalSeparator;
  readonly workbook?: DecimalSeparator;
}

/** The separators that each sheet's texts, and the workbook's together, speak for; the host's culture comes last. */
export function workbookSeparators(workbook: Workbook): (sheet: Sheet) => SeparatorContext {
  const bySheet = new Map(workbook.sheets.map((sheet) => [sheet, sheetEvidence(sheet)]));
  const workbookWide = settledSeparator(combineEvidence([...bySheet.values()])) ?? workbook.decimalSeparator;
  return (sheet) => {
    const own = settledSeparator(bySheet.get(sheet) ?? { comma: 0, point: 0 });
    return {
      ...(own === undefined ? {} : { sheet: own }),
      ...(workbookWide === undefined ? {} : { workbook: workbookWide }),
    };
  };
}

function sheetEvidence(sheet: Sheet): SeparatorEvidence {
  return combineEvidence(sheet.rows.map((row) => separatorEvidence(row)));
}

/** The values of one column in some rows of a sheet. */
export function columnValues(grid: Grid, rows: readonly number[], column: number): readonly CellValue[] {
  return rows.map((row) => (grid.classAt(row, column) === 'blank' ? null : (grid.sheet.rows[row]?.[column] ?? null)));
}

/** The meaning that a column is expected to have, before its figures are read. */
export interface ReadingHints {
  readonly role?: ColumnRole;
  readonly max?: number;
  /** Whether its plain figures are quotients that are shown as such, a hundredth of what they are in percent. */
  readonly isQuotient?: true;
}

/** The reading of one cell of a column: a plain number as itself, blank as `null`, anything else in full. */
export type ColumnCell = number | null | Exclude<NumberReading, { kind: 'missing' }>;

/** The figure of a cell; `null` where it has none. */
export function figureOf(cell: ColumnCell): number | null {
  if (cell === null || typeof cell === 'number') return cell;
  return cell.kind === 'number' || cell.kind === 'fraction' ? cell.value : null;
}

/** A column's cells as figures. Plain numbers are no objects, because a column can have thousands. */
export interface ColumnReading {
  readonly cells: readonly ColumnCell[];
  /** Decimal places of the plain numbers, as typed or shown. */
  readonly decimals: Uint8Array;
  /** Whether plain numbers and words stand in it alone, which are read alike whatever the column is taken for, ranks and changes apart. */
  readonly isPlain: boolean;
  /** The separator that the column's own texts settle on. */
  readonly separator?: DecimalSeparator;
}

/**
 * Reads one column. A separator that its own figures leave open is settled by the table's, the sheet's or the workbook's
 * figures; counts have no decimals and rates and points do not go into the thousands, which settles the rest.
 */
export function readColumn(
  grid: Grid,
  rows: readonly number[],
  column: number,
  hints: ReadingHints,
  context: SeparatorContext,
): ColumnReading {
  const values = columnValues(grid, rows, column);
  const own = settledSeparator(separatorEvidence(values));
  const separator = own ?? context.table ?? context.sheet ?? context.workbook;
  const points =
    hints.role === 'points' || hints.role === 'composite'
      ? { ...(hints.max === undefined ? {} : { max: hints.max }) }
      : undefined;
  const decimals = new Uint8Array(values.length);
  const cells = values.map((value, index): ColumnCell => {
    if (value === null) return null;
    const format = grid.sheet.numberFormats[entryAt(rows, index)]?.[column];
    if (typeof value === 'number' && isGeneral(format) && hints.isQuotient !== true) {
      // Nearly every cell: without an object in between.
      decimals[index] = generalDecimals(value);
      return value;
    }
    const rank = typeof value === 'string' && hints.role === 'rank' ? rankNamed(value) : undefined;
    if (rank !== undefined) return rank;
    const change = typeof value === 'string' && isOfChange(hints) ? changeSaid(value) : undefined;
    if (change?.sign === 0) return 0;
    const typed = change?.figure ?? value;
    const asIs = readNumber(typed, format, own ?? separator, points);
    const unsigned = typeof typed === 'string' ? settleByRole(asIs, typed, hints.role, own, points) : asIs;
    const reading = change?.sign === -1 && unsigned.kind === 'number' ? negated(unsigned) : unsigned;
    if (reading.kind === 'missing') return null;
    if (
      reading.kind !== 'number' ||
      reading.percent === true ||
      reading.ambiguous === true ||
      reading.unit !== undefined
    )
      return reading;
    if (reading.others !== undefined) return reading;
    if (hints.isQuotient === true) return inPercent(reading);
    decimals[index] = reading.decimals;
    return reading.value;
  });
  const isPlain = cells.every((cell, index) =>
    typeof values[index] === 'number' ? typeof cell === 'number' : cell === null || isText(cell),
  );
  return { cells, decimals, isPlain, ...(own === undefined ? {} : { separator: own }) };
}

const OF_CHANGE: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['delta', 'rankDelta']);

/** Whether a column's cells may say in words which way something changed: `Giảm 1,3`. */
function isOfChange({ role }: ReadingHints): boolean {
  return role !== undefined && OF_CHANGE.has(role);
}

/** Whether what a column is taken for decides how its words are read. */
export function readsWords(hints: ReadingHints): boolean {
  return hints.role === 'rank' || isOfChange(hints);
}

function inPercent({ value, decimals }: NumberReading & { readonly kind: 'number' }): ColumnCell {
  return { kind: 'number', value: round(multiply(value, 100), 12), decimals: Math.max(0, decimals - 2), percent: true };
}

function negated(reading: NumberReading & { readonly kind: 'number' }): NumberReading {
  return { ...reading, value: -reading.value };
}

function isText(cell: ColumnCell): boolean {
  return typeof cell === 'object' && cell?.kind === 'text';
}

const BOUNDED: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'rate',
  'points',
  'composite',
  'previousComposite',
  'delta',
]);

/** `1.652` among counts is 1652 and `98.125` among rates is no 98125, whatever the rest of the workbook writes. */
function settleByRole(
  reading: NumberReading,
  value: string,
  role: ColumnRole | undefined,
  own: DecimalSeparator | undefined,
  points: { readonly max?: number } | undefined,
): NumberReading {
  if (own !== undefined || reading.kind !== 'number' || role === undefined) return reading;
  if (role === 'count' && reading.decimals === 3) {
    return readNumber(value, undefined, value.includes('.') ? ',' : '.');
  }
  if (BOUNDED.has(role) && Math.abs(reading.value) >= 1000) {
    return readNumber(value, undefined, value.includes('.') ? '.' : ',', points);
  }
  if (role === 'count' && reading.ambiguous === true)
    return { kind: 'number', value: reading.value, decimals: reading.decimals };
  return reading;
}
