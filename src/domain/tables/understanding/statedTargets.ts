import { divide, multiply, round } from '../../decimal/decimal';
import type { Index } from '../../indices/Index';
import type { Column, Row, Table } from '../Table';
import { readingAt } from '../Table';

/** A column with the target that a row of targets gives it, where its own header states none. */
export function withRowTarget(column: Column, rows: readonly Pick<Row, 'kind'>[]): Column {
  const row = rows.findIndex(({ kind }) => kind === 'target');
  if (row < 0 || column.headerTarget !== undefined || column.earlier === true) return column;
  const target = rowTarget(column, row);
  return target === undefined ? column : { ...column, headerTarget: target };
}

/** The target that a table's row of targets gives its composite, in percent of the index's whole. */
export function statedCompositeTarget(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  { whole }: Pick<Index, 'whole'>,
): number | undefined {
  const row = rows.findIndex(({ kind }) => kind === 'target');
  const column = columns.find(({ role, earlier }) => role === 'composite' && earlier !== true);
  if (row < 0 || column === undefined || whole === undefined) return undefined;
  const reading = readingAt(column, row);
  if (reading.kind === 'fraction') return shareOf(reading.value, reading.of);
  if (reading.kind !== 'number' && reading.kind !== 'bound') return undefined;
  const isPercent = reading.kind === 'number' && reading.percent === true;
  return shareOf(reading.value, isPercent ? 100 : whole);
}

/** In percent, of a rate as it stands, of points as their share of the maximum; in points where nobody states the maximum. */
function rowTarget(column: Column, row: number): number | undefined {
  const reading = readingAt(column, row);
  if (reading.kind === 'fraction' && column.role === 'points') return shareOf(reading.value, reading.of);
  if (reading.kind !== 'number' && reading.kind !== 'bound') return undefined;
  const { value } = reading;
  const isPercent = reading.kind === 'number' && reading.percent === true;
  // What is at most 1 is a share, written nobody knows how, and no target in percent.
  const asPercent = value > 1 && value <= 100 ? value : undefined;
  if (column.role === 'rate') return asPercent;
  if (column.role !== 'points') return undefined;
  if (column.max === undefined) return isPercent || value <= 0 ? undefined : value;
  return isPercent ? asPercent : shareOf(value, column.max);
}

/** As exactly as sheets compare shares, so that points equal to the target reach it. */
const DECIMALS_COMPARED = 10;

function shareOf(points: number, max: number): number | undefined {
  const share = points > 0 && points <= max ? divide(multiply(points, 100), max) : undefined;
  return share === undefined ? undefined : round(share, DECIMALS_COMPARED);
}
