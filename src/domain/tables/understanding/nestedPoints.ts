import { sum } from '../../decimal/decimal';
import type { PointsColumn } from './lastItems';

/** A column of points with those that stand behind it and that it adds up: an item with its sub-items, `I` with `1` and `2`. */
export interface PointsNode {
  readonly column: PointsColumn;
  readonly parts: readonly PointsNode[];
}

/** Maxima typed as results of formulas differ in the last binary place. */
const SAME = 1e-6;

/**
 * Points from left to right as a tree. A column is the sum of those behind it where its maximum is the sum of theirs and
 * its figures are; maxima alone may come to the same by chance.
 */
export function pointsTree(
  points: readonly PointsColumn[],
  isSum: (column: number, terms: readonly PointsColumn[]) => boolean,
): readonly PointsNode[] {
  const read = new Map<number, { readonly node: PointsNode; readonly next: number }>();
  const nodeAt = (at: number): { readonly node: PointsNode; readonly next: number } | undefined => {
    const known = read.get(at);
    const column = points[at];
    if (known !== undefined || column === undefined) return known;
    const found = partsBehind(column, at + 1) ?? { node: { column, parts: [] }, next: at + 1 };
    read.set(at, found);
    return found;
  };
  const partsBehind = (column: PointsColumn, from: number): ReturnType<typeof nodeAt> => {
    const { max } = column;
    if (max === undefined) return undefined;
    const parts: PointsNode[] = [];
    for (let next = from, total = 0; total < max - SAME;) {
      const part = nodeAt(next);
      if (part?.node.column.max === undefined) return undefined;
      parts.push(part.node);
      next = part.next;
      total = sum(parts.map((each) => each.column.max ?? 0));
      if (Math.abs(total - max) > SAME || parts.length < 2) continue;
      return isSum(
        column.column,
        parts.map((each) => each.column),
      )
        ? { node: { column, parts }, next }
        : undefined;
    }
    return undefined;
  };
  const nodes: PointsNode[] = [];
  for (let each = nodeAt(0); each !== undefined; each = nodeAt(each.next)) nodes.push(each.node);
  return nodes;
}

/** The maxima that count where some are sums of others, each way that a table may be laid out: none is, of those before it, of those behind it. */
export function countedMaxima(maxima: readonly number[]): readonly (readonly number[])[] {
  const columns = maxima.map((max, column) => ({ column, name: '', max }));
  const wholes = pointsTree(columns, () => true).flatMap(({ column }) => column.max ?? []);
  return [maxima, withoutSubtotals(maxima), wholes];
}

/** Maxima from left to right, those that are the sum of the ones right before them standing for these. */
function withoutSubtotals(maxima: readonly number[]): readonly number[] {
  return maxima.reduce<readonly number[]>((open, each) => {
    const from = open.findIndex((_, at) => at + 2 <= open.length && Math.abs(sum(open.slice(at)) - each) <= SAME);
    return from < 0 ? [...open, each] : [...open.slice(0, from), each];
  }, []);
}
