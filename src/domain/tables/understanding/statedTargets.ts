import { divide, multiply, round } from '../../decimal/decimal';
import type { Column, Row } from '../Table';
import { readingAt } from '../Table';

/** A column with the target that a row of targets gives it, where its own header states none. */
export function withRowTarget(column: Column, rows: readonly Pick<Row, 'kind'>[]): Column {
  const row = rows.findIndex(({ kind }) => kind === 'target');
  if (row < 0 || column.headerTarget !== undefined || column.earlier === true) return column;
  const target = rowTarget(column, row);
  return target === undefined ? column : { ...column, headerTarget: target };
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
