import { proxy, type Remote } from 'comlink';
import { Background, handEarlier } from '../engine/Background';
import type { EarlierFile, Engine } from '../engine/Engine';
import { readEarlier } from '../engine/readEarlier';
import type { ShownAnalysis, ShownRecalculation } from '../engine/ShownAnalysis';
import { startEngine } from '../engine/startEngine';
import type { OpenWorkbook } from '../taskpane/OpenWorkbook';
import type { PreviewSheet, PreviewTab, RowWindow } from '../workbooks/xlsx/PreviewSheet';

/** An .xlsx file on the page: all that is done to it is done in the background, and only what is shown comes here. */
export class FileWorkbook implements OpenWorkbook {
  /** The engine that holds the file as `bytes` has it. */
  private holder: Remote<Engine> | undefined;

  private constructor(
    readonly name: string,
    private bytes: Uint8Array,
    private readonly show: (sheet: string, cell: string) => void,
    private readonly background: Background,
  ) {}

  /**
   * Opens a file's bytes. Throws `WorkbookFailure`.
   * @param show told which cell the pane wants to show
   */
  static async open(
    bytes: Uint8Array,
    name: string,
    show: (sheet: string, cell: string) => void,
  ): Promise<FileWorkbook> {
    const background = new Background(startEngine);
    const workbook = new FileWorkbook(name, bytes, show, background);
    try {
      await workbook.run(() => Promise.resolve());
    } catch (error) {
      background.stop();
      throw error;
    }
    return workbook;
  }

  /** Gives the thread back; the file is not used any more. */
  close(): void {
    this.background.stop();
  }

  async analyze(options: Parameters<OpenWorkbook['analyze']>[0]): Promise<ShownAnalysis> {
    const { earlier, emphasis = false, signal } = options;
    return this.run(async (engine) => {
      await handEarlier(engine, earlier);
      return engine.analyzeFile({ emphasis, ...(earlier === undefined ? {} : { earlier: earlier.id }) });
    }, signal);
  }

  /** The one click; cancelled or failed, the file stays as it was. */
  async recalculate(options: Parameters<OpenWorkbook['recalculate']>[0]): Promise<ShownRecalculation> {
    const { signal, onStep, earlier, ...runOptions } = options;
    try {
      const { bytes, ...recalculation } = await this.run(async (engine) => {
        await handEarlier(engine, earlier);
        return engine.recalculateFile(
          { ...runOptions, ...(earlier === undefined ? {} : { earlier: earlier.id }) },
          proxy((step) => onStep?.(step)),
        );
      }, signal);
      this.bytes = bytes;
      return recalculation;
    } catch (error) {
      // However far the engine had come, the next job begins with the file as `bytes` has it.
      this.holder = undefined;
      throw error;
    }
  }

  reveal(sheet: string, cell: string): Promise<void> {
    this.show(sheet, cell);
    return Promise.resolve();
  }

  readEarlier(file: File): Promise<EarlierFile> {
    return readEarlier(this.background, file);
  }

  /** The sheets in their order. Throws `WorkbookFailure`. */
  tabs(): Promise<readonly PreviewTab[]> {
    return this.run(async (engine) => engine.tabs());
  }

  /** Some rows of a sheet as they look. Throws `WorkbookFailure`. */
  preview(sheet: string, rows: RowWindow): Promise<PreviewSheet | undefined> {
    return this.run(async (engine) => engine.preview(sheet, rows));
  }

  /** The workbook as a file. */
  save(): Uint8Array {
    return this.bytes;
  }

  private run<T>(job: (engine: Remote<Engine>) => Promise<T>, signal?: AbortSignal): Promise<T> {
    return this.background.run(async (engine) => {
      if (this.holder !== engine) {
        await engine.openFile(this.bytes, this.name);
        this.holder = engine;
      }
      return job(engine);
    }, signal);
  }
}
