import type { TieRule } from '../../settings/Settings';
import { rowsOfKind } from '../../tables/rows';
import { type Table } from '../../tables/Table';
import type { ColumnRole } from '../../vocabulary/columnRoles';
import type { Check, CheckContext, RawFinding } from '../CheckContext';
import { columnsWhere, figureAt, findingAt } from '../figures';
import { judgedInterval } from '../interval';
import { outOfOrder } from '../outOfOrder';

/** Printed ranks that contradict the figures, and rows out of order in a table that is otherwise sorted best first. */
export const rankOrder: Check = (context) =>
  context.tables.flatMap((table) => {
    const ranked = [
      ...ranks(context, table, 'rank', ['composite', 'points', 'rate']),
      ...ranks(context, table, 'previousRank', ['previousComposite']),
    ];
    return table.columns.some(({ role }) => role === 'rank') ? ranked : [...ranked, ...outOfOrder(context, table)];
  });

/** What quotients, held as doubles, may be off by. */
const SLACK = 1e-9;

interface Ranked {
  readonly row: number;
  readonly rank: number;
  readonly low: number;
  readonly high: number;
}

function ranks(
  context: CheckContext,
  table: Table,
  rankRole: ColumnRole,
  scoreRoles: readonly ColumnRole[],
): readonly RawFinding[] {
  const rankAt = table.columns.findIndex(({ role }) => role === rankRole);
  const scoreAt = scoreRoles
    .map((wanted) =>
      columnsWhere(table, ({ role, earlier }) => role === wanted && (earlier !== true || rankRole === 'previousRank')),
    )
    .find((columns) => columns.length > 0);
  const [at] = scoreAt?.length === 1 ? scoreAt : [];
  const score = at === undefined ? undefined : table.columns[at];
  if (rankAt < 0 || at === undefined || score === undefined) return [];
  const turn = score.lowerIsBetter === true ? -1 : 1;
  const rows = rowsOfKind(table, 'unit').flatMap((row): Ranked[] => {
    const [rank, value] = [figureAt({ table, row, column: rankAt }), figureAt({ table, row, column: at })];
    if (rank === null || value === null) return [];
    const { low, high } = judgedInterval(value, score, context.settings);
    return [turn < 0 ? { row, rank, low: -high, high: -low } : { row, rank, low, high }];
  });
  // Where units without a rank or a figure are left out, ranks cannot be told.
  const scored = rowsOfKind(table, 'unit').filter((row) => figureAt({ table, row, column: at }) !== null).length;
  if (rows.length < 3 || rows.length < scored) return [];
  // A unit that has a rank and no figure may stand anywhere above the others.
  const open = rowsOfKind(table, 'unit').filter(
    (row) => figureAt({ table, row, column: at }) === null && figureAt({ table, row, column: rankAt }) !== null,
  ).length;
  const { ties } = context.settings;
  const wrong = misranked(rows, open, ties);
  // A table that keeps another rule for ties throughout does not contradict itself.
  const keepsOther = ties === 'dense' ? misranked(rows, open, 'gap').length === 0 : isDense(rows);
  if (wrong.length === 0 || keepsOther) return [];
  const culprit = culpritOf(rows, wrong, open, ties);
  // Where most ranks differ, they are of something else than this column.
  if (culprit === undefined && wrong.length * 2 > rows.length) return [];
  return (culprit === undefined ? wrong : [culprit]).map(({ row, best }) =>
    findingAt(
      context,
      { table, row, column: rankAt },
      { rule: 'rank-order', severity: 'error', expected: String(best), words: { kind: 'rank' } },
    ),
  );
}

interface Misranked extends Ranked {
  /** The best rank its figure allows. */
  readonly best: number;
}

/** The rows whose rank their figures do not allow, however the rounded digits and ties fall. */
function misranked(rows: readonly Ranked[], open: number, ties: TieRule): readonly Misranked[] {
  const lows = rows.map(({ low }) => low).sort((one, other) => one - other);
  const highs = rows.map(({ high }) => high).sort((one, other) => one - other);
  return rows.flatMap((each) => {
    const [least, most] =
      ties === 'dense'
        ? figuresAbove(rows, each)
        : [rows.length - countUpTo(lows, each.high), rows.length - countUpTo(highs, each.low) - 1];
    const [best, worst] = [least + 1, Math.max(least, most) + 1 + open];
    return each.rank >= best && each.rank <= worst ? [] : [{ ...each, best }];
  });
}

/** How many different figures stand above a row's at least and at most, however their rounded digits fall. */
function figuresAbove(rows: readonly Ranked[], own: Ranked): readonly [number, number] {
  let [least, above] = [0, own.high];
  for (const { low, high } of [...rows].sort((one, other) => one.high - other.high)) {
    if (low <= above + SLACK) continue;
    least += 1;
    above = high;
  }
  const possible = rows.filter(({ low, high }) => high > own.low + SLACK && low !== own.low);
  return [least, new Set(possible.map(({ low }) => low)).size];
}

/** The one row that is out of place, where all the others are in order without it: its figure or its rank is wrong, not theirs. */
function culpritOf(
  rows: readonly Ranked[],
  wrong: readonly Misranked[],
  open: number,
  ties: TieRule,
): Misranked | undefined {
  const [worst] = [...wrong].sort((one, other) => Math.abs(other.rank - other.best) - Math.abs(one.rank - one.best));
  if (worst === undefined || wrong.length === 1) return worst;
  const others = rows.filter(({ row }) => row !== worst.row);
  // Without it the ranks behind it move up, but for a rank that is not left out while somebody shares it.
  const moved = ties === 'dense' && others.some(({ rank }) => rank === worst.rank) ? 0 : 1;
  const rest = others.map((each) => (each.rank > worst.rank ? { ...each, rank: each.rank - moved } : each));
  return misranked(rest, open, ties).length === 0 ? worst : undefined;
}

/** How many of sorted figures are at most so large. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? Infinity) <= limit + SLACK) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Ranks without gaps behind ties: 1, 2, 2, 3. */
function isDense(rows: readonly Ranked[]): boolean {
  const sorted = [...rows].sort((one, other) => other.low - one.low);
  let [rank, last] = [0, Number.NaN];
  return sorted.every((each) => {
    if (each.low !== last) rank += 1;
    last = each.low;
    return each.rank === rank;
  });
}
