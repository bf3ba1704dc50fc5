import { addressOf, cellAt, figureAt, headerAddress, nameAddress } from '../../../src/domain/tables/cells';
import { compositeColumn, groupColumn } from '../../../src/domain/tables/columns';
import { tablesFromWorkbook } from '../../../src/domain/tables/fromWorkbook';
import { figureRows, membersOf, rowsOfKind } from '../../../src/domain/tables/rows';
import type { Table } from '../../../src/domain/tables/Table';
import { presetSettings } from '../../../src/domain/settings/presetSettings';
import { sheetOf } from './sheetOf';
import { transposedTable } from './transposed';

const sheet = sheetOf('Xã', [
  ['STT', 'Đơn vị', 'Số hóa hồ sơ', 'Điểm tổng hợp', 'Xếp hạng'],
  [1, 'Xã Phú Thọ', '17,2/22', 91.2, 1],
  [2, 'Xã Phú Mỹ', '16,8/22', 88.4, 2],
  [3, 'Xã Phú An', '16/22', 80, 3],
  ['', 'TOÀN HUYỆN', '17/22', 86, null],
]);
const [read] = tablesFromWorkbook({ sheets: [sheet] }, presetSettings);
if (read === undefined) throw new Error('the example has a table');
const table: Table = read;
const flipped = transposedTable(table);
const composite = compositeColumn(table, 'composite') ?? NaN;
const points = groupColumn(table, 'digitization', 'points') ?? NaN;

test.each([
  ['a figure', (of: Table) => addressOf(of, 1, composite), 'D3', 'C4'],
  ['a fraction', (of: Table) => cellAt(of, 0, points).address, 'C2', 'B3'],
  ['a name', (of: Table) => nameAddress(of, 2), 'B4', 'D2'],
  ['a header', (of: Table) => headerAddress(of, composite), 'D1', 'A4'],
])('%s stands where the sheet has it, units as rows or as columns', (_, at, asRow, asColumn) => {
  expect(at(table)).toBe(asRow);
  expect(at(flipped)).toBe(asColumn);
});

test('a cell gives its figure and how it was read', () => {
  expect(cellAt(table, 0, points)).toMatchObject({ figure: 17.2, reading: { kind: 'fraction', of: 22 } });
  expect(cellAt(table, 3, compositeColumn(table, 'rank') ?? NaN)).toMatchObject({
    figure: null,
    reading: { kind: 'missing' },
  });
});

test('rows are asked for by their kind, and an aggregate for its members', () => {
  expect(rowsOfKind(table, 'unit')).toEqual([0, 1, 2]);
  expect(figureRows(table)).toEqual([0, 1, 2, 3]);
  expect(membersOf(table, 3)).toEqual([0, 1, 2]);
});

test("a group's own rank is not the composite's", () => {
  const ofGroup: Table = {
    ...table,
    columns: table.columns.map((each) => (each.role === 'rank' ? { ...each, group: 'digitization' } : each)),
  };
  expect(compositeColumn(table, 'rank')).toBe(4);
  expect(compositeColumn(ofGroup, 'rank')).toBeUndefined();
  expect(groupColumn(ofGroup, 'digitization', 'rank')).toBe(4);
});

test.each([
  ['a row there is not', () => addressOf(table, 9, 0)],
  ['a column there is not', () => figureAt(table, 0, 9)],
  ['no row at all', () => figureAt(table, -1, 0)],
  ['the members of a unit', () => membersOf(table, 0)],
])('asking for %s throws', (_, ask) => {
  expect(ask).toThrow(RangeError);
});
