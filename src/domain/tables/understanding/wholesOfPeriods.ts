import { isBareSum } from '../../vocabulary/aggregateNames';
import type { HeaderWord } from '../../vocabulary/headerWords';
import { saysMean } from '../../vocabulary/means';
import type { ColumnFormula } from '../Table';
import type { ColumnDecision } from './ColumnDecision';
import type { ColumnDraft } from './Proposal';

/**
 * Blank columns behind those of several periods of one kind, whose header says what is to be worked out of them: the mean of
 * points of twelve months (`Bình quân năm`), the sum of counts of four quarters (`Cả năm`). Of points only `Cộng` is a sum.
 */
export function wholesOfPeriods(
  decisions: readonly ColumnDecision[],
  drafts: readonly ColumnDraft[],
): ReadonlyMap<number, ColumnFormula> {
  const found = new Map<number, ColumnFormula>();
  drafts.forEach(({ evidence, meaning, parent, header }, column) => {
    const role = decisions[column]?.role;
    if (evidence.filled > 0 || (role !== 'count' && role !== 'composite') || !meaning.leaf.has('total')) return;
    const parts = periodsBefore(column, parent, drafts);
    const [first] = parts;
    if (first === undefined || parts.length < 2) return;
    const areCounts = parts.every((part) => decisions[part]?.role === 'count');
    const arePoints = parts.every((part) => isPoints(decisions[part]));
    const leaf = header.slice(header.lastIndexOf('›') + 1).trim();
    if (role === 'composite' && arePoints && saysMean(leaf)) found.set(column, { kind: 'mean', terms: parts });
    else if (!saysMean(leaf) && (role === 'count' ? areCounts : arePoints && isBareSum(leaf)))
      found.set(column, { kind: 'sum', terms: parts.map((part) => ({ column: part, sign: 1 })) });
  });
  return found;
}

/** Words that say what else than points a mean would be of. */
const NO_POINTS: readonly HeaderWord[] = ['rate', 'rank', 'grade', 'change', 'maximum', 'target', 'counted'];

/** A blank `Bình quân` behind points of several periods is their whole, although it does not say of what it is the mean. */
export function withMeansOfPeriods(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  return drafts.map((draft, column) => {
    const { evidence, meaning, parent, header } = draft;
    const leaf = header.slice(header.lastIndexOf('›') + 1).trim();
    if (evidence.filled > 0 || meaning.leaf.has('total') || !saysMean(leaf)) return draft;
    if (NO_POINTS.some((word) => meaning.words.has(word))) return draft;
    const parts = periodsBefore(column, parent, drafts);
    const arePoints = parts.every((part) => drafts[part]?.meaning.words.has('points') === true);
    if (parts.length < 2 || !arePoints) return draft;
    const whole = [['total', 1]] as const;
    const words = new Map([...meaning.words, ...whole]);
    return { ...draft, meaning: { ...meaning, words, leaf: new Map([...meaning.leaf, ...whole]), saysWhole: true } };
  });
}

/** What is a part of the whole that a table is about is none of the periods before it. */
export function withoutPrevious(
  decisions: readonly ColumnDecision[],
  wholes: ReadonlyMap<number, ColumnFormula>,
): readonly ColumnDecision[] {
  const parts = new Set([...wholes.values()].flatMap(partsOf));
  return decisions.map((each, column) =>
    parts.has(column) && each.role === 'previousComposite'
      ? { ...each, role: 'points', confidence: 0.95, alternatives: [], earlier: true }
      : each,
  );
}

function partsOf(formula: ColumnFormula): readonly number[] {
  if (formula.kind === 'ratio') return [];
  return formula.kind === 'mean' ? formula.terms : formula.terms.map(({ column }) => column);
}

function isPoints({ role, group }: Partial<ColumnDecision> = {}): boolean {
  return group === undefined && (role === 'points' || role === 'previousComposite');
}

/** The columns right before one, below the same header, that name periods of one kind. */
function periodsBefore(column: number, parent: string, drafts: readonly ColumnDraft[]): readonly number[] {
  const kind = drafts[column - 1]?.meaning.period?.kind;
  let first = column;
  while (kind !== undefined && isOfKind(drafts[first - 1], kind, parent)) first -= 1;
  return Array.from({ length: column - first }, (_, at) => first + at);
}

function isOfKind(draft: ColumnDraft | undefined, kind: string, parent: string): boolean {
  return draft?.meaning.period?.kind === kind && draft.parent === parent && !draft.meaning.leaf.has('total');
}
