import { greatestOf } from '../decimal/extremes';
import { divide, multiply, subtract } from '../decimal/decimal';
import type { NumberReading } from '../numbers/NumberReading';
import { addressOf, cellAt } from '../tables/cells';
import { columnAt, columnsWhere, columnsWith } from '../tables/columns';
import { rowAt, rowsOfKind } from '../tables/rows';
import type { Table } from '../tables/Table';
import { measuresLateness } from '../vocabulary/deadlines';
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
  const [target] = columnsWith(table, 'target');
  // What is planned in numbers, `Kế hoạch vốn`, is reached by no percentage.
  const isAmount = target !== undefined && greatestOf(columnAt(table, target).figures.map((each) => each ?? 0)) > 100;
  const roles = isAmount ? ['result', 'count'] : ['result', 'rate', 'count'];
  const [result] = roles.flatMap((role) =>
    columnsWhere(table, (column) => column.role === role && column.earlier !== true),
  );
  return target === undefined || result === undefined ? undefined : { target, result };
}

function resultsOf(table: Table): readonly TargetResult[] {
  const columns = targetColumns(table);
  if (columns === undefined) return [];
  return rowsOfKind(table, 'unit').map((row) => {
    const { name } = rowAt(table, row);
    const stated = statedTarget(cellAt(table, row, columns.target).reading, name);
    const result = resultValue(cellAt(table, row, columns.result).reading);
    const missing = stated === undefined || result === undefined ? undefined : shortfall(stated, result);
    return {
      sheet: table.sheet,
      cell: addressOf(table, row, columns.result),
      indicator: name,
      target: stated?.value ?? null,
      result: result ?? null,
      met: missing === undefined ? null : missing === 0,
      shortfall: missing ?? null,
    };
  });
}

/** A bare figure in a target column is a target to reach; one about lateness is a ceiling. */
export function statedTarget(reading: NumberReading, indicator: string): StatedTarget | undefined {
  if (reading.kind === 'bound') return { value: reading.value, bound: reading.bound };
  if (reading.kind !== 'number') return undefined;
  return { value: reading.value, bound: measuresLateness(indicator) ? 'atMost' : 'atLeast' };
}

function resultValue(reading: NumberReading): number | undefined {
  if (reading.kind === 'number' || reading.kind === 'bound') return reading.value;
  if (reading.kind === 'fraction') return divide(multiply(reading.value, 100), reading.of);
  return undefined;
}

function shortfall({ value, bound }: StatedTarget, result: number): number {
  return Math.max(0, bound === 'atLeast' ? subtract(value, result) : subtract(result, value));
}
