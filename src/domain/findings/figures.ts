import { round } from '../decimal/decimal';
import { cleanText } from '../text/letters';
import { type Column, readingAt, type Table } from '../tables/Table';
import { cellAddress } from '../workbook/a1';
import { sheetsByName } from '../workbook/sheetsByName';
import { type CellValue, isCellError } from '../workbook/Workbook';
import type { CheckContext, RawFinding } from './CheckContext';

/** One cell of one table, by indices into its rows and columns. */
export interface Place {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
}

/** The figure of a cell, `null` where there is none. */
export function figureAt({ table, row, column }: Place): number | null {
  return table.columns[column]?.figures[row] ?? null;
}

/** The A1 address of a table's cell. */
export function addressOf({ table, row, column }: Place): string {
  return cellAddress(table.rows[row]?.row ?? 0, table.columns[column]?.column ?? 0);
}

/** What a table's cell holds, as it came from the sheet. */
export function contentAt({ workbook }: Pick<CheckContext, 'workbook'>, { table, row, column }: Place): CellValue {
  const [at, across] = [table.rows[row]?.row ?? -1, table.columns[column]?.column ?? -1];
  return sheetsByName(workbook).get(table.sheet)?.rows[at]?.[across] ?? null;
}

/** A cell's content as the sheet shows it: texts as typed, figures with the table's decimal separator. */
export function shownAt(context: Pick<CheckContext, 'workbook'>, place: Place): string | null {
  const content = contentAt(context, place);
  if (content === null) return null;
  if (typeof content === 'string') return cleanText(content);
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  if (isCellError(content)) return content.error;
  const column = place.table.columns[place.column];
  const reading = column === undefined ? undefined : readingAt(column, place.row);
  if (reading?.kind === 'fraction') return `${written(reading.value, place.table)}/${written(reading.of, place.table)}`;
  return written(reading?.kind === 'number' ? reading.value : content, place.table, column?.decimals);
}

/** A figure as the table writes figures: its decimal separator, at most so many decimals. */
export function written(value: number, table: Table, decimals = 6): string {
  const text = plainDigits(round(value, decimals));
  return (table.decimalSeparator ?? ',') === ',' ? text.replace('.', ',') : text;
}

/** A figure beside one that stands in a cell: grouped by thousands where that one is. */
export function writtenLike(found: string | null, value: number, table: Table, decimals?: number): string {
  const text = written(value, table, decimals);
  const group = /\d([.\u00a0 ,])\d{3}(?!\d)/.exec(found ?? '')?.[1];
  if (group === undefined || group === (table.decimalSeparator ?? ',')) return text;
  return text.replace(/^(-?\d+)/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, group));
}

/** Numbers are never shown as 1e21. */
function plainDigits(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(6).replace(/\.?0+$/, '') : text;
}

/** A finding about a table's cell; what stands there is looked up. */
export function findingAt(
  context: Pick<CheckContext, 'workbook'>,
  place: Place,
  rest: Pick<RawFinding, 'rule' | 'severity'> & Partial<RawFinding>,
): RawFinding {
  return {
    sheet: place.table.sheet,
    cell: addressOf(place),
    found: shownAt(context, place),
    expected: null,
    tolerance: null,
    ...rest,
  };
}

/** The indices of a table's columns that a test picks. */
export function columnsWhere(table: Table, test: (column: Column) => boolean): readonly number[] {
  return table.columns.flatMap((column, index) => (test(column) ? [index] : []));
}
