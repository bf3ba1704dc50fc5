import type { ComponentParts, ComponentResult } from '../componentPoints';

/** How a blank cell is worked out, over other cells of its table (rows and columns as indices). */
export type Computation =
  | {
      readonly kind: 'sum';
      /** The sum is rounded to so many; without it it is exact. */
      readonly decimals?: number;
      readonly terms: readonly { readonly row: number; readonly column: number; readonly sign: 1 | -1 }[];
    }
  /** In percent. */
  | {
      readonly kind: 'ratio';
      readonly numerator: readonly { readonly row: number; readonly column: number }[];
      /** Cells, or the whole of an index, which no cell states. */
      readonly denominator: readonly { readonly row: number; readonly column: number }[] | number;
    }
  | {
      readonly kind: 'mean';
      /** It is rounded to so many. */
      readonly decimals: number;
      readonly terms: readonly { readonly row: number; readonly column: number }[];
    }
  | {
      readonly kind: 'component';
      readonly row: number;
      readonly parts: ComponentParts;
      readonly worked: ComponentResult;
    }
  | { readonly kind: 'grade'; readonly row: number; readonly column: number }
  | { readonly kind: 'rank'; readonly row: number; readonly column: number; readonly among: readonly number[] };

/** A cell that was left blank and can be filled in. */
export interface Completion {
  readonly row: number;
  readonly column: number;
  readonly value: number | string;
  readonly by: Computation;
}

/** The completions of a table by column, and there by row, as indices. */
export type Completions = ReadonlyMap<number, ReadonlyMap<number, Completion>>;
