import { resultName } from '../workbooks/resultName';
import { downloadBytes } from '../taskpane/downloadBytes';
import type { FileWorkbook } from './FileWorkbook';

/** Hands the finished workbook over as a new file. */
export function downloadResult(workbook: FileWorkbook): void {
  downloadBytes(workbook.save(), resultName(workbook.name));
}

/** Hands several finished workbooks over as one archive. */
export async function downloadResults(workbooks: readonly FileWorkbook[], name: string): Promise<void> {
  const { zipFiles } = await import('../workbooks/xlsx/zipFiles');
  const results = workbooks.map((workbook) => ({ name: resultName(workbook.name), bytes: workbook.save() }));
  downloadBytes(await zipFiles(results), name, 'application/zip');
}
