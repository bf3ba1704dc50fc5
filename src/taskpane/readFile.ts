import type { ReadFile } from './hooks/usePrevious';

/** Reads an .xlsx file beside the open one; the library is fetched only now. Throws `WorkbookFailure`. */
export const readFile: ReadFile = async (file) => {
  const { XlsxWorkbook } = await import('../workbooks/xlsx/XlsxWorkbook');
  const workbook = await XlsxWorkbook.open(new Uint8Array(await file.arrayBuffer()), file.name);
  return workbook.read();
};
