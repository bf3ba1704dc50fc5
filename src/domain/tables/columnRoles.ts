import type { ColumnChoice, Settings } from '../settings/Settings';
import type { ColumnEvidence } from './columnEvidence';
import type { ColumnMeaning } from './columnMeaning';
import { comparePeriods } from './periods';
import type { Column, ColumnRole, Period } from './Table';

/** A column while its role is being worked out. */
export interface ColumnDraft {
  readonly header: string;
  readonly meaning: ColumnMeaning;
  readonly evidence: ColumnEvidence;
}

export type RoleDecision = Pick<
  Column,
  'role' | 'group' | 'confidence' | 'reason' | 'alternatives' | 'max' | 'earlier'
>;

/** What is known of the whole table when its columns are judged. */
export interface RoleContext {
  readonly sheet: string;
  readonly settings: Settings;
  /** The group that the table's title or sheet names. */
  readonly tableGroup?: string;
  readonly period?: Period;
}

/** Gives every column of a table its role, from its header, its values, its neighbours and the choices people made. */
export function columnRoles(drafts: readonly ColumnDraft[], context: RoleContext): readonly RoleDecision[] {
  const byThemselves = drafts.map((draft, index) => decide(draft, index, context));
  return settleChoices(settleNames(settleComposites(drafts, byThemselves, context), drafts), drafts, context);
}

const NAMES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['unit', 'indicator', 'field']);

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
  if (group !== undefined) return byGroupValues(group, found, evidence, context);
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
function byGroupValues(group: string, found: Found, evidence: ColumnEvidence, context: RoleContext): RoleDecision {
  const max = context.settings.groups.find((each) => each.key === group)?.max ?? 100;
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

/** One composite a table: among several the latest period's, among the rest the first; the others are said to be unsure. */
function settleComposites(
  drafts: readonly ColumnDraft[],
  decisions: readonly RoleDecision[],
  context: RoleContext,
): readonly RoleDecision[] {
  const has = (role: ColumnRole): boolean => decisions.some((each) => each.role === role);
  let result = [...decisions];
  const composites = result.flatMap((each, index) => (each.role === 'composite' ? [index] : []));
  if (composites.length === 0 && !has('previousComposite')) result = promoteComposite(drafts, result, context);
  if (composites.length > 1) {
    const ordered = [...composites].sort((one, other) => {
      const [a, b] = [drafts[one]?.meaning.period, drafts[other]?.meaning.period];
      return a === undefined || b === undefined ? 0 : (comparePeriods(b, a) ?? 0);
    });
    const [latest, second, ...rest] = ordered;
    const told =
      latest !== undefined &&
      second !== undefined &&
      drafts[latest]?.meaning.period !== undefined &&
      drafts[second]?.meaning.period !== undefined;
    for (const index of told ? rest : [second, ...rest]) {
      const unsure = index === undefined ? undefined : result[index];
      if (index !== undefined && unsure !== undefined) {
        result[index] = {
          ...unsure,
          role: 'unknown',
          confidence: 0.3,
          reason: 'none',
          alternatives: ['composite', 'previousComposite'],
        };
      }
    }
    const previous = told ? result[second] : undefined;
    if (told && previous !== undefined) {
      result[second] = { ...previous, role: has('previousComposite') ? 'unknown' : 'previousComposite', earlier: true };
    }
  }
  return result;
}

/** Where no header says `điểm tổng hợp`: a lone points column of no group, or `Tổng` beside the groups' points. */
function promoteComposite(
  drafts: readonly ColumnDraft[],
  decisions: readonly RoleDecision[],
  context: RoleContext,
): RoleDecision[] {
  // Rows that are indicators have points of their own, not a composite.
  if (decisions.some(({ role }) => role === 'indicator')) return [...decisions];
  const points = decisions.filter(({ role, group }) => role === 'points' && group !== undefined);
  const groups = new Set(points.map(({ group }) => group));
  const lone = decisions.flatMap((each, index) => (each.role === 'points' && each.group === undefined ? [index] : []));
  const totals = decisions.flatMap((each, index) =>
    each.role === 'count' && /^(tổng|tổng cộng|cộng|tổng số)$/i.test(drafts[index]?.header ?? '') ? [index] : [],
  );
  const index =
    lone.length === 1 && context.tableGroup === undefined
      ? lone[0]
      : groups.size >= 3 && totals.length === 1
        ? totals[0]
        : undefined;
  const chosen = index === undefined ? undefined : decisions[index];
  const max = index === undefined ? undefined : drafts[index]?.evidence.commonMax;
  // Points out of a few are a component's, not the composite.
  if (index === undefined || chosen === undefined || (max !== undefined && max < 50)) return [...decisions];
  const { max: _max, ...rest } = chosen;
  return decisions.map((each, at) =>
    at === index
      ? { ...rest, role: 'composite', confidence: 0.7, reason: 'neighbours', alternatives: ['points'] }
      : each,
  );
}

/** A table's rows are named by one column: the header's, or the one with the most different words. */
function settleNames(decisions: readonly RoleDecision[], drafts: readonly ColumnDraft[]): readonly RoleDecision[] {
  const result = [...decisions];
  const headed = result.flatMap((each, index) =>
    NAMES.has(each.role) && (drafts[index]?.evidence.texts ?? 0) > 0 ? [index] : [],
  );
  const indicator = headed.find((index) => result[index]?.role === 'indicator' || result[index]?.role === 'field');
  for (const index of headed) {
    const each = result[index];
    const evidence = drafts[index]?.evidence;
    // `Đơn vị` beside `Chỉ tiêu` is the unit of measure: few different short words.
    if (
      each?.role === 'unit' &&
      indicator !== undefined &&
      evidence !== undefined &&
      evidence.distinctTexts <= Math.max(2, evidence.texts / 2)
    ) {
      result[index] = { ...each, role: 'measure', reason: 'neighbours', confidence: 0.8, alternatives: ['unit'] };
    }
  }
  if (result.some((each, index) => NAMES.has(each.role) && (drafts[index]?.evidence.texts ?? 0) > 0)) return result;
  const candidates = drafts
    .map(({ evidence }, index) => ({ index, evidence }))
    .filter(({ index, evidence }) => {
      const role = result[index]?.role;
      return (
        evidence.texts > 0 &&
        evidence.texts >= evidence.filled * 0.6 &&
        evidence.grades === 0 &&
        (role === 'unknown' || role === 'note' || role === 'number' || role === 'count')
      );
    })
    .sort((one, other) => other.evidence.distinctTexts - one.evidence.distinctTexts || one.index - other.index);
  const [best, second] = candidates;
  const chosen = best === undefined ? undefined : result[best.index];
  if (best !== undefined && chosen !== undefined) {
    const sure = second === undefined || second.evidence.distinctTexts < best.evidence.distinctTexts;
    result[best.index] = {
      role: 'unit',
      confidence: sure ? 0.6 : 0.4,
      reason: 'values',
      alternatives: ['note', 'indicator'],
    };
  }
  return result;
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
