import { sum } from '../decimal/decimal';
import { greatestOf, leastOf } from '../decimal/extremes';
import { memoizeBy } from '../memo/memoizeBy';
import { decimalsShown, formatFacts } from '../numbers/formats';
import type { Sheet } from '../workbook/Workbook';
import { contentOf, positionOf, type SheetPosition } from './cells';
import { columnAt } from './columns';
import { figureRows } from './rows';
import type { Table } from './Table';

/** How a source column writes its figures. */
export interface Notation {
  /** Most decimals that it shows. */
  readonly decimals: number;
  /** Whether each figure is written with its own decimals (`100`, `98,9`), not all with the same. */
  readonly isMixed: boolean;
  /** Whether what has risen bears a sign. */
  readonly hasPlus: boolean;
}

/**
 * The notation of a column as the source has it, of fractions their first parts; where no figure stands there yet, that of the
 * formats its cells were given, `undefined` where they have none.
 */
export function notationOf(sheet: Sheet, table: Table, column: number): Notation | undefined {
  const known = knownNotations(sheet)(table);
  if (!known.has(column))
    known.set(column, notationOfFigures(sheet, table, column) ?? notationOfFormats(sheet, table, column));
  return known.get(column);
}

/** Asked for each figure of the column that is printed. */
const knownNotations = memoizeBy((_sheet: Sheet) =>
  memoizeBy((_table: Table) => new Map<number, Notation | undefined>()),
);

/**
 * Whether most figures of a column from a thousand on are written with marks between thousands, of a column without such figures
 * those of the table's counts; `undefined` where none is so large.
 */
export function isGrouped(sheet: Sheet, table: Table, column: number): boolean | undefined {
  const own = thousandsOf(sheet, table, column);
  return own === 0 ? groupedInTable(sheet)(table) : own > 0;
}

const groupedInTable = memoizeBy((sheet: Sheet) =>
  memoizeBy((table: Table): boolean | undefined => {
    const all = table.columns.map(({ role }, column) => (role === 'count' ? thousandsOf(sheet, table, column) : 0));
    return all.every((each) => each === 0) ? undefined : sum(all) > 0;
  }),
);

/** By how many more of a column's figures from a thousand on have marks than have none; half a figure for a tie, 0 without any. */
function thousandsOf(sheet: Sheet, table: Table, column: number): number {
  const source = columnAt(table, column);
  let [grouped, plain] = [0, 0];
  for (const row of figureRows(table)) {
    if (Math.abs(source.figures[row] ?? 0) < 1000) continue;
    const position = positionOf(table, row, column);
    const value = contentOf(sheet, position);
    if (typeof value !== 'number' && typeof value !== 'string') continue;
    const format = sheet.numberFormats[position.row]?.[position.column] ?? '';
    if (typeof value === 'string' ? MARKED.test(value) : formatFacts(format).isGrouped) grouped += 1;
    else plain += 1;
  }
  return grouped === plain && grouped > 0 ? 0.5 : grouped - plain;
}

/** A mark before three digits at least, behind one. */
const MARKED = /\d[.,\s]\d{3}/u;

function notationOfFormats(sheet: Sheet, table: Table, column: number): Notation | undefined {
  const formats = figureRows(table).flatMap((row) => {
    const position = positionOf(table, row, column);
    return sheet.numberFormats[position.row]?.[position.column] ?? [];
  });
  const decimals = formats.flatMap((format) => formatFacts(format).decimals ?? []);
  if (decimals.length === 0) return undefined;
  const [fewest, most] = [leastOf(decimals), greatestOf(decimals)];
  return {
    decimals: most,
    isMixed: fewest < most,
    hasPlus: formats.some((format) => format.trimStart().startsWith('+')),
  };
}

function notationOfFigures(sheet: Sheet, table: Table, column: number): Notation | undefined {
  const source = columnAt(table, column);
  let [fewest, most, hasPlus] = [Infinity, -Infinity, false];
  for (const row of figureRows(table)) {
    if ((source.figures[row] ?? null) === null) continue;
    const position = positionOf(table, row, column);
    const decimals = shownDecimals(sheet, position);
    if (decimals === undefined) continue;
    const value = contentOf(sheet, position);
    const format = sheet.numberFormats[position.row]?.[position.column] ?? '';
    fewest = Math.min(fewest, decimals);
    most = Math.max(most, decimals);
    hasPlus ||= (typeof value === 'string' ? value : format).trimStart().startsWith('+');
  }
  return most < 0 ? undefined : { decimals: most, isMixed: fewest < most, hasPlus };
}

/** With how many decimals a cell shows its figure, of a fraction the first part; `undefined` where it has none. */
export function shownDecimals(sheet: Sheet, position: SheetPosition): number | undefined {
  const value = contentOf(sheet, position);
  if (typeof value === 'string') return decimalsIn(value.split('/')[0] ?? '');
  if (typeof value !== 'number') return undefined;
  const format = sheet.numberFormats[position.row]?.[position.column] ?? '';
  return decimalsShown(value, formatFacts(format)) ?? decimalsOf(value);
}

function decimalsOf(value: number): number {
  return Number.isInteger(value) ? 0 : decimalsIn(String(value));
}

function decimalsIn(text: string): number {
  return /[.,](\d+)\D*$/u.exec(text)?.[1]?.length ?? 0;
}
