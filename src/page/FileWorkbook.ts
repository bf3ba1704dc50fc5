import type { DocumentRequest } from '../documents/makeReport';
import { proxy, type Remote } from 'comlink';
import { laterDecisions, type Remembered } from '../domain/settings/remembered';
import { Background, handEarlier } from '../engine/Background';
import type { EarlierFile, Engine } from '../engine/Engine';
import { readEarlier } from '../engine/readEarlier';
import type { ShownAnalysis, ShownRecalculation } from '../engine/ShownAnalysis';
import { startEngine } from '../engine/startEngine';
import type { OpenWorkbook } from '../taskpane/OpenWorkbook';
import type { PreviewSheet, PreviewTab, RowWindow } from '../workbooks/xlsx/PreviewSheet';
import { WorkbookFailure } from '../workbooks/WorkbookFailure';
import type { FileSource, FileState, FileVersion } from './FileSource';

/** What the page is told about a file. */
interface FileListener {
  /** The pane wants to show a cell. */
  readonly onReveal: (sheet: string, cell: string) => void;
  /** The file was read again from where it comes from: what was worked out before is old. */
  readonly onRenewed: () => void;
}

/** An .xlsx file on the page: all that is done to it is done in the background, and only what is shown comes here. */
export class FileWorkbook implements OpenWorkbook {
  /** The engine that holds the file as `bytes` has it. */
  private holder: Remote<Engine> | undefined;
  private listener: FileListener = { onReveal: () => undefined, onRenewed: () => undefined };
  /** What a person has decided about the file; a run keeps it in the settings of its result. */
  private decided: Remembered | undefined;
  /** Whether the file was read again since the last run, so that it knows nothing of what was decided. */
  private lacksDecisions = false;

  private constructor(
    private source: FileSource,
    private bytes: Uint8Array,
    private readVersion: FileVersion,
    private readonly background: Background,
  ) {}

  /** Opens a file. Throws `WorkbookFailure`. */
  static async open(source: FileSource): Promise<FileWorkbook> {
    const { bytes, version } = await source.read();
    const background = new Background(startEngine);
    const workbook = new FileWorkbook(source, bytes, version, background);
    try {
      await workbook.run(() => Promise.resolve());
    } catch (error) {
      background.stop();
      throw error;
    }
    return workbook;
  }

  get name(): string {
    return this.source.name;
  }

  /** The state of the file that was read. */
  get version(): FileVersion {
    return this.readVersion;
  }

  get canReadAgain(): boolean {
    return this.source.canReadAgain;
  }

  listen(listener: FileListener): void {
    this.listener = listener;
  }

  /** Gives the thread back; the file is not used any more. */
  close(): void {
    this.background.stop();
  }

  /** Gives the thread back until something is to be done again. */
  rest(): void {
    this.background.rest();
  }

  /** What has become of the file since it was read. */
  state(): Promise<FileState> {
    return this.source.stateSince(this.readVersion);
  }

  /** Whether there is anything in it to be calculated. Throws `WorkbookFailure`. */
  async hasTables(): Promise<boolean> {
    return (await this.analyze({})).tables.length > 0;
  }

  /**
   * Reads the file again. What cannot be opened, or has no table, leaves everything as it was. Throws `WorkbookFailure`.
   * @param source the file as the person gave it again, where the browser cannot read it by itself
   * @returns whether it was another than before
   */
  async readAgain(source = this.source): Promise<boolean> {
    const { bytes, version } = await source.read();
    const isSame = version.savedAt === this.readVersion.savedAt && version.size === this.readVersion.size;
    if (!isSame) {
      await this.background.run(async (engine) => {
        // Until the file is known to be good, the engine holds no file that `bytes` has.
        this.holder = undefined;
        await engine.openFile(bytes, source.name);
        const { tables } = await engine.analyzeFile({ emphasis: false });
        if (tables.length === 0) throw new WorkbookFailure('no-table', source.name);
        this.holder = engine;
      });
      this.bytes = bytes;
      this.readVersion = version;
      this.lacksDecisions = true;
    }
    this.source = source;
    if (!isSame) this.listener.onRenewed();
    return !isSame;
  }

  async analyze(options: Parameters<OpenWorkbook['analyze']>[0]): Promise<ShownAnalysis> {
    const { earlier, emphasis = false, signal } = options;
    return this.run(async (engine) => {
      await handEarlier(engine, earlier);
      return engine.analyzeFile({ emphasis, ...(earlier === undefined ? {} : { earlier: earlier.id }) });
    }, signal);
  }

  /**
   * The one click, on the file as it is on disk now where the browser can read it again; cancelled or failed, the file stays
   * as it was.
   */
  async recalculate(options: Parameters<OpenWorkbook['recalculate']>[0]): Promise<ShownRecalculation> {
    const { signal, onStep, earlier, remember, ...runOptions } = options;
    if (this.source.canReadAgain && (await this.state()) === 'changed') await this.readAgain();
    if (remember !== undefined) this.decided = laterDecisions(this.decided ?? {}, remember);
    const decisions = this.lacksDecisions ? this.decided && { ...remember, ...this.decided } : remember;
    try {
      const { bytes, ...recalculation } = await this.run(async (engine) => {
        await handEarlier(engine, earlier);
        return engine.recalculateFile(
          {
            ...runOptions,
            ...(decisions === undefined ? {} : { remember: decisions }),
            ...(earlier === undefined ? {} : { earlier: earlier.id }),
          },
          proxy((step) => onStep?.(step)),
        );
      }, signal);
      this.bytes = bytes;
      this.lacksDecisions = false;
      return recalculation;
    } catch (error) {
      // However far the engine had come, the next job begins with the file as `bytes` has it.
      this.holder = undefined;
      throw error;
    }
  }

  report(
    request: DocumentRequest,
    { earlier }: Parameters<OpenWorkbook['report']>[1],
  ): ReturnType<OpenWorkbook['report']> {
    const decided = this.lacksDecisions ? this.decided : undefined;
    return this.run(async (engine) => {
      await handEarlier(engine, earlier);
      return engine.reportFile(
        {
          ...(decided === undefined ? {} : { remember: decided }),
          ...(earlier === undefined ? {} : { earlier: earlier.id }),
        },
        request,
      );
    });
  }

  reveal(sheet: string, cell: string): Promise<void> {
    this.listener.onReveal(sheet, cell);
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
