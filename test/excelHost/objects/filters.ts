import type { HostFilter, HostTable } from '../model/HostParts';
import type { HostSheet } from '../model/HostSheet';
import { number } from '../protocol/arguments';
import { HostError } from '../protocol/HostError';
import { hostType, type HostObject } from '../protocol/HostObject';
import { HostRange } from './HostRange';
import { range } from './range';

const nothingHidden: ReadonlySet<number> = new Set();

function requireFilter({ autoFilter }: HostSheet): HostFilter {
  if (autoFilter === undefined) throw new HostError('InvalidOperation', 'The sheet has no AutoFilter.');
  return autoFilter;
}

function requireUnprotected(sheet: HostSheet): void {
  if (sheet.protection.on) throw new HostError('AccessDenied', 'You cannot perform the requested operation.');
}

/** Excel's `AutoFilter` of a worksheet. */
export const autoFilter = hostType<HostSheet>({
  type: 'AutoFilter',
  properties: {
    Enabled: { get: (sheet) => sheet.autoFilter !== undefined },
    IsDataFiltered: { get: (sheet) => (sheet.autoFilter?.hidden.size ?? 0) > 0 },
  },
  methods: {
    Remove: (sheet) => {
      requireUnprotected(sheet);
      requireFilter(sheet);
      sheet.autoFilter = undefined;
    },
  },
});

interface TableOfSheet {
  readonly sheet: HostSheet;
  readonly table: HostTable;
}

const table = hostType<TableOfSheet>({
  type: 'Table',
  identity: ({ table: { id } }) => ({ Id: id }),
  properties: { Name: { get: ({ table: { name } }) => name } },
  methods: {
    ClearFilters: ({ sheet, table: { id } }) => {
      requireUnprotected(sheet);
      sheet.tables = sheet.tables.map((other) => (other.id === id ? { ...other, hidden: nothingHidden } : other));
    },
    // Rows that its filter hides stay hidden, and then nothing is left to show them.
    ConvertToRange: ({ sheet, table: { id } }, _, host) => {
      requireUnprotected(sheet);
      const found = sheet.tables.find((other) => other.id === id);
      if (found === undefined) throw notFound();
      sheet.tables = sheet.tables.filter((other) => other !== found);
      for (const row of found.hidden) sheet.hiddenRows.add(row);
      return range(new HostRange(sheet, [found.area]), host);
    },
  },
});

/** Excel's `TableCollection` of a worksheet. */
export const tables = hostType<HostSheet>({
  type: 'TableCollection',
  items: (sheet, host) => sheet.tables.map((each) => table({ sheet, table: each }, host)),
  methods: { GetItemAt: (sheet, [index], host) => table({ sheet, table: at(sheet.tables, index) }, host) },
});

interface SlicerOfSheet {
  readonly sheet: HostSheet;
  readonly slicer: string;
}

const slicer = hostType<SlicerOfSheet>({
  type: 'Slicer',
  properties: { Name: { get: (self) => self.slicer } },
  methods: {
    Delete: ({ sheet, slicer: name }) => {
      requireUnprotected(sheet);
      sheet.slicers = sheet.slicers.filter((other) => other !== name);
    },
  },
});

/** Excel's `SlicerCollection` of a worksheet. */
export const slicers = hostType<HostSheet>({
  type: 'SlicerCollection',
  items: (sheet, host) => sheet.slicers.map((name) => slicer({ sheet, slicer: name }, host)),
  methods: {
    GetItemAt: (sheet, [index], host): HostObject => slicer({ sheet, slicer: at(sheet.slicers, index) }, host),
  },
});

function at<Item>(list: readonly Item[], index: unknown): Item {
  const found = list[number(index)];
  if (found === undefined) throw notFound();
  return found;
}

function notFound(): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.");
}
