/** What a column is for; by it rows that are no units know what to hold there. */
export type ColumnUse =
  | 'points'
  | 'rate'
  | 'itemMax'
  | 'itemRank'
  | 'composite'
  | 'grade'
  | 'rank'
  | 'change'
  | 'count'
  | 'judgedRate'
  | 'oppositeRate'
  | 'text'
  | 'blank';

/** A column before it has a place. */
export interface DrawnColumn {
  readonly use: ColumnUse;
  /** Its header, top down. */
  readonly path: readonly string[];
  readonly item?: number;
  readonly earlier?: boolean;
  /** One per unit: numbers are hundredths (counts and ranks are whole), `null` is blank. */
  readonly values: readonly (number | string | null)[];
  readonly decimals: number;
  /** Points as `17,2/18`. */
  readonly outOf?: number;
  /** Rates as `85,5%`. */
  readonly percent?: boolean;
}

export function isWhole(use: ColumnUse): boolean {
  return use === 'count' || use === 'rank' || use === 'itemRank';
}
