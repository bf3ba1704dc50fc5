import { subtract } from '../../decimal/decimal';
import { judgedFigure } from '../../scores/roundedComposites';
import type { Table } from '../../tables/Table';
import type { ColumnRole } from '../../vocabulary/columnRoles';
import type { Check, CheckContext, RawFinding } from '../CheckContext';
import { correctionOf } from '../correction';
import { addressOf, figureAt, findingAt, shownAt, writtenLike } from '../figures';
import { judgedInterval, meet, printedInterval, sumOfIntervals, toleranceOf } from '../interval';

/** How a change can be printed: with its sign, turned round (ranks: up is a smaller number), or without a sign. */
const SENSES = ['signed', 'turned', 'absolute'] as const;
type Sense = (typeof SENSES)[number];

/** Changes that are not this period less the previous one. */
export const deltaMismatch: Check = (context) =>
  context.tables.flatMap((table) => [
    ...changes(context, table, 'delta', 'composite', 'previousComposite'),
    ...changes(context, table, 'rankDelta', 'rank', 'previousRank'),
  ]);

function changes(
  context: CheckContext,
  table: Table,
  deltaRole: ColumnRole,
  nowRole: ColumnRole,
  beforeRole: ColumnRole,
): readonly RawFinding[] {
  const [delta, now, before] = [deltaRole, nowRole, beforeRole].map((role) =>
    table.columns.findIndex((column) => column.role === role),
  );
  if (delta === undefined || now === undefined || before === undefined || Math.min(delta, now, before) < 0) return [];
  const trials = SENSES.map((sense) => trial(context, table, { delta, now, before }, sense));
  const [best] = [...trials].sort((one, other) => one.found.length - other.found.length);
  // Where most rows disagree in every sense, the column is about something else.
  return best === undefined || best.found.length * 2 > best.tried ? [] : best.found;
}

function trial(
  context: CheckContext,
  table: Table,
  at: { readonly delta: number; readonly now: number; readonly before: number },
  sense: Sense,
): { readonly tried: number; readonly found: readonly RawFinding[] } {
  const columns = [table.columns[at.delta], table.columns[at.now], table.columns[at.before]];
  const [deltaColumn, nowColumn, beforeColumn] = columns;
  if (deltaColumn === undefined || nowColumn === undefined || beforeColumn === undefined)
    return { tried: 0, found: [] };
  let tried = 0;
  const found = table.rows.flatMap((_, row): RawFinding[] => {
    const place = { table, row, column: at.delta };
    const [value, now, before] = [
      figureAt(place),
      figureAt({ table, row, column: at.now }),
      figureAt({ table, row, column: at.before }),
    ];
    if (value === null || now === null || before === null) return [];
    tried += 1;
    const difference = subtract(
      judgedFigure(now, nowColumn, context.settings),
      judgedFigure(before, beforeColumn, context.settings),
    );
    const turned = sense === 'turned' || (sense === 'absolute' && difference < 0);
    const expected = turned ? 0 - difference : difference;
    const computed = sumOfIntervals(
      [judgedInterval(now, nowColumn, context.settings), judgedInterval(before, beforeColumn, context.settings)],
      turned ? [-1, 1] : [1, -1],
    );
    const printed = printedInterval(value, deltaColumn);
    if (meet(printed, computed)) return [];
    const text = writtenLike(shownAt(context, place), expected, table);
    return [
      findingAt(context, place, {
        rule: 'delta-mismatch',
        severity: 'error',
        expected: text,
        tolerance: toleranceOf(printed, computed),
        correction: correctionOf(addressOf(place), value, expected, text),
      }),
    ];
  });
  return { tried, found };
}
