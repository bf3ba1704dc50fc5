import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { sheetOf, workbookOf } from './sheetOf';

type Rows = readonly (readonly CellValue[])[];

/** What a board of items with parts comes to: units best first, underlined cells, doubts and what each column was taken for. */
function read(rows: Rows, merges: readonly string[]) {
  const { boards, findings, tables } = analyzeWorkbook(workbookOf(sheetOf('Chấm điểm', rows, { merges })));
  return {
    units: boards.flatMap(({ units }) =>
      units.map(({ name, score, rank, groups }) => [
        name,
        score,
        rank,
        Object.values(groups).map(({ points }) => points),
      ]),
    ),
    underlined: boards.flatMap(({ units }) => units.flatMap((unit) => unit.underperforming.map(({ cell }) => cell))),
    doubts: findings
      .filter(({ rule, severity }) => severity !== 'info' || rule === 'unsure-column')
      .map(({ rule, cell, expected }) => `${rule} ${cell} ${expected ?? ''}`.trim()),
    columns: tables[0]?.columns.map(({ role, group, component }) => `${role} ${group ?? component?.item ?? ''}`.trim()),
  };
}

const MERGES = ['A2:A3', 'B2:B3', 'C2:E2', 'F2:H2', 'I2:I3', 'J2:J3'];

const units = [
  ['Xã Vĩnh Hòa', 8.25, 15.5, 23.75, 11, 19.4, 30.4, 22.1, 76.25],
  ['Xã Thạnh An', 9.1, 18.3, 27.4, 13.75, 24.2, 37.95, 28.35, 93.7],
  ['Phường Tân Thới', 5.4, 12.15, 17.55, 9.6, 15.35, 24.95, 19.8, 62.3],
  ['Xã Mỹ Thạnh', 7.75, 16.9, 24.65, 12.4, 22.8, 35.2, 25.5, 85.35],
] as const;

const board = (items: readonly [string, string, string], parts: readonly (string | number)[], body: Rows): Rows => [
  ['KẾT QUẢ CHẤM ĐIỂM CÔNG TÁC QUÝ II NĂM 2026'],
  ['STT', 'Đơn vị', items[0], null, null, items[1], null, null, items[2], 'Tổng điểm'],
  [null, null, ...parts, null, null],
  ...body.map((row, at) => [at + 1, ...row]),
];

const OWN = [
  'Công tác xây dựng Đảng (30 điểm)',
  'Thi hành kỷ luật lao động (40 điểm)',
  'Tổ chức bộ máy (30 điểm)',
] as const;

const ranked = [
  ['Xã Thạnh An', 93.7, 1, [27.4, 37.95, 28.35]],
  ['Xã Mỹ Thạnh', 85.35, 2, [24.65, 35.2, 25.5]],
  ['Xã Vĩnh Hòa', 76.25, 3, [23.75, 30.4, 22.1]],
  ['Phường Tân Thới', 62.3, 4, [17.55, 24.95, 19.8]],
];

it.each<[string, readonly (string | number)[]]>([
  ['named', ['Sinh hoạt', 'Phát triển', 'Cộng', 'Giờ giấc', 'Trang phục', 'Cộng']],
  ['numbered in text', ['1.1', '1.2', 'Cộng', '2.1', '2.2', 'Cộng']],
  ['numbered in figures', [1.1, 1.2, 'Tổng', 2.1, 2.2, 'Tổng']],
])('an item has the points of the total behind its parts, and the parts are judged by nothing: %s', (_, parts) => {
  const { units: found, underlined, doubts, columns } = read(board(OWN, parts, units), MERGES);
  expect(found).toEqual(ranked);
  // Below 80 % of 30, 40, 30 and 100; never a part.
  expect(underlined.toSorted()).toEqual(['E4', 'E6', 'H4', 'H6', 'I4', 'I6', 'J4', 'J6']);
  expect(doubts).toEqual([]);
  expect(columns?.slice(2)).toEqual([
    'points cong-tac-xay-dung-dang',
    'points cong-tac-xay-dung-dang',
    'points cong-tac-xay-dung-dang',
    'points thi-hanh-ky-luat-lao-dong',
    'points thi-hanh-ky-luat-lao-dong',
    'points thi-hanh-ky-luat-lao-dong',
    'points to-chuc-bo-may',
    'composite',
  ]);
});

it('fills totals and composites that are still blank', () => {
  const open = units.map((row) => row.map((cell, at) => ([3, 6, 8].includes(at) ? null : cell)));
  const parts = ['Sinh hoạt', 'Phát triển', 'Cộng', 'Giờ giấc', 'Trang phục', 'Cộng'];
  expect(read(board(OWN, parts, open), MERGES)).toMatchObject({ units: ranked, doubts: [] });
});

it('tells a total that is not the sum of its parts once, where it stands', () => {
  const wrong = units.map((row, at) => (at === 2 ? row.map((cell) => (cell === 17.55 ? 18.55 : cell)) : row));
  const parts = ['Sinh hoạt', 'Phát triển', 'Cộng', 'Giờ giấc', 'Trang phục', 'Cộng'];
  expect(read(board(OWN, parts, wrong), MERGES).doubts).toEqual(['component-sum E6 17,55']);
});

it('takes a part for no item, though its words are an item’s of the index', () => {
  const items = ['Công khai, minh bạch', 'Tiến độ giải quyết', 'Số hóa hồ sơ'] as const;
  const parts = ['Thủ tục hành chính', 'Đồng bộ dữ liệu', 'Cộng', 'Đúng hạn', 'Số hóa kết quả', 'Cộng'];
  const body = [
    ['Xã Vĩnh Hòa', 6.5, 8.25, 14.75, 9.1, 8.4, 17.5, 18.2, 50.45],
    ['Xã Thạnh An', 7.25, 9.1, 16.35, 8.75, 9.6, 18.35, 20.1, 54.8],
    ['Phường Tân Thới', 5.8, 6.15, 11.95, 7.3, 6.95, 14.25, 15.9, 42.1],
    ['Xã Mỹ Thạnh', 6.9, 7.7, 14.6, 8.2, 9.15, 17.35, 17.75, 49.7],
  ];
  const { columns } = read(board(items, parts, body), MERGES);
  expect(columns?.slice(2, 8)).toEqual([
    'points publicity',
    'points publicity',
    'points publicity',
    'points progress',
    'points progress',
    'points progress',
  ]);
});

it.each(['Kỳ này', 'Đợt 2', 'Kết quả chấm điểm', 'Điểm số'])(
  'takes no items for parts of a header over all of them: %s',
  (over) => {
    const rows: Rows = [
      ['KẾT QUẢ THI ĐUA NĂM 2026'],
      ['STT', 'Đơn vị', over, null, null, null, 'Hạng'],
      [null, null, 'Chế độ báo cáo', 'Quân sự địa phương', 'Giảm nghèo', 'Điểm chung', null],
      [1, 'Xã Vĩnh Hòa', '9,5/12', '6,2/7', '25,1/30', 40.8, null],
      [2, 'Xã Thạnh An', '10,75/12', '5,4/7', '27,3/30', 43.45, null],
      [3, 'Phường Tân Thới', '7,2/12', '4,9/7', '19,8/30', 31.9, null],
      [4, 'Xã Mỹ Thạnh', '11,1/12', '6,8/7', '24,6/30', 42.5, null],
    ];
    const { units: found, columns } = read(rows, ['A2:A3', 'B2:B3', 'C2:F2', 'G2:G3']);
    expect(columns?.slice(2)).toEqual([
      'points che-do-bao-cao',
      'points quan-su-dia-phuong',
      'points giam-ngheo',
      'composite',
      'rank',
    ]);
    expect(found[0]).toEqual(['Xã Thạnh An', 43.45, 1, [10.75, 5.4, 27.3]]);
  },
);

it('leaves counts of dossiers with their total as they are', () => {
  const rows: Rows = [
    ['STT', 'Đơn vị', 'Hồ sơ tiếp nhận', null, null, 'Hồ sơ giải quyết', null, null],
    [null, null, 'Trực tuyến', 'Trực tiếp', 'Tổng số', 'Đúng hạn', 'Quá hạn', 'Tổng số'],
    [1, 'Xã Vĩnh Hòa', 120, 35, 155, 140, 2, 142],
    [2, 'Xã Thạnh An', 98, 41, 139, 130, 0, 130],
    [3, 'Phường Tân Thới', 210, 17, 227, 201, 9, 210],
  ];
  const { columns } = read(rows, ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1']);
  expect(columns?.slice(2)).toEqual(['count', 'count', 'count', 'count', 'count', 'count']);
});
