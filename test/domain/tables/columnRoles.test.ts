import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { sheetOf, workbookOf } from './sheetOf';

const UNITS = ['Xã Phú Thọ', 'Xã Phú Hiệp', 'Xã Phú Mỹ', 'Xã Phú Lâm'];

/** The roles that a table's columns behind STT and Đơn vị are given. */
function roles(columns: Readonly<Record<string, readonly CellValue[]>>, title = 'Tháng 3 năm 2024'): readonly string[] {
  const headers = Object.keys(columns);
  const rows = UNITS.map((name, row) => [row + 1, name, ...headers.map((header) => columns[header]?.[row] ?? null)]);
  const [table] = analyzeWorkbook(
    workbookOf(sheetOf('Phụ lục', [[title], ['STT', 'Đơn vị', ...headers], ...rows])),
  ).tables;
  return (table?.columns.slice(2) ?? []).map(({ role, group }) => (group === undefined ? role : `${role} ${group}`));
}

const SCORES = [90, 85, 80.5, 75];
const COUNTS = [120, 4, 33, 7];

describe('roles of columns', () => {
  it.each<[string, Readonly<Record<string, readonly CellValue[]>>, readonly string[]]>([
    [
      'a bare previous period',
      { 'Điểm tổng hợp': SCORES, 'Kỳ trước': SCORES, 'Tăng/giảm': [] },
      ['composite', 'previousComposite', 'delta'],
    ],
    [
      'points of the previous period',
      { 'Điểm tổng hợp': SCORES, 'Điểm kỳ trước': SCORES },
      ['composite', 'previousComposite'],
    ],
    ['points of two months', { 'Điểm tháng 2': SCORES, 'Điểm tháng 3': SCORES }, ['previousComposite', 'composite']],
    ['points and nothing else', { Điểm: SCORES, 'Xếp loại': [] }, ['composite', 'grade']],
    [
      'ranks of both periods',
      { 'Tổng điểm': SCORES, 'Thứ hạng': [], 'Thứ hạng kỳ trước': [1, 2, 3, 4], 'Tăng/giảm hạng': [] },
      ['composite', 'rank', 'previousRank', 'rankDelta'],
    ],
    [
      'counts of a group',
      { 'Tổng số hồ sơ': COUNTS, 'Đã số hóa': COUNTS, 'Chưa số hóa': COUNTS },
      ['count', 'count', 'count'],
    ],
    ['counts of a class', { 'Số hồ sơ loại 3': COUNTS }, ['count']],
    ['grades by their words', { 'Kết quả': ['Tốt', 'Khá', 'TB', 'Yếu'] }, ['grade']],
    [
      'points with their maximum',
      { 'Công khai (18 điểm)': [17, 18, 12, 9], 'Số hóa hồ sơ (22 điểm)': [20, 21, 9, 3] },
      ['points publicity', 'points digitization'],
    ],
    [
      'rates with a target',
      { 'Số hóa hồ sơ (80%)': SCORES, 'DVCTT (≥ 70 %)': SCORES },
      ['rate digitization', 'rate onlineServices'],
    ],
    ['percentages under a count’s words', { 'Đúng hạn': ['98,5%', '90%', '100%', '88%'] }, ['rate']],
    [
      'unaccented headers',
      { 'Diem tong hop': SCORES, 'Xep loai': [], 'Thanh toan truc tuyen (%)': SCORES },
      ['composite', 'grade', 'rate onlinePayment'],
    ],
    ['an unknown header', { Zyx: ['a', 'b', 'c', 'd'] }, ['unknown']],
  ])('%s', (_, columns, expected) => {
    expect(roles(columns)).toEqual(expected);
  });
});
