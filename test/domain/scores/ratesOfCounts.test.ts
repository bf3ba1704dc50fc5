import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { completedTable } from '../../../src/domain/scores/blanks/completions';
import { presetSettings } from '../../../src/domain/settings/presetSettings';
import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { sheetOf, workbookOf } from '../tables/sheetOf';

type Row = readonly CellValue[];

/** What is filled into the blank column of a header, row by row. */
function filledIn(
  header: string,
  heads: readonly Row[],
  rows: readonly Row[],
  merges: readonly string[] = [],
): unknown {
  const [table] = analyzeWorkbook(workbookOf(sheetOf('Biểu', [...heads, ...rows], { merges }))).tables;
  if (table === undefined) throw new Error('no table');
  return completedTable(table, presetSettings).table.columns.find((column) => column.header.endsWith(header))?.figures;
}

const NAMES = ['Xã Cẩm Hà', 'Xã Kim Sơn', 'Phường Yên Bái', 'Xã Thạch Bàn'];

function rowsOf(...columns: readonly (readonly CellValue[])[]): readonly Row[] {
  return NAMES.map((name, row) => [row + 1, name, ...columns.map((column) => column[row] ?? null)]);
}

describe('a blank rate', () => {
  const all = [100, 80, 120, 50];
  const online = [50, 60, 90, 20];
  const paid = [10, 20, 30, 5];

  it('of dossiers sent online counts none that were paid online, and the other way round', () => {
    const heads = [
      [
        'STT',
        'Đơn vị',
        'Tổng số hồ sơ',
        'Trực tuyến',
        'Thanh toán trực tuyến',
        'Tỷ lệ trực tuyến (%)',
        'Tỷ lệ TTTT (%)',
      ],
    ];
    expect(filledIn('Tỷ lệ trực tuyến (%)', heads, rowsOf(all, online, paid))).toEqual([50, 75, 75, 40]);
    expect(filledIn('Tỷ lệ TTTT (%)', heads, rowsOf(all, online, paid))).toEqual([10, 25, 25, 10]);
  });

  it('of late dossiers is of all, where only these two are counted', () => {
    const heads = [['STT', 'Đơn vị', 'Số hồ sơ tiếp nhận', 'Số hồ sơ trễ hạn', 'Tỷ lệ trễ hạn (%)']];
    expect(filledIn('Tỷ lệ trễ hạn (%)', heads, rowsOf(all, [5, 0, 6, 10]))).toEqual([5, 0, 5, 20]);
  });

  it('of dossiers in time is none of those that are late', () => {
    const heads = [['STT', 'Đơn vị', 'Số hồ sơ tiếp nhận', 'Số hồ sơ trễ hạn', 'Tỷ lệ đúng hạn (%)']];
    expect(filledIn('Tỷ lệ đúng hạn (%)', heads, rowsOf(all, [5, 0, 6, 10]))).toEqual([null, null, null, null]);
  });

  it('of dossiers on their day and before it is of both', () => {
    const heads = [
      ['STT', 'Đơn vị', 'Đã giải quyết', 'Trước hạn', 'Đúng hạn', 'Quá hạn', 'Tỷ lệ đúng và trước hạn (%)'],
    ];
    const rows = rowsOf(all, [60, 20, 90, 40], [35, 60, 24, 0], [5, 0, 6, 10]);
    expect(filledIn('Tỷ lệ đúng và trước hạn (%)', heads, rows)).toEqual([95, 100, 95, 80]);
  });

  it('of paid dossiers is of those that are to be paid', () => {
    const heads = [
      [
        'STT',
        'Đơn vị',
        'Hồ sơ phải nộp phí',
        'Hồ sơ trực tuyến',
        'Hồ sơ thanh toán trực tuyến',
        'Tỷ lệ thanh toán trực tuyến (%)',
      ],
    ];
    expect(filledIn('Tỷ lệ thanh toán trực tuyến (%)', heads, rowsOf([40, 40, 60, 10], online, paid))).toEqual([
      25, 50, 50, 50,
    ]);
  });

  it('of dossiers solved in time counts none that are still open', () => {
    const heads = [
      ['STT', 'Đơn vị', 'Đã giải quyết', null, null, null, 'Đang giải quyết', null, 'Tỷ lệ đúng hạn (%)'],
      [null, null, 'Số hồ sơ', 'Trước hạn', 'Đúng hạn', 'Quá hạn', 'Đúng hạn', 'Quá hạn', null],
    ];
    const solved = [
      [100, 80, 120, 50],
      [60, 50, 70, 20],
      [35, 28, 44, 25],
      [5, 2, 6, 5],
    ];
    const open = [
      [12, 7, 9, 30],
      [1, 0, 2, 3],
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:F1', 'G1:H1', 'I1:I2'];
    expect(filledIn('Tỷ lệ đúng hạn (%)', heads, rowsOf(...solved, ...open), merges)).toEqual([95, 97.5, 95, 90]);
  });

  it('stays blank where what would be its part exceeds the whole', () => {
    const heads = [['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến', 'Tỷ lệ trực tuyến (%)']];
    expect(filledIn('Tỷ lệ trực tuyến (%)', heads, rowsOf(online, all))).toEqual([null, null, null, null]);
  });

  it.each([
    ['says nothing of what it is', 'Tỷ lệ (%)'],
    ['speaks of the part', 'Tỷ lệ đăng ký (%)'],
  ])('is of the only two counts where it %s', (_, header) => {
    const pair = (first: string, second: string): readonly Row[] => [['STT', 'Đơn vị', first, second, header]];
    const filled = [50, 75, 75, 40];
    expect(filledIn(header, pair('Số hộ dân', 'Số hộ đã đăng ký'), rowsOf(all, online))).toEqual(filled);
    expect(filledIn(header, pair('Số hộ đã đăng ký', 'Số hộ dân'), rowsOf(online, all))).toEqual(filled);
  });

  it('stays blank where it may be of something else than the only two counts', () => {
    const blank = [null, null, null, null];
    const of = (part: string, rate: string): unknown =>
      filledIn(rate, [['STT', 'Đơn vị', 'Số hồ sơ', part, rate]], rowsOf(all, online));
    expect(of('Số phiếu khảo sát', 'Tỷ lệ hài lòng (%)')).toEqual(blank);
    expect(of('Số hồ sơ trễ hạn', 'Tỷ lệ (%)')).toEqual(blank);
    const twoWays = [['STT', 'Đơn vị', 'Nộp trực tiếp', 'Nộp trực tuyến', 'Tỷ lệ (%)']];
    expect(filledIn('Tỷ lệ (%)', twoWays, rowsOf(all, online))).toEqual(blank);
    const twoItems = [['STT', 'Đơn vị', 'Số hồ sơ số hóa', 'Số hồ sơ thanh toán', 'Tỷ lệ (%)']];
    expect(filledIn('Tỷ lệ (%)', twoItems, rowsOf(all, online))).toEqual(blank);
  });
});

describe('a blank total whose code says twice what it equals', () => {
  const heads = [
    ['STT', 'Đơn vị', 'Tổng số', 'Nông nghiệp', 'Phi nông nghiệp', 'Thường trú', 'Tạm trú'],
    ['A', 'B', '(1)=(2)+(3)=(4)+(5)', '(2)', '(3)', '(4)', '(5)'],
  ];

  it('is filled in by either sum, and by none where they differ', () => {
    const rows = rowsOf(
      [null, null, null, null],
      [60, 30, null, 25],
      [40, 45, null, 10],
      [90, null, 52, 20],
      [10, null, 8, 5],
    );
    expect(filledIn('Tổng số', heads, rows)).toEqual([100, 75, 60, null]);
  });
});
