import { sum } from '../../decimal/decimal';
import type { ColumnRole } from '../../vocabulary/columnRoles';
import type { HeaderWord } from '../../vocabulary/headerWords';
import type { Relation } from '../evidence/arithmetic';
import { countedMaxima } from './nestedPoints';
import type { ColumnDraft, Proposal } from './Proposal';
import { mayBeDossiers, typicalOf } from './propose';
import { isMeanOfOthers, relationScore, SURE_ROWS } from './relationScores';

/** What is known of a table when its columns' meanings are chosen together. */
export interface ChoiceContext {
  readonly relations: readonly Relation[];
  /** The maximum of the item that each column's header names. */
  readonly itemMax: readonly (number | undefined)[];
  /** The item that each column's header names, where it is one of the index. */
  readonly likely: readonly (string | undefined)[];
  /** How many items the index has. */
  readonly itemCount: number;
  /** The maximum that the table states for each column. */
  readonly maxima: readonly (number | undefined)[];
  /** Which columns speak of an earlier period than the table's. */
  readonly earlier: readonly boolean[];
  /** Whether title or sheet say that the table is about one item only. */
  readonly oneItem: boolean;
  /** Whether title, headers or stated maxima say that the table is about points. */
  readonly isPointed: boolean;
}

/** The roles of columns of names: of units, items, fields. */
export const NAMES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['unit', 'indicator', 'field']);

/** There is one of these in a table, apart from earlier periods. */
const SINGLE = ['composite', 'number', 'rankDelta'] as const;

/** What an assignment has of each kind. */
interface Census {
  /** How much each column's own evidence speaks for its role, added up. */
  readonly own: number;
  readonly single: Readonly<Record<(typeof SINGLE)[number], number>>;
  /** Columns of names: of units, items, fields. */
  readonly names: number;
  /** Columns of points whose headers name an item. */
  readonly items: number;
  /** Columns of points whose headers name none. */
  readonly lone: number;
  /** Composites of an earlier period. */
  readonly before: number;
  /** The column of the composite of the table's own period, or -1. */
  readonly composite: number;
}

/** So many items' figures do not keep to the maxima by chance. */
export const SEVERAL = 3;

/** Offices seldom reach a smaller share of an item's points. */
const FEW_POINTS = 0.4;

/** What an assignment of meanings to all columns of a table is judged by. */
export class Judgement {
  /** Whether each column's header names an item. */
  readonly namesItem: readonly boolean[];
  /** Whether each column's figures are whole, nothing but an item's name says what they are, and they look like points of its maximum. */
  readonly withinItem: readonly boolean[];
  /** Whether each column's figures look like points of ten, and nothing says what they are. */
  readonly ofTen: readonly boolean[];
  private readonly own: readonly ReadonlyMap<ColumnRole, number>[];
  /** The relations by the column that follows from others. */
  private readonly byColumn: readonly (readonly Relation[])[];
  /** Whether each column's figures are whole and nothing but an item's name says what they are. */
  private readonly mayBeDossiers: readonly boolean[];

  constructor(
    private readonly drafts: readonly ColumnDraft[],
    proposals: readonly (readonly Proposal[])[],
    private readonly context: ChoiceContext,
  ) {
    this.own = proposals.map((each) => new Map(each.map(({ role, score }) => [role, score])));
    this.byColumn = drafts.map((_, index) => context.relations.filter(({ column }) => column === index));
    this.namesItem = drafts.map(({ meaning }) => meaning.items.length > 0);
    this.mayBeDossiers = drafts.map((draft, index) => mayBeDossiers(draft, context.maxima[index]));
    this.ofTen = drafts.map(isOfTen);
    this.withinItem = drafts.map(({ evidence, rated }, index) => {
      const max = context.itemMax[index];
      if (max === undefined || rated === true || this.mayBeDossiers[index] !== true) return false;
      return evidence.greatest <= max && typicalOf(evidence) >= max * FEW_POINTS;
    });
  }

  /** How much a column's own evidence speaks for a role, where it speaks of it at all. */
  ownScore(index: number, role: ColumnRole): number | undefined {
    return this.own[index]?.get(role);
  }

  /** What a column's period is told from others by. */
  periodOf(index: number): string {
    if (this.context.earlier[index] !== true) return 'now';
    return `earlier ${this.drafts[index]?.meaning.period?.label ?? ''}`;
  }

  /** How well an assignment explains the table. */
  scoreOf(roles: readonly ColumnRole[]): number {
    const census = this.census(roles);
    let score = census.own;
    for (const role of SINGLE) score -= 5 * Math.max(0, census.single[role] - 1);
    if (census.names === 0) score -= 1;
    const { composite } = census;
    return (
      score +
      this.related(roles) +
      this.neighbours(roles) +
      this.complete(roles, census) +
      this.ofPoints(roles, composite)
    );
  }

  hasComposite(roles: readonly ColumnRole[]): boolean {
    return this.census(roles).composite >= 0;
  }

  /** Counts what an assignment has of each kind, once for all that is asked of it. */
  private census(roles: readonly ColumnRole[]): Census {
    const single = { composite: 0, number: 0, rankDelta: 0 };
    let [own, names, items, lone, before, composite] = [0, 0, 0, 0, 0, -1];
    // Every earlier period has one composite as well.
    const periods = new Set<string>();
    for (let index = 0; index < roles.length; index += 1) {
      const role = roles[index] ?? 'unknown';
      own += this.own[index]?.get(role) ?? -1;
      if (role === 'points') {
        if (this.namesItem[index] === true) items += 1;
        else lone += 1;
      } else if (NAMES.has(role)) names += 1;
      else if (role === 'composite' || role === 'number' || role === 'rankDelta') {
        const isNow = this.context.earlier[index] !== true;
        if (isNow) single[role] += 1;
        if (role !== 'composite') continue;
        if (!isNow) {
          before += 1;
          const period = this.periodOf(index);
          if (periods.has(period)) own -= 5;
          periods.add(period);
        }
        if (isNow && composite < 0) composite = index;
      }
    }
    return { own, single, names, items, lone, before, composite };
  }

  /** A column follows from others in one way: of several that hold, by chance in tables of few units, the best counts. */
  private related(roles: readonly ColumnRole[]): number {
    let score = 0;
    for (const relations of this.byColumn) {
      let best = 0;
      for (const relation of relations) best = Math.max(best, relationScore(relation, roles));
      score += best;
    }
    return score;
  }

  /** Columns side by side whose headers measure alike measure alike. */
  private neighbours(roles: readonly ColumnRole[]): number {
    let score = 0;
    for (let index = 1; index < roles.length; index += 1) {
      const [left, right] = [roles[index - 1], roles[index]];
      if (left !== right || (left !== 'points' && left !== 'rate' && left !== 'count')) continue;
      score += 0.5;
      const parent = this.drafts[index]?.parent ?? '';
      if (this.namesItem[index - 1] === true && this.namesItem[index] === true) score += 0.7;
      else if (parent !== '' && parent === this.drafts[index - 1]?.parent) score += 0.5;
    }
    return score;
  }

  /** Whole figures of several items that all keep to the items' maxima are their points; where nothing else says so, points of one or two are a guess. */
  private ofPoints(roles: readonly ColumnRole[], composite: number): number {
    const points = (which: readonly boolean[]): number =>
      roles.filter((role, index) => role === 'points' && which[index] === true).length;
    const within = points(this.withinItem);
    if (within >= SEVERAL) return within;
    const ofTen = points(this.ofTen);
    if (composite >= 0 && this.context.isPointed && ofTen >= SEVERAL) return 1.5 * ofTen;
    const isWhole = composite < 0 || this.drafts[composite]?.evidence.integersOnly === true;
    const guessed = points(this.mayBeDossiers);
    if (this.context.isPointed || !isWhole || (composite >= 0 && guessed >= SEVERAL)) return 0;
    // A whole `Tổng số` beside counts is one of them.
    return -1.5 * guessed - (composite >= 0 && roles.includes('count') ? 2 : 0);
  }

  /** An index has its items and a composite; a table about units that has neither has one column that is worth ranking. */
  private complete(roles: readonly ColumnRole[], { items, lone, before, composite: at }: Census): number {
    // Words that say nothing of targets are none, whatever stands beside them.
    const hasTarget = roles.some((role, index) => role === 'target' && (this.own[index]?.get('target') ?? -1) > 0);
    // Results stand beside what was to be reached.
    const assessed = hasTarget && roles.includes('assessment') ? 2 : 0;
    const results = assessed + (roles.includes('result') ? (hasTarget ? 2 : -3) : 0);
    const composite = at >= 0;
    if (!roles.includes('unit') && !this.isCourse(roles)) return results - (composite || before > 0 ? 2 : 0);
    // The sides of one item and their mean are an index of their own.
    const oneItem = this.context.oneItem && !(composite && isMeanOfOthers(at, this.context.relations));
    const isOneOfMany = composite && this.isOneOfMany(roles, at);
    let score = composite && before > 0 && !isOneOfMany ? 3 : 0;
    if (composite && items >= 3) score += 2;
    if (composite && !oneItem) score += 1.5;
    if (composite && oneItem) score -= 2.5;
    // Ranks of nothing in particular are the composite's.
    if (lone === 1 && items === 0 && !oneItem && !composite) score -= roles.includes('rank') ? 2.5 : 0.5;
    if (isOneOfMany) score -= 2;
    return score + results + this.ofOneWhole(roles, at) + this.lastOfIndex(roles, at);
  }

  /** Whether the rows are periods of one unit: they have composites as units have. */
  private isCourse(roles: readonly ColumnRole[]): boolean {
    return this.drafts.some(
      ({ evidence }, index) =>
        roles[index] === 'field' && evidence.periods > 0 && evidence.periods * 2 > evidence.texts,
    );
  }

  /** A column headed like several of points or of rates, `Điểm đạt`, `Tháng 5` below a name of its own, is of an item like them, and no whole. */
  private isOneOfMany(roles: readonly ColumnRole[], composite: number): boolean {
    const draft = this.drafts[composite];
    if (draft === undefined || draft.parent === '' || draft.meaning.saysWhole) return false;
    const leaf = leafOf(draft);
    const alike = (role: ColumnRole): number =>
      this.drafts.filter((each, at) => roles[at] === role && leafOf(each) === leaf).length;
    return alike('points') >= 3 || alike('rate') >= 2;
  }

  /** Where all items of the index but one are there, the one column of points that is left is likely the last. */
  private lastOfIndex(roles: readonly ColumnRole[], composite: number): number {
    const { likely, itemCount, earlier } = this.context;
    if (itemCount < 3) return 0;
    const named = new Set<string>();
    let lone = 0;
    for (let index = 0; index < roles.length; index += 1) {
      if (roles[index] !== 'points' || earlier[index] === true) continue;
      const item = likely[index];
      if (item === undefined) lone += 1;
      else named.add(item);
    }
    const taken = likely[composite];
    // The column of the last item is no composite.
    if (taken !== undefined && !named.has(taken) && named.size >= itemCount / 2) return -2;
    return named.size === itemCount - 1 && lone === 1 ? 2 : 0;
  }

  /** The composite's maximum is what its items' maxima add up to, a mistake apart; it cannot be far less. */
  private ofOneWhole(roles: readonly ColumnRole[], composite: number): number {
    const { maxima, earlier } = this.context;
    const whole = maxima[composite];
    if (whole === undefined) return 0;
    const isSum = (index: number): boolean =>
      (this.byColumn[index] ?? []).some(
        (each) =>
          each.kind === 'sum' && each.agreed >= SURE_ROWS && each.terms.every((term) => roles[term] === 'points'),
      );
    // What adds up other items in the rows is none beside them, though its maximum may be mistyped.
    const items = roles.flatMap((role, index) =>
      role === 'points' && earlier[index] !== true && !isSum(index) ? (maxima[index] ?? []) : [],
    );
    if (items.length < 2) return 0;
    // What is of the same whole is the composite of its period.
    const same = roles.filter(
      (role, index) => role === 'composite' && earlier[index] === true && maxima[index] === whole,
    ).length;
    const ways = countedMaxima(items).map((each) => sum(each));
    if (ways.some((added) => Math.abs(added - whole) < 1e-6)) return 2 + same;
    return same + (Math.min(...ways) > whole * FAR_MORE ? -3 : 0);
  }
}

/** Words that say what figures with decimals are. */
const MEASURED: readonly HeaderWord[] = ['rate', 'rank', 'grade', 'change', 'maximum', 'total', 'index'];

/** Figures with decimals that never exceed ten, as scales of ten have them; rates of so little are said to be rates. */
function isOfTen({ meaning, evidence, measure }: ColumnDraft): boolean {
  const { numbers, fractions, percentages, integersOnly, least, greatest } = evidence;
  if (measure !== undefined || integersOnly || percentages + fractions > 0 || numbers < 3) return false;
  return least >= 0 && greatest <= 10 && !MEASURED.some((word) => meaning.words.has(word));
}

function leafOf({ header, parent }: ColumnDraft): string {
  return header.slice(parent.length);
}

/** Items' maxima that come to so many times the composite's are no mistake of somebody's: it is none. */
const FAR_MORE = 1.5;
