import { ascending } from '../../decimal/extremes';
import type { HeaderWord } from '../../vocabulary/headerWords';
import type { ColumnRole } from '../../vocabulary/columnRoles';
import type { ColumnEvidence } from '../columnEvidence';
import type { HeaderMeaning } from '../evidence/headerMeaning';
import type { ColumnDraft, Proposal, Reason } from './Proposal';
import { WORD_RULES } from './wordRules';

/**
 * Whether a column's figures are the sum of columns of points, the mean of several columns, or the share that points have of their maximum,
 * whether they are such points, and whether another column ranks them.
 */
export interface WholeOf {
  readonly sum: boolean;
  readonly mean: boolean;
  readonly share: boolean;
  readonly shared: boolean;
  /** Whether it is the ratio of a column to what was planned. */
  readonly planned: boolean;
  /** Whether it is what a change or growth in percent is counted from. */
  readonly base: boolean;
  /** Whether it is what was reached of an indicator's target, as a ratio says. */
  readonly reached: boolean;
  /** Whether a column that a rate is of adds it up with others. */
  readonly term: boolean;
  readonly ranked: boolean;
}

/** What the words of a header speak for. A kind that only a parent has counts for less. */
function byWords(meaning: HeaderMeaning, index: number, wholeOf: WholeOf, add: Add): void {
  const { words, whole, items, max, headerTarget } = meaning;
  for (const { role, has, not, weight } of WORD_RULES) {
    if (not?.some((word) => (words.get(word) ?? 0) >= 1) === true) continue;
    const strength = Math.min(...has.map((word) => words.get(word) ?? 0));
    if (strength > 0) add(role, 'words', weight * (weight < 0 ? 1 : Math.min(strength, 1.2)));
  }
  // `Tỷ lệ hài lòng chung (%)`, the mean of the rates of all sides, is what units are ranked by.
  if (wholeOf.mean && words.has('rate') && words.has('total')) {
    add('composite', 'words', 4);
    add('rate', 'words', -2);
  }
  // `Tỷ lệ đạt (%)`, `Chỉ số` of points is what units are compared by, not the points.
  if (wholeOf.share) {
    add('composite', 'structure', 7);
    add('rate', 'structure', -3);
  }
  if (wholeOf.shared) {
    add('points', 'structure', 3);
    add('composite', 'structure', -6);
  }
  // `Đạt so với giao (%)` is no change from a period before.
  if (wholeOf.planned && (words.has('benchmark') || (words.has('rate') && words.has('change')))) {
    add('rate', 'structure', 5);
    for (const role of ['delta', 'unknown'] as const) add(role, 'structure', -6);
  }
  // `Đã làm được` beside `Kế hoạch giao` and `% so kế hoạch`.
  if (wholeOf.reached) add('result', 'structure', 4);
  if (wholeOf.base) {
    add('count', 'structure', 4);
    for (const role of ['points', 'composite'] as const) add(role, 'structure', -4);
  }
  // `Vốn giao đầu năm` beside `Vốn bổ sung` and their `Tổng vốn`, of which the rate is, is a part of it.
  if (wholeOf.term) {
    add('count', 'structure', 2.5);
    for (const role of ['target', 'result'] as const) add(role, 'structure', -4);
  }
  // How many criteria are met is no composite, unless it is what units are ranked by.
  if (meaning.numberOf && !wholeOf.ranked) {
    add('count', 'words', 4);
    add('composite', 'words', -6);
    add('indicator', 'words', -4);
  }
  // `Chỉ tiêu giao (%)` is measured in percent.
  if (meaning.targeted) add('target', 'words', 3);
  if (meaning.numberedTotal) {
    add('composite', 'words', -3);
    add('points', 'words', 2);
  }
  if (whole === 'ordinal' || (meaning.numbers && index === 0)) add('number', 'words', 14);
  // `TT huyện` behind the numbers of all rows.
  else if (meaning.numbers) add('unknown', 'words', 14);
  if (whole === 'unit') add('unit', 'words', 2);
  if (whole === 'maximum' || whole === 'rank') add(whole, 'words', 2);
  // `Thang điểm`, `Thứ hạng` below an item's name are no points of it.
  if (whole === 'maximum' || whole === 'rank' || whole === 'grade') add('points', 'words', -7);
  // What a parent states is of its item; which of the columns below it holds the points, their own words say.
  const measured = ['rate', 'rank', 'grade', 'maximum', 'change'].some((word) => meaning.leaf.has(word as HeaderWord));
  if (max !== undefined && (meaning.maxInLeaf || !measured)) {
    add('points', 'statement', words.has('total') ? 1 : 3.5);
    add('rate', 'statement', -2);
    add('composite', 'statement', items.length > 0 ? -2 : 0);
    add('result', 'statement', -2);
  }
  // Bonuses and deductions are no item's points; with a maximum of their own they are an item like the others.
  if (words.has('deduction') || (words.has('bonus') && max === undefined && !wholeOf.sum)) add('unknown', 'words', 14);
  if (headerTarget !== undefined) add('rate', 'statement', 3);
  const [item] = items;
  if (item !== undefined) {
    const named = Math.min(item.score, 2) * item.coverage;
    // `Chỉ số hài lòng chung`: the mean of all sides of an item is the composite of a table about it.
    if (!wholeOf.mean) add('composite', 'words', -3 * named);
    add('unit', 'words', -2 * named);
    add('result', 'words', -2);
    add('assessment', 'words', -2);
    add('field', 'words', -2 * named);
    add('indicator', 'words', -2 * named);
    add('points', 'words', tellingOf(meaning));
    add('rate', 'words', tellingOf(meaning));
  }
}

/** How much an item's name says that a column holds one of the item's measures, where no word says which. */
function tellingOf({ items: [item], words, opposite, itemInLeaf, vague }: HeaderMeaning): number {
  if (item === undefined || words.has('rate') || words.has('points') || opposite) return 0;
  // A parent's item, or words that tell dossiers apart as well, say little of what is measured.
  return 1.2 * Math.min(item.score, 2) * item.coverage * (itemInLeaf ? 1 : 0.3) * (vague ? 0.3 : 1);
}

type Add = (role: ColumnRole, kind: Reason['kind'], weight: number) => void;

/** The most that points of a column can be. */
interface LikelyMaximum {
  /** By the index, for the item that its header names. */
  readonly item: number | undefined;
  /** By the table itself. */
  readonly stated: number | undefined;
}

const COUNTING: readonly HeaderWord[] = [
  'counted',
  'quantity',
  'state',
  'total',
  'carried',
  'numerator',
  'denominator',
];

const BOUNDED: readonly ColumnRole[] = ['rate', 'points', 'composite', 'count', 'rank', 'maximum'];
const NUMERIC: readonly ColumnRole[] = [...BOUNDED, 'delta', 'result', 'target'];

/** Evidence of the row of units of measure: `điểm` is of points or of the composite, and of no rate. */
function byUnitOfMeasure(measure: 'points' | 'rate' | 'counted', add: Add): void {
  const meant: readonly ColumnRole[] =
    measure === 'points' ? ['points', 'composite', 'maximum'] : measure === 'rate' ? ['rate'] : ['count'];
  for (const role of meant) add(role, 'statement', 2.5);
  for (const role of ['points', 'composite', 'rate', 'count'] as const)
    if (!meant.includes(role)) add(role, 'statement', -2);
}

/** What stands in the cells: strong against a meaning, weak for one. */
function byValues(
  evidence: ColumnEvidence,
  { items, words, itemInLeaf }: HeaderMeaning,
  { item, stated }: LikelyMaximum,
  index: number,
  add: Add,
): void {
  const figures = evidence.numbers + evidence.fractions;
  const { filled } = evidence;
  if (filled === 0) return;
  if (evidence.grades > 0 && evidence.grades >= filled * 0.6) add('grade', 'values', 8);
  if (evidence.ranks > 0 && evidence.ranks >= filled * 0.6) add('rank', 'values', 12);
  if (evidence.verdicts * 2 > filled) {
    // A board's grades may be no more than these.
    if (!words.has('grade')) add('assessment', 'values', 5);
    add('result', 'values', -3);
    for (const role of ['unit', 'indicator', 'field'] as const) add(role, 'values', -9);
  }
  if (evidence.codes > 0 && evidence.codes * 2 > filled) add('code', 'values', 4);
  if (evidence.texts > figures) {
    for (const role of NUMERIC)
      add(role, 'values', role === 'target' || role === 'result' ? -1 : evidence.texts > figures * 3 ? -4 : -1);
    // `Loại`, `Loại hình` over `Xã`, `Phường` says what the unit is, and no grade.
    if (evidence.officeKinds * 2 > evidence.texts) {
      add('grade', 'values', -8);
      add('unit', 'values', -4);
      add('note', 'values', 4);
    }
    // Cells that name offices are units, cells that name periods a course, whatever the header calls them.
    if ((evidence.offices + evidence.communeParts) * 2 > evidence.texts) add('unit', 'values', 4);
    else add('unit', 'values', evidence.periods * 2 > evidence.texts ? -4 : 0.3);
    if (evidence.periods * 2 > evidence.texts) add('field', 'values', 6);
    // Words that stand in some rows only are remarks.
    const isSparse = filled < evidence.rows && evidence.offices === 0;
    add('note', 'values', isSparse ? 1.5 : 0.3);
    if (isSparse) add('unit', 'values', -3);
    return;
  }
  for (const role of ['unit', 'indicator', 'field', 'measure'] as const) add(role, 'values', -9);
  for (const role of ['note', 'assessment', 'code', 'grade'] as const) add(role, 'values', -2);
  // `Hoàn thành tốt` over figures says how many have.
  if (words.has('assessment')) add('assessment', 'values', -7);
  if (evidence.fractions * 2 > figures) {
    add('points', 'values', evidence.commonMax === undefined ? 0.5 : 4);
    add('maximum', 'values', -4);
    add('count', 'values', evidence.commonMax === undefined ? 0.5 : -2);
    add('rate', 'values', evidence.commonMax === undefined ? 0 : -3);
    add('composite', 'values', evidence.commonMax !== undefined && evidence.commonMax < 100 ? -3 : 1);
  }
  if (evidence.percentages >= 2 && evidence.percentages * 2 > figures) {
    add('rate', 'values', 5);
    if (words.has('result')) add('result', 'values', 5);
    for (const role of ['points', 'count', 'rank'] as const) add(role, 'values', -4);
    // An index is often given in percent of its whole.
    add('composite', 'values', words.has('index') ? 3 : -4);
  }
  if (evidence.bounds > 0) add('target', 'values', 3);
  if (areYears(evidence) && words.has('time') && !COUNTING.some((word) => words.has(word)))
    add('unknown', 'values', 14);
  if (arePhones(evidence, words)) add('unknown', 'values', 14);
  if (index === 0 && evidence.sequence && !words.has('rank')) add('number', 'values', 4);
  else add('number', 'values', evidence.sequence ? -1 : -5);
  // One figure beyond what a measure can be is a mistake in the table; several say that it is another measure.
  add('rate', 'values', -6 * share(evidence, 100.5));
  const limit = stated ?? item;
  if (limit !== undefined && figures > 0) {
    const beyond = share(evidence, limit * 1.0001);
    const within = beyond === 0;
    // An item that only its name suggests may be another; what the table states is sure.
    add('points', 'values', within ? 1 : (stated === undefined ? -2 : -4) * beyond);
    if (items.length > 0 && within && !words.has('rate')) add('rate', 'values', -0.8);
    const isRate = !evidence.integersOnly || !isLow(evidence);
    if (items.length > 0 && beyond > 0.5 && share(evidence, 100.5) < 0.5 && !words.has('points') && isRate)
      add('rate', 'values', 1.5);
  }
  if (evidence.least < evidence.greatest && !words.has('maximum')) add('maximum', 'values', -3);
  const negative = evidence.least < 0 ? 1 - share(evidence, -1e-9) : 0;
  if (negative > 0) {
    const certain = Math.min(1, negative * 5);
    for (const role of BOUNDED) add(role, 'values', -9 * certain);
    add('delta', 'values', 3 * certain);
  }
  if (!evidence.integersOnly) {
    for (const role of ['count', 'rank', 'rankDelta', 'number'] as const) add(role, 'values', -5);
  } else if (evidence.greatest > 100.5) {
    add('rate', 'values', -2);
    // Large whole numbers are counts where a word says so; they may be telephone numbers or years as well.
    const said = COUNTING.some((word) => words.has(word));
    add('count', 'values', said ? (share(evidence, 100.5) > 0 ? 2 : 0.8) : 0.5);
  } else if (evidence.fractions === 0) {
    add('count', 'values', 0.4);
    // Rates are seldom all whole; without a word for one, or an item's name, they are numbers of something, dossiers above all.
    if (!words.has('rate') && words.has('counted')) add('rate', 'values', -2);
    else if (!words.has('rate') && !itemInLeaf) add('rate', 'values', -1);
  }
}

/** Whether all of a column's figures may be years: of birth, of a decision, of reaching a standard. */
export function areYears({ integersOnly, numbers, filled, least, greatest }: ColumnEvidence): boolean {
  return integersOnly && numbers === filled && least >= 1900 && greatest <= 2100;
}

/** Telephone numbers that lost their zero have so many digits at least. */
const LEAST_PHONE = 1e7;

/** Whether a column's figures are telephone numbers, as its header says. */
export function arePhones({ integersOnly, least }: ColumnEvidence, words: HeaderMeaning['words']): boolean {
  return words.has('contact') && integersOnly && least >= LEAST_PHONE;
}

/** Offices seldom reach so little, in percent, of what is to be reached: lower figures are numbers of dossiers. */
const LOW_RATE = 40;
const HIGH_RATE = 60;

function isLow(evidence: ColumnEvidence): boolean {
  return typicalOf(evidence) < LOW_RATE;
}

/** The figure that half of a column's figures exceed. */
export function typicalOf({ figures }: ColumnEvidence): number {
  return ascending(figures)[figures.length >> 1] ?? 0;
}

const OTHERS: readonly HeaderWord[] = ['rank', 'grade', 'change', 'maximum', 'index'];

/** Whether a column's figures are whole and nothing but an item's name says what they are: points, a rate, or the dossiers of its kind. */
export function mayBeDossiers({ meaning, evidence, measure }: ColumnDraft, stated: number | undefined): boolean {
  const isWhole = evidence.integersOnly && evidence.numbers > 0 && evidence.fractions + evidence.percentages === 0;
  const isMeasured = OTHERS.some((word) => meaning.words.has(word));
  return isWhole && stated === undefined && measure === undefined && !isMeasured && tellingOf(meaning) > 0;
}

function ofDossiers(draft: ColumnDraft, stated: number | undefined, add: Add): void {
  if (!mayBeDossiers(draft, stated)) return;
  const { meaning, evidence, rated, added } = draft;
  // Where a word says so already, the name adds nothing.
  if (!COUNTING.some((word) => meaning.words.has(word))) add('count', 'values', tellingOf(meaning));
  if (isLow(evidence)) {
    add('count', 'values', 1);
    add('rate', 'values', -1);
  } else if (typicalOf(evidence) > HIGH_RATE && evidence.greatest <= 100 && rated !== true) add('rate', 'values', 2);
  if (rated === true) add('rate', 'structure', -4);
  if (added === true) {
    add('count', 'values', 2.5);
    for (const role of ['rate', 'points'] as const) add(role, 'values', -2.5);
  }
}

/** How much a limit is exceeded: 0 where at most one figure in ten does, 1 where a third of them do. */
function share({ figures }: ColumnEvidence, limit: number): number {
  const beyond = figures.filter((figure) => figure > limit).length;
  const part = figures.length === 0 ? 0 : beyond / figures.length;
  return beyond <= 1 && figures.length > 2 ? 0 : Math.min(1, Math.max(0, (part - 0.1) / 0.23));
}

/**
 * The meanings a column can have, best first, by its header and its cells alone.
 * @param maximum what its points can be at most
 * @param wholeOf what its figures are of the other columns'
 */
export function proposalsFor(
  draft: ColumnDraft,
  index: number,
  maximum: LikelyMaximum,
  wholeOf: WholeOf,
): readonly Proposal[] {
  const { meaning, evidence, corner, self, measure, pointed, bounded, toCome, counted, weighted, totalled, restated } =
    draft;
  const reasons = new Map<ColumnRole, Reason[]>();
  const add: Add = (role, kind, weight) => {
    if (weight === 0) return;
    const same = reasons.get(role);
    if (same === undefined) reasons.set(role, [{ kind, weight }]);
    else same.push({ kind, weight });
  };
  byWords(meaning, index, wholeOf, add);
  byValues(evidence, meaning, maximum, index, add);
  ofDossiers(draft, maximum.stated, add);
  // A change has no maximum, nor has a target: `Điểm giảm nghèo`, `Giao thông` of 15 points are none.
  if (maximum.stated !== undefined)
    for (const role of ['delta', 'target', 'result', 'assessment'] as const) add(role, 'statement', -4);
  if (measure !== undefined) byUnitOfMeasure(measure, add);
  add('unknown', 'structure', 0.8);
  if (corner === 'units') add('unit', 'structure', 9);
  if (corner === 'groups') add('note', 'structure', 9);
  // The appraised points are the ones that count; what the unit gave itself, or is said twice, is carried along.
  if (self === true || toCome === true || restated === true) add('unknown', 'structure', 14);
  if (pointed === true) add('rate', 'structure', 3);
  if (counted === true) {
    add('count', 'structure', 4);
    add('composite', 'structure', -6);
  }
  if (bounded === true || weighted === true) add('points', 'structure', 4);
  if (totalled === true) add('points', 'structure', 2);
  return [...reasons]
    .map(([role, each]) => ({ role, reasons: each, score: each.reduce((sum, { weight }) => sum + weight, 0) }))
    .sort((one, other) => other.score - one.score);
}
