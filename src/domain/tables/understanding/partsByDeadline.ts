import { saysOnTime, saysOverdue } from '../../vocabulary/deadlines';
import type { FigureColumn } from '../evidence/Sample';
import type { ColumnDraft } from './Proposal';

/**
 * The columns of work done on time and of overdue work that stand together and come to another column in every row, however few
 * of them have overdue work: numbers of dossiers, where rates would come to no number.
 * @param figures of each column, row by row
 */
export function partsByDeadline(
  columns: readonly Pick<ColumnDraft, 'header'>[],
  figures: readonly (FigureColumn | undefined)[],
): ReadonlySet<number> {
  const found = new Set<number>();
  let parts: number[] = [];
  const settle = (): void => {
    if (parts.length > 1 && figures.some((whole, at) => !parts.includes(at) && isSum(whole, parts, figures)))
      for (const part of parts) found.add(part);
    parts = [];
  };
  columns.forEach(({ header }, index) => {
    if (figures[index] !== undefined && (saysOnTime(header) || saysOverdue(header))) parts.push(index);
    else settle();
  });
  settle();
  return found;
}

/** Whether whole figures, not all the same, are the sum of some others in every row. */
function isSum(
  whole: FigureColumn | undefined,
  parts: readonly number[],
  figures: readonly (FigureColumn | undefined)[],
): boolean {
  if (whole === undefined || whole.decimals > 0 || new Set(whole.figures).size < 2) return false;
  return whole.figures.every(
    (figure, row) => parts.reduce((sum, part) => sum + (figures[part]?.figures[row] ?? NaN), 0) === figure,
  );
}
