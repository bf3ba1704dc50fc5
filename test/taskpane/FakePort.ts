import type { SheetPlan } from '../../src/domain/sheets/SheetPlan';
import type { Workbook } from '../../src/domain/workbook/Workbook';
import type { WorkbookPort, WriteOptions, WriteResult } from '../../src/workbooks/WorkbookPort';

/** A port whose workbook is empty and which remembers what was asked of it. */
export class FakePort implements WorkbookPort {
  readonly revealed: string[] = [];
  reads = 0;
  failure: Error | undefined;

  read(): Promise<Workbook> {
    this.reads += 1;
    return this.failure === undefined ? Promise.resolve({ sheets: [] }) : Promise.reject(this.failure);
  }

  write(plans: readonly SheetPlan[], _options: WriteOptions): Promise<WriteResult> {
    return Promise.resolve({ sheets: plans.map(({ key, name }) => ({ key, name })), lost: [] });
  }

  reveal(sheet: string, cell: string): Promise<void> {
    if (this.failure !== undefined) return Promise.reject(this.failure);
    this.revealed.push(`${sheet}!${cell}`);
    return Promise.resolve();
  }
}
