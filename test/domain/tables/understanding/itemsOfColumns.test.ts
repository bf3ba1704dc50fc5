import { presetSettings } from '../../../../src/domain/settings/presetSettings';
import { indexCandidates } from '../../../../src/domain/tables/itemNames';
import { itemsOfColumns, likelyItems } from '../../../../src/domain/tables/understanding/itemsOfColumns';
import type { ColumnRole } from '../../../../src/domain/vocabulary/columnRoles';
import { draftOf } from './proposed';

const [{ names }] = indexCandidates(presetSettings);
const { items } = names;

interface Given {
  readonly earlier?: readonly number[];
  readonly maxima?: Readonly<Record<number, number>>;
  readonly tableGroup?: string;
}

/** The items of columns, each given as `role: header`. */
function itemsIn(columns: readonly string[], { earlier = [], maxima = {}, tableGroup }: Given = {}): string {
  const split = columns.map((column) => [column.slice(0, column.indexOf(':')), column.slice(column.indexOf(':') + 2)]);
  const drafts = split.map(([, header = '']) => draftOf(header));
  const choices = split.map(([role]) => ({ role: role as ColumnRole }));
  const before = columns.map((_, column) => earlier.includes(column));
  const context = {
    items,
    relations: [],
    maxima: columns.map((_, column) => maxima[column] ?? drafts[column]?.meaning.max),
  };
  const named = itemsOfColumns(drafts, choices, before, {
    ...context,
    ...(tableGroup === undefined ? {} : { tableGroup }),
  });
  return named.map((item) => item ?? '·').join(' ');
}

describe('the items of columns', () => {
  it.each<readonly [readonly string[], Given, string]>([
    [['points: Công khai, minh bạch', 'points: Số hóa hồ sơ', 'composite: Tổng điểm'], {}, 'publicity digitization ·'],
    [
      ['rate: Công khai › Tỷ lệ', 'points: Công khai › Điểm', 'maximum: Công khai › Tối đa', 'rank: Công khai › Hạng'],
      {},
      'publicity publicity publicity publicity',
    ],
    [['points: Công khai', 'points: Công khai, minh bạch'], {}, '· publicity'],
    [['points: Công khai, minh bạch', 'points: Công khai'], {}, 'publicity ·'],
    [['points: Công khai (18 điểm)', 'points: Công khai (20 điểm)'], {}, 'publicity ·'],
    [['points: Công khai', 'points: Công khai'], { earlier: [0] }, 'publicity publicity'],
    [['points: Tháng 4 › Công khai', 'points: Tháng 5 › Công khai'], { earlier: [0] }, 'publicity publicity'],
    [['count: Công khai', 'unknown: Số hóa'], {}, '· ·'],
    [['rate: Hồ sơ quá hạn', 'points: Hồ sơ quá hạn', 'rate: Hồ sơ đúng hạn'], {}, '· · progress'],
    [['rate: Đúng hạn', 'points: Đúng hạn'], {}, 'progress progress'],
    [
      ['points: Dịch vụ công trực tuyến', 'points: Thanh toán trực tuyến', 'points: Trực tuyến'],
      {},
      'onlineServices onlinePayment ·',
    ],
    [
      ['points: Thanh toán', 'points: Dịch vụ công trực tuyến, thanh toán trực tuyến'],
      {},
      'onlinePayment onlineServices',
    ],
    [['points: Giải quyết hồ sơ', 'points: Số hóa giải quyết hồ sơ'], {}, 'progress digitization'],
    [['points: Kết quả số hóa', 'points: Kết quả giải quyết'], { maxima: { 0: 22, 1: 20 } }, 'digitization progress'],
    [['points: Hài lòng', 'rate: Mức độ hài lòng của người dân với cán bộ'], {}, 'satisfaction satisfaction'],
    [
      ['points: Xanh', 'rate: Tỷ lệ (%)', 'maximum: Tối đa'],
      { tableGroup: 'digitization' },
      'digitization digitization digitization',
    ],
    [
      ['rate: Tỷ lệ trực tuyến (%)', 'rate: Tỷ lệ xanh (%)', 'count: Số hồ sơ', 'points: Công khai'],
      { tableGroup: 'digitization' },
      '· · · publicity',
    ],
    [
      ['points: Công khai', 'rank: Xếp hạng', 'points: Số hóa', 'rank: Xếp hạng'],
      {},
      'publicity publicity digitization digitization',
    ],
    [['points: Công khai', 'rank: Xếp hạng', 'points: Số hóa', 'rank: Thứ hạng'], {}, 'publicity · digitization ·'],
    [['points: Công khai', 'rank: Xếp hạng', 'rank: Xếp hạng'], {}, 'publicity · ·'],
    [['unit: Đơn vị', 'rank: Xếp hạng', 'points: Số hóa', 'rank: Xếp hạng'], {}, '· · digitization ·'],
    [
      ['points: Công khai', 'grade: Xếp loại', 'composite: Tổng điểm', 'grade: Xếp loại'],
      {},
      'publicity publicity · ·',
    ],
    [
      ['points: Công khai', 'delta: +/-', 'rate: Số hóa (%)', 'delta: +/-'],
      {},
      'publicity publicity digitization digitization',
    ],
    [
      ['points: Điểm nhóm Công khai', 'points: Điểm nhóm Số hóa', 'points: Điểm nhóm Hài lòng'],
      {},
      'publicity digitization satisfaction',
    ],
    [['points: Cây xanh', 'points: Nếp sống'], {}, '· ·'],
    [[], {}, ''],
  ])('%j %j: %s', (columns, given, expected) => {
    expect(itemsIn(columns, given)).toBe(expected);
  });

  it('are likely before anything is decided', () => {
    const headers = [
      'Công khai › Điểm',
      'Công khai › Tỷ lệ',
      'Công khai › Hạng',
      'Công khai › Tăng/giảm',
      'Công khai › Đạt',
    ];
    const drafts = headers.map((header) => draftOf(header));
    const likely = likelyItems(
      drafts,
      headers.map(() => false),
      { items, relations: [], maxima: headers.map(() => undefined) },
    );
    expect(likely.map((item) => item ?? '·').join(' ')).toBe('publicity publicity publicity publicity ·');
  });
});
