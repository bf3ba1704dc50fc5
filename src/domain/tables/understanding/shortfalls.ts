import { ascending } from '../../decimal/extremes';
import type { FigureColumn } from '../evidence/Sample';
import type { ColumnDecision } from './ColumnDecision';

/** Fewer rows come to the same by chance. */
const ROWS = 3;

/**
 * What composites lack of the whole, `Thiếu so với 100`, `Điểm mất`: figures that with the composites come to the same in all
 * rows, one mistyped apart. They are no change against a period before, and nobody needs to say what they are.
 * @param figures of the units by column, where there are enough
 */
export function withoutShortfalls(
  decisions: readonly ColumnDecision[],
  figures: readonly (FigureColumn | undefined)[],
): readonly ColumnDecision[] {
  const composite = figures[decisions.findIndex(({ role, earlier }) => role === 'composite' && earlier !== true)];
  if (composite === undefined) return decisions;
  return decisions.map((each, column) => {
    const own = figures[column];
    // What has a maximum of its own is no rest of another's.
    const isOpen = each.group === undefined && each.max === undefined && each.earlier !== true && OPEN.has(each.role);
    return isOpen && own !== undefined && isRest(own, composite)
      ? { ...each, role: 'unknown', confidence: 0.95, alternatives: [] }
      : each;
  });
}

const OPEN: ReadonlySet<ColumnDecision['role']> = new Set<ColumnDecision['role']>(['delta', 'points', 'unknown']);

/** Whether how far a column's figures are from zero, all on one side, and some composites come to the same in every row. */
function isRest(own: FigureColumn, composite: FigureColumn): boolean {
  if (own.figures.some((each) => each > 0) && own.figures.some((each) => each < 0)) return false;
  const slack = 0.5 * (10 ** -own.decimals + 10 ** -composite.decimals) + 1e-9;
  const wholes = composite.figures
    .map((figure, row) => figure + Math.abs(own.figures[row] ?? NaN))
    .filter((each) => !Number.isNaN(each));
  const whole = ascending([...wholes])[wholes.length >> 1] ?? 0;
  const agreed = wholes.filter((each) => Math.abs(each - whole) <= slack).length;
  return agreed >= ROWS && agreed >= wholes.length - 1 && new Set(composite.figures).size >= ROWS;
}
