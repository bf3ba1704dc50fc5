import type { SheetPlan } from '../../domain/sheets/plan/SheetPlan';
import type { Workbook } from '../../domain/workbook/Workbook';
import { requireGoing } from '../WorkbookFailure';
import type { InPlace, ReadOptions, WorkbookPort, WriteOptions, WriteResult } from '../WorkbookPort';
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
  /** Tells this runtime from the others that work on the workbook: the ribbon's, a co-author's. */
  private readonly runtime = crypto.randomUUID();
  /** The write under way, however it ends. */
  private turn: Promise<void> = Promise.resolve();

  read({ emphasis = false, merges = true, signal }: ReadOptions = {}): Promise<Workbook> {
    return talk('', async () => {
      requireGoing(signal, '');
      const { workbook, seen } = await Excel.run((context) => readWorkbook(context, { emphasis, merges, signal }));
      this.seen = seen;
      return workbook;
    });
  }

  write(plans: readonly SheetPlan[], options: WriteOptions): Promise<WriteResult> {
    const { seen } = this;
    this.seen = [];
    const written = this.turn.then(() => talk('', () => writeSheets(plans, options, seen, this.runtime)));
    // How it ends is its caller's to hear; the next write only waits for it.
    const settled = (): void => undefined;
    this.turn = written.then(settled, settled);
    return written;
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
