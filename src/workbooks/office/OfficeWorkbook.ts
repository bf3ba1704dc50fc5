import type { SheetPlan } from '../../domain/sheets/plan/SheetPlan';
import type { Workbook } from '../../domain/workbook/Workbook';
import { requireGoing } from '../WorkbookFailure';
import type { InPlace, WorkbookPort, WriteOptions, WriteResult } from '../WorkbookPort';
import { failureFromOffice } from './officeFailure';
import { applyEmphasis } from './inPlace/applyEmphasis';
import { emphasizedSheets } from './inPlace/emphasizedSheets';
import { readWorkbook } from './readWorkbook';
import type { SeenSheet } from './renewal/SeenSheet';
import { writeSheets } from './writeSheets';

/** The workbook that is open in Excel, through Office.js (ExcelApi 1.13). */
export class OfficeWorkbook implements WorkbookPort {
  readonly inPlace: InPlace = {
    emphasize: (marks) => talk('', () => applyEmphasis(marks)),
    restoreEmphasis: () => talk('', () => applyEmphasis([])),
    emphasizedSheets: () => talk('', () => Excel.run(emphasizedSheets)),
  };

  /** The findings of the last reading, for the write that follows it. */
  private seen: readonly SeenSheet[] = [];

  read({
    emphasis = false,
    signal,
  }: { readonly emphasis?: boolean; readonly signal?: AbortSignal } = {}): Promise<Workbook> {
    return talk('', async () => {
      requireGoing(signal, '');
      const { workbook, seen } = await Excel.run((context) => readWorkbook(context, { emphasis, signal }));
      this.seen = seen;
      return workbook;
    });
  }

  write(plans: readonly SheetPlan[], options: WriteOptions): Promise<WriteResult> {
    const { seen } = this;
    this.seen = [];
    return talk('', () => writeSheets(plans, options, seen));
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

/** The edge at which whatever Excel throws becomes a `WorkbookFailure`. */
async function talk<Result>(subject: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw failureFromOffice(error, { subject });
  }
}
