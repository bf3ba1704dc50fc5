import { figureAt } from '../tables/cells';
import { columnAt } from '../tables/columns';
import { figureRows } from '../tables/rows';
import type { Column, Table } from '../tables/Table';
import { hasShape, type HeaderShape, type RateSense, rateSenses, totalHeader } from '../vocabulary/rateSenses';

/** The columns whose sums a rate is the ratio of, as indices into the table's columns. */
export interface RateParts {
  readonly numerator: readonly number[];
  readonly denominator: readonly number[];
}

/**
 * The parts of a rate in the same table: what its words say, as long as every filled row agrees; otherwise the one pair
 * of count columns whose ratio the filled rows show.
 * @param rows the rows that are asked, as indices; all that hold figures of units unless given
 */
export function rateParts(table: Table, rate: number, rows?: readonly number[]): RateParts | undefined {
  const { header } = columnAt(table, rate);
  const counts = table.columns.flatMap((each, index) =>
    each.role === 'count' && each.earlier !== true ? [index] : [],
  );
  const said = rateSenses
    .filter((sense) => hasShape(header, sense.rate))
    .flatMap((sense) => partsOf(table, counts, sense) ?? []);
  const asked = rows ?? figureRows(table);
  const agreeing = said.find((parts) => agrees(table, rate, parts, asked));
  return agreeing ?? shownByFigures(table, rate, counts, asked);
}

function partsOf(table: Table, counts: readonly number[], sense: RateSense): RateParts | undefined {
  const heads = (shapes: readonly HeaderShape[]): readonly number[] =>
    counts.filter((index) => shapes.some((shape) => hasShape(columnAt(table, index).header, shape)));
  const numerator = detailOnly(heads(sense.part), table);
  if (numerator.length === 0) return undefined;
  if (sense.rest !== undefined) {
    const rest = detailOnly(
      heads(sense.rest).filter((index) => !numerator.includes(index)),
      table,
    );
    return rest.length === 0 ? undefined : { numerator, denominator: [...numerator, ...rest] };
  }
  const [whole] = sense.whole === undefined ? [] : heads(sense.whole).filter((index) => !numerator.includes(index));
  return whole === undefined ? undefined : { numerator, denominator: [whole] };
}

/** Columns without the totals among them: `Tổng số` beside its own parts would count them twice. */
function detailOnly(columns: readonly number[], table: Table): readonly number[] {
  const isTotal = (index: number): boolean => hasShape(columnAt(table, index).header, totalHeader);
  const details = columns.filter((index) => !isTotal(index));
  const totals = columns.filter(isTotal);
  return totals.length === 1 && details.length !== 1 ? totals : details;
}

/** Whether every row that has the rate and its parts shows their ratio within the rate's rounding. True where none has. */
function agrees(table: Table, rate: number, { numerator, denominator }: RateParts, rows: readonly number[]): boolean {
  const shown = columnAt(table, rate);
  const [part, whole] = [totals(table, numerator), totals(table, denominator)];
  return rows.every((row) => showsRatio(shown, row, part(row), whole(row)) !== false);
}

/**
 * Whether a row shows the ratio of two figures as its rate, within half a unit of the rate's last decimal; `undefined`
 * where one of them is missing. In plain doubles: the answer is wanted for many rows, and a rounding error of theirs is
 * far below half a unit.
 */
function showsRatio(rate: Column, row: number, part: number | null, whole: number | null): boolean | undefined {
  const shown = rate.figures[row] ?? null;
  if (shown === null || part === null || whole === null || whole === 0) return undefined;
  return Math.abs(shown - (part * 100) / whole) <= 0.5 / 10 ** rate.decimals + 1e-9;
}

/** The sum of some columns, row by row; `null` where one of them is blank. */
function totals(table: Table, indices: readonly number[]): (row: number) => number | null {
  return (row) => {
    let all = 0;
    for (const index of indices) {
      const value = figureAt(table, row, index);
      if (value === null) return null;
      all += value;
    }
    return all;
  };
}

/** One count over another, where at least three differing rows show it and no row contradicts it. */
function shownByFigures(
  table: Table,
  rate: number,
  counts: readonly number[],
  rows: readonly number[],
): RateParts | undefined {
  const shown = columnAt(table, rate);
  const telling = rows.filter((row) => {
    const value = shown.figures[row] ?? null;
    return value !== null && value !== 0 && value !== 100;
  });
  if (telling.length < 3) return undefined;
  let found: RateParts | undefined;
  for (const numerator of counts) {
    for (const denominator of counts) {
      const [part, whole] = [columnAt(table, numerator).figures, columnAt(table, denominator).figures];
      const holds = (row: number): boolean | undefined => showsRatio(shown, row, part[row] ?? null, whole[row] ?? null);
      // Most pairs fall at the first telling row.
      if (numerator === denominator || !telling.every((row) => holds(row) === true)) continue;
      if (rows.some((row) => holds(row) === false)) continue;
      if (found !== undefined) return undefined;
      found = { numerator: [numerator], denominator: [denominator] };
    }
  }
  return found;
}
