import { absoluteAddress, absoluteAreaAddress } from '../../../src/domain/workbook/a1';
import type { HostName } from '../model/HostParts';
import type { HostSheet } from '../model/HostSheet';
import type { HostWorkbook } from '../model/HostWorkbook';
import { keepSheets, shownName, showSheets } from '../model/sheetReferences';
import { text, truth } from '../protocol/arguments';
import { HostError } from '../protocol/HostError';
import { hostType } from '../protocol/HostObject';
import { HostRange } from './HostRange';
import { isHostObject } from '../protocol/HostObject';

const namedItem = hostType<HostName>({
  type: 'NamedItem',
  properties: {
    Name: { get: ({ name }) => name },
    Formula: {
      get: ({ formula }, host) => showSheets(host, formula),
      set: (self, value, host) => void (self.formula = keepSheets(host, text(value))),
    },
    Comment: {
      get: ({ comment }) => comment ?? '',
      set: (self, value) => void (self.comment = commentOf(value)),
    },
    Visible: { get: ({ visible }) => visible, set: (self, value) => void (self.visible = truth(value)) },
    Scope: { get: () => 'Workbook' },
    Type: { get: ({ formula }) => (formula.includes('#REF!') ? 'Error' : 'Range') },
  },
  methods: {
    Delete: (self, _, host) => {
      host.names = host.names.filter((other) => other !== self);
    },
  },
});

/** The `NamedItemCollection` of a sheet: the names that only it knows. */
export const sheetNames = hostType<HostSheet>({
  type: 'NamedItemCollection',
  items: ({ names: own }, host) => own.map((name) => namedItem(name, host)),
});

/** The workbook's `NamedItemCollection`. */
export const names = hostType<HostWorkbook>({
  type: 'NamedItemCollection',
  items: (self, host) => self.names.map((name) => namedItem(name, host)),
  item: (self, key, host) => {
    const found = find(self, text(key));
    return found === undefined ? undefined : namedItem(found, host);
  },
  methods: {
    GetItemOrNullObject: (self, [key], host) => {
      const found = find(self, text(key));
      return found === undefined ? null : namedItem(found, host);
    },
    Add: (self, [name, reference, comment], host) => {
      const wanted = text(name);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(wanted))
        throw new HostError('InvalidArgument', `The argument is invalid: no name can be ${wanted}`);
      // A name that only the sheet in front knows is in the way too (OfficeDev/office-js 2875).
      const inFront = self.findSheet(self.activeSheetId)?.names ?? [];
      if (
        find(self, wanted) !== undefined ||
        inFront.some((other) => other.name.toLowerCase() === wanted.toLowerCase())
      )
        throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
      const made: HostName = {
        name: wanted,
        formula: keepSheets(host, formulaOf(reference)),
        visible: true,
        comment: commentOf(comment ?? ''),
      };
      self.names.push(made);
      return namedItem(made, host);
    },
  },
});

/** At most 255 characters (`Name.Comment` in the VBA reference). */
function commentOf(value: unknown): string {
  const comment = text(value);
  if (comment.length > 255) throw new HostError('InvalidArgument', 'A comment holds at most 255 characters.');
  return comment;
}

function find(workbook: HostWorkbook, name: string): HostName | undefined {
  return workbook.names.find((other) => other.name.toLowerCase() === name.toLowerCase());
}

function formulaOf(reference: unknown): string {
  if (!isHostObject(reference) || !(reference.self instanceof HostRange)) return text(reference);
  const { sheet, area } = reference.self;
  const single = area.top === area.bottom && area.left === area.right;
  return `=${shownName(sheet.name)}!${single ? absoluteAddress(area.top, area.left) : absoluteAreaAddress(area)}`;
}
