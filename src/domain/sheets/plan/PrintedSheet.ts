import type { Area } from '../../workbook/Workbook';
import type { PageSetup, SheetPlan } from './SheetPlan';

/** What is known of a sheet before it is decided how it is printed: sizes as in a `SheetPlan`. */
export interface PrintedSheet {
  readonly rows: number;
  readonly columnWidths: SheetPlan['columnWidths'];
  readonly rowHeights: SheetPlan['rowHeights'];
  readonly page: Omit<PageSetup, 'orientation' | 'pagesHigh' | 'isSmall'>;
  /** Rows that are to stand on one page, tables of a sheet with several: nothing repeats the header of one where a page breaks. */
  readonly unbroken?: readonly Pick<Area, 'top' | 'bottom'>[];
  /** The header that is repeated and some lines below it: where they do not fit below what stands above them, they begin a page. */
  readonly opening?: Pick<Area, 'top' | 'bottom'>;
  /** The row from which on each printed area stays on one page: its last lines, with whoever signs below them. */
  readonly together?: number;
  /** Whether the heights of rows are estimated, not said: they may turn out larger. */
  readonly isEstimated?: boolean;
  /** The smallest letters of its tables, in points; absent for those of our own sheets. */
  readonly letters?: number;
  /** Whether somebody signs below. */
  readonly isSigned?: boolean;
}
