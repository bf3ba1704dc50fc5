import { divide, multiply, subtract } from '../decimal/decimal';
import type { NumberReading } from '../numbers/NumberReading';
import { readingAt, type Table } from '../tables/Table';
import { cellAddress } from '../workbook/a1';
import type { TargetResult } from './Board';

/** A target as a table states it: at least or at most so much. */
export interface StatedTarget {
  readonly value: number;
  readonly bound: 'atLeast' | 'atMost';
}

/** Every target of the targets tables with what came of it; met or not is left open where either is missing. */
export function targetResults(tables: readonly Table[]): readonly TargetResult[] {
  return tables.flatMap((table) => (table.kind === 'targets' ? resultsOf(table) : []));
}

/** The columns of a targets table that state the target and the result. */
export function targetColumns(table: Table): { readonly target: number; readonly result: number } | undefined {
  const target = table.columns.findIndex(({ role }) => role === 'target');
  const result = ['result', 'rate', 'count']
    .map((role) => table.columns.findIndex((column) => column.role === role && column.earlier !== true))
    .find((index) => index >= 0);
  return target < 0 || result === undefined ? undefined : { target, result };
}

function resultsOf(table: Table): readonly TargetResult[] {
  const columns = targetColumns(table);
  const [targetColumn, resultColumn] =
    columns === undefined ? [] : [table.columns[columns.target], table.columns[columns.result]];
  if (targetColumn === undefined || resultColumn === undefined) return [];
  return table.rows.flatMap((row, index) => {
    if (row.kind !== 'unit') return [];
    const stated = statedTarget(readingAt(targetColumn, index), row.name);
    const result = resultValue(readingAt(resultColumn, index));
    const missing = stated === undefined || result === undefined ? undefined : shortfall(stated, result);
    return [
      {
        sheet: table.sheet,
        cell: cellAddress(row.row, resultColumn.column),
        indicator: row.name,
        target: stated?.value ?? null,
        result: result ?? null,
        met: missing === undefined ? null : missing === 0,
        shortfall: missing ?? null,
      },
    ];
  });
}

/** A bare figure in a target column is a target to reach; one about lateness is a ceiling. */
export function statedTarget(reading: NumberReading, indicator: string): StatedTarget | undefined {
  if (reading.kind === 'bound') return { value: reading.value, bound: reading.bound };
  if (reading.kind !== 'number') return undefined;
  const ceiling = /(?:tỷ lệ|số).{0,40}(?:quá hạn|trễ hạn|chậm)/i.test(indicator.normalize('NFC'));
  return { value: reading.value, bound: ceiling ? 'atMost' : 'atLeast' };
}

function resultValue(reading: NumberReading): number | undefined {
  if (reading.kind === 'number' || reading.kind === 'bound') return reading.value;
  if (reading.kind === 'fraction') return divide(multiply(reading.value, 100), reading.of);
  return undefined;
}

function shortfall({ value, bound }: StatedTarget, result: number): number {
  return Math.max(0, bound === 'atLeast' ? subtract(value, result) : subtract(result, value));
}
