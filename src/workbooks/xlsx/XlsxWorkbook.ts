import type { Sheet as HucreSheet } from 'hucre/xlsx';
import { isWrittenByPeople } from '../../domain/sheets/ownKinds';
import type { SheetPlan } from '../../domain/sheets/plan/SheetPlan';
import type { Sheet, Workbook } from '../../domain/workbook/Workbook';
import type { Loss } from '../Loss';
import { WorkbookFailure } from '../WorkbookFailure';
import type { WorkbookPort, WriteOptions, WriteResult } from '../WorkbookPort';
import { DifferentialStyles, type DrawnSheet } from './DrawnSheet';
import { drawSheet, type CopySource } from './drawSheet';
import { graftSheets } from './graftSheets';
import { StyleLayer } from './layStyle';
import { nameSheets } from './nameSheets';
import { openPackage, openParts, type OpenPackage } from './openPackage';
import type { PreviewSheet, PreviewTab, RowWindow } from './PreviewSheet';
import { previewOf, shownDrawing, shownSheet } from './preview';
import { printNamesOf } from './printNames';
import { sheetFromCells } from './readSheet';
import { withoutStrayBlanks } from './strayBlanks';

/** A workbook in an .xlsx file. The bytes it was opened from are never changed: `save` gives new ones. */
export class XlsxWorkbook implements WorkbookPort {
  /** The sheets that the last write drew and nobody has read since. */
  private unread: readonly DrawnSheet[] = [];
  /** The sheets as they were read last: what has not changed is the same object again, and is worked out only once. */
  private readonly readings = new WeakMap<HucreSheet, Sheet>();

  private constructor(
    private readonly fileName: string,
    private bytes: Uint8Array,
    private current: OpenPackage,
  ) {}

  /** Throws `WorkbookFailure`: not a workbook, damaged, encrypted, empty. */
  static async open(bytes: Uint8Array, fileName: string): Promise<XlsxWorkbook> {
    return new XlsxWorkbook(fileName, bytes, await openPackage(bytes, fileName));
  }

  async read(options: { readonly emphasis?: boolean; readonly signal?: AbortSignal } = {}): Promise<Workbook> {
    this.stopIfCancelled(options.signal);
    const { cells, parts } = await this.load();
    const keys = new Map(parts.sheets.map(({ name, ownKey }) => [name, ownKey]));
    const emphasis = options.emphasis ?? false;
    const sheets = cells.sheets.map((sheet) => {
      const ownKey = keys.get(sheet.name);
      const known = this.readings.get(sheet);
      if (known !== undefined && known.ownKey === ownKey && (known.emphasis !== undefined) === emphasis) return known;
      const reading = sheetFromCells(sheet, {
        emphasis,
        is1904: parts.is1904,
        ...(cells.defaultFont === undefined ? {} : { defaultFont: cells.defaultFont }),
        ...(ownKey === undefined ? {} : { ownKey }),
      });
      this.readings.set(sheet, reading);
      return reading;
    });
    return { sheets, fileName: this.fileName };
  }

  async write(plans: readonly SheetPlan[], { keep, signal, onStep }: WriteOptions): Promise<WriteResult> {
    onStep?.('preparing');
    this.stopIfCancelled(signal);
    const next = await openParts(this.bytes, this.fileName);
    const renewed = next.sheets.filter(({ ownKey }) => ownKey !== undefined && !keep.includes(ownKey));
    const planned = new Set(plans.map(({ key }) => key));
    const gone = new Set([
      ...renewed,
      ...next.sheets.filter(({ ownKey }) => ownKey !== undefined && planned.has(ownKey)),
    ]);
    const names = nameSheets(
      plans,
      next.sheets.filter((sheet) => !gone.has(sheet)),
    );
    const looks = new DifferentialStyles();
    const drawn = await this.draw(plans, names, looks, signal);
    onStep?.('building');
    await next.removeSheets(gone);
    const wasSigned = await next.removeSignatures();
    await next.becomeWorkbook();
    const noRoom = await graftSheets(next, drawn, looks, this.current.cells.defaultFont);
    const bytes = await next.parts.save();
    onStep?.('swapping');
    const goneNames = new Set([...gone].map(({ name }) => name));
    const { cells, unreadable } = this.current;
    const same = { ...cells, sheets: cells.sheets.filter(({ name }) => !goneNames.has(name)) };
    this.stopIfCancelled(signal);
    this.bytes = bytes;
    this.current = { parts: next, cells: same, unreadable: unreadable.filter((name) => !goneNames.has(name)) };
    // A result that could not be read is made anew; what people wrote into one is lost.
    const madeAnew = new Set([...gone].flatMap(({ name, ownKey = '' }) => (isWrittenByPeople(ownKey) ? [] : name)));
    this.unread = drawn;
    return {
      sheets: drawn.map(({ key, name }) => ({ key, name })),
      lost: [
        ...(wasSigned ? [{ part: 'signature' } as const] : []),
        ...unreadable.flatMap((sheet): Loss[] => (madeAnew.has(sheet) ? [] : [{ part: 'sheet', sheet }])),
        ...noRoom,
        ...distinct(drawn.flatMap(({ lost }) => lost)),
      ],
    };
  }

  /** A file shows nothing; whoever shows it does. */
  async reveal(): Promise<void> {
    return Promise.resolve();
  }

  /** The workbook as a file. */
  async save(): Promise<Uint8Array> {
    return Promise.resolve(this.bytes);
  }

  /** The ending of a file that holds the workbook. */
  get extension(): '.xlsx' | '.xlsm' {
    return this.current.parts.hasMacros ? '.xlsm' : '.xlsx';
  }

  /** The names of sheets that are not read because their parts are missing or damaged. */
  get unreadable(): readonly string[] {
    return this.current.unreadable;
  }

  /** Whether this tool wrote sheets into the workbook before. */
  get hasOwnSheets(): boolean {
    return this.current.parts.sheets.some(({ ownKey }) => ownKey !== undefined);
  }

  /** The sheets in their order, read ones and written ones. */
  tabs(): readonly PreviewTab[] {
    return this.current.parts.sheets.map(({ name, ownKey }) => ({ name, ...(ownKey === undefined ? {} : { ownKey }) }));
  }

  /** Some rows of a sheet as they look; `undefined` where there is no such sheet. */
  preview(name: string, window: RowWindow): PreviewSheet | undefined {
    const { cells } = this.current;
    const drawn = this.unread.find((each) => each.name === name);
    const read = cells.sheets.find((each) => each.name === name);
    const shown = drawn === undefined ? read && shownSheet(read) : shownDrawing(drawn);
    return shown && previewOf(shown, window, cells.defaultFont);
  }

  /** The workbook with all its sheets read; those just written are read only when somebody asks. */
  private async load(): Promise<OpenPackage> {
    if (this.unread.length > 0) {
      this.current = await openPackage(this.bytes, this.fileName, this.current.cells);
      this.unread = [];
    }
    return this.current;
  }

  private async draw(
    plans: readonly SheetPlan[],
    names: ReadonlyMap<string, string>,
    looks: DifferentialStyles,
    signal: AbortSignal | undefined,
  ): Promise<DrawnSheet[]> {
    const { defaultFont = {} } = this.current.cells;
    const nameOf = (key: string): string => {
      const name = names.get(key);
      if (name === undefined) throw new WorkbookFailure('unexpected', `«${key}»`);
      return name;
    };
    const drawing = { layer: new StyleLayer(defaultFont), defaultFont, looks, nameOf };
    const drawn: DrawnSheet[] = [];
    for (const plan of plans) {
      const source = plan.copyOf === undefined ? undefined : await this.sourceOf(plan.copyOf);
      this.stopIfCancelled(signal);
      drawn.push(drawSheet(plan, source, drawing));
    }
    return drawn;
  }

  private async sourceOf(name: string): Promise<CopySource> {
    const { cells, parts } = await this.load();
    const sheet = cells.sheets.find((each) => each.name === name);
    const part = parts.sheets.find((each) => each.name === name);
    if (sheet === undefined || part === undefined) throw new WorkbookFailure('changed-meanwhile', name);
    const print = printNamesOf(parts.definedNames, parts.sheets.indexOf(part));
    return { sheet, xml: withoutStrayBlanks(await parts.parts.text(part.path)), print };
  }

  private stopIfCancelled(signal: AbortSignal | undefined): void {
    if (signal?.aborted === true) throw new WorkbookFailure('cancelled', this.fileName);
  }
}

/** Several copies of one sheet lose the same parts. */
function distinct(lost: readonly Loss[]): readonly Loss[] {
  return [...new Map(lost.map((loss) => [`${loss.part} ${loss.sheet ?? ''}`, loss])).values()];
}
