import type { CellValue } from '../../../src/domain/workbook/Workbook';
import type { HostLink } from '../model/HostCell';
import { record, text } from '../protocol/arguments';
import { NotSimulated } from '../protocol/HostError';
import type { HostRange } from './HostRange';

/** Setting a link gives the cell the built-in Hyperlink style: its font is then Excel's own, blue and underlined. */
export function setLink(self: HostRange, value: unknown): void {
  self.requireWritable();
  const given = record(value);
  const unknown = Object.keys(given).find(
    (key) => !['address', 'documentReference', 'screenTip', 'textToDisplay'].includes(key),
  );
  if (unknown !== undefined) throw new NotSimulated(`RangeHyperlink.${unknown}`);
  const made: HostLink = {
    ...(given.address === undefined ? {} : { address: text(given.address) }),
    ...(given.documentReference === undefined ? {} : { documentReference: text(given.documentReference) }),
    ...(given.screenTip === undefined ? {} : { screenTip: text(given.screenTip) }),
  };
  const { top, left } = self.area;
  const shown = given.textToDisplay ?? self.sheet.cell(top, left).value ?? made.documentReference ?? null;
  self.sheet.change(top, left, (cell) => ({
    ...cell,
    value: shown as CellValue,
    link: made,
    look: {
      ...cell.look,
      fontName: 'Calibri',
      fontSize: 11,
      color: '#0563C1',
      underline: 'Single',
      bold: false,
      italic: false,
    },
  }));
}
