import type { SheetPlan } from '../../../domain/sheets/plan/SheetPlan';
import type { CopiedParts } from '../copiedParts';

/** The workbook as a plan's parts see it while its sheet stands under a temporary name. */
export interface BuildContext {
  readonly plan: SheetPlan;
  /** The sheet being built; there is none until the steps that make sheets have been queued. */
  readonly sheet: () => Excel.Worksheet;
  /** The name that an own sheet has now: temporary for those being built. Excel's formulas follow the renaming. */
  readonly nameNow: (key: string) => string;
  /** The number format of a cell of the source of a copy, where it was asked for. */
  readonly sourceFormat: (row: number, column: number) => string | undefined;
  /** The sheet that it is a copy of. */
  readonly source: () => Excel.Worksheet;
  /** What of that sheet a write over the copy has to heed. */
  readonly parts: CopiedParts;
  /** Rows that texts make higher, in points, unless the plan itself says how high they are. */
  readonly heights: ReadonlyMap<number, number>;
}
