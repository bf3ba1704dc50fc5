import type { ColumnChoice } from '../../settings/Settings';
import type { ColumnRole } from '../../vocabulary/columnRoles';
import { comparePeriods, isPartOf } from '../periods';
import { withoutPeriods, withYearOf } from '../../vocabulary/periods';
import { termsOf } from '../evidence/arithmetic';
import type { Column, Evidence } from '../Table';
import type { Period } from '../../vocabulary/periods';
import { chooseMeanings, type Choice } from './choose';
import { itemsOfColumns, likelyItems } from './itemsOfColumns';
import { settleNames } from './nameColumns';
import type { ColumnDecision, DecisionContext } from './ColumnDecision';
import type { ColumnDraft, Proposal } from './Proposal';

/** Gives every column of a table its role and item, all of them together. */
export function columnDecisions(given: readonly ColumnDraft[], context: DecisionContext): readonly ColumnDecision[] {
  const period = currentPeriod(given, context.period);
  const drafts = given.map((draft) => (isToCome(draft, period) ? { ...draft, toCome: true as const } : draft));
  const earlier = drafts.map((draft, index) => isEarlier(draft, period, context.maxima[index]));
  const likely = likelyItems(drafts, earlier, context);
  const choices = chooseMeanings(drafts, {
    likely,
    itemCount: context.items.length,
    relations: context.relations,
    maxima: context.maxima,
    earlier,
    itemMax: likely.map((item) => context.items.find(({ key }) => key === item)?.max),
    oneItem: context.tableGroup !== undefined,
    isPointed: context.isPointed,
  });
  const items = itemsOfColumns(drafts, choices, earlier, context);
  const isAllAdded = composedOfPoints(choices, drafts, context.relations);
  const decided = choices.map((choice, index): ColumnDecision => {
    // What the index has for an item is known when the index is.
    const max = choice.role === 'points' || choice.role === 'maximum' ? context.maxima[index] : undefined;
    const group = items[index];
    return {
      ...roleIn(choice, earlier[index] === true),
      ...evidenceOf(choice, drafts),
      ...(group === undefined && max === undefined && !(isAllAdded && isInMost(drafts[index]))
        ? adjustmentBy(choice, drafts[index])
        : {}),
      ...(group === undefined ? {} : { group }),
      ...(earlier[index] === true && choice.role !== 'delta' && choice.role !== 'rankDelta'
        ? { earlier: true as const }
        : {}),
      ...(max === undefined ? {} : { max }),
    };
  });
  const previous = besideWhole(
    onePrevious(notComparable(withoutOtherDifferences(oneComposite(decided), drafts, context), drafts, period), drafts),
    drafts,
  );
  const reached = besideTarget(previous, drafts, period);
  return settleChoices(settleNames(reached, drafts), drafts, context);
}

/** Whether the points of the items alone come to the composite of every unit: what is deducted beside them, `điểm bị trừ so với tối đa`, is not taken from it. */
function composedOfPoints(
  choices: readonly Choice[],
  drafts: readonly ColumnDraft[],
  relations: DecisionContext['relations'],
): boolean {
  return relations.some(
    (relation) =>
      relation.kind === 'sum' &&
      choices[relation.column]?.role === 'composite' &&
      relation.terms.every((term) => choices[term]?.role === 'points') &&
      relation.agreed === drafts[relation.column]?.evidence.filled,
  );
}

/** Whether most units have something in a column, as few have of a bonus. */
function isInMost(draft: ColumnDraft | undefined): boolean {
  if (draft === undefined) return false;
  const { figures, rows } = draft.evidence;
  return figures.filter((figure) => figure !== 0).length * 2 > rows;
}

/** The sign of bonuses and deductions, points of no item and of no maximum; deductions may be typed with theirs. */
function adjustmentBy({ role }: Choice, draft: ColumnDraft | undefined): Pick<ColumnDecision, 'adjusts'> {
  if ((role !== 'unknown' && role !== 'points') || draft === undefined || draft.meaning.earlier) return {};
  const { words } = draft.meaning;
  if (words.has('deduction')) return { adjusts: draft.evidence.least < 0 ? 1 : -1 };
  return words.has('bonus') ? { adjusts: 1 } : {};
}

/** The latest of the periods that columns name, where they name several; the title's otherwise. */
export function currentPeriod(drafts: readonly ColumnDraft[], title: Period | undefined): Period | undefined {
  const dated = drafts.flatMap(({ meaning, evidence }) =>
    meaning.period === undefined || meaning.words.has('change')
      ? []
      : [{ period: meaning.period, isFilled: evidence.filled > 0 }],
  );
  // Of the months of a year those to come are blank; a blank one that the title names is to be worked out.
  const blank = dated.filter(({ isFilled }) => !isFilled).length;
  const begun = dated.filter(
    ({ period, isFilled }) => isFilled || (blank === 1 && title !== undefined && comparePeriods(period, title) === 0),
  );
  const named = (begun.length > 1 ? begun : dated).map(({ period }) => period);
  // `Quý I | Quý II | … | Cả năm`: the parts of the title's period beside a whole that names none.
  const hasWhole = drafts.some(({ meaning }) => meaning.period === undefined && meaning.leaf.has('total'));
  if (title !== undefined && hasWhole && named.length > 1 && named.every((period) => isPartOf(period, title)))
    return title;
  const latest = named.reduce<Period | undefined>(
    (last, period) =>
      last === undefined || isPartOf(last, period) || (comparePeriods(period, last) ?? 0) > 0 ? period : last,
    undefined,
  );
  const several = latest !== undefined && named.some((period) => (comparePeriods(period, latest) ?? 0) < 0);
  return several ? withYearOf(latest, title) : (title ?? latest);
}

/** Whether a column is kept for a period after the one reported on. */
function isToCome({ meaning, evidence }: ColumnDraft, current: Period | undefined): boolean {
  if (evidence.filled > 0 || meaning.period === undefined || current === undefined) return false;
  return (comparePeriods(meaning.period, current) ?? 0) > 0;
}

function isEarlier({ meaning }: ColumnDraft, current: Period | undefined, max: number | undefined): boolean {
  if (meaning.words.has('carried')) return false;
  if (meaning.earlier) return true;
  if (meaning.period === undefined || current === undefined) return false;
  // A change names the period that it compares with; what has a maximum is no change.
  if (meaning.words.has('change') && max === undefined) return false;
  if (isPartOf(meaning.period, current)) return true;
  return (comparePeriods(meaning.period, current) ?? 0) < 0;
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

/** A difference from what is no earlier period, the unit's own points or a target, is no change. */
function withoutOtherDifferences(
  decisions: readonly ColumnDecision[],
  drafts: readonly ColumnDraft[],
  { relations }: DecisionContext,
): readonly ColumnDecision[] {
  return decisions.map((each, column) => {
    if (
      each.role !== 'delta' ||
      drafts[column]?.meaning.period !== undefined ||
      drafts[column]?.meaning.earlier === true
    )
      return each;
    const isOther = relations.some(
      (relation) =>
        relation.kind === 'difference' &&
        relation.column === column &&
        [relation.now, relation.before].every((term) => decisions[term]?.earlier !== true) &&
        [relation.now, relation.before].some(
          (term) => drafts[term]?.self === true || decisions[term]?.role === 'target',
        ),
    );
    return isOther ? { ...each, role: 'unknown', confidence: 0.95, alternatives: [] } : each;
  });
}

/**
 * What columns of earlier periods hold that say nothing of it, nobody needs to know where the composite stands beside them. One
 * that says it is a whole may be the composite of the period before.
 */
function besideWhole(decisions: readonly ColumnDecision[], drafts: readonly ColumnDraft[]): readonly ColumnDecision[] {
  if (decisions.every(({ role, earlier }) => role !== 'composite' || earlier === true)) return decisions;
  return decisions.map((each, column) =>
    each.earlier === true &&
    each.group === undefined &&
    (each.role === 'unknown' || each.role === 'points') &&
    drafts[column]?.meaning.leaf.has('total') !== true
      ? { ...each, confidence: 0.95, alternatives: [] }
      : each,
  );
}

/**
 * Beside a target the one result is the table's, be it of nine months of the target's year; and a rate beyond a hundred is how
 * much of the target has been reached, which nobody needs to say.
 */
function besideTarget(
  decisions: readonly ColumnDecision[],
  drafts: readonly ColumnDraft[],
  current: Period | undefined,
): readonly ColumnDecision[] {
  if (decisions.every(({ role }) => role !== 'target')) return decisions;
  const results = decisions.filter(({ role }) => role === 'result').length;
  return decisions.map((each, column): ColumnDecision => {
    const meaning = drafts[column]?.meaning;
    if (each.role === 'unknown' && meaning?.words.has('rate') === true)
      return { ...each, confidence: 0.95, alternatives: [] };
    if (each.role !== 'result' || results > 1 || meaning?.period === undefined || current === undefined) return each;
    const { earlier: _earlier, ...now } = each;
    return isPartOf(meaning.period, current) ? now : each;
  });
}

/** The months of the quarter reported on are none of the periods before it, and weeks are not compared with months (SPEC 2). */
function notComparable(
  decisions: readonly ColumnDecision[],
  drafts: readonly ColumnDraft[],
  current: Period | undefined,
): readonly ColumnDecision[] {
  // Beside a column of changes it is the office's own affair what it compares with.
  const isCompared = decisions.some(({ role, group }) => role === 'delta' && group === undefined);
  return decisions.map((each, index) => {
    const meaning = drafts[index]?.meaning;
    const own = meaning?.period;
    if (own === undefined || current === undefined || !PREVIOUS.has(each.role)) return each;
    // `Cùng kỳ năm 2025` is the month of that year.
    const isOther = own.kind !== current.kind && meaning?.earlier !== true && !isCompared;
    return isOther || isPartOf(own, current) ? asEarlier(each) : each;
  });
}

const PREVIOUS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['previousComposite', 'previousGrade', 'previousRank']);

/** A column of an earlier period that is not the one to compare with. */
function asEarlier(decision: ColumnDecision): ColumnDecision {
  return { ...decision, role: decision.role === 'previousComposite' ? 'points' : 'note', earlier: true };
}

/** Of several earlier periods one is the period before: the latest; the others stay earlier points. */
function onePrevious(decisions: readonly ColumnDecision[], drafts: readonly ColumnDraft[]): readonly ColumnDecision[] {
  return (['previousComposite', 'previousGrade', 'previousRank'] as const).reduce<readonly ColumnDecision[]>(
    (all, role) => {
      const named = all.flatMap((each, index) => (each.role === role && each.group === undefined ? [index] : []));
      const several = role === 'previousComposite' ? withThoseAlike(named, all, drafts) : named;
      if (several.length < 2) return all;
      const latest = several.reduce((best, index) => {
        const [one, other] = [drafts[index]?.meaning.period, drafts[best]?.meaning.period];
        return one !== undefined && other !== undefined && (comparePeriods(one, other) ?? 0) > 0 ? index : best;
      });
      return all.map((each, index) => {
        if (!several.includes(index)) return each;
        return index === latest ? { ...each, role } : asEarlier({ ...each, role });
      });
    },
    decisions,
  );
}

/** Composites of earlier periods with the columns that are headed like them but for the period: of six months one alone was taken for one. */
function withThoseAlike(
  composites: readonly number[],
  decisions: readonly ColumnDecision[],
  drafts: readonly ColumnDraft[],
): readonly number[] {
  const known = new Set(composites.map((index) => withoutPeriods(drafts[index]?.header ?? '')));
  const kinds = new Set(composites.flatMap((index) => drafts[index]?.meaning.period?.kind ?? []));
  return decisions.flatMap(({ role, earlier, group }, index) => {
    if (composites.includes(index)) return [index];
    const { header = '', meaning } = drafts[index] ?? {};
    const isAlike =
      meaning?.period !== undefined && kinds.has(meaning.period.kind) && known.has(withoutPeriods(header));
    return role === 'points' && earlier === true && group === undefined && isAlike ? [index] : [];
  });
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
