import type { HeaderWord } from '../../vocabulary/headerWords';
import type { ColumnRole } from '../../vocabulary/columnRoles';
import { type Relation, termsOf } from '../evidence/arithmetic';
import { type ChoiceContext, Judgement, NAMES, SEVERAL } from './judgement';
import type { ColumnDraft, Proposal } from './Proposal';
import { proposalsFor, type WholeOf } from './propose';
import { isMeanOfOthers, relationScore, rolesWantedBy, SURE_ROWS } from './relationScores';

/** A column's meaning as chosen, with the distance to the runner-up: how much would have to speak for it. */
export interface Choice {
  readonly role: ColumnRole;
  readonly proposal: Proposal;
  /** The relations that make sense with the meanings chosen, and what they add. */
  readonly arithmetic: readonly { readonly relation: Relation; readonly weight: number }[];
  readonly margin: number;
  /** The other meanings that came close, best first. */
  readonly runnersUp: readonly ColumnRole[];
  /** What a column of figures can be where nothing is said of it, its figures being what they are. */
  readonly possible: readonly ColumnRole[];
  /** Whether its own evidence says composite, and another column took the only place for one. */
  readonly displaced: boolean;
}

/** The roles of columns of words. */
const WRITTEN: ReadonlySet<ColumnRole> = new Set<ColumnRole>([...NAMES, 'note', 'assessment', 'measure']);

/** Candidates this far behind a column's best one are not tried. */
const OUT_OF_QUESTION = 9;

/**
 * Chooses the meanings of all columns together: each column's own evidence, and what their relations, neighbourhood and
 * number say about them together. Starts from each column's best meaning and changes one column, or the columns of one
 * relation, as long as that makes the whole more likely.
 */
export function chooseMeanings(drafts: readonly ColumnDraft[], context: ChoiceContext): readonly Choice[] {
  const share = shareOfPoints(drafts, context.relations);
  const proposals = drafts.map((draft, index) =>
    proposalsFor(
      draft,
      index,
      { item: context.itemMax[index], stated: context.maxima[index] },
      {
        sum: isWholeOfOthers(index, drafts, context.relations),
        mean: isMeanOfOthers(index, context.relations),
        share: share?.column === index,
        shared: share?.part === index,
        ...ratiosAround(index, drafts, context),
        ranked: context.relations.some((relation) => relation.kind === 'rank' && relation.of === index),
      },
    ),
  );
  const search = new Search(drafts, proposals, context);
  search.climb();
  return search.choices();
}

/** Whether a column adds up columns of points that are no bonuses: `Điểm cộng` is then their sum, and no bonus itself. */
function isWholeOfOthers(index: number, drafts: readonly ColumnDraft[], relations: readonly Relation[]): boolean {
  const isBonus = (column: number): boolean => drafts[column]?.meaning.words.has('bonus') === true;
  return relations.some(
    (relation) =>
      relation.kind === 'sum' &&
      relation.column === index &&
      relation.agreed >= SURE_ROWS &&
      !relation.terms.some(isBonus),
  );
}

type Share = Relation & { readonly kind: 'ratio' };

/**
 * The only share that points of a table have of a maximum beside them, where it is what units are compared by: it calls itself an index, or
 * they are ranked or graded and the maximum is not the same for all.
 */
function shareOfPoints(drafts: readonly ColumnDraft[], relations: readonly Relation[]): Share | undefined {
  const shares = relations.filter((relation): relation is Share => {
    if (relation.kind !== 'ratio') return false;
    const [part, whole] = [drafts[relation.part], drafts[relation.whole]];
    return part?.meaning.words.has('points') === true && whole?.meaning.leaf.has('maximum') === true;
  });
  const [only, ...more] = shares;
  const whole = only === undefined ? undefined : drafts[only.whole]?.evidence;
  if (only === undefined || whole === undefined || more.length > 0 || !drafts.some(namesUnits)) return undefined;
  const isIndex = drafts[only.column]?.meaning.words.has('index') === true;
  const isJudged = drafts.some(
    ({ meaning, evidence }) => evidence.grades > 0 || JUDGING.some((word) => meaning.leaf.has(word)),
  );
  return isIndex || (isJudged && whole.least < whole.greatest) ? only : undefined;
}

/** What a column is to the ratios that hold between others. */
function ratiosAround(
  index: number,
  drafts: readonly ColumnDraft[],
  { relations, earlier }: ChoiceContext,
): Pick<WholeOf, 'planned' | 'base' | 'reached' | 'term'> {
  const ratios = relations.filter((relation): relation is Share => relation.kind === 'ratio');
  const isBefore = (column: number): boolean =>
    earlier[column] === true || drafts[column]?.meaning.words.has('previous') === true;
  const isPlan = (column: number): boolean => drafts[column]?.meaning.words.has('target') === true;
  const wholes = new Set(ratios.map(({ whole }) => whole));
  return {
    planned: ratios.some(({ column, whole }) => column === index && isPlan(whole)),
    base: ratios.some(
      ({ column, whole }) => whole === index && isBefore(whole) && drafts[column]?.meaning.words.has('change') === true,
    ),
    reached: !drafts.some(namesUnits) && ratios.some(({ part, whole }) => part === index && isPlan(whole)),
    term: relations.some(
      (relation) =>
        relation.kind === 'sum' &&
        relation.agreed >= SURE_ROWS &&
        wholes.has(relation.column) &&
        relation.terms.includes(index),
    ),
  };
}

const JUDGING: readonly HeaderWord[] = ['rank', 'grade'];

function namesUnits({ meaning, evidence }: ColumnDraft): boolean {
  return evidence.texts > 0 && (meaning.leaf.has('unit') || evidence.offices * 2 > evidence.texts);
}

class Search {
  private roles: ColumnRole[];
  private readonly judgement: Judgement;
  private readonly candidates: readonly (readonly ColumnRole[])[];

  constructor(
    private readonly drafts: readonly ColumnDraft[],
    private readonly proposals: readonly (readonly Proposal[])[],
    private readonly context: ChoiceContext,
  ) {
    this.judgement = new Judgement(drafts, proposals, context);
    this.candidates = proposals.map((each, index) => {
      const best = each[0]?.score ?? 0;
      const likely = each.filter(({ score }) => score > best - OUT_OF_QUESTION && score > -3).map(({ role }) => role);
      return [
        ...new Set([...likely, ...(this.isNumeric(index) ? (['composite', 'points', 'count', 'rate'] as const) : [])]),
      ];
    });
    this.roles = proposals.map((each) => each[0]?.role ?? 'unknown');
  }

  private isNumeric(index: number): boolean {
    const evidence = this.drafts[index]?.evidence;
    return evidence !== undefined && evidence.numbers + evidence.fractions > 0 && evidence.texts * 2 < evidence.filled;
  }

  climb(): void {
    let best = this.judgement.scoreOf(this.roles);
    for (let turn = 0; turn < 40; turn += 1) {
      let better: ColumnRole[] | undefined;
      for (const moved of this.moves()) {
        const score = this.judgement.scoreOf(moved);
        if (score > best + 1e-6) {
          best = score;
          better = moved;
        }
      }
      if (better === undefined) return;
      this.roles = better;
    }
  }

  /** Every assignment one step away: one column changed, or the columns of one relation changed together. */
  private *moves(): Generator<ColumnRole[]> {
    for (const [index, roles] of this.candidates.entries()) {
      for (const role of roles) if (role !== this.roles[index]) yield this.with([[index, role]]);
    }
    const { namesItem, withinItem, ofTen } = this.judgement;
    const columnsWhere = (holds: (role: ColumnRole, index: number) => boolean): readonly number[] =>
      this.roles.flatMap((role, index) => (holds(role, index) ? [index] : []));
    const lone = columnsWhere((role, index) => role === 'points' && namesItem[index] !== true);
    if (lone.length > 1) yield this.with(lone.map((index) => [index, 'composite'] as const));
    const pointed = [
      columnsWhere((role, index) => role === 'count' && withinItem[index] === true),
      columnsWhere((_, index) => ofTen[index] === true),
    ];
    for (const columns of pointed) {
      if (columns.length < SEVERAL) continue;
      const points = columns.map((index) => [index, 'points'] as const);
      yield this.with(points);
      const parts = this.sumsOf(columns);
      if (parts.length > 0)
        yield this.with([
          ...points,
          ...parts.map((index) => [index, 'points'] as const),
          ...this.sumsOf(parts).map((index) => [index, 'composite'] as const),
        ]);
    }
    for (const composites of this.compositesByPeriod()) {
      for (const kept of composites.length > 1 ? composites : [])
        yield this.with(composites.filter((index) => index !== kept).map((index) => [index, 'points'] as const));
    }
    for (const relation of this.context.relations) {
      for (const wanted of rolesWantedBy(relation)) yield this.with(wanted);
    }
  }

  /** The columns that add up some of those given and no others. */
  private sumsOf(columns: readonly number[]): readonly number[] {
    return this.context.relations.flatMap((relation) =>
      relation.kind === 'sum' && relation.terms.every((term) => columns.includes(term)) ? [relation.column] : [],
    );
  }

  private compositesByPeriod(): readonly (readonly number[])[] {
    const found = new Map<string, number[]>();
    this.roles.forEach((role, index) => {
      if (role !== 'composite') return;
      const period = this.judgement.periodOf(index);
      found.set(period, [...(found.get(period) ?? []), index]);
    });
    return [...found.values()];
  }

  private with(changes: readonly (readonly [number, ColumnRole])[]): ColumnRole[] {
    const moved = [...this.roles];
    for (const [index, role] of changes) moved[index] = role;
    return moved;
  }

  choices(): readonly Choice[] {
    const best = this.judgement.scoreOf(this.roles);
    return this.roles.map((role, index) => {
      const others = (this.candidates[index] ?? [])
        .filter((other) => other !== role)
        .map((other) => ({ role: other, score: this.judgement.scoreOf(this.with([[index, other]])) }))
        .sort((one, other) => other.score - one.score);
      const proposal = this.proposals[index]?.find((each) => each.role === role) ?? { role, score: 0, reasons: [] };
      return {
        role,
        proposal,
        arithmetic: this.arithmeticOf(index),
        margin: best - (others[0]?.score ?? -Infinity),
        possible: this.isNumeric(index)
          ? (['points', 'rate', 'count'] as const).filter((each) => (this.judgement.ownScore(index, each) ?? 0) > -2)
          : [],
        displaced: this.isDisplaced(index),
        runnersUp: others
          .filter((other) => other.score > best - 4 && this.mayBe(other.role, index))
          .map((other) => other.role),
      };
    });
  }

  /** Whether somebody may take a column for something: one of figures for no words, one of words for nothing that only its neighbours would make of it. */
  private mayBe(role: ColumnRole, index: number): boolean {
    return this.isNumeric(index) ? !this.isOfWords(role, index) : (this.judgement.ownScore(index, role) ?? 0) > 0;
  }

  /** Nobody takes a column of figures for words or grades, nor one with decimals for codes. */
  private isOfWords(role: ColumnRole, index: number): boolean {
    return (
      WRITTEN.has(role) || role === 'grade' || (role === 'code' && this.drafts[index]?.evidence.integersOnly !== true)
    );
  }

  private arithmeticOf(index: number): Choice['arithmetic'] {
    return this.context.relations.flatMap((relation) => {
      const weight = [relation.column, ...termsOf(relation)].includes(index) ? relationScore(relation, this.roles) : 0;
      return weight > 0 ? [{ relation, weight }] : [];
    });
  }

  private isDisplaced(index: number): boolean {
    const role = this.roles[index] ?? 'unknown';
    const composite = this.judgement.ownScore(index, 'composite') ?? 0;
    if (role === 'composite' || composite < 4 || !this.isNumeric(index)) return false;
    // What another column adds up with others is a part, whatever a parent's header calls it.
    if (this.arithmeticOf(index).some(({ relation, weight }) => weight > 0 && addsUp(relation, index))) return false;
    return this.judgement.hasComposite(this.roles) && composite > (this.judgement.ownScore(index, role) ?? 0) + 1;
  }
}

/** Whether a relation is a sum of which a column is a term. */
function addsUp(relation: Relation, column: number): boolean {
  return relation.kind === 'sum' && relation.terms.includes(column);
}
