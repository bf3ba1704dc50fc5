import type { Synonym } from '../vocabulary/synonyms';

/** One of the index's groups of indicators (nhóm chỉ số). */
export interface Group {
  /** `publicity`, `progress`, … */
  readonly key: string;
  readonly name: string;
  /** The group's points at most. */
  readonly max: number;
  /** The rate, in percent, below which a unit falls short. */
  readonly target: number;
}

/** A grade (xếp loại) and the composite from which it is given; the bound belongs to the better grade. */
export interface GradeBand {
  readonly name: string;
  /** How narrow columns of appendices print it (`TB`). */
  readonly short?: string;
  readonly from: number;
}

/** A target somebody set for one indicator, by its group's key or by its header. `null` means: never underlined. */
export interface IndicatorTarget {
  readonly indicator: string;
  readonly target: number | null;
}

/** A choice a person made for a column the reader was unsure of. */
export interface ColumnChoice {
  readonly sheet: string;
  /** The column's header path joined by ` › `. */
  readonly header: string;
  readonly role: string;
  readonly group?: string;
}

/** A finding somebody decided to pass over, and why. */
export interface IgnoredFinding {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly reason: string;
}

/** How the points of a group's component (chỉ số thành phần) follow from its rate. */
export interface ComponentRule {
  /** Words in the component's name. */
  readonly words: string;
  /** The rate, in percent, that earns all the points. */
  readonly target: number;
  /** The points where there was nothing to do, so that there is no rate. */
  readonly withoutBase: 'empty' | 'zero' | 'full';
}

/** The languages of sentences and sheets, Vietnamese first. */
export const LANGUAGES = ['vi', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * What ranks become of equal scores (bằng điểm). `gap`: one rank, and the next ones are left out (1, 1, 3); `dense`: one
 * rank, and none is left out (1, 1, 2); `order`: ranks of their own in the order of the table (1, 2, 3).
 */
export type TieRule = 'gap' | 'dense' | 'order';

/**
 * When composites are rounded (làm tròn). `late`: only where they are shown, so that grades, ranks, targets and changes
 * go by every digit; `early`: before all of these, half up to the decimals of the settings.
 */
export type Rounding = 'late' | 'early';

/** Everything about the index that is not arithmetic. The 766 preset is the default; nothing of it is a constant in code. */
export interface Settings {
  /** Names the preset and the edits made to it; periods compare only within one version. */
  readonly version: string;
  readonly groups: readonly Group[];
  /** Best first. */
  readonly grades: readonly GradeBand[];
  /** The composite below which a unit is underlined; `null` for never. */
  readonly compositeTarget: number | null;
  /** For rates of no known group and without a target of their own; `null` for none. */
  readonly defaultTarget: number | null;
  readonly targets: readonly IndicatorTarget[];
  /** The name of the worst grade that is still printed bold. */
  readonly boldFrom: string;
  /** Decimals shown of computed composites and rates. */
  readonly decimals: number;
  readonly rounding: Rounding;
  readonly ties: TieRule;
  /** The language of the sheets. */
  readonly language: Language;
  readonly synonyms: readonly Synonym[];
  /** Components whose target is not 100 % or which have a policy of their own; known from portal users, not from the decision's text. */
  readonly components: readonly ComponentRule[];
  readonly columns: readonly ColumnChoice[];
  readonly ignored: readonly IgnoredFinding[];
}
