import type { DocumentRequest, MadeReport } from '../../src/documents/makeReport';
import type { EarlierFile } from '../../src/engine/Engine';
import type { ShownAnalysis, ShownRecalculation } from '../../src/engine/ShownAnalysis';
import type { WorkbookActions, OpenWorkbook, RunOptions } from '../../src/taskpane/OpenWorkbook';
import type { RunControl } from '../../src/workbooks/oneClick';
import type { InPlaceResult } from '../../src/workbooks/WorkbookPort';

/** A workbook of which the analysis is known, and which remembers what was asked of it. */
export class FakeWorkbook implements OpenWorkbook {
  readonly revealed: string[] = [];
  readonly analyses: Parameters<OpenWorkbook['analyze']>[0][] = [];
  readonly asked: (RunOptions & RunControl)[] = [];
  readonly done: string[] = [];
  readonly reports: DocumentRequest[] = [];
  /** The sheets that bear marks of the add-in's own. */
  marked: readonly string[] = [];
  failure: Error | undefined;
  actions: WorkbookActions | undefined = {
    emphasize: () => this.act('emphasize'),
    restore: () => this.act('restore'),
    emphasizedSheets: () => this.orFail(this.marked),
    remove: async () => {
      await this.act('remove');
    },
  };

  constructor(private readonly analysis: ShownAnalysis) {}

  async analyze(options: Parameters<OpenWorkbook['analyze']>[0]): Promise<ShownAnalysis> {
    this.analyses.push(options);
    return this.orFail(this.analysis);
  }

  async recalculate(options: RunOptions & RunControl = {}): Promise<ShownRecalculation> {
    this.asked.push(options);
    return Promise.resolve({
      analysis: this.analysis,
      written: { sheets: [{ key: 'ranking', name: 'Xếp hạng' }], lost: [{ part: 'shape', sheet: 'Phụ lục 1' }] },
    });
  }

  async reveal(sheet: string, cell: string): Promise<void> {
    await this.orFail(undefined);
    this.revealed.push(`${sheet}!${cell}`);
  }

  async report(request: DocumentRequest): Promise<MadeReport> {
    this.reports.push(request);
    const notes = [{ code: 'no-such-appendix', subject: 'Phụ lục 9', possible: ['Phụ lục 1'] }] as const;
    return this.orFail({ name: 'phu-tan-bao-cao.docx', bytes: new Uint8Array([1]), notes });
  }

  async readEarlier({ name }: File): Promise<EarlierFile> {
    return Promise.resolve({ id: 1, name, bytes: new Uint8Array(), unreadable: [] });
  }

  private async act(action: string): Promise<InPlaceResult> {
    await this.orFail(undefined);
    this.done.push(action);
    return { cells: 1, sheets: ['Phụ lục 1'] };
  }

  private orFail<T>(value: T): Promise<T> {
    return this.failure === undefined ? Promise.resolve(value) : Promise.reject(this.failure);
  }
}
