import type { ColumnRole } from '../../vocabulary/columnRoles';
import type { NamedItem } from '../../vocabulary/ItemNames';
import type { Choice } from './choose';
import type { DecisionContext } from './ColumnDecision';
import type { ColumnDraft } from './Proposal';

/** The roles that an item can have columns of. */
export const OF_ITEMS: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'points',
  'rate',
  'maximum',
  'rank',
  'grade',
  'delta',
]);

/** Columns below one parent are of one item, whatever each of them measures. */
function belowOneParent(
  drafts: readonly ColumnDraft[],
  choices: readonly Choice[],
  result: (string | undefined)[],
): void {
  const byParent = new Map<string, Set<string>>();
  drafts.forEach(({ parent }, column) => {
    const key = result[column];
    if (parent === '' || key === undefined || choices[column]?.role !== 'points') return;
    byParent.set(parent, (byParent.get(parent) ?? new Set()).add(key));
  });
  drafts.forEach(({ parent, meaning }, column) => {
    const items = byParent.get(parent);
    const role = choices[column]?.role;
    if (items?.size !== 1 || result[column] !== undefined || meaning.itemInLeaf) return;
    if (role !== undefined && role !== 'points' && OF_ITEMS.has(role)) [result[column]] = items;
  });
}

interface Wish {
  readonly column: number;
  readonly key: string;
  readonly score: number;
}

/**
 * The item of each column: one column for each measure, item and period, the best first. Where all but one or two items
 * of an index are found and just as many columns of the same measure are left, these are the missing ones.
 */
export function itemsOfColumns(
  drafts: readonly ColumnDraft[],
  choices: readonly Choice[],
  earlier: readonly boolean[],
  context: Pick<DecisionContext, 'items' | 'maxima' | 'tableGroup'>,
): readonly (string | undefined)[] {
  const result: (string | undefined)[] = drafts.map(() => undefined);
  const classOf = (column: number): string =>
    `${choices[column]?.role ?? ''}${earlier[column] === true ? ' earlier' : ''} ${drafts[column]?.meaning.period?.label ?? ''}`;
  const taken = new Set<string>();
  const take = (column: number, key: string): void => {
    const at = `${classOf(column)} ${key}`;
    if (result[column] !== undefined || taken.has(at)) return;
    taken.add(at);
    result[column] = key;
  };
  for (const { column, key } of wishesOf(drafts, choices, context)) take(column, key);
  for (const role of ['points', 'rate'] as const) completeIndex(role, drafts, choices, earlier, context, result);
  belowOneParent(drafts, choices, result);
  // A table about one item: what names no other item is of that one.
  if (context.tableGroup !== undefined) {
    choices.forEach(({ role }, column) => {
      const named = drafts[column]?.meaning.items.length ?? 0;
      if ((role === 'points' || role === 'rate' || role === 'maximum') && named === 0 && result[column] === undefined) {
        result[column] = context.tableGroup;
      }
    });
  }
  return result;
}

function wishesOf(
  drafts: readonly ColumnDraft[],
  choices: readonly Choice[],
  { items, maxima }: Pick<DecisionContext, 'items' | 'maxima'>,
): readonly Wish[] {
  return drafts
    .flatMap(({ meaning }, column): readonly Wish[] => {
      const role = choices[column]?.role;
      if (role === undefined || !OF_ITEMS.has(role) || meaning.opposite) return [];
      if (role !== 'points' && meaning.vague) return [];
      return (
        meaning.items
          // Below a parent that names the item its columns are the item's own, whatever they measure.
          .filter(
            ({ score, coverage }) =>
              coverage >= COVERAGE[role === 'points' || !meaning.itemInLeaf ? 'points' : 'other'] && score >= 1,
          )
          .map(({ key, score, coverage }) => {
            const max = maxima[column] ?? meaning.max;
            const fits = max === undefined ? 0 : items.find((item) => item.key === key)?.max === max ? 1.5 : -0.5;
            return { column, key, score: score * coverage + fits };
          })
      );
    })
    .sort((one, other) => other.score - one.score);
}

/** How much of a header's telling words must belong to the item: a board's points are the items' own, rates may be of a part. */
const COVERAGE = { points: 0.4, other: 0.75 } as const;

function completeIndex(
  role: 'points' | 'rate',
  drafts: readonly ColumnDraft[],
  choices: readonly Choice[],
  earlier: readonly boolean[],
  { items, maxima }: Pick<DecisionContext, 'items' | 'maxima'>,
  result: (string | undefined)[],
): void {
  const same = choices.flatMap((choice, column) => (choice.role === role && earlier[column] !== true ? [column] : []));
  const found = new Set(same.flatMap((column) => result[column] ?? []));
  const open = same.filter((column) => result[column] === undefined && drafts[column]?.meaning.opposite === false);
  const missing = items.filter(({ key }) => !found.has(key));
  if (missing.length === 0 || found.size < items.length / 2) return;
  const rest = new Set(missing);
  const give = (column: number, item: NamedItem): void => {
    result[column] = item.key;
    rest.delete(item);
  };
  // Maxima tell items apart where they differ.
  for (const column of open) {
    const max = maxima[column] ?? drafts[column]?.meaning.max ?? drafts[column]?.evidence.commonMax;
    const fitting = max === undefined ? [] : [...rest].filter((item) => item.max === max);
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) give(column, only);
  }
  const left = open.filter((column) => result[column] === undefined);
  if (role === 'points' && left.length === rest.size && rest.size <= 2) {
    for (const column of left) {
      const [item] = rest;
      if (item !== undefined && withinMax(drafts[column], item)) give(column, item);
    }
  }
}

function withinMax(draft: ColumnDraft | undefined, item: NamedItem): boolean {
  return draft !== undefined && (draft.evidence.filled === 0 || draft.evidence.greatest <= item.max * 1.0001);
}
