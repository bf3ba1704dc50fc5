import type { ColumnChoice } from '../../settings/Settings';
import type { ColumnRole } from '../../vocabulary/columnRoles';
import { type Relation, termsOf } from '../evidence/arithmetic';
import type { Column, Evidence } from '../Table';
import { columnAdjustments } from './adjustments';
import { chooseMeanings, type Choice } from './choose';
import type { ColumnDecision, DecisionContext } from './ColumnDecision';
import { currentPeriod, isEarlier, isToCome } from './columnPeriods';
import { withComparisons } from './comparedColumns';
import { itemsOfColumns, likelyItems } from './itemsOfColumns';
import { settleNames } from './nameColumns';
import { withShown } from './shownColumns';
import type { ColumnDraft, Proposal } from './Proposal';
import { SURE_ROWS } from './relationScores';

/** Gives every column of a table its role and item, all of them together. */
export function columnDecisions(given: readonly ColumnDraft[], context: DecisionContext): readonly ColumnDecision[] {
  const period = currentPeriod(given, context.period);
  const drafts = given.map((draft, column) => ({
    ...draft,
    ...(isToCome(draft, period) ? { toCome: true as const } : {}),
    ...(isTermOfPoints(column, given, context.relations) ? { totalled: true as const } : {}),
  }));
  const earlier = drafts.map((draft, index) => isEarlier(draft, drafts, period, context.maxima[index]));
  const likely = likelyItems(drafts, earlier, context);
  const choices = chooseMeanings(drafts, {
    likely,
    itemCount: context.items.length,
    relations: context.relations,
    maxima: context.maxima,
    earlier,
    itemMax: likely.map((item, column) => {
      const max = context.items.find(({ key }) => key === item)?.max;
      const isBeyond = max !== undefined && (drafts[column]?.evidence.greatest ?? 0) > max;
      return isBeyond && addsUpAsPoints(column, drafts, context.relations) ? undefined : max;
    }),
    oneItem: context.tableGroup !== undefined,
    isPointed: context.isPointed,
  });
  const items = itemsOfColumns(drafts, choices, earlier, context);
  const adjustments = columnAdjustments(choices, drafts, context);
  const decided = choices.map((choice, index): ColumnDecision => {
    // What the index has for an item is known when the index is.
    const max = choice.role === 'points' || choice.role === 'maximum' ? context.maxima[index] : undefined;
    const group = items[index];
    return {
      ...roleIn(choice, earlier[index] === true),
      ...evidenceOf(choice, drafts),
      ...(group === undefined && max === undefined ? adjustments[index] : {}),
      ...(group === undefined ? {} : { group }),
      ...(earlier[index] === true && choice.role !== 'delta' && choice.role !== 'rankDelta'
        ? { earlier: true as const }
        : {}),
      ...(max === undefined ? {} : { max }),
    };
  });
  const compared = withComparisons(withClasses(oneComposite(decided)), drafts, period, context);
  return settleChoices(withShown(settleNames(compared, drafts), drafts), drafts, context);
}

/** A column that adds another one up: what its header says, and in how many rows it does. */
interface TotalOver {
  readonly words: ColumnDraft['meaning']['words'] | undefined;
  readonly agreed: number;
}

function totalsOver(
  column: number,
  drafts: readonly ColumnDraft[],
  relations: readonly Relation[],
): readonly TotalOver[] {
  return relations.flatMap((relation): readonly TotalOver[] =>
    relation.kind === 'sum' && relation.terms.includes(column)
      ? [{ words: drafts[relation.column]?.meaning.words, agreed: relation.agreed }]
      : [],
  );
}

/** Whether a column that says it has points adds up one with others that says nothing itself. */
function isTermOfPoints(column: number, drafts: readonly ColumnDraft[], relations: readonly Relation[]): boolean {
  const meaning = drafts[column]?.meaning;
  if (meaning === undefined || meaning.items.length > 0 || meaning.words.has('points')) return false;
  return totalsOver(column, drafts, relations).some(({ words }) => words?.has('points') === true);
}

/** Whether a column of points or a total adds a column up in rows enough: beyond its item's maximum too it holds points. */
function addsUpAsPoints(column: number, drafts: readonly ColumnDraft[], relations: readonly Relation[]): boolean {
  return totalsOver(column, drafts, relations).some(
    ({ words, agreed }) =>
      agreed >= SURE_ROWS && (words?.has('points') === true || (words?.has('total') === true && !words.has('counted'))),
  );
}

const EARLIER: Partial<Record<ColumnRole, ColumnRole>> = {
  composite: 'previousComposite',
  rank: 'previousRank',
  grade: 'previousGrade',
};

/** A column that so much says is to be left alone is not one that nothing is known of. */
const SET_APART = 3;

/** Below this distance to the runner-up a column is asked about. */
const CLOSE = 1;

/** A composite beside another one. */
const DISPLACED = {
  role: 'unknown',
  confidence: 0.3,
  reason: 'none',
  alternatives: ['composite', 'previousComposite'],
} as const;

function roleIn(
  { role, proposal, margin, runnersUp, possible, displaced }: Choice,
  earlier: boolean,
): Omit<ColumnDecision, 'group' | 'earlier' | 'max' | 'evidence' | 'runnerUp'> {
  // A second column that says it is the composite is asked about, whatever it may be beside the first.
  if (displaced) return DISPLACED;
  return {
    role: (earlier ? EARLIER[role] : undefined) ?? role,
    confidence: confidenceOf(role, proposal, margin),
    reason: reasonOf(proposal, role),
    alternatives:
      role === 'unknown'
        ? proposal.score > SET_APART
          ? []
          : possible
        : margin < CLOSE * 2.5
          ? runnersUp.filter((other) => other !== 'unknown').slice(0, 3)
          : [],
  };
}

/** The evidence for a choice, kind by kind, and the runner-up. */
function evidenceOf(
  { proposal, arithmetic, margin, runnersUp }: Choice,
  drafts: readonly ColumnDraft[],
): Pick<ColumnDecision, 'evidence' | 'runnerUp'> {
  const byKind = new Map<Evidence['kind'], number>();
  for (const { kind, weight } of proposal.reasons) byKind.set(kind, (byKind.get(kind) ?? 0) + weight);
  const own = [...byKind].map(([kind, weight]): Evidence => ({ kind, weight }));
  const headers = (columns: readonly number[]): readonly string[] =>
    columns.map((column) => drafts[column]?.header.split(' › ').at(-1) ?? '');
  const found = arithmetic.map(({ relation, weight }): Evidence => {
    const [of = ''] = headers([relation.column]);
    return { kind: 'arithmetic', weight, relation: { kind: relation.kind, of, from: headers(termsOf(relation)) } };
  });
  const [second] = runnersUp;
  return {
    evidence: [...own, ...found].filter(({ weight }) => weight > 0.4).sort((one, other) => other.weight - one.weight),
    ...(second === undefined ? {} : { runnerUp: { role: second, behind: margin } }),
  };
}

function confidenceOf(role: ColumnRole, { score }: Proposal, margin: number): number {
  if (role === 'unknown') return score > SET_APART ? 0.95 : 0;
  if (margin < CLOSE / 2) return 0.4;
  if (margin < CLOSE) return 0.6;
  return margin < CLOSE * 2.5 ? 0.8 : 0.95;
}

function reasonOf({ reasons }: Proposal, role: ColumnRole): Column['reason'] {
  if (role === 'unknown') return 'none';
  const best = [...reasons].sort((one, other) => other.weight - one.weight)[0];
  if (best === undefined) return 'neighbours';
  return best.kind === 'words' || best.kind === 'statement'
    ? 'header'
    : best.kind === 'values'
      ? 'values'
      : 'neighbours';
}

/** Of several composites of one period, as of two indices in one table, the first counts; the others are asked about. */
function oneComposite(decisions: readonly ColumnDecision[]): readonly ColumnDecision[] {
  const isComposite = ({ role, earlier, group }: ColumnDecision): boolean =>
    role === 'composite' && earlier !== true && group === undefined;
  const first = decisions.findIndex(isComposite);
  return decisions.map((each, column) => (isComposite(each) && column !== first ? { ...each, ...DISPLACED } : each));
}

/** The roles of figures that a grade is of. */
const GRADED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['composite', 'points', 'rate', 'count']);

/**
 * `Phân loại` with `Loại I`, `Loại II` before all figures, beside another column of grades behind them: what class the unit is
 * of, and no grade of its figures.
 */
function withClasses(decisions: readonly ColumnDecision[]): readonly ColumnDecision[] {
  const figures = decisions.findIndex(({ role }) => GRADED.has(role));
  const isBehind = ({ role, earlier, group }: ColumnDecision, column: number): boolean =>
    role === 'grade' && earlier !== true && group === undefined && column > figures;
  if (figures < 0 || !decisions.some(isBehind)) return decisions;
  return decisions.map((each, column) =>
    each.role === 'grade' && column < figures && each.reason !== 'chosen'
      ? { ...each, role: 'note', alternatives: [], confidence: 0.95 }
      : each,
  );
}

/** Puts the meanings that a person chose for columns in place of the others. */
function settleChoices(
  decisions: readonly ColumnDecision[],
  drafts: readonly ColumnDraft[],
  { settings, sheet }: DecisionContext,
): readonly ColumnDecision[] {
  const chosen = (header: string): ColumnChoice | undefined =>
    settings.columns.find((choice) => choice.sheet === sheet && choice.header === header);
  return decisions.map((each, index) => {
    const choice = chosen(drafts[index]?.header ?? '');
    if (choice === undefined) return each;
    const { group: _group, ...rest } = each;
    const group = choice.group === undefined ? {} : { group: choice.group };
    return {
      ...rest,
      ...group,
      role: choice.role,
      confidence: 1,
      reason: 'chosen',
      alternatives: [],
      evidence: [{ kind: 'choice', weight: 10 }],
    };
  });
}
