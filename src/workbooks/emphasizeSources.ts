import { analyzeWorkbook } from '../domain/analyzeWorkbook';
import { emphasisMarks } from '../domain/sheets/emphasisMarks';
import { requireTables } from './recalculate';
import type { InPlace, InPlaceResult, WorkbookPort } from './WorkbookPort';

/** Emphasises the source tables as they stand now, by the workbook's own settings. Throws `WorkbookFailure`. */
export async function emphasizeSources(port: WorkbookPort, inPlace: InPlace): Promise<InPlaceResult> {
  const workbook = await port.read();
  const analysis = analyzeWorkbook(workbook);
  requireTables(analysis, workbook.fileName ?? '');
  return inPlace.emphasize(emphasisMarks(analysis.tables, analysis.settings));
}
