import type { SheetPlan } from '../../src/domain/sheets/SheetPlan';
import type { Workbook } from '../../src/domain/workbook/Workbook';
import type { EmphasisMark } from '../../src/domain/sheets/emphasisMarks';
import type { InPlace, InPlaceResult, WorkbookPort, WriteOptions, WriteResult } from '../../src/workbooks/WorkbookPort';

/** A port whose workbook is empty and which remembers what was asked of it. */
export class FakePort implements WorkbookPort {
  readonly revealed: string[] = [];
  readonly written: { readonly plans: readonly SheetPlan[]; readonly keep: readonly string[] }[] = [];
  emphasized: readonly EmphasisMark[] = [];
  reads = 0;
  failure: Error | undefined;

  readonly inPlace: InPlace = {
    emphasize: (marks) => this.mark(marks, marks),
    restoreEmphasis: () => this.mark([], this.emphasized),
  };

  private mark(next: readonly EmphasisMark[], changed: readonly EmphasisMark[]): Promise<InPlaceResult> {
    if (this.failure !== undefined) return Promise.reject(this.failure);
    this.emphasized = next;
    return Promise.resolve({ cells: changed.length, sheets: [...new Set(changed.map(({ sheet }) => sheet))] });
  }

  read(): Promise<Workbook> {
    this.reads += 1;
    return this.failure === undefined ? Promise.resolve({ sheets: [] }) : Promise.reject(this.failure);
  }

  write(plans: readonly SheetPlan[], { keep }: WriteOptions): Promise<WriteResult> {
    this.written.push({ plans, keep });
    return Promise.resolve({ sheets: plans.map(({ key, name }) => ({ key, name })), lost: [] });
  }

  reveal(sheet: string, cell: string): Promise<void> {
    if (this.failure !== undefined) return Promise.reject(this.failure);
    this.revealed.push(`${sheet}!${cell}`);
    return Promise.resolve();
  }
}
