import type { ShownRecalculation } from '../engine/ShownAnalysis';
import { failureFrom } from '../taskpane/failureFrom';
import { WorkbookFailure } from '../workbooks/WorkbookFailure';
import type { FileSource, FileState } from './FileSource';
import type { FileWorkbook } from './FileWorkbook';
import type { Place } from './Place';

/** A file on the page, as it stands. */
export interface PageFile {
  readonly id: number;
  readonly workbook: FileWorkbook;
  /** How often it was read from where it comes from; what was worked out before the last time is old. */
  readonly readings: number;
  /** How often its sheets became others, by a reading or a run. */
  readonly changes: number;
  /** Whether it has been in sight, so that its pane keeps what a person has done there. */
  readonly isSeen: boolean;
  /** Its result, never one of an earlier reading. */
  readonly result?: ShownRecalculation;
  /** Whether that result has been handed over. */
  readonly isSaved: boolean;
  /** Whether the page itself has it calculated: one of several files that were given together. */
  readonly isCalculating: boolean;
  /** Why the page could not calculate it or read it again. */
  readonly failure?: WorkbookFailure;
  /** What had become of the file on disk when it was last looked at. */
  readonly onDisk: FileState;
  /** What came of reading it again, until something else is done. */
  readonly reread?: 'changed' | 'same';
  /** The cell to be shown. */
  readonly place?: Place;
}

/** A file that could not be opened. */
export interface RefusedFile {
  readonly name: string;
  readonly failure: WorkbookFailure;
}

/** All the files on the page, as they stand. */
export interface FilesState {
  readonly files: readonly PageFile[];
  /** The one in sight. */
  readonly selected: number | undefined;
  /** The names of those being opened. */
  readonly opening: readonly string[];
  /** Those of the last choice that could not be opened. */
  readonly refused: readonly RefusedFile[];
  /** Whether none of them could, so that what was there before is there still. */
  readonly isKept: boolean;
  /** Opened files that wait for a word whether results that nobody has downloaded may go. */
  readonly waiting: readonly FileWorkbook[];
}

/** Whether a file has a result that would be lost if the page went. */
export function isUnsaved({ result, isSaved }: PageFile): boolean {
  return result !== undefined && !isSaved;
}

/**
 * The files that a person works on. A choice takes the place of what is there once at least one of its files can be read, and
 * asks first where a result would be lost; several files given together are calculated one after the other.
 */
export class Files {
  private state: FilesState = { files: [], selected: undefined, opening: [], refused: [], isKept: false, waiting: [] };
  private readonly listeners = new Set<() => void>();
  private ids = 0;
  private choices = 0;

  constructor(private readonly open: (source: FileSource) => Promise<FileWorkbook>) {}

  readonly snapshot = (): FilesState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Opens files; of two choices the last one counts. */
  async choose(sources: readonly FileSource[]): Promise<void> {
    if (sources.length === 0) return;
    this.choices += 1;
    const choice = this.choices;
    this.discardWaiting();
    this.become({ opening: sources.map(({ name }) => name), refused: [] });
    const opened: FileWorkbook[] = [];
    const refused: RefusedFile[] = [];
    for (const source of sources) {
      try {
        const workbook = await this.opened(source);
        // A thread for each of many files is more than a computer has.
        if (sources.length > 1) workbook.rest();
        opened.push(workbook);
      } catch (error) {
        refused.push({ name: source.name, failure: failureFrom(error) });
      }
    }
    if (choice !== this.choices) {
      for (const workbook of opened) workbook.close();
      return;
    }
    this.become({ opening: [], refused, isKept: opened.length === 0, waiting: opened });
    if (!this.state.files.some(isUnsaved)) this.replace();
  }

  /** The files that wait take the place of those that are there. */
  replace(): void {
    const { files: before, waiting } = this.state;
    if (waiting.length === 0) return;
    for (const { workbook } of before) workbook.close();
    const files = waiting.map((workbook) => this.added(workbook, waiting.length > 1));
    this.become({ files, selected: files[0]?.id, waiting: [] });
    if (files[0] !== undefined) this.select(files[0].id);
    if (files.length > 1) void this.calculate(files);
  }

  /** What is there stays; the files that wait are let go. */
  stay(): void {
    this.discardWaiting();
  }

  dismissRefused(): void {
    this.become({ refused: [] });
  }

  select(id: number): void {
    for (const { id: each, workbook } of this.state.files) if (each !== id) workbook.rest();
    this.become({ selected: id });
    this.change(id, (file) => ({ ...file, isSeen: true }));
  }

  /**
   * Reads a file again from where it comes from.
   * @param source the file as the person gave it again; another one is a choice of its own
   */
  async readAgain(id: number, source?: FileSource): Promise<void> {
    const workbook = this.state.files.find((file) => file.id === id)?.workbook;
    if (workbook === undefined) return;
    if (source !== undefined && source.name !== workbook.name) return this.choose([source]);
    try {
      const isChanged = await workbook.readAgain(source);
      this.change(id, ({ failure: _failure, ...file }) => ({
        ...file,
        onDisk: 'same',
        reread: isChanged ? 'changed' : 'same',
      }));
    } catch (error) {
      this.change(id, (file) => ({ ...file, failure: failureFrom(error) }));
    }
  }

  /** Looks what has become of the files on disk. */
  async look(): Promise<void> {
    for (const { id, workbook } of this.state.files) {
      const onDisk = await workbook.state();
      this.change(id, (file) => (file.onDisk === onDisk ? file : { ...file, onDisk }));
    }
  }

  /** A run has finished, in the pane or here. */
  finished(id: number, result: ShownRecalculation): void {
    const [first] = result.written.sheets;
    this.change(id, ({ failure: _failure, ...file }) => ({
      ...file,
      result,
      changes: file.changes + 1,
      isSaved: false,
      isCalculating: false,
    }));
    if (first !== undefined) this.show(id, first.name);
  }

  /** Results were handed over. */
  saved(ids: readonly number[]): void {
    for (const id of ids) this.change(id, (file) => ({ ...file, isSaved: true }));
  }

  show(id: number, sheet: string, cell?: string): void {
    this.change(id, (file) => {
      const request = (file.place?.request ?? 0) + 1;
      return { ...file, place: { sheet, request, ...(cell === undefined ? {} : { cell }) } };
    });
  }

  /** Where something is open already, a file without any table does not take its place. */
  private async opened(source: FileSource): Promise<FileWorkbook> {
    const workbook = await this.open(source);
    try {
      if (this.state.files.length > 0 && !(await workbook.hasTables()))
        throw new WorkbookFailure('no-table', source.name);
      return workbook;
    } catch (error) {
      workbook.close();
      throw error;
    }
  }

  private added(workbook: FileWorkbook, isCalculating: boolean): PageFile {
    this.ids += 1;
    const id = this.ids;
    workbook.listen({
      onReveal: (sheet, cell) => this.show(id, sheet, cell),
      onRenewed: () =>
        this.change(id, ({ result: _result, failure: _failure, ...file }) => ({
          ...file,
          readings: file.readings + 1,
          changes: file.changes + 1,
          isSaved: false,
          onDisk: 'same',
          reread: 'changed',
        })),
    });
    return { id, workbook, readings: 1, changes: 0, isSeen: false, isSaved: false, isCalculating, onDisk: 'same' };
  }

  private async calculate(files: readonly PageFile[]): Promise<void> {
    for (const { id, workbook } of files) {
      try {
        this.finished(id, await workbook.recalculate({}));
      } catch (error) {
        this.change(id, (file) => ({ ...file, isCalculating: false, failure: failureFrom(error) }));
      }
      if (this.state.selected !== id) workbook.rest();
    }
  }

  private discardWaiting(): void {
    for (const workbook of this.state.waiting) workbook.close();
    this.become({ waiting: [] });
  }

  private change(id: number, changed: (file: PageFile) => PageFile): void {
    const files = this.state.files.map((file) => (file.id === id ? changed(file) : file));
    if (files.some((file, at) => file !== this.state.files[at])) this.become({ files });
  }

  private become(change: Partial<FilesState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
