import { round } from '../decimal/decimal';
import type { NumberReading } from '../numbers/NumberReading';
import * as cells from '../tables/cells';
import { columnAt } from '../tables/columns';
import { rowAt } from '../tables/rows';
import { type Column, readingAt, type Row, type Table } from '../tables/Table';
import { cleanText } from '../text/letters';
import { type CellValue, isCellError, type Workbook } from '../workbook/Workbook';
import type { Observation } from './Observation';

/** One cell of one table, by indices into its rows and columns. */
export interface Place {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
}

/** Where a cell's content is looked up. */
interface Source {
  readonly workbook: Workbook;
}

/** A longer name (a criterion's whole sentence, mostly) is cut where a finding is told. */
const LONGEST_NAME = 70;

/** The figure of a cell, `null` where there is none. */
export function figureAt({ table, row, column }: Place): number | null {
  return cells.figureAt(table, row, column);
}

/** The column in which a cell stands. */
export function columnOf({ table, column }: Place): Column {
  return columnAt(table, column);
}

/** The A1 address of a table's cell. */
export function addressOf({ table, row, column }: Place): string {
  return cells.addressOf(table, row, column);
}

/** The value of a table's cell, as it came from the sheet. */
export function contentAt({ workbook }: Source, { table, row, column }: Place): CellValue {
  return cells.contentAt(workbook, table, row, column);
}

/** A cell's content as the sheet shows it: texts as typed, figures with the table's decimal separator. */
export function shownAt(source: Source, place: Place): string | null {
  const content = contentAt(source, place);
  if (content === null) return null;
  if (typeof content === 'string') return cleanText(content);
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  if (isCellError(content)) return content.error;
  const column = columnOf(place);
  const reading = readingAt(column, place.row);
  if (reading.kind === 'fraction') return writtenReading(reading, place.table);
  return written(reading.kind === 'number' ? reading.value : content, place.table, column.decimals);
}

/** A figure as the table writes figures: its decimal separator, at most so many decimals. */
export function written(value: number, table: Table, decimals = 6): string {
  const text = plainDigits(round(value, decimals));
  return (table.decimalSeparator ?? ',') === ',' ? text.replace('.', ',') : text;
}

/** A number or a fraction as the table writes figures. */
export function writtenReading(
  reading: NumberReading & { readonly kind: 'number' | 'fraction' },
  table: Table,
): string {
  const value = written(reading.value, table);
  return reading.kind === 'fraction' ? `${value}/${written(reading.of, table)}` : value;
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

/** The name of a row as a finding tells it; null where the row has none. */
export function nameOf({ name }: Pick<Row, 'name'>): string | null {
  const trimmed = name.replace(/(?<![\s.,;:])[\s.,;:]+$/, '');
  if (trimmed.length <= LONGEST_NAME) return trimmed === '' ? null : trimmed;
  return `${trimmed.slice(0, LONGEST_NAME).replace(/[\s,;:.]+\S*$/, '')} …`;
}

/** The lowest part of a column's header; empty where it has none. */
export function headerOf({ path }: Pick<Column, 'path'>): string {
  return path.at(-1) ?? '';
}

/** An observation about a table's cell: its unit and its content are looked up. */
export function observedAt<Payload>(
  source: Source,
  place: Place,
  rest: Pick<Observation<Payload>, 'severity' | 'payload'> & Partial<Observation<Payload>>,
): Observation<Payload> {
  return {
    sheet: place.table.sheet,
    cell: addressOf(place),
    unit: nameOf(rowAt(place.table, place.row)),
    found: shownAt(source, place),
    expected: null,
    tolerance: null,
    ...rest,
  };
}
