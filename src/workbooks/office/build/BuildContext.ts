import type { SheetPlan } from '../../../domain/sheets/plan/SheetPlan';

/** The workbook as a plan's parts see it while its sheet stands under a temporary name. */
export interface BuildContext {
  readonly plan: SheetPlan;
  /** The sheet being built; there is none until the steps that make sheets have been queued. */
  readonly sheet: () => Excel.Worksheet;
  /** The name that an own sheet has now: temporary for those being built. Excel's formulas follow the renaming. */
  readonly nameNow: (key: string) => string;
  /** The number format of a cell of the source of a copy, where it was asked for. */
  readonly sourceFormat: (row: number, column: number) => string | undefined;
  /** Rows of a copy that are or were hidden: a block must not lie over one and its neighbours (OfficeDev/office-js 224). */
  readonly hiddenRows: ReadonlySet<number>;
  /** Rows that texts make higher, in points, unless the plan itself says how high they are. */
  readonly heights: ReadonlyMap<number, number>;
}
