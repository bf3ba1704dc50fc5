import { statedTarget, type StatedTarget, targetColumns } from '../../../scores/targetResults';
import { cellAt } from '../../../tables/cells';
import { columnAt, columnsWith } from '../../../tables/columns';
import { rowAt } from '../../../tables/rows';
import { readingAt, type Table } from '../../../tables/Table';
import { type Verdict, verdictIn } from '../../../vocabulary/verdicts';
import type { CheckContext } from '../../CheckContext';
import { figureAt, headerOf, observedAt, shownAt, written } from '../../figures';
import { printedInterval, toleranceOf } from '../../interval';
import type { Observation } from '../../Observation';
import { defineRule } from '../Rule';
import { type AssessmentMismatch, sentences } from './sentences';

/** Of fewer figures without a word for their direction a majority says nothing. */
const MANY_ROWS = 4;

/** Printed assessments (Đạt, Chưa đạt) that contradict the result beside its target. */
export const assessmentMismatch = defineRule('assessment-mismatch', sentences, (context) =>
  context.checked.flatMap(({ table, units }) => {
    const columns = table.kind === 'targets' ? targetColumns(table) : undefined;
    const [assessment] = columnsWith(table, 'assessment');
    if (columns === undefined || assessment === undefined) return [];
    const judged = units.flatMap((row) => judge(context, table, row, { ...columns, assessment }) ?? []);
    const wrong = judged.filter(({ agrees }) => !agrees);
    const bare = judged.filter(({ isSaid }) => !isSaid);
    // `80` says nothing of whether more or less is wanted: where most agree that it is more, and the rows are of one indicator.
    const isMore =
      columnsWith(table, 'indicator').length === 0 &&
      bare.length >= MANY_ROWS &&
      bare.filter(({ agrees }) => agrees).length * 4 >= bare.length * 3;
    const told = wrong.filter(({ isSaid }) => isSaid || isMore);
    // Where most are wrong, the figures are those of something else.
    return told.length * 2 > judged.length && told.length > 1 ? [] : told.map(({ observation }) => observation());
  }),
);

interface Judged {
  readonly agrees: boolean;
  /** Whether the target says of itself that it is to be reached or not to be exceeded. */
  readonly isSaid: boolean;
  readonly observation: () => Observation<AssessmentMismatch>;
}

/** One row's assessment beside its figures; `undefined` where any is missing, or rounding leaves open whether the target was met. */
function judge(
  context: CheckContext,
  table: Table,
  row: number,
  columns: { readonly target: number; readonly result: number; readonly assessment: number },
): Judged | undefined {
  const place = { table, row, column: columns.assessment };
  const reading = readingAt(columnAt(table, columns.assessment), row);
  const says = reading.kind === 'text' ? verdictIn(reading.text) : undefined;
  const stated = cellAt(table, row, columns.target).reading;
  const target = statedTarget(stated, rowAt(table, row).name);
  const result = { table, row, column: columns.result };
  const figure = figureAt(result);
  if (says === undefined || target === undefined || figure === null) return undefined;
  const interval = printedInterval(figure, columnAt(table, columns.result));
  const is = metBy(interval, target);
  if (is === undefined) return undefined;
  return {
    agrees: is === says,
    isSaid: stated.kind === 'bound',
    observation: () =>
      observedAt<AssessmentMismatch>(context, place, {
        severity: 'error',
        tolerance: toleranceOf(interval),
        payload: {
          header: headerOf(columnAt(table, columns.assessment)),
          result: shownAt(context, result) ?? written(figure, table),
          target: written(target.value, table),
          bound: target.bound,
          is,
        },
      }),
  };
}

/** Whether all that a printed result can stand for is beyond the target or short of it; `undefined` where it may be either. */
function metBy({ low, high }: ReturnType<typeof printedInterval>, { value, bound }: StatedTarget): Verdict | undefined {
  if (low > value) return bound === 'atLeast' ? 'met' : 'unmet';
  if (high < value) return bound === 'atLeast' ? 'unmet' : 'met';
  return undefined;
}
