import type { ColumnChoice } from '../settings/Settings';
import type { ColumnEvidence } from './columnEvidence';
import type { ColumnMeaning } from './columnMeaning';
import { settleComposites } from './compositeRoles';
import { settleNames } from './nameRoles';
import { comparePeriods } from './periods';
import type { ColumnDraft, RoleContext, RoleDecision } from './RoleDecision';
import type { Period } from './Table';
import type { ColumnRole } from '../vocabulary/columnRoles';

/** Gives every column of a table its role, from its header, its values, its neighbours and the choices people made. */
export function columnRoles(drafts: readonly ColumnDraft[], context: RoleContext): readonly RoleDecision[] {
  const period = context.period ?? latestPeriod(drafts);
  const known = period === undefined ? context : { ...context, period };
  const byThemselves = surerTogether(drafts.map((draft, index) => decide(draft, index, known)));
  return settleChoices(settleNames(settleComposites(drafts, byThemselves, known), drafts), drafts, known);
}

/** So many groups' columns that all stay within their own maxima are points, and no rates that happen to be small. */
const GROUPS_TOGETHER = 4;

function surerTogether(decisions: readonly RoleDecision[]): readonly RoleDecision[] {
  const byValues = decisions.filter(
    ({ role, group, reason }) => role === 'points' && reason === 'values' && group !== undefined,
  );
  if (new Set(byValues.map(({ group }) => group)).size < GROUPS_TOGETHER) return decisions;
  return decisions.map((each) =>
    byValues.includes(each) ? { ...each, confidence: Math.max(each.confidence, 0.85) } : each,
  );
}

/** Where no title names the period, the latest of the periods that columns name is the one reported on. */
function latestPeriod(drafts: readonly ColumnDraft[]): Period | undefined {
  const periods = drafts.flatMap(({ meaning }) => meaning.period ?? []);
  return periods.reduce<Period | undefined>(
    (latest, period) => (latest === undefined || (comparePeriods(period, latest) ?? 0) > 0 ? period : latest),
    undefined,
  );
}

function decide({ meaning, evidence }: ColumnDraft, index: number, context: RoleContext): RoleDecision {
  const { role, group } = meaning;
  const found = (
    decided: ColumnRole,
    confidence: number,
    reason: RoleDecision['reason'],
    alternatives: readonly ColumnRole[] = [],
  ): RoleDecision => decision(decided, confidence, reason, alternatives, meaning, evidence, context);

  if (evidence.grades > 0 && evidence.grades >= evidence.texts * 0.6 && evidence.grades >= evidence.filled * 0.6) {
    return found(meaning.earlier ? 'previousGrade' : 'grade', 0.9, role === 'grade' ? 'header' : 'values');
  }
  const figures = evidence.numbers + evidence.fractions;
  if (role === 'count' || role === 'points' || role === 'unit' || role === 'result' || role === undefined) {
    // A percent sign in the cells outweighs a header that only sounds like a count.
    if (evidence.percentages >= 2 && evidence.percentages * 2 > figures && role !== 'result')
      return found('rate', 0.8, 'values', ['count']);
  }
  if (role === 'count' && evidence.fractions * 2 > figures && group !== undefined)
    return found('points', 0.8, 'values', ['count']);
  if (
    role === 'composite' &&
    pointsByValues(evidence) &&
    evidence.commonMax !== undefined &&
    evidence.commonMax < 100 &&
    group !== undefined
  ) {
    return found('points', 0.7, 'values', ['composite']);
  }
  if (role === 'indicator' && evidence.texts === 0 && figures > 0)
    return found('unknown', 0.3, 'none', ['points', 'rate']);
  if (role !== undefined) return found(role, meaning.confidence, 'header');
  if (group !== undefined) return byGroupValues(group, found, evidence, context, meaning.max);
  if (index === 0 && evidence.sequence) return found('number', 0.8, 'values');
  if (evidence.codes > 0 && evidence.codes * 2 > evidence.filled) return found('code', 0.9, 'values');
  if (evidence.fractions > 0 && evidence.fractions * 2 > evidence.filled) {
    return found(evidence.commonMax === undefined ? 'unknown' : 'points', 0.6, 'values', ['points', 'count']);
  }
  if (evidence.bounds > 0) return found('target', 0.7, 'values', ['note']);
  if (evidence.percentages > 0) return found('rate', 0.6, 'values', ['count']);
  return found('unknown', 0, 'none', figures > 0 ? ['count', 'rate', 'points'] : []);
}

function pointsByValues({ fractions, filled }: ColumnEvidence): boolean {
  return fractions > 0 && fractions * 2 > filled;
}

type Found = (
  role: ColumnRole,
  confidence: number,
  reason: RoleDecision['reason'],
  alternatives?: readonly ColumnRole[],
) => RoleDecision;

/** A header that names a group and nothing else: points where the values are fractions or stay within the group's maximum. */
function byGroupValues(
  group: string,
  found: Found,
  evidence: ColumnEvidence,
  context: RoleContext,
  statedMax: number | undefined,
): RoleDecision {
  const max = context.settings.groups.find((each) => each.key === group)?.max ?? 100;
  if (statedMax !== undefined) return found('points', 0.95, 'header');
  if (evidence.filled === 0) return found('rate', 0.3, 'none', ['points', 'count']);
  if (pointsByValues(evidence)) return found('points', 0.9, 'values');
  if (evidence.greatest > 100) return found('count', 0.7, 'values', ['rate']);
  if (evidence.greatest > max) return found('rate', 0.8, 'values', ['points']);
  return found('points', 0.6, 'values', ['rate']);
}

function decision(
  role: ColumnRole,
  confidence: number,
  reason: RoleDecision['reason'],
  alternatives: readonly ColumnRole[],
  meaning: ColumnMeaning,
  evidence: ColumnEvidence,
  context: RoleContext,
): RoleDecision {
  const judged = role === 'points' || role === 'rate' || role === 'maximum';
  const named = meaning.group !== undefined && meaning.wholeGroup ? meaning.group : undefined;
  const group = judged ? (named ?? (meaning.group === undefined ? context.tableGroup : undefined)) : undefined;
  const byPeriod =
    meaning.period !== undefined &&
    context.period !== undefined &&
    (comparePeriods(meaning.period, context.period) ?? 0) < 0;
  const earlier = meaning.earlier || byPeriod;
  const max =
    evidence.commonMax ??
    meaning.max ??
    (role === 'points' ? context.settings.groups.find((each) => each.key === group)?.max : undefined);
  return {
    role:
      role === 'composite' && earlier
        ? 'previousComposite'
        : role === 'rank' && earlier
          ? 'previousRank'
          : role === 'grade' && earlier
            ? 'previousGrade'
            : role,
    confidence,
    reason,
    alternatives,
    ...(group === undefined ? {} : { group }),
    ...(earlier ? { earlier } : {}),
    ...(max === undefined || !judged ? {} : { max }),
  };
}

/** What a person chose for a column stands above everything. */
function settleChoices(
  decisions: readonly RoleDecision[],
  drafts: readonly ColumnDraft[],
  context: RoleContext,
): readonly RoleDecision[] {
  const chosen = (header: string): ColumnChoice | undefined =>
    context.settings.columns.find((choice) => choice.sheet === context.sheet && choice.header === header);
  return decisions.map((each, index) => {
    const choice = chosen(drafts[index]?.header ?? '');
    if (choice === undefined) return each;
    const { group: _group, ...rest } = each;
    const group = choice.group === undefined ? {} : { group: choice.group };
    return { ...rest, ...group, role: choice.role as ColumnRole, confidence: 1, reason: 'chosen', alternatives: [] };
  });
}
