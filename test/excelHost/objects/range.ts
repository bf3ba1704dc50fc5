import { areaAddress } from '../../../src/domain/workbook/a1';
import { isCellError, type Area, type CellValue } from '../../../src/domain/workbook/Workbook';
import type { HostCell } from '../model/HostCell';
import type { HostWorkbook } from '../model/HostWorkbook';
import { showSheets } from '../model/sheetReferences';
import { typed } from '../model/typed';
import { number, record, text, truth } from '../protocol/arguments';
import { HostError, NotSimulated } from '../protocol/HostError';
import { hostType, type HostObject, type TypeTable } from '../protocol/HostObject';
import { conditionalFormats } from './conditionalFormats';
import { dataValidation } from './dataValidation';
import { format } from './format';
import { cellProperties, columnProperties, rowProperties } from './cellProperties';
import { HostRange, rangeBehind } from './HostRange';
import { areOfArrays, type Reaches, requireWholeArrays, settleArrays } from './arrays';
import { clearFormats, copyCells, copyValues, hideRows, insertRows, unmerge } from './moveCells';
import { setLink } from './hyperlink';

/** `getMergedAreasOrNullObject` gives up above this many areas. */
const mostMergedAreas = 512;

const shared: Pick<TypeTable<HostRange>, 'properties' | 'parts'> = {
  properties: {
    Address: { get: (range) => range.address },
  },
  parts: {
    Format: (range, host) => format(range, host),
    ConditionalFormats: (range, host) => conditionalFormats(range, host),
  },
};

/** Excel's `RangeAreas`. */
export const rangeAreas = hostType<HostRange>({
  type: 'RangeAreas',
  properties: { ...shared.properties, AreaCount: { get: (range) => range.areas.length } },
  parts: { ...shared.parts },
});

/** Excel's `Range`. */
export const range: (self: HostRange, host: HostWorkbook) => HostObject = hostType<HostRange>({
  type: 'Range',
  properties: {
    ...shared.properties,
    RowIndex: { get: ({ area }) => area.top },
    ColumnIndex: { get: ({ area }) => area.left },
    RowCount: { get: ({ area }) => area.bottom - area.top + 1 },
    ColumnCount: { get: ({ area }) => area.right - area.left + 1 },
    Values: { get: (self) => self.map(({ value }) => shownValue(value)), set: writeCells },
    Formulas: {
      get: (self, host) =>
        self.map(({ value, formula }) => (formula === undefined ? shownValue(value) : showSheets(host, formula))),
      set: writeCells,
    },
    ValueTypes: { get: (self) => self.map(({ value }) => valueType(value)) },
    NumberFormat: {
      get: (self) => self.map(({ look }) => look.numberFormat),
      set: (self, value) =>
        change(self, value, (cell, numberFormat) => ({
          ...cell,
          look: { ...cell.look, numberFormat: text(numberFormat) },
        })),
    },
    Hyperlink: { set: setLink },
    HasSpill: { get: (self) => areOfArrays(self, ({ isFixed, isBlocked }) => !isFixed && !isBlocked) },
    SavedAsArray: { get: (self) => areOfArrays(self, () => true) },
    RowHidden: { set: (self, value) => hideRows(self, truth(value)) },
  },
  parts: { ...shared.parts, DataValidation: (self, host) => dataValidation(self, host) },
  methods: {
    GetMergedAreasOrNullObject: (self, _, host) => {
      // On the desktop the mere question empties the list (OfficeDev/office-js 5918).
      host.canUndo = false;
      const found = self.sheet.merges.filter((merge) => holds(self.area, merge.top, merge.left));
      if (found.length > mostMergedAreas)
        throw new HostError('GeneralException', 'There was an internal error while processing the request.');
      return found.length === 0 ? null : rangeAreas(new HostRange(self.sheet, found), host);
    },
    GetCellProperties: (self, [wanted]) => self.map((cell) => cellProperties(cell, record(wanted))),
    GetRowProperties: (self, [wanted]) => rowProperties(self, record(wanted)),
    GetColumnProperties: (self, [wanted]) => columnProperties(self, record(wanted)),
    GetEntireRow: ({ sheet, area }, _, host) =>
      range(new HostRange(sheet, [{ ...area, left: 0, right: 16_383 }]), host),
    Insert: (self, [shift], host) => {
      insertRows(self, shift);
      host.stale = true;
      return range(self, host);
    },
    Clear: (self, [what]) => clearFormats(self, what),
    Unmerge: (self) => unmerge(self),
    CopyFrom: (self, [source, what], host) => {
      const reaches: Reaches = (row, column) => holds(self.area, row, column);
      requireWholeArrays(self.sheet, reaches);
      if (what === 'Values') copyValues(self, source);
      else copyCells(self, source, what);
      settleArrays(self.sheet, reaches);
      host.stale = true;
    },
    Merge: (self, [across]) => merge(self, across === null || across === undefined ? false : truth(across)),
    Select: (self, _, host) => {
      if (host.anotherWorkbookInFront)
        throw new HostError('GeneralException', 'There was an internal error while processing the request.');
      host.activeSheetId = self.sheet.id;
      host.selection = areaAddress(self.area);
    },
    // The runtime splits a table of more than 1500 cells into bands of rows by these three.
    _ValidateArraySize: (self, [rows, columns]) => {
      const { top, left, bottom, right } = self.area;
      if (rows !== bottom - top + 1 || columns !== right - left + 1) {
        throw new HostError(
          'InvalidArgument',
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
      }
    },
    GetRow: (self, [row], host) => {
      const top = self.area.top + number(row);
      return range(new HostRange(self.sheet, [{ ...self.area, top, bottom: top }]), host);
    },
    GetBoundingRect: (self, [other], host) => {
      const [one, two] = [self.area, rangeBehind(other).area];
      const area = {
        top: Math.min(one.top, two.top),
        left: Math.min(one.left, two.left),
        bottom: Math.max(one.bottom, two.bottom),
        right: Math.max(one.right, two.right),
      };
      return range(new HostRange(self.sheet, [area]), host);
    },
    GetCell: (self, [row, column], host) => {
      const [top, left] = [self.area.top + number(row), self.area.left + number(column)];
      return range(new HostRange(self.sheet, [{ top, left, bottom: top, right: left }]), host);
    },
  },
});

function shownValue(value: CellValue): string | number | boolean {
  return isCellError(value) ? value.error : (value ?? '');
}

function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean'];
}

function writeCells(self: HostRange, value: unknown, host: HostWorkbook): void {
  const written = overHiddenRows(self, value);
  const reaches: Reaches = (row, column) =>
    holds(self.area, row, column) && writtenAt(self, written, row, column) !== null;
  requireWholeArrays(self.sheet, reaches);
  change(self, written, (cell, content) => typed(host, cell, content));
  settleArrays(self.sheet, reaches);
  fillTableColumns(self);
  host.stale = true;
}

/**
 * A block over several rows of which some are hidden: every row in sight gets the block's first row, the others stay as they
 * are (xlwings/xlwings 747, NetOffice 2; OfficeDev/office-js 224). A row written by itself is written, hidden or not.
 */
function overHiddenRows({ sheet, area }: HostRange, value: unknown): unknown {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => sheet.isHidden(area.top + index));
  if (!Array.isArray(value) || rows.length === 1 || !rows.includes(true)) return value;
  const table = value as readonly (readonly unknown[])[];
  return table.map((row, index) => (rows[index] === true ? row.map(() => null) : table[0]));
}

/**
 * A formula that comes to stand in a list object makes its column a calculated one: the cells above and below get it too
 * (OfficeDev/office-js 2093, 5909, 6745).
 */
function fillTableColumns({ sheet, area }: HostRange): void {
  for (const { area: table } of sheet.tables) {
    for (let column = Math.max(area.left, table.left); column <= Math.min(area.right, table.right); column += 1) {
      const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
      const row = rows.find(
        (each) => each > table.top && each <= table.bottom && sheet.cell(each, column).formula !== undefined,
      );
      if (row === undefined) continue;
      const { value, formula = '' } = sheet.cell(row, column);
      for (let other = table.top + 1; other <= table.bottom; other += 1)
        sheet.change(other, column, ({ look, link }) => ({
          value,
          formula,
          look,
          ...(link === undefined ? {} : { link }),
        }));
    }
  }
}

/** Carries out a two-dimensional write, or one value for all cells. `null` leaves a cell as it is. */
function change(self: HostRange, value: unknown, write: (cell: HostCell, value: unknown) => HostCell): void {
  self.requireWritable();
  const { top, left, bottom, right } = self.area;
  const rows = Array.isArray(value) ? (value as readonly unknown[]) : undefined;
  const fits =
    rows === undefined ||
    (rows.length === bottom - top + 1 && rows.every((row) => Array.isArray(row) && row.length === right - left + 1));
  if (!fits) {
    throw new HostError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  self.forEach((row, column) => {
    const cellValue = writtenAt(self, value, row, column);
    if (cellValue !== null && !isCovered(self, row, column))
      self.sheet.change(row, column, (cell) => write(cell, cellValue));
  });
}

/** What a two-dimensional write, or one value for all, puts into a cell of the range. */
function writtenAt({ area }: HostRange, value: unknown, row: number, column: number): unknown {
  if (!Array.isArray(value)) return value;
  return (value as readonly (readonly unknown[])[])[row - area.top]?.[column - area.left] ?? null;
}

/** Under a merge, but not its top left cell. */
function isCovered({ sheet }: HostRange, row: number, column: number): boolean {
  return sheet.merges.some((merge) => holds(merge, row, column) && (merge.top !== row || merge.left !== column));
}

function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function merge(self: HostRange, across: boolean): void {
  self.requireWritable();
  if (across) throw new NotSimulated('Range.merge(across)');
  const { top, left } = self.area;
  const clash = self.sheet.merges.find(
    (other) =>
      other.top <= self.area.bottom && other.bottom >= top && other.left <= self.area.right && other.right >= left,
  );
  if (clash !== undefined)
    throw new HostError('InvalidArgument', `The argument is invalid: ${areaAddress(clash)} is merged already.`);
  self.forEach((row, column) => {
    if (row !== top || column !== left)
      self.sheet.change(row, column, ({ formula: _, link: __, ...cell }) => ({ ...cell, value: null }));
  });
  self.sheet.merges.push(self.area);
}
