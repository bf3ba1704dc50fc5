import type { Roster, Unit } from '../indicators/Roster';
import type { CellRef } from '../tables/CellRef';
import type { Board, ScoredUnit } from './Board';
import type { ComponentParts, ComponentResult } from './componentPoints';

/** Where points come from: their cell, that of a bonus or deduction, or the cells of a component that has no column of points. */
export type PointsTerm =
  | { readonly kind: 'cell'; readonly cell: CellRef }
  | { readonly kind: 'adjustment'; readonly cell: CellRef; readonly sign: 1 | -1 }
  | {
      readonly kind: 'component';
      readonly table: number;
      readonly row: number;
      readonly parts: ComponentParts;
      readonly worked: ComponentResult;
    };

/** Where a composite comes from: a cell that gives it, or the points it is the sum of. */
export type CompositeSource =
  { readonly kind: 'cell'; readonly cell: CellRef } | { readonly kind: 'sum'; readonly terms: readonly PointsTerm[] };

/**
 * Where a previous composite comes from: a cell that gives it, the composite less the change that a cell gives, or a value
 * read elsewhere (history, another file).
 */
export type PreviousSource =
  | { readonly kind: 'cell'; readonly cell: CellRef }
  | { readonly kind: 'change'; readonly cell: CellRef }
  | { readonly kind: 'value'; readonly value: number; readonly origin: string };

/** An indicator that a board shows: a column of one of its tables. */
export interface BoardIndicator {
  readonly table: number;
  /** Index into the table's columns. */
  readonly column: number;
  readonly role: 'points' | 'rate' | 'count';
  readonly group?: string;
  /** In percent; points are judged as points ÷ maximum. */
  readonly target?: number;
  readonly lowerIsBetter: boolean;
}

/** A scored unit with the cells its figures come from. */
export interface SourcedUnit extends ScoredUnit {
  readonly unit: Unit;
  /** Its place in its roster's table, from 1; 0 for what stands for all units. */
  readonly place: number;
  readonly compositeFrom?: CompositeSource;
  readonly previousFrom?: PreviousSource;
  /** One for each of the board's indicators; absent where the unit has no row in that table, or nothing there that a rate could be of. */
  readonly indicators: readonly (CellRef | undefined)[];
  /** The judged figures that fall short, by the board's indicator. */
  readonly shortIndicators: ReadonlyMap<number, number>;
  /** Ranks within each of the board's indicators. */
  readonly indicatorRanks: readonly (number | null)[];
}

export interface SourcedBoard extends Board {
  readonly units: readonly SourcedUnit[];
  readonly aggregate?: SourcedUnit;
  readonly from: Roster;
  readonly indicators: readonly BoardIndicator[];
  /** Whether any unit has a composite; where none has, the board keeps the table's order and ranks each indicator. */
  readonly scored: boolean;
}
