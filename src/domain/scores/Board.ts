import type { Language } from '../settings/Settings';

/** A unit's points and rate in one group of the index. Rates are percentages. */
export interface GroupScore {
  readonly points: number | null;
  /** Absent where neither the index nor a table states one. */
  readonly max: number | null;
  readonly rate: number | null;
  /** Among the roster's units, by points where the group has them and by its rate otherwise. */
  readonly rank: number | null;
}

/** A cell that falls short of its target. */
export interface Underperformance {
  readonly sheet: string;
  readonly cell: string;
  readonly header: string;
  /** In percent for rates and judged group points, in points for the composite. */
  readonly value: number;
  readonly target: number;
}

/** A unit (đơn vị) with everything computed for it. */
export interface ScoredUnit {
  /** As its main table prints it. */
  readonly name: string;
  readonly code: string | null;
  /** The key of its roster. */
  readonly roster: string;
  /** Where its name stands. */
  readonly sheet: string;
  readonly cell: string;
  readonly score: number | null;
  /** The grade in full, as the settings name it. */
  readonly grade: string | null;
  readonly rank: number | null;
  readonly previous: number | null;
  readonly previousRank: number | null;
  readonly delta: number | null;
  readonly groups: Readonly<Record<string, GroupScore>>;
  readonly underperforming: readonly Underperformance[];
}

/** The units of one roster (danh sách đơn vị) in the order of their ranks: best first, unranked ones last, ties in table order. */
export interface Board {
  readonly roster: string;
  /** The key of the index that the units are scored by; absent for the office's own. */
  readonly index?: string;
  /** The kind of its units: `Xã, thị trấn`. */
  readonly title: string;
  /** The same in every language. */
  readonly titles: Readonly<Record<Language, string>>;
  readonly units: readonly ScoredUnit[];
  /** The row that stands for all of them, where the workbook has one. */
  readonly aggregate?: ScoredUnit;
}

/** One target of a targets table and what came of it. */
export interface TargetResult {
  readonly sheet: string;
  /** Where the result stands. */
  readonly cell: string;
  readonly indicator: string;
  readonly target: number | null;
  readonly result: number | null;
  /** `null` where there is no result, or no target. */
  readonly met: boolean | null;
  /** How much is missing, in the target's unit; 0 where met. */
  readonly shortfall: number | null;
}
