import { divide, multiply, round, subtract, sum } from '../../../decimal/decimal';
import { judgedFigure } from '../../../scores/roundedComposites';
import { type Change, changesOf } from '../../../scores/scoredColumns';
import { columnAt, compositeColumn } from '../../../tables/columns';
import { figureRows } from '../../../tables/rows';
import type { Column, Table } from '../../../tables/Table';
import type { ColumnRole } from '../../../vocabulary/columnRoles';
import { changeSaid, saysBothWays } from '../../../vocabulary/changeWords';
import type { CheckContext } from '../../CheckContext';
import { columnOf, figureAt, observedAt, shownAt, written, writtenLike } from '../../figures';
import { judgedInterval, meet, printedInterval, sumOfIntervals, toleranceOf } from '../../interval';
import type { Observation } from '../../Observation';
import { termsOf } from '../../relations/Relation';
import { defineRule } from '../Rule';
import { type DeltaMismatch, sentences } from './sentences';
import { type ChangeShape, isNoneLeft, shownChanges } from './shownChanges';

/** How a change can be printed: with its sign, turned round (ranks: up is a smaller number), or without a sign where nothing says there is one. */
const SENSES = ['signed', 'turned', 'absolute'] as const;
type Sense = (typeof SENSES)[number];

interface Columns {
  readonly shape: ChangeShape;
  readonly delta: number;
  readonly now: number;
  readonly before: number;
}

interface Trial {
  readonly tried: number;
  readonly wrong: readonly Observation<DeltaMismatch>[];
}

/**
 * Changes that are not this period less the previous one: of composites, of their ranks, and of groups' points and rates; and differences
 * of other columns that the rows themselves show.
 */
export const deltaMismatch = defineRule('delta-mismatch', sentences, (context) =>
  context.checked.flatMap(({ table, relations }) => {
    const said = [...changesOf(table), ...rankChanges(table)];
    // What a sum tells of is not told of once more as a difference.
    const inSums = new Set(
      relations.flatMap(({ relation }) => (relation.kind === 'sum' ? [relation.column, ...termsOf(relation)] : [])),
    );
    const shown = shownChanges(table).filter(({ change }) => !inSums.has(change));
    return [
      ...said.flatMap((change) => wrongChanges(context, table, change, 'difference')),
      ...shown.flatMap((change) => wrongChanges(context, table, change, change.shape)),
    ];
  }),
);

function rankChanges(table: Table): readonly Change[] {
  const change = compositeColumn(table, 'rankDelta');
  const now = compositeColumn(table, 'rank');
  const before = compositeColumn(table, 'previousRank');
  return change === undefined || now === undefined || before === undefined
    ? []
    : [{ change, pairs: [{ now, before }] }];
}

function wrongChanges(
  context: CheckContext,
  table: Table,
  { change: delta, pairs }: Change,
  shape: ChangeShape,
): readonly Observation<DeltaMismatch>[] {
  let best: Trial | undefined;
  const senses = sensesOf(context, table, delta, shape);
  for (const pair of pairs) {
    for (const sense of senses) {
      const tried = trial(context, table, { delta, ...pair, shape }, sense);
      if (tried.wrong.length === 0) return [];
      if (best === undefined || tried.wrong.length < best.wrong.length) best = tried;
    }
  }
  const [first] = best?.wrong ?? [];
  if (best === undefined || first === undefined) return [];
  if (best.wrong.length * 2 <= best.tried) return best.wrong;
  // Where most rows disagree in every sense, the column is about something else.
  const { ways: _, ...one } = first;
  const most = { wrong: best.wrong.length, tried: best.tried };
  return [{ ...one, severity: 'info', unit: null, payload: { ...one.payload, most } }];
}

/** A growth has its sign. */
function sensesOf(context: CheckContext, table: Table, delta: number, shape: ChangeShape): readonly Sense[] {
  if (shape === 'growth') return ['signed'];
  return isSigned(context, table, delta) ? SENSES.filter((sense) => sense !== 'absolute') : SENSES;
}

/** Whether a column of changes says itself that it has signs: in its header, or by a plus or a word before any of its figures. */
function isSigned(context: CheckContext, table: Table, column: number): boolean {
  const { header } = columnAt(table, column);
  if (header.includes('+') || saysBothWays(header)) return true;
  return figureRows(table).some((row) => {
    const shown = shownAt(context, { table, row, column });
    return shown !== null && (shown.startsWith('+') || changeSaid(shown) !== undefined);
  });
}

function trial(context: CheckContext, table: Table, columns: Columns, sense: Sense): Trial {
  const judged = figureRows(table).flatMap((row) => judge(context, table, row, columns, sense) ?? []);
  return { tried: judged.length, wrong: judged.flatMap(({ observation }) => observation ?? []) };
}

/** One row's change; `undefined` where a figure is missing, no observation where it agrees. */
function judge(
  { settings, ...context }: CheckContext,
  table: Table,
  row: number,
  columns: Columns,
  sense: Sense,
): { readonly observation?: Observation<DeltaMismatch> } | undefined {
  const place = { table, row, column: columns.delta };
  const sides = [columns.now, columns.before].map((column) => ({ table, row, column }));
  const value = figureAt(place);
  if (value === null) return undefined;
  const figures = sides.flatMap((side) => {
    const figure = figureAt(side);
    const column = columnOf(side);
    return figure === null
      ? []
      : [{ side, figure: judgedFigure(figure, column, settings), interval: judgedInterval(figure, column, settings) }];
  });
  const [now, before] = figures;
  if (now === undefined || before === undefined) return undefined;
  const isTurned = sense === 'turned' || (sense === 'absolute' && now.figure < before.figure);
  const [minuend, subtrahend] = isTurned ? [before, now] : [now, before];
  const difference = subtract(minuend.figure, subtrahend.figure);
  const apart = sumOfIntervals([minuend.interval, subtrahend.interval], [1, -1]);
  const isGrowth = columns.shape === 'growth';
  const grown = isGrowth ? divide(multiply(difference, 100), subtrahend.figure) : difference;
  if (grown === undefined) return undefined;
  const expected = isGrowth ? round(grown, columnOf(place).decimals) : difference;
  const computed = isGrowth ? { low: grown, high: grown } : apart;
  const isExact = computed.low === computed.high && columnOf(place).decimals === 0;
  // What differs by whole things, or by ranks, differs by whole ones.
  const printed = isExact ? { low: value, high: value } : printedInterval(value, columnOf(place));
  if (meet(printed, computed) || isNoneLeft(columnOf(place), value, difference)) return {};
  const text = writtenLike(shownAt(context, place), expected, table);
  return {
    observation: observedAt<DeltaMismatch>(context, place, {
      severity: 'error',
      expected: text,
      tolerance: toleranceOf(printed, computed),
      payload: {
        of: isPeriods(table, columns) ? 'periods' : 'columns',
        shape: columns.shape,
        minuend: written(minuend.figure, table),
        subtrahend: written(subtrahend.figure, table),
        most: null,
      },
      ways: [
        { figures: [{ ...place, figure: expected }], follows: true },
        ...(isGrowth
          ? []
          : [
              { figures: [{ ...minuend.side, figure: sum([subtrahend.figure, value]) }] },
              { figures: [{ ...subtrahend.side, figure: subtract(minuend.figure, value) }] },
            ]),
      ],
    }),
  };
}

/** Whether just one of the two figures is of an earlier period. */
function isPeriods(table: Table, { now, before }: Columns): boolean {
  const [last, first] = [now, before].map((column) => isEarlier(columnAt(table, column)));
  return last !== first;
}

const EARLIER: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['previousComposite', 'previousRank']);

function isEarlier({ role, earlier }: Column): boolean {
  return earlier === true || EARLIER.has(role);
}
