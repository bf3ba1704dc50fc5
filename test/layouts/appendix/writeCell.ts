import type { Axes } from './axes';
import type { Block } from './Block';
import { type DrawnColumn, isWhole } from './DrawnColumn';
import { asNumber, type LineValue } from './lineValues';

/** Writes one value as the table writes its figures: numbers, texts with a comma or a point, parts of a maximum, percents. */
export function writeCell(
  block: Block,
  row: number,
  at: number,
  column: DrawnColumn,
  value: LineValue,
  { numbers }: Axes,
): void {
  if (value === null || typeof value === 'string') {
    block.put(row, at, value);
    return;
  }
  const figure = asNumber(column, value.hundredths);
  if (column.outOf !== undefined) {
    block.put(row, at, `${trimmed(figure, column.decimals, numbers)}/${trimmed(column.outOf / 100, 1, numbers)}`, '@');
    return;
  }
  if (numbers === 'numbers') {
    if (column.percent === true) block.put(row, at, value.hundredths / 10_000, '0.0%');
    else block.put(row, at, figure);
    return;
  }
  const decimals = isWhole(column.use) ? 0 : Number.isInteger(figure) && column.use === 'itemMax' ? 0 : column.decimals;
  const text = figure.toFixed(column.use === 'itemMax' && decimals === 0 && !Number.isInteger(figure) ? 1 : decimals);
  const sign = column.use === 'change' && figure > 0 ? '+' : '';
  block.put(row, at, `${sign}${separated(text, numbers)}${column.percent === true ? '%' : ''}`, '@');
}

function separated(text: string, numbers: Axes['numbers']): string {
  return numbers === 'point' ? text : text.replace('.', ',');
}

function trimmed(figure: number, decimals: number, numbers: Axes['numbers']): string {
  return separated(String(Number(figure.toFixed(decimals))), numbers);
}
