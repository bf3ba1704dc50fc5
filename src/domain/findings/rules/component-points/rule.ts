import { columnAt } from '../../../tables/columns';
import type { Table } from '../../../tables/Table';
import { type ComponentParts, componentParts } from '../../../scores/componentPoints';
import { divide, multiply } from '../../../decimal/decimal';
import { indexOf } from '../../../settings/indexOf';
import { isComponent } from '../../components';
import type { CheckContext, CheckedTable } from '../../CheckContext';
import { figureAt, observedAt, written } from '../../figures';
import { meet, percentageOfIntervals, printedInterval, toleranceOf } from '../../interval';
import type { Observation } from '../../Observation';
import { defineRule } from '../Rule';
import { type Judged, judgePoints } from './points';
import { type ComponentPoints, sentences } from './sentences';

/** Of fewer rows two thirds say nothing. */
const ROWS = 3;

/** Rates of components that are not achieved ÷ total, and points not by their rule, in columns where at least two thirds are. */
export const componentPoints = defineRule('component-points', sentences, (context) =>
  context.checked.flatMap((checked) => {
    const index = indexOf(checked.table, context.settings);
    return componentParts(checked.table).flatMap((parts) => [
      ...wrongIn(checked, (row) => judgeRate(context, checked, parts, row)),
      ...(isComponent(checked.table, parts, index)
        ? wrongIn(checked, (row) => judgePoints(context, checked.table, parts, row, index))
        : []),
    ]);
  }),
);

function wrongIn(
  { units }: CheckedTable,
  judge: (row: number) => Judged | undefined,
): readonly Observation<ComponentPoints>[] {
  const judged = units.flatMap((row) => judge(row) ?? []);
  const wrong = judged.flatMap(({ observation }) => observation ?? []);
  return judged.length >= ROWS && (judged.length - wrong.length) * 3 >= judged.length * 2 ? wrong : [];
}

/** A component's rate; `undefined` where a figure is missing, or a relation of the table's columns says it already. */
function judgeRate(
  context: CheckContext,
  { table, relations }: CheckedTable,
  { counts, rate: column }: ComponentParts,
  row: number,
): Judged | undefined {
  if (counts === undefined || column === undefined) return undefined;
  if (relations.some(({ relation }) => relation.kind === 'ratio' && relation.column === column)) return undefined;
  const at = (each: number): number | null => figureAt({ table, row, column: each });
  const [achieved, total, rate] = [at(counts.achieved), at(counts.total), at(column)];
  if (achieved === null || total === null || rate === null) return undefined;
  const computed = percentageOfIntervals(
    intervalIn(table, counts.achieved, achieved),
    intervalIn(table, counts.total, total),
  );
  const expected = divide(multiply(achieved, 100), total);
  if (computed === undefined || expected === undefined) return undefined;
  const printed = intervalIn(table, column, rate);
  if (meet(printed, computed)) return {};
  return {
    observation: observedAt<ComponentPoints>(
      context,
      { table, row, column },
      {
        severity: 'error',
        expected: written(expected, table, columnAt(table, column).decimals),
        tolerance: toleranceOf(printed, computed),
        payload: { kind: 'rate', achieved: written(achieved, table), total: written(total, table) },
      },
    ),
  };
}

function intervalIn(table: Table, column: number, value: number): ReturnType<typeof printedInterval> {
  return printedInterval(value, columnAt(table, column));
}
