import { emphasisMarks, type EmphasisMark } from '../domain/sheets/copies/emphasisMarks';
import type { Workbook } from '../domain/workbook/Workbook';
import { workedOut } from './recalculate';

/** The emphasis that the source tables ask for, by the workbook's own settings. Throws `WorkbookFailure`. */
export function sourceMarks(workbook: Workbook): readonly EmphasisMark[] {
  const { tables, settings } = workedOut(workbook);
  return emphasisMarks(tables, settings);
}
