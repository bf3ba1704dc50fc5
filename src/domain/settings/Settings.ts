import type { Index } from '../indices/Index';
import type { OfficialFrame } from './OfficialFrame';
import type { ColumnRole } from '../vocabulary/columnRoles';
import type { Synonym } from '../vocabulary/Synonym';

/**
 * A target somebody set for one indicator, in percent: by an item's key, by `composite` (of the whole), or by a column's
 * header. `null` means: never underlined.
 */
export interface IndicatorTarget {
  readonly indicator: string;
  readonly target: number | null;
}

/** A choice a person made for a column the reader was unsure of. */
export interface ColumnChoice {
  readonly sheet: string;
  /** The column's header path joined by ` › `. */
  readonly header: string;
  readonly role: ColumnRole;
  readonly group?: string;
}

/** A finding somebody decided to pass over, and why. */
export interface IgnoredFinding {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly reason: string;
}

/** The languages of sentences and sheets, Vietnamese first. */
export const LANGUAGES = ['vi', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * How equal scores (bằng điểm) are ranked. `gap`: one rank, and the next ones are left out (1, 1, 3); `dense`: one
 * rank, and none is left out (1, 1, 2); `order`: ranks of their own in the order of the table (1, 2, 3).
 */
export type TieRule = 'gap' | 'dense' | 'order';

/**
 * When composites are rounded (làm tròn). `late`: only where they are shown, so that grades, ranks, targets and changes
 * go by every digit; `early`: before all of these, half up to the decimals of the settings.
 */
export type Rounding = 'late' | 'early';

/**
 * How a scoreboard's completed copy orders its units: `table` as the table has them, `rank` best first, with the numbers (STT)
 * renewed.
 */
export type UnitOrder = 'table' | 'rank';

/** The settings of an office: its indices, its policies, and its decisions about single columns and findings. */
export interface Settings {
  /** The office's own first; the others are those that its tables state. */
  readonly indices: readonly [Index, ...Index[]];
  /** How periods made with the office's own index are marked, where it is not by the index's key. */
  readonly version?: string;
  /** For rates of no item of an index and without a target of their own, in percent; `null` for none. */
  readonly defaultTarget: number | null;
  readonly targets: readonly IndicatorTarget[];
  /** The name of the worst grade that is still printed bold. */
  readonly boldFrom: string;
  /** Decimals shown of computed composites and rates. */
  readonly decimals: number;
  readonly rounding: Rounding;
  readonly ties: TieRule;
  /** Absent as long as the office has not been asked: then as the table has them. */
  readonly order?: UnitOrder;
  /** What is printed around the tables where their sheets do not have it. */
  readonly frame: OfficialFrame;
  /** Whether the report's words end with what units are asked to do (phần Đề nghị). */
  readonly proposals: boolean;
  /** The language of the sheets. */
  readonly language: Language;
  /** The office's own words, before those that the program knows. */
  readonly synonyms: readonly Synonym[];
  readonly columns: readonly ColumnChoice[];
  readonly ignored: readonly IgnoredFinding[];
  /** The label of the period that was closed last (kỳ đã chốt): its results stay as they are until it is reopened. */
  readonly closed?: string;
}
