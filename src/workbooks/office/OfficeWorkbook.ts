import type { SheetPlan } from '../../domain/sheets/SheetPlan';
import type { Workbook } from '../../domain/workbook/Workbook';
import { WorkbookFailure } from '../WorkbookFailure';
import type { WorkbookPort, WriteOptions, WriteResult } from '../WorkbookPort';
import { failureFromOffice, officeCode } from './officeFailure';
import { readWorkbook } from './readWorkbook';
import { writeSheets } from './writeSheets';

/** The workbook that is open in Excel, through Office.js (ExcelApi 1.13). */
export class OfficeWorkbook implements WorkbookPort {
  async read({ emphasis = false, signal }: { readonly emphasis?: boolean; readonly signal?: AbortSignal } = {}): Promise<Workbook> {
    if (signal?.aborted === true) throw new WorkbookFailure('cancelled', '');
    return talk('', () => Excel.run((context) => readWorkbook(context, { emphasis, signal })));
  }

  async write(plans: readonly SheetPlan[], options: WriteOptions): Promise<WriteResult> {
    return talk('', async () => {
      if (!canMergeUndo(plans)) return Excel.run((context) => writeSheets(context, plans, options));
      try {
        return await Excel.run({ mergeUndoGroup: true }, (context) => writeSheets(context, plans, options));
      } catch (error) {
        if (!isUndoRefusal(error)) throw error;
        return Excel.run((context) => writeSheets(context, plans, options));
      }
    });
  }

  async reveal(sheet: string, cell: string): Promise<void> {
    await talk(sheet, () =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRange(cell).untrack().select();
        await context.sync();
      }),
    );
  }
}

/**
 * One Ctrl+Z for the whole write, where Excel can (ExcelApi 1.20). It refuses the group when a sheet is copied or
 * deleted (OfficeDev/office-js 6491, 6711), so copies are not even tried that way; anything else it refuses is
 * taken back by `writeSheets` and written again without.
 */
function canMergeUndo(plans: readonly SheetPlan[]): boolean {
  return plans.every(({ copyOf }) => copyOf === undefined) && Office.context.requirements.isSetSupported('ExcelApi', '1.20');
}

function isUndoRefusal(error: unknown): boolean {
  return officeCode(error) === 'UndoNotSupported' || (error instanceof WorkbookFailure && officeCode(error.cause) === 'UndoNotSupported');
}

async function talk<Result>(subject: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw failureFromOffice(error, { subject });
  }
}
