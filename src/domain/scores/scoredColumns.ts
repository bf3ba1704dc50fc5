import { columnAt, columnsWhere, compositeColumn, groupColumn, groupsOf, headerAbove } from '../tables/columns';
import type { Column, Table } from '../tables/Table';
import { headerWords } from '../vocabulary/headerWords';
import { wordsOf } from '../vocabulary/PhraseBook';
import type { ColumnRole } from '../vocabulary/columnRoles';

/** A column of ranks and the one whose figures it ranks, as indices. */
export interface RankedColumn {
  readonly rank: number;
  readonly score: number;
}

/** A column of changes, and the two whose difference it is. */
export interface ChangedColumn {
  readonly change: number;
  readonly now: number;
  readonly before: number;
}

/** The measures of an item that a change can be of. */
const MEASURES = ['points', 'rate'] as const;

/** Whole things that a change can be of, where it is of no measure. */
const COUNTS = ['count'] as const;

/** The measures that ranks can be of. */
const SCORES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['composite', 'points', 'rate']);

/** Columns that belong together, where the table has them all. */
type Wanted<Columns> = { readonly [Each in keyof Columns]: Columns[Each] | undefined };

/** The ranks that a table prints: the composite's, now and before, and those of single items. */
export function rankedColumns(table: Table): readonly RankedColumn[] {
  const own = compositeColumn(table, 'rank');
  const found: readonly Wanted<RankedColumn>[] = [
    ...columnsWhere(table, ({ role, group }) => role === 'rank' && group === undefined).map((rank) => ({
      rank,
      score: scoreBeside(table, rank, 'now') ?? (rank === own ? rankedScore(table) : undefined),
    })),
    ...columnsWhere(table, ({ role, uncompared }) => role === 'previousRank' && uncompared === true).map((rank) => ({
      rank,
      score: scoreBeside(table, rank, 'earlier'),
    })),
    { rank: compositeColumn(table, 'previousRank'), score: compositeColumn(table, 'previousComposite') },
    ...ofGroups(table, 'rank').map(({ group, column }) => ({ rank: column, score: groupScore(table, group, 'now') })),
    ...ofGroups(table, 'previousRank').map(({ group, column }) => ({
      rank: column,
      score: groupScore(table, group, 'earlier'),
    })),
  ];
  return found.flatMap(({ rank, score }) => (rank === undefined || score === undefined ? [] : [{ rank, score }]));
}

/** The one figure of a period under the header that a column stands under as well. */
function scoreBeside(table: Table, rank: number, when: 'now' | 'earlier'): number | undefined {
  const parent = headerAbove(columnAt(table, rank));
  const beside = columnsWhere(
    table,
    (column) =>
      SCORES.has(column.role) && (column.earlier === true) === (when === 'earlier') && headerAbove(column) === parent,
  );
  return parent !== '' && beside.length === 1 ? beside[0] : undefined;
}

/** The changes that a table prints, each with the figures whose difference it is: the composite's, and those of single groups. */
export function changedColumns(table: Table): readonly ChangedColumn[] {
  return changesOf(table).flatMap(({ change, pairs: [pair] }) => (pair === undefined ? [] : [{ change, ...pair }]));
}

/** A column of changes, and the figures of now and before whose difference it can be, the likeliest first. */
export interface Change {
  readonly change: number;
  readonly pairs: readonly Omit<ChangedColumn, 'change'>[];
}

/**
 * Every column of changes. One of no group is that of the figures of two periods below the same header, or the composite's;
 * without a composite it is that of the one item of which the table has figures of two periods.
 */
export function changesOf(table: Table): readonly Change[] {
  const composite = compositeColumn(table, 'delta');
  return columnsWhere(table, ({ role }) => role === 'delta').flatMap((change): readonly Change[] => {
    const { group } = columnAt(table, change);
    if (group !== undefined) return [{ change, pairs: pairsOf(table, (column) => column.group === group) }];
    const beside = pairsBeside(table, change);
    if (beside.length > 0) return [{ change, pairs: beside }];
    return change === composite ? [{ change, pairs: pairsOfNone(table, change) }] : [];
  });
}

function pairsOfNone(table: Table, change: number): Change['pairs'] {
  const now = compositeColumn(table, 'composite');
  const before = compositeColumn(table, 'previousComposite');
  if (now !== undefined && before !== undefined) return [{ now, before }];
  if (now !== undefined || before !== undefined) return [];
  const said = new Set(
    headerWords.allIn(wordsOf(columnAt(table, change).path.at(-1) ?? '')).map(({ meaning }) => meaning),
  );
  const measures = said.has('rate') ? (['rate'] as const) : said.has('points') ? (['points'] as const) : MEASURES;
  const possible = (of: readonly Measure[]): Change['pairs'] =>
    [undefined, ...groupsOf(table)].flatMap((group) => pairsOf(table, (column) => column.group === group, of));
  const [one, ...others] = possible(measures);
  if (one !== undefined) return others.length === 0 ? [one] : [];
  const counts = measures === MEASURES ? possible(COUNTS) : [];
  return counts.length === 1 ? counts : [];
}

/** The figures of now and of before below the header that a change stands below as well: `Đúng hạn › Tháng 4`, `Tháng 5`, `±`. */
function pairsBeside(table: Table, change: number): Change['pairs'] {
  const parent = headerAbove(columnAt(table, change));
  const isBeside = (column: Column): boolean => headerAbove(column) === parent;
  if (parent === '') return [];
  const measured = pairsOf(table, isBeside);
  return measured.length > 0 ? measured : pairsOf(table, isBeside, COUNTS);
}

type Measure = (typeof MEASURES)[number] | (typeof COUNTS)[number];

/** The columns of each measure among some, of now and of before, where there is one of each. */
function pairsOf(
  table: Table,
  isOne: (column: Column) => boolean,
  measures: readonly Measure[] = MEASURES,
): Change['pairs'] {
  return measures.flatMap((wanted) => {
    const of = columnsWhere(table, (column) => column.role === wanted && isOne(column));
    const [now, another] = of.filter((each) => columnAt(table, each).earlier !== true);
    const [before, older] = of.filter((each) => columnAt(table, each).earlier === true);
    const isPair = now !== undefined && before !== undefined && another === undefined && older === undefined;
    return isPair ? [{ now, before }] : [];
  });
}

/**
 * Without a composite, a rank of no group is that of the one column of points, or of the one rate where there are no
 * points; several columns of points have a sum that is nowhere in the table.
 */
function rankedScore(table: Table): number | undefined {
  const composite = compositeColumn(table, 'composite');
  if (composite !== undefined) return composite;
  const [first, ...more] =
    (['points', 'rate'] as const)
      .map((role) => columnsWhere(table, (column) => column.role === role && column.earlier !== true))
      .find((columns) => columns.length > 0) ?? [];
  return more.length === 0 ? first : undefined;
}

function groupScore(table: Table, group: string, when: 'now' | 'earlier'): number | undefined {
  return groupColumn(table, group, 'points', when) ?? groupColumn(table, group, 'rate', when);
}

function ofGroups(table: Table, role: ColumnRole): readonly { readonly group: string; readonly column: number }[] {
  return table.columns.flatMap((each, column) =>
    each.role === role && each.group !== undefined ? [{ group: each.group, column }] : [],
  );
}
