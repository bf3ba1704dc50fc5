import { round } from '../../decimal/decimal';
import { readingAt, type Table } from '../../tables/Table';
import type { Check, CheckContext, RawFinding } from '../CheckContext';
import { columnsWhere, figureAt, findingAt, written } from '../figures';
import { meet, printedInterval, toleranceOf } from '../interval';

const ROWS = 3;

/** Points that are not rate × maximum, in columns where at least two thirds of the rows agree that they are. */
export const pointsRate: Check = (context) =>
  context.tables.flatMap((table) =>
    columnsWhere(table, ({ role, earlier }) => role === 'points' && earlier !== true).flatMap((points) => {
      const rate = rateBeside(table, points);
      return rate === undefined ? [] : disagreeing(context, table, points, rate);
    }),
  );

/** The rate of the same group, or the only one beside the only points. */
function rateBeside(table: Table, points: number): number | undefined {
  const group = table.columns[points]?.group;
  const of = (role: 'points' | 'rate'): readonly number[] =>
    columnsWhere(table, (column) => column.role === role && column.group === group && column.earlier !== true);
  const [rates, same] = [of('rate'), of('points')];
  return rates.length === 1 && same.length === 1 ? rates[0] : undefined;
}

function disagreeing(context: CheckContext, table: Table, points: number, rate: number): readonly RawFinding[] {
  const [pointsColumn, rateColumn] = [table.columns[points], table.columns[rate]];
  if (pointsColumn === undefined || rateColumn === undefined) return [];
  let tried = 0;
  const found = table.rows.flatMap((row, at): RawFinding[] => {
    const value = figureAt({ table, row: at, column: points });
    const share = figureAt({ table, row: at, column: rate });
    const max = maximumAt(context, table, points, at);
    if (row.kind === 'section' || value === null || share === null || max === undefined || max <= 0) return [];
    tried += 1;
    const printed = printedInterval(value, pointsColumn);
    const percent = printedInterval(share, rateColumn);
    const computed = { low: (percent.low * max) / 100, high: (percent.high * max) / 100 };
    if (meet(printed, computed)) return [];
    const text = written((share * max) / 100, table, pointsColumn.decimals);
    const fraction = readingAt(pointsColumn, at).kind === 'fraction';
    return [
      findingAt(
        context,
        { table, row: at, column: points },
        {
          rule: 'points-rate',
          severity: 'error',
          expected: fraction ? `${text}/${written(max, table)}` : text,
          tolerance: round(toleranceOf(printed, computed), 4),
          words: { rate: written(share, table), max: written(max, table) },
        },
      ),
    ];
  });
  return tried >= ROWS && (tried - found.length) * 3 >= tried * 2 ? found : [];
}

function maximumAt({ settings }: CheckContext, table: Table, points: number, row: number): number | undefined {
  const column = table.columns[points];
  if (column === undefined) return undefined;
  const reading = readingAt(column, row);
  if (reading.kind === 'fraction') return column.max ?? reading.of;
  if (table.kind === 'parentGroups') {
    const beside = table.columns.find(({ role }) => role === 'maximum')?.figures[row] ?? undefined;
    if (beside !== undefined) return beside;
  }
  return column.max ?? settings.groups.find(({ key }) => key === column.group)?.max;
}
