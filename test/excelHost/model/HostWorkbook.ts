import { HostError } from '../protocol/HostError';
import type { HostName } from './HostParts';
import { HostSheet } from './HostSheet';
import { forgetSheet } from './sheetReferences';

/** An open workbook as the simulated Excel holds it, and the state of Excel around it. */
export class HostWorkbook {
  fileName = 'Book1.xlsx';
  sheets: HostSheet[] = [];
  names: HostName[] = [];
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
  /** Something changed that formulas may depend on. */
  stale = false;
  private lastId = 0;

  /** The same workbook once more, to do something else with. */
  clone(): HostWorkbook {
    const clone = Object.assign(new HostWorkbook(), this);
    clone.sheets = this.sheets.map((sheet) => sheet.copy(sheet.id, sheet.name));
    clone.names = this.names.map((name) => ({ ...name }));
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
    const visible = this.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
    if (visible.length === 0)
      throw new HostError('GeneralException', 'A workbook must contain at least one visible worksheet.');
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
