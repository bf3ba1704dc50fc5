import { scalesIn } from '../../vocabulary/statements';
import type { Mean } from '../evidence/arithmetic';
import type { ColumnDecision } from './ColumnDecision';
import type { ColumnDraft } from './Proposal';

/**
 * The whole that a table says its composites are of: among the maxima, in their header, by weights, in a title.
 * @param mean what the composites are the mean of, times how much
 */
export function statedWhole(
  composite: number,
  drafts: readonly ColumnDraft[],
  maxima: readonly (number | undefined)[],
  titles: readonly string[],
  isWeighted: boolean,
  mean: Mean | undefined,
): number | undefined {
  const stated = maxima[composite] ?? drafts[composite]?.meaning.max;
  // A mean by weights is of a hundred as its items are.
  if (stated !== undefined || isWeighted) return stated ?? 100;
  const scales = titles.flatMap(scalesIn);
  const [parts] = scales;
  const possible = scales.filter(({ scale }) => isScaleOf(drafts[composite], scale));
  const ofMean = mean === undefined || parts === undefined ? undefined : parts.scale * mean.times;
  return possible.find(({ ofParts }) => !ofParts)?.scale ?? ofMean ?? possible[0]?.scale;
}

/** Whether composites can be of a scale: what most of them exceed is the scale of something else. */
function isScaleOf(draft: ColumnDraft | undefined, scale: number): boolean {
  const figures = draft?.evidence.figures ?? [];
  return figures.filter((figure) => figure > scale).length * 2 <= figures.length;
}

/** The whole of composites that stand by themselves, where the table does not say it: by a column of maxima, or their figures. */
export function likelyWhole(
  composite: number,
  decisions: readonly ColumnDecision[],
  drafts: readonly ColumnDraft[],
): number | undefined {
  return columnOfMaxima(decisions, drafts) ?? scaleOf(drafts[composite]);
}

/** The points that every unit can have, or that deductions are taken from: one column of maxima, the same for all. */
function columnOfMaxima(decisions: readonly ColumnDecision[], drafts: readonly ColumnDraft[]): number | undefined {
  const maxima = decisions.flatMap(({ role, group }, column) =>
    role === 'maximum' && group === undefined ? [drafts[column]?.evidence] : [],
  );
  const [only, ...more] = maxima;
  return only !== undefined && more.length === 0 && only.least === only.greatest ? only.least : undefined;
}

/**
 * The whole that composites are of by themselves: a hundred of percentages; one where all are shares of it, as DTI and PAR
 * INDEX are published, since nobody has less than one of a hundred points.
 */
function scaleOf(draft: ColumnDraft | undefined): number | undefined {
  if (draft === undefined) return undefined;
  if (draft.evidence.percentages > 0) return 100;
  return isShareOfOne(draft) ? 1 : undefined;
}

/** Whether all of a column's figures are shares of one. */
export function isShareOfOne(draft: ColumnDraft | undefined): boolean {
  if (draft === undefined) return false;
  const { numbers, percentages, integersOnly, least, greatest } = draft.evidence;
  return percentages === 0 && numbers >= 3 && !integersOnly && least >= 0 && greatest <= 1;
}
