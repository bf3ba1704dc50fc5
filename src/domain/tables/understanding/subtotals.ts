import { sum } from '../../decimal/decimal';
import type { Relation } from '../evidence/arithmetic';
import { ROWS_LOOKED_AT } from '../evidence/Sample';
import type { ColumnFormula } from '../Table';
import type { ColumnDecision } from './ColumnDecision';
import type { PointsColumn } from './lastItems';
import type { ColumnDraft } from './Proposal';

/** Tells columns that add up others before them, as the maxima show (`Điểm thẩm định` 90 of seven items), from the items. */
export function withoutSums(
  points: readonly PointsColumn[],
  decisions: readonly ColumnDecision[],
  maxima: readonly (number | undefined)[],
  saysTotal: (column: number) => boolean,
  isSum: (column: number, terms: readonly PointsColumn[]) => boolean,
): { readonly items: readonly PointsColumn[]; readonly sums: ReadonlyMap<number, ColumnFormula> } {
  const sums = new Map<number, ColumnFormula>();
  const items: PointsColumn[] = [];
  // What the columns so far add up to, subtotals standing for their terms.
  let open: PointsColumn[] = [];
  for (const each of points) {
    const added = termsBefore(open, each, saysTotal(each.column), isSum);
    if (added !== undefined) {
      const max = sumOf(added);
      sums.set(each.column, formulaOf(added));
      open = [...open.slice(0, open.length - added.length), max === undefined ? each : { ...each, max }];
      continue;
    }
    open.push(each);
    items.push(each);
  }
  const composite = decisions.findIndex(({ role }) => role === 'composite');
  const whole = composite < 0 ? undefined : maxima[composite];
  if (composite >= 0 && sums.size > 0 && sumOf(open) === whole) sums.set(composite, formulaOf(open));
  return { items, sums };
}

/** The columns right before a column that it adds up: as their maxima show, or its header where it states none. */
function termsBefore(
  open: readonly PointsColumn[],
  { column, max }: PointsColumn,
  saysTotal: boolean,
  isSum: (column: number, terms: readonly PointsColumn[]) => boolean,
): readonly PointsColumn[] | undefined {
  for (let from = 0; from + 2 <= open.length; from += 1) {
    const terms = open.slice(from);
    const isLike = max === undefined ? saysTotal : sumOf(terms) === max;
    if (isLike && isSum(column, terms)) return terms;
  }
  return undefined;
}

/**
 * Whether a column's figures are the sum of some others': maxima may add up by chance. In nearly all rows, a mistake apart,
 * because items' points may come to another's by chance in some; a column without figures says nothing against it.
 */
export function addsUp(
  draft: ColumnDraft | undefined,
  column: number,
  terms: readonly PointsColumn[],
  relations: readonly Relation[],
): boolean {
  const rows = Math.min(draft?.evidence.filled ?? 0, ROWS_LOOKED_AT);
  if (rows === 0) return true;
  return relations.some(
    (relation) =>
      relation.kind === 'sum' &&
      relation.column === column &&
      relation.agreed >= Math.min(rows - 1, rows * 0.8) &&
      // A sum of more than these is another one, that came about by chance.
      relation.terms.length === terms.length &&
      terms.every((term) => relation.terms.includes(term.column)),
  );
}

function sumOf(terms: readonly PointsColumn[]): number | undefined {
  const maxima = terms.flatMap(({ max }) => (max === undefined ? [] : [max]));
  return maxima.length === terms.length ? sum(maxima) : undefined;
}

function formulaOf(terms: readonly PointsColumn[]): ColumnFormula {
  return { kind: 'sum', terms: terms.map(({ column }) => ({ column, sign: 1 as const })) };
}
