import { columnAt, columnsWhere, compositeColumn, groupColumn, groupsOf } from '../../../tables/columns';
import { rowsOfKind } from '../../../tables/rows';
import type { Table } from '../../../tables/Table';
import type { ColumnRole } from '../../../vocabulary/columnRoles';
import type { CheckContext } from '../../CheckContext';
import { columnOf, figureAt, headerOf, observedAt, shownAt } from '../../figures';
import { judgedInterval } from '../../interval';
import type { Observation } from '../../Observation';
import { culpritOf, isDense, type Misranked, misranked, type Ranked } from './misranked';
import type { RankOrder } from './sentences';

/** Fewer ranks say nothing. */
const ROWS = 3;

interface RankedColumns {
  readonly table: Table;
  readonly rank: number;
  readonly score: number;
}

/** Printed ranks, of the composite and of each group, that contradict the figures they are of. */
export function wrongRanks(context: CheckContext, table: Table): readonly Observation<RankOrder>[] {
  const now = scoreColumn(table, ['composite', 'points', 'rate'], false);
  const before = scoreColumn(table, ['previousComposite'], true);
  return [
    ...ofColumn(context, table, compositeColumn(table, 'rank'), now),
    ...ofColumn(context, table, compositeColumn(table, 'previousRank'), before),
    ...groupsOf(table).flatMap((group) =>
      ofColumn(
        context,
        table,
        groupColumn(table, group, 'rank'),
        groupColumn(table, group, 'points') ?? groupColumn(table, group, 'rate'),
      ),
    ),
  ];
}

/** The column that is ranked: the only one of the first role of which there are any. */
function scoreColumn(table: Table, roles: readonly ColumnRole[], isEarlier: boolean): number | undefined {
  const columns = roles
    .map((wanted) => columnsWhere(table, ({ role, earlier }) => role === wanted && (isEarlier || earlier !== true)))
    .find((each) => each.length > 0);
  return columns?.length === 1 ? columns[0] : undefined;
}

function ofColumn(
  context: CheckContext,
  table: Table,
  rank: number | undefined,
  score: number | undefined,
): readonly Observation<RankOrder>[] {
  if (rank === undefined || score === undefined) return [];
  const columns = { table, rank, score };
  const rows = rankedRows(context, columns);
  const units = rowsOfKind(table, 'unit');
  const hasScore = (row: number): boolean => figureAt({ table, row, column: score }) !== null;
  // Where units without a rank or a figure are left out, ranks cannot be told.
  if (rows.length < ROWS || rows.length < units.filter(hasScore).length) return [];
  // A unit that has a rank and no figure may stand anywhere above the others.
  const open = units.filter((row) => !hasScore(row) && figureAt({ table, row, column: rank }) !== null).length;
  const { ties } = context.settings;
  const wrong = misranked(rows, open, ties);
  // A table that keeps another rule for ties throughout does not contradict itself.
  const keepsOther = ties === 'dense' ? misranked(rows, open, 'gap').length === 0 : isDense(rows);
  const [first] = wrong;
  if (first === undefined || keepsOther) return [];
  const culprit = culpritOf(rows, wrong, open, ties);
  // Where most ranks differ, they are of something else than this column.
  if (culprit === undefined && wrong.length * 2 > rows.length)
    return [mostWrong(context, columns, first, wrong.length, rows.length)];
  return (culprit === undefined ? wrong : [culprit]).map((each) => wrongRank(context, columns, each));
}

function rankedRows({ settings }: CheckContext, { table, rank: rankAt, score }: RankedColumns): readonly Ranked[] {
  const column = columnAt(table, score);
  return rowsOfKind(table, 'unit').flatMap((row): Ranked[] => {
    const [rank, value] = [figureAt({ table, row, column: rankAt }), figureAt({ table, row, column: score })];
    if (rank === null || value === null) return [];
    const { low, high } = judgedInterval(value, column, settings);
    return [column.lowerIsBetter === true ? { row, rank, low: -high, high: -low } : { row, rank, low, high }];
  });
}

function wrongRank(
  context: CheckContext,
  { table, rank, score }: RankedColumns,
  { row, best }: Misranked,
): Observation<RankOrder> {
  const scorePlace = { table, row, column: score };
  return observedAt<RankOrder>(
    context,
    { table, row, column: rank },
    {
      severity: 'error',
      expected: String(best),
      payload: {
        kind: 'rank',
        score: shownAt(context, scorePlace) ?? '',
        header: headerOf(columnOf(scorePlace)),
        above: best - 1,
      },
    },
  );
}

function mostWrong(
  context: CheckContext,
  { table, rank, score }: RankedColumns,
  { row }: Misranked,
  wrong: number,
  tried: number,
): Observation<RankOrder> {
  const header = headerOf(columnOf({ table, row, column: score }));
  return observedAt<RankOrder>(
    context,
    { table, row, column: rank },
    { severity: 'info', unit: null, payload: { kind: 'most', wrong, tried, header } },
  );
}
