import type { Sheet } from '../../src/domain/workbook/Workbook';
import { isSameSheet } from '../../src/engine/sameSheet';

const sheet: Sheet = {
  name: 'Phụ lục 1',
  rows: [['STT', 'Đơn vị'], [1, { error: '#N/A' }], []],
  numberFormats: [[], [undefined, '0.00'], []],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
};

describe('a sheet that was read again', () => {
  it('is the same to the last cell', () => expect(isSameSheet(sheet, structuredClone(sheet))).toBe(true));

  it.each<[string, Partial<Sheet>]>([
    ['another name', { name: 'Phụ lục 2' }],
    ['a key', { ownKey: 'ranking' }],
    ['another figure', { rows: [['STT', 'Đơn vị'], [2, { error: '#N/A' }], []] }],
    ['another error', { rows: [['STT', 'Đơn vị'], [1, { error: '#REF!' }], []] }],
    ['a figure as text', { rows: [['STT', 'Đơn vị'], ['1', { error: '#N/A' }], []] }],
    ['one row more', { rows: [...sheet.rows, []] }],
    ['one cell more', { rows: [['STT', 'Đơn vị', 'Điểm'], [1, { error: '#N/A' }], []] }],
    ['another format', { numberFormats: [[], [undefined, '0'], []] }],
    ['another merge', { merges: [{ top: 0, left: 0, bottom: 1, right: 1 }] }],
    ['no merge', { merges: [] }],
    ['marks', { emphasis: [[{ bold: true, underline: false }]] }],
  ])('is another one with %s', (_, change) => expect(isSameSheet(sheet, { ...sheet, ...change })).toBe(false));
});
