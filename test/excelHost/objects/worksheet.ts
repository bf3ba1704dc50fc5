import { parseArea } from '../../../src/domain/workbook/a1';
import type { Area } from '../../../src/domain/workbook/Workbook';
import { HostSheet } from '../model/HostSheet';
import type { HostWorkbook } from '../model/HostWorkbook';
import { color, number, object, oneOf, text } from '../protocol/arguments';
import { HostError } from '../protocol/HostError';
import { hostType, type HostObject } from '../protocol/HostObject';
import { charts } from './charts';
import { autoFilter, slicers, tables } from './filters';
import { freezePanes } from './freezePanes';
import { HostRange } from './HostRange';
import { sheetNames } from './names';
import { pageLayout } from './pageLayout';
import { range, rangeAreas } from './range';

const lastRow = 1_048_575;
const lastColumn = 16_383;

const protection = hostType<HostSheet>({
  type: 'WorksheetProtection',
  properties: { Protected: { get: (sheet) => sheet.protection.on } },
  methods: {
    Unprotect: (sheet, [password]) => {
      const { on, password: right } = sheet.protection;
      if (!on) throw new HostError('InvalidOperation', 'The sheet is not protected.');
      if (right !== undefined && right !== password)
        throw new HostError('AccessDenied', 'You cannot perform the requested operation.');
      sheet.protection = { on: false };
    },
  },
});

function requireFocus(host: HostWorkbook): void {
  if (host.anotherWorkbookInFront)
    throw new HostError('GeneralException', 'There was an internal error while processing the request.');
}

/** Excel's `Worksheet`. */
export const worksheet: (self: HostSheet, host: HostWorkbook) => HostObject = hostType<HostSheet>({
  type: 'Worksheet',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: { get: ({ name }) => name, set: (sheet, value, host) => host.renameSheet(sheet, text(value)) },
    Position: {
      get: (sheet, host) => host.sheets.indexOf(sheet),
      set: (sheet, value, host) => host.moveSheet(sheet, number(value)),
    },
    TabColor: {
      get: ({ tabColor }) => tabColor,
      set: (sheet, value) => void (sheet.tabColor = value === '' ? '' : color(value)),
    },
    Visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value, host) => {
        host.requireUnprotectedStructure();
        sheet.visibility = oneOf(['Visible', 'Hidden', 'VeryHidden'], value);
      },
    },
  },
  parts: {
    Protection: (sheet, host) => protection(sheet, host),
    PageLayout: (sheet, host) => pageLayout(sheet, host),
    FreezePanes: (sheet, host) => freezePanes(sheet, host),
    Charts: (sheet, host) => charts(sheet, host),
    AutoFilter: (sheet, host) => autoFilter(sheet, host),
    Names: (sheet, host) => sheetNames(sheet, host),
    Tables: (sheet, host) => tables(sheet, host),
    Slicers: (sheet, host) => slicers(sheet, host),
  },
  methods: {
    Activate: (sheet, _, host) => {
      requireFocus(host);
      host.activeSheetId = sheet.id;
    },
    Copy: copy,
    Delete: (sheet, _, host) => host.deleteSheet(sheet),
    // How the runtime finds a sheet again that it got from `copy`.
    _GetAnotherWorksheetById: (_, [id], host) => {
      const found = host.findSheet(text(id));
      if (found === undefined) throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
      return worksheet(found, host);
    },
    GetRange: (sheet, [address], host) => range(new HostRange(sheet, [areaOf(text(address))]), host),
    GetRanges: (sheet, [address], host) => rangeAreas(new HostRange(sheet, areasOf(text(address))), host),
    GetRangeByIndexes: (sheet, [row, column, rows, columns], host) => {
      const [top, left] = [number(row), number(column)];
      return range(
        new HostRange(sheet, [
          checked({ top, left, bottom: top + number(rows) - 1, right: left + number(columns) - 1 }),
        ]),
        host,
      );
    },
    // On a blank sheet the top left cell, where the other gives a null object.
    GetUsedRange: (sheet, [valuesOnly], host) =>
      range(
        new HostRange(sheet, [sheet.usedArea(valuesOnly === true) ?? { top: 0, left: 0, bottom: 0, right: 0 }]),
        host,
      ),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly], host) => {
      const area = sheet.usedArea(valuesOnly === true);
      return area === undefined ? null : range(new HostRange(sheet, [area]), host);
    },
  },
});

function copy(sheet: HostSheet, [position, relativeTo]: readonly unknown[], host: HostWorkbook): HostObject {
  host.requireUnprotectedStructure();
  const place = oneOf(['None', 'Before', 'After', 'Beginning', 'End'], position ?? 'None');
  const copied = host.copySheet(sheet);
  const neighbour = relativeTo === null || relativeTo === undefined ? undefined : object(relativeTo).self;
  const besides = neighbour instanceof HostSheet ? host.sheets.indexOf(neighbour) : host.sheets.length - 1;
  const index = {
    None: host.sheets.length,
    End: host.sheets.length,
    Beginning: 0,
    Before: besides,
    After: besides + 1,
  }[place];
  host.sheets.splice(index, 0, copied);
  host.stale = true;
  return worksheet(copied, host);
}

/** At most 8192 characters of addresses. */
function areasOf(addresses: string): readonly Area[] {
  if (addresses.length > 8192) throw new HostError('InvalidArgument', 'The argument is invalid: too many areas.');
  return addresses.split(',').map(areaOf);
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (area === undefined) throw new HostError('InvalidArgument', `The argument is invalid: ${address}`);
  return checked(area);
}

function checked(area: Area): Area {
  const { top, left, bottom, right } = area;
  if (top < 0 || left < 0 || bottom < top || right < left || bottom > lastRow || right > lastColumn) {
    throw new HostError('InvalidArgument', `The argument is invalid: ${JSON.stringify(area)}`);
  }
  return area;
}

/** Excel's `WorksheetCollection`. */
export const worksheets = hostType<HostWorkbook>({
  type: 'WorksheetCollection',
  items: (self, host) => self.sheets.map((sheet) => worksheet(sheet, host)),
  item: (self, key, host) => {
    const sheet = self.findSheet(text(key));
    return sheet === undefined ? undefined : worksheet(sheet, host);
  },
  methods: {
    Add: (self, [name], host) => {
      requireFocus(host);
      host.requireUnprotectedStructure();
      return worksheet(self.addSheet(text(name)), host);
    },
    GetItemOrNullObject: (self, [key], host) => {
      const sheet = self.findSheet(text(key));
      return sheet === undefined ? null : worksheet(sheet, host);
    },
    GetActiveWorksheet: (self, _, host) => {
      const sheet = self.findSheet(self.activeSheetId);
      if (sheet === undefined) throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
      return worksheet(sheet, host);
    },
  },
});
