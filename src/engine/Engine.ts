import type { AnalysisOptions } from '../domain/analysis/AnalysisOptions';
import { analyzeWorkbook } from '../domain/analyzeWorkbook';
import type { EmphasisMark } from '../domain/sheets/copies/emphasisMarks';
import type { Sheet, Workbook } from '../domain/workbook/Workbook';
import type { DocumentRequest, MadeReport } from '../documents/makeReport';
import type { RecalculationStep } from '../workbooks/oneClick';
import { recalculate, workedOut } from '../workbooks/recalculate';
import { sourceMarks } from '../workbooks/sourceMarks';
import type { PreviewSheet, PreviewTab, RowWindow } from '../workbooks/xlsx/PreviewSheet';
import type { XlsxWorkbook } from '../workbooks/xlsx/XlsxWorkbook';
import { planHead, type PlanHead, type PlanPiece, planPieces } from './pieces';
import { isSameSheet } from './sameSheet';
import { type ShownAnalysis, shownAnalysis, type ShownRecalculation } from './ShownAnalysis';

/** The file of an earlier period; the number tells two files of one name apart. */
export interface EarlierFile {
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The names of its sheets that cannot be read. */
  readonly unreadable: readonly string[];
}

/** The options of a run, in a form that can cross to the worker. */
export interface EngineOptions extends Pick<AnalysisOptions, 'close' | 'despiteErrors' | 'remember'> {
  /** The number of the earlier file to compare with, which the engine holds. */
  readonly earlier?: number;
}

/** As little as the whole flow can be gone through with. */
const SMALL: Workbook = {
  sheets: [
    {
      name: 'A',
      rows: [
        ['Đơn vị', 'Điểm tổng hợp', 'Tỷ lệ (%)', 'Tổng số', 'Đúng hạn'],
        ['Xã A', 80.5, '98,5', 200, 197],
        ['Xã B', 70, '50', 10, 5],
        ['Tổng cộng', null, null, null, null],
      ],
      numberFormats: [],
      merges: [],
    },
  ],
};

/**
 * All the work that needs no screen and no Excel, to be done on a thread of its own. A workbook that is open in Excel is
 * handed over sheet by sheet and its plans are fetched piece by piece, so that the interface's thread is never held
 * up by packing or unpacking them; a file stays here, and only what is looked at goes out.
 */
export class Engine {
  private workbook: Workbook = { sheets: [] };
  private sheetsBefore: readonly Sheet[] = [];
  private pieces: Iterator<PlanPiece, void> | undefined;
  private file: XlsxWorkbook | undefined;
  private earlier: { readonly id: number; readonly workbook: Workbook } | undefined;

  /** Has the engine's code compiled while there is nothing else to do, which takes five times an analysis. */
  warmUp(): void {
    planPieces(analyzeWorkbook(SMALL).plans).next();
  }

  /** Whether the file of an earlier period has been handed over. */
  hasEarlier(id: number): boolean {
    return this.earlier?.id === id;
  }

  /**
   * Reads the file of an earlier period, in place of the last one, and gives the names of its sheets that cannot be read.
   * Throws `WorkbookFailure`.
   */
  async takeEarlier({ id, name, bytes }: Omit<EarlierFile, 'unreadable'>): Promise<readonly string[]> {
    const file = await openXlsx(bytes, name);
    this.earlier = { id, workbook: await file.read() };
    return file.unreadable;
  }

  /** Begins a workbook; its sheets follow in their order. */
  takeWorkbook(workbook: Omit<Workbook, 'sheets'>): void {
    this.sheetsBefore = this.workbook.sheets;
    this.workbook = { ...workbook, sheets: [] };
  }

  /** A sheet as it was the last time stays the object it was: what is known of it need not be worked out again. */
  takeSheet(sheet: Sheet): void {
    const before = this.sheetsBefore.find(({ name }) => name === sheet.name);
    const taken = before !== undefined && isSameSheet(before, sheet) ? before : sheet;
    this.workbook = { ...this.workbook, sheets: [...this.workbook.sheets, taken] };
  }

  /** The content of the workbook handed over. */
  analyze(options: EngineOptions): ShownAnalysis {
    return shownAnalysis(analyzeWorkbook(this.workbook, this.withEarlier(options)));
  }

  /** Works the workbook out; the bulk of the plans is fetched by `nextPiece`. Throws `WorkbookFailure`. */
  workOut(options: EngineOptions): {
    readonly shown: ShownAnalysis;
    readonly heads: readonly PlanHead[];
    readonly keep: readonly string[];
  } {
    const analysis = workedOut(this.workbook, this.withEarlier(options));
    this.pieces = planPieces(analysis.plans);
    return { shown: shownAnalysis(analysis), heads: analysis.plans.map(planHead), keep: analysis.keep };
  }

  /** The next part of the plans last worked out; `undefined` when there is no more. */
  nextPiece(): PlanPiece | undefined {
    return this.pieces?.next().value ?? undefined;
  }

  /** The emphasis that the handed over workbook's source tables ask for. Throws `WorkbookFailure`. */
  sourceMarks(): readonly EmphasisMark[] {
    return sourceMarks(this.workbook);
  }

  /** Opens a file, in place of the last one. Throws `WorkbookFailure`. */
  async openFile(bytes: Uint8Array, name: string): Promise<void> {
    this.file = await openXlsx(bytes, name);
  }

  /** The content of the open file. Throws `WorkbookFailure`. */
  async analyzeFile(options: EngineOptions & { readonly emphasis?: boolean }): Promise<ShownAnalysis> {
    const { emphasis = false, ...rest } = options;
    const workbook = await this.opened().read({ emphasis });
    return shownAnalysis(analyzeWorkbook(workbook, this.withEarlier(rest)));
  }

  /** The one click on the open file, and the bytes it has afterwards. Throws `WorkbookFailure`. */
  async recalculateFile(
    options: EngineOptions,
    onStep: (step: RecalculationStep) => void | Promise<void>,
  ): Promise<ShownRecalculation & { readonly bytes: Uint8Array }> {
    const file = this.opened();
    const { analysis, written } = await recalculate(file, { ...this.withEarlier(options), onStep });
    return { analysis: shownAnalysis(analysis), written, bytes: await file.save() };
  }

  /** A document of the handed over workbook, read with its emphasis. Throws `WorkbookFailure`. */
  report(options: EngineOptions, request: DocumentRequest): Promise<MadeReport> {
    return made(this.workbook, this.withEarlier(options), request);
  }

  /** A document of the open file. Throws `WorkbookFailure`. */
  async reportFile(options: EngineOptions, request: DocumentRequest): Promise<MadeReport> {
    return made(await this.opened().read({ emphasis: true }), this.withEarlier(options), request);
  }

  /** The open file's sheets, in their order. */
  tabs(): readonly PreviewTab[] {
    return this.opened().tabs();
  }

  /** Some rows of one of the open file's sheets, as they look. */
  preview(sheet: string, rows: RowWindow): PreviewSheet | undefined {
    return this.opened().preview(sheet, rows);
  }

  private opened(): XlsxWorkbook {
    if (this.file === undefined) throw new Error('No file has been opened');
    return this.file;
  }

  private withEarlier({ earlier, ...options }: EngineOptions): AnalysisOptions {
    if (earlier === undefined) return options;
    if (this.earlier?.id !== earlier) throw new Error('The earlier file has not been handed over');
    return { ...options, previous: this.earlier.workbook };
  }
}

/** What makes documents is fetched only when one is asked for. */
async function made(workbook: Workbook, options: AnalysisOptions, request: DocumentRequest): Promise<MadeReport> {
  const { makeReport } = await import('../documents/makeReport');
  return makeReport(workbook, options, request);
}

/** The .xlsx library is fetched only where there is a file to read. */
async function openXlsx(bytes: Uint8Array, name: string): Promise<XlsxWorkbook> {
  const { XlsxWorkbook } = await import('../workbooks/xlsx/XlsxWorkbook');
  return XlsxWorkbook.open(bytes, name);
}
