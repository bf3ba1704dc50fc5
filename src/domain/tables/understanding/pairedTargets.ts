import { headerAbove } from '../columns';
import type { Column, Row } from '../Table';
import type { ColumnDecision } from './ColumnDecision';
import { columnsByParent } from './itemHeaders';
import type { ColumnDraft } from './Proposal';

/** The columns below one header of which one has what an indicator is to reach and the other what came of it. */
interface Pair {
  readonly target: number;
  readonly result: number;
}

/** A column by itself may be paired by chance. */
const SEVERAL = 2;

/** What the words of both headers say leaves little to ask. */
const SURE = 0.95;

/**
 * `Số hóa hồ sơ › Chỉ tiêu | Kết quả`, indicator by indicator in a table of units: the results are rates, with a target of their own
 * where it is the same for all.
 */
export function withPairedTargets(
  decisions: readonly ColumnDecision[],
  drafts: readonly ColumnDraft[],
): readonly ColumnDecision[] {
  const roles = new Set(decisions.map(({ role }) => role));
  const pairs = roles.has('unit') && !roles.has('indicator') ? pairsIn(drafts) : [];
  const isChosen = (column: number): boolean => decisions[column]?.reason === 'chosen';
  if (pairs.length < SEVERAL || pairs.some(({ target, result }) => isChosen(target) || isChosen(result)))
    return decisions;
  const items = pairs.map(({ result }) => drafts[result]?.meaning.items[0]?.key);
  const paired = new Map(
    pairs.flatMap(({ target, result }, at): (readonly [number, Partial<ColumnDecision>])[] => {
      const group = items[at];
      const isOne = group !== undefined && items.filter((each) => each === group).length === 1;
      return [
        [target, { role: 'target' }],
        [result, { role: 'rate', ...(isOne ? { group } : {}) }],
      ];
    }),
  );
  return decisions.map((decision, column) => {
    const known = paired.get(column);
    return known === undefined ? decision : { ...decision, ...known, confidence: SURE, alternatives: [] };
  });
}

function pairsIn(drafts: readonly ColumnDraft[]): readonly Pair[] {
  return [...columnsByParent(drafts).values()].flatMap((columns) => {
    const [target, ...targets] = columns.filter((column) => saysTarget(drafts[column]));
    const [result, ...results] = columns.filter((column) => column !== target && saysResult(drafts[column]));
    if (target === undefined || result === undefined || targets.length + results.length > 0) return [];
    return isSameForAll(drafts[target]) && isShare(drafts[result]) ? [{ target, result }] : [];
  });
}

function saysTarget(draft: ColumnDraft | undefined): boolean {
  return draft?.meaning.leaf.has('target') === true || draft?.meaning.leaf.has('targetOrItem') === true;
}

function saysResult(draft: ColumnDraft | undefined): boolean {
  return draft?.meaning.leaf.has('result') === true;
}

/** A target in percent that all units have. */
function isSameForAll(draft: ColumnDraft | undefined): boolean {
  if (draft === undefined) return false;
  const { numbers, bounds, least, greatest } = draft.evidence;
  return numbers + bounds > 0 && least === greatest && greatest > 1 && greatest <= 100;
}

function isShare(draft: ColumnDraft | undefined): boolean {
  if (draft === undefined) return false;
  const { numbers, least, greatest, texts } = draft.evidence;
  return numbers > texts && least >= 0 && greatest <= 100;
}

/** A rate with the target that stands beside it below the same header, the same for all units. */
export function withPairedTarget(
  column: Column,
  columns: readonly Column[],
  rows: readonly Pick<Row, 'kind'>[],
): Column {
  if (column.role !== 'rate' || column.headerTarget !== undefined) return column;
  const parent = headerAbove(column);
  if (parent === '') return column;
  const [beside, ...others] = columns.filter((each) => each.role === 'target' && headerAbove(each) === parent);
  if (beside === undefined || others.length > 0) return column;
  const given = beside.figures.flatMap((figure, row) =>
    figure !== null && rows[row]?.kind === 'unit' ? [figure] : [],
  );
  const [target, ...more] = new Set(given);
  return target === undefined || more.length > 0 ? column : { ...column, headerTarget: target };
}
