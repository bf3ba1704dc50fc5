import { HostError } from '../protocol/HostError';
import type { HostName } from './HostParts';
import { HostSheet } from './HostSheet';
import { forgetSheet } from './sheetReferences';

/** An open workbook as the simulated Excel holds it, and the state of Excel around it. */
export class HostWorkbook {
  fileName = 'Book1.xlsx';
  sheets: HostSheet[] = [];
  names: HostName[] = [];
  /** The entries that add-ins keep in the workbook: `Workbook.settings`. */
  settings = new Map<string, unknown>();
  activeSheetId = '';
  selection = '';
  /** Protection of the workbook's structure. */
  structureProtected = false;
  decimalSeparator: '.' | ',' = '.';
  calculationMode = 'Automatic';
  /** The person is typing in a cell: every batch is refused. */
  cellEditMode = false;
  /** Another workbook has the focus: adding, activating, selecting and freezing fail. */
  anotherWorkbookInFront = false;
  /** The printer's driver does not let a sheet be fitted to pages: what is asked for is passed over in silence. */
  fitsNoPage = false;
  /** Whether formulas are to be worked out although the mode is manual. */
  calculates = false;
  /** Whether what the person did last can still be undone. */
  canUndo = true;
  /** Something changed that formulas may depend on. */
  stale = false;
  private lastId = 0;

  /** The same workbook once more, to do something else with. */
  clone(): HostWorkbook {
    const clone = Object.assign(new HostWorkbook(), this);
    clone.sheets = this.sheets.map((sheet) => sheet.clone());
    clone.names = this.names.map((name) => ({ ...name }));
    clone.settings = new Map(this.settings);
    return clone;
  }

  nextId(): string {
    this.lastId += 1;
    return `{00000000-0001-0000-0000-${String(this.lastId).padStart(12, '0')}}`;
  }

  addSheet(name: string): HostSheet {
    this.requireFreeName(name);
    const sheet = new HostSheet(this.nextId(), name);
    this.sheets.push(sheet);
    if (this.activeSheetId === '') this.activeSheetId = sheet.id;
    return sheet;
  }

  /**
   * A copy of a sheet. Names of the workbook that point at the sheet get twins that only the copy knows
   * (OfficeDev/office-js 2875; Excel).
   */
  copySheet(sheet: HostSheet): HostSheet {
    const copy = sheet.copy(this.nextId(), this.nameForCopy(sheet.name));
    copy.names = [...copy.names, ...this.names.filter(({ formula }) => formula.includes(sheet.id))].map((name) => ({
      ...name,
      formula: name.formula.replaceAll(sheet.id, copy.id),
    }));
    return copy;
  }

  /** By id or, without regard to case, by name. */
  findSheet(key: string): HostSheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key) ?? this.sheets.find((sheet) => sameName(sheet.name, key));
  }

  renameSheet(sheet: HostSheet, name: string): void {
    this.requireUnprotectedStructure();
    if (!sameName(sheet.name, name)) this.requireFreeName(name);
    sheet.name = name;
  }

  /** To a place counted from 0 over all tabs, hidden ones too. */
  moveSheet(sheet: HostSheet, position: number): void {
    this.requireUnprotectedStructure();
    if (position < 0 || position >= this.sheets.length)
      throw new HostError('InvalidArgument', `The argument is invalid: position ${position}`);
    this.sheets = this.sheets.filter((other) => other !== sheet).toSpliced(position, 0, sheet);
  }

  deleteSheet(sheet: HostSheet): void {
    this.requireUnprotectedStructure();
    if (this.anotherWorkbookInFront)
      throw new HostError('InvalidSelection', 'The current selection is invalid for this operation.');
    const visible = this.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
    if (visible.length === 0)
      throw new HostError('GeneralException', 'A workbook must contain at least one visible worksheet.');
    if (sheet.visibility === 'VeryHidden')
      throw new HostError('InvalidOperation', 'A very hidden sheet cannot be deleted.');
    this.sheets = this.sheets.filter((other) => other !== sheet);
    if (this.activeSheetId === sheet.id) this.activeSheetId = visible[0]?.id ?? '';
    forgetSheet(this, sheet.id);
    this.stale = true;
  }

  /** Excel's way of naming copies: `Sheet1 (2)`, cut to fit 31 characters. */
  nameForCopy(name: string): string {
    for (let number = 2; ; number += 1) {
      const tail = ` (${number})`;
      const candidate = name.slice(0, 31 - tail.length) + tail;
      if (this.findSheet(candidate) === undefined) return candidate;
    }
  }

  requireUnprotectedStructure(): void {
    if (this.structureProtected) throw new HostError('AccessDenied', 'The workbook structure is protected.');
  }

  /** 1–31 characters, none of `/ \ ? * : [ ]`, no `'` at either end, not `History`, not taken. */
  private requireFreeName(name: string): void {
    const allowed = /^(?!')[^/\\?*:[\]]{1,31}(?<!')$/.test(name) && name.toLowerCase() !== 'history';
    if (!allowed) throw new HostError('InvalidArgument', `The argument is invalid: a sheet cannot be called ${name}`);
    if (this.sheets.some((sheet) => sameName(sheet.name, name))) {
      throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
    }
  }
}

function sameName(first: string, second: string): boolean {
  return first.toLocaleLowerCase('en') === second.toLocaleLowerCase('en');
}
