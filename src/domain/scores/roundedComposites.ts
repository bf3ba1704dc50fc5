import { round } from '../decimal/decimal';
import type { Settings } from '../settings/Settings';
import type { NumberReading } from '../numbers/NumberReading';
import type { Column, Table } from '../tables/Table';

/** The decimals to which a column's figures are rounded before they are judged; `undefined` where they are not. */
export function decimalsJudged({ role }: Pick<Column, 'role'>, { rounding, decimals }: Settings): number | undefined {
  return rounding === 'early' && (role === 'composite' || role === 'previousComposite') ? decimals : undefined;
}

/** A composite as it is graded, ranked and compared: with every digit, or rounded first where the settings say so. */
export function judgedComposite(value: number, { rounding, decimals }: Settings): number {
  return rounding === 'early' ? round(value, decimals) : value;
}

/** A column's figure as it is judged. */
export function judgedFigure(value: number, column: Pick<Column, 'role'>, settings: Settings): number {
  const decimals = decimalsJudged(column, settings);
  return decimals === undefined ? value : round(value, decimals);
}

/** A table with its composites as they are judged, so that every stage goes by one figure. */
export function roundedComposites(table: Table, settings: Settings): Table {
  if (table.columns.every((column) => decimalsJudged(column, settings) === undefined)) return table;
  const columns = table.columns.map((column): Column => {
    const decimals = decimalsJudged(column, settings);
    if (decimals === undefined) return column;
    const rounded = (value: number): number => round(value, decimals);
    return {
      ...column,
      decimals: Math.min(column.decimals, decimals),
      figures: column.figures.map((figure) => (figure === null ? null : rounded(figure))),
      special: new Map([...column.special].map(([row, reading]) => [row, roundedReading(reading, rounded)])),
    };
  });
  return { ...table, columns };
}

function roundedReading(reading: NumberReading, rounded: (value: number) => number): NumberReading {
  return reading.kind === 'number' || reading.kind === 'fraction'
    ? { ...reading, value: rounded(reading.value) }
    : reading;
}
