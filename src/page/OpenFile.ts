import type { XlsxWorkbook } from '../workbooks/xlsx/XlsxWorkbook';
import type { WorkbookPort } from '../workbooks/WorkbookPort';

/** A cell somebody asked to see; the number tells two requests for the same cell apart. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
  readonly request: number;
}

/** An .xlsx file opened on the page. */
export interface OpenFile {
  /** Tells one opening from the next, also of the same file. */
  readonly id: number;
  readonly name: string;
  readonly workbook: XlsxWorkbook;
  /** The file's workbook for the pane, which shows cells in the page's preview. */
  readonly port: WorkbookPort;
}

/** The name of the result: `phu-luc.xlsx` → `phu-luc-ket-qua.xlsx`. */
export function resultName(fileName: string): string {
  return `${fileName.replace(/\.xls[xm]$/i, '')}-ket-qua.xlsx`;
}

/**
 * Opens a file's bytes; the .xlsx library is fetched only now. Throws `WorkbookFailure`.
 * @param onReveal told which cell the pane wants to show
 */
export async function openFile(
  id: number,
  name: string,
  bytes: Uint8Array,
  onReveal: (sheet: string, cell: string) => void,
): Promise<OpenFile> {
  const { XlsxWorkbook } = await import('../workbooks/xlsx/XlsxWorkbook');
  const workbook = await XlsxWorkbook.open(bytes, name);
  const port: WorkbookPort = {
    read: (options) => workbook.read(options),
    write: (plans, options) => workbook.write(plans, options),
    reveal: (sheet, cell) => {
      onReveal(sheet, cell);
      return Promise.resolve();
    },
  };
  return { id, name, workbook, port };
}
