import type { WorkbookPort } from '../../../src/workbooks/WorkbookPort';
import type { SheetSnapshot } from './SheetSnapshot';

/** An adapter over one open workbook, and what the workbook looks like at this moment. */
export interface OpenWorkbook {
  readonly port: WorkbookPort;
  /** Every sheet in the order of the tabs, after whatever the port has written. */
  readonly snapshot: () => Promise<readonly SheetSnapshot[]>;
}

/**
 * What a carrier cannot hold. A radar asked for in vain is named in `lost` and the rest is done; a chart's alternative
 * text is left out without a word, as its title says the same.
 */
export type Lack = 'radar' | 'chart alt text';

/** Opens a workbook from the bytes of an .xlsx file. */
export type Opener = (bytes: Uint8Array) => Promise<OpenWorkbook>;
