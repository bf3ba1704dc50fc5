import type { ChartAxis, ChartPlan, PlannedCell } from '../plan/SheetPlan';

/** One chart with the figures it draws: a small table of a header row, a column of categories and a column a series. */
export interface ChartPart {
  readonly kind: ChartPlan['kind'];
  readonly ofChanges?: true;
  readonly title: string;
  readonly altText: string;
  readonly axis: ChartAxis;
  /** Of the figures beside bars and columns. */
  readonly decimals?: number;
  /** The bars of a category take one place, because only one of them is ever drawn. */
  readonly oneBar?: true;
  /** The heading of the categories. */
  readonly about: string;
  readonly series: readonly { readonly name: string; readonly color: string }[];
  /** A category and one value for each series. */
  readonly rows: () => readonly (readonly PlannedCell[])[];
}

/** A group's result in percent of what is possible. */
export interface GroupCell {
  readonly formula: string | undefined;
  readonly value: number;
}
