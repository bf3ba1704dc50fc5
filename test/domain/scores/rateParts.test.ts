import { rateParts } from '../../../src/domain/scores/rateParts';
import { presetSettings } from '../../../src/domain/settings/presetSettings';
import { tablesFromWorkbook } from '../../../src/domain/tables/fromWorkbook';
import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { sheetOf, workbookOf } from '../tables/sheetOf';

/** The headers of the counts that the last column is the ratio of: `Đúng hạn / Tổng số`. */
function partsIn(headers: readonly string[], rows: readonly (readonly CellValue[])[]): string {
  const body = rows.map((row, at) => [at + 1, `Xã ${'ABCDEFGH'.charAt(at)}`, ...row]);
  const [table] = tablesFromWorkbook(
    workbookOf(sheetOf('Hồ sơ', [['STT', 'Đơn vị', ...headers], ...body])),
    presetSettings,
  );
  const rate = headers.length + 1;
  if (table?.columns[rate]?.role !== 'rate') return `no rate but ${table?.columns[rate]?.role ?? 'nothing'}`;
  const parts = rateParts(table, rate);
  const named = (columns: readonly number[]): string =>
    columns.map((at) => table.columns[at]?.header ?? '').join(' + ');
  return parts === undefined ? 'none' : `${named(parts.numerator)} / ${named(parts.denominator)}`;
}

describe('what a rate is the ratio of', () => {
  it.each<readonly [readonly string[], readonly (readonly CellValue[])[], string]>([
    // By its words, where figures are blank or agree.
    [
      ['Tổng số đã giải quyết', 'Số đúng hạn', 'Tỷ lệ đúng hạn (%)'],
      [
        [100, 90, null],
        [200, 150, null],
        [50, 50, null],
      ],
      'Số đúng hạn / Tổng số đã giải quyết',
    ],
    [
      ['Tổng số đã giải quyết', 'Số đúng hạn', 'Tỷ lệ đúng hạn (%)'],
      [
        [100, 90, 90],
        [200, 150, 75],
        [50, 50, 100],
      ],
      'Số đúng hạn / Tổng số đã giải quyết',
    ],
    [
      ['Tổng số đã giải quyết', 'Số đúng hạn', 'Tỷ lệ đúng hạn (%)'],
      [
        [100, 90, 91],
        [200, 150, 75],
        [50, 50, 100],
      ],
      'none',
    ],
    // One of several is wrong, which is for the check to tell.
    [
      ['Tổng số đã giải quyết', 'Số đúng hạn', 'Tỷ lệ đúng hạn (%)'],
      [
        [100, 90, 91],
        [200, 150, 75],
        [50, 40, 80],
        [80, 72, 90],
        [60, 51, null],
      ],
      'Số đúng hạn / Tổng số đã giải quyết',
    ],
    [
      ['Tổng số đã giải quyết', 'Số đúng hạn', 'Tỷ lệ đúng hạn (%)'],
      [
        [100, 90, 91],
        [200, 150, 57],
        [50, 40, 80],
        [80, 72, 90],
        [60, 51, 85],
      ],
      'none',
    ],
    [
      ['Dân số', 'Số người tham gia', 'Tỷ lệ (%)'],
      [
        [400, 100, 25],
        [200, 150, 75],
        [50, 20, 45],
        [90, 54, 60],
      ],
      'Số người tham gia / Dân số',
    ],
    [
      ['Đã giải quyết', 'Số trước hạn', 'Số đúng hạn', 'Tỷ lệ đúng hạn (%)'],
      [
        [100, 60, 30, null],
        [200, 50, 100, null],
        [50, 20, 30, null],
      ],
      'Số trước hạn + Số đúng hạn / Đã giải quyết',
    ],
    [
      ['Số đúng hạn', 'Số quá hạn', 'Tỷ lệ đúng hạn (%)'],
      [
        [90, 10, null],
        [150, 50, null],
        [50, 0, null],
      ],
      'Số đúng hạn / Số đúng hạn + Số quá hạn',
    ],
    [
      ['Số trước hạn', 'Số đúng hạn', 'Số quá hạn', 'Tỷ lệ đúng hạn (%)'],
      [
        [60, 30, 10, 90],
        [50, 100, 50, 75],
        [20, 29, 1, 98],
      ],
      'Số trước hạn + Số đúng hạn / Số trước hạn + Số đúng hạn + Số quá hạn',
    ],
    [
      ['Đã giải quyết', 'Đang giải quyết', 'Tỷ lệ giải quyết (%)'],
      [
        [90, 10, null],
        [150, 50, null],
        [50, 0, null],
      ],
      'Đã giải quyết / Đã giải quyết + Đang giải quyết',
    ],
    [
      ['Tổng số tiếp nhận', 'Trực tuyến', 'Trực tiếp', 'Tỷ lệ trực tuyến (%)'],
      [
        [100, 90, 10, null],
        [200, 150, 50, null],
        [50, 50, 0, null],
      ],
      'Trực tuyến / Tổng số tiếp nhận',
    ],
    [
      ['Số giao dịch phải thanh toán', 'Thanh toán trực tuyến', 'Tỷ lệ thanh toán (%)'],
      [
        [100, 90, null],
        [200, 150, null],
        [50, 20, null],
      ],
      'Thanh toán trực tuyến / Số giao dịch phải thanh toán',
    ],
    [
      ['Tổng số hồ sơ', 'Đã số hóa', 'Tỷ lệ số hóa (%)'],
      [
        [100, 90, null],
        [200, 150, null],
        [50, 20, null],
      ],
      'Đã số hóa / Tổng số hồ sơ',
    ],
    // By the figures alone, where one pair shows it in three rows.
    [
      ['Dân số', 'Hộ', 'Người tham gia', 'Tỷ lệ (%)'],
      [
        [400, 90, 100, 25],
        [200, 75, 150, 75],
        [50, 11, 20, 40],
      ],
      'Người tham gia / Dân số',
    ],
    [
      ['Dân số', 'Hộ', 'Người tham gia', 'Tỷ lệ (%)'],
      [
        [400, 90, 100, 25],
        [200, 75, 150, 75],
        [50, 11, 20, 100],
      ],
      'none',
    ],
    [
      ['Dân số', 'Hộ', 'Người tham gia', 'Tỷ lệ (%)'],
      [
        [400, 90, 100, 25],
        [200, 75, 150, 75],
        [50, 11, 20, 41],
      ],
      'none',
    ],
    [
      ['Số dân', 'Số người', 'Số khách', 'Tỷ lệ (%)'],
      [
        [400, 400, 100, 25],
        [200, 200, 150, 75],
        [50, 50, 20, 40],
      ],
      'none',
    ],
    // The only two counts.
    [
      ['Dân số', 'Số người tham gia', 'Tỷ lệ (%)'],
      [
        [400, 100, null],
        [200, 150, null],
        [50, 20, null],
      ],
      'Số người tham gia / Dân số',
    ],
    [
      ['Số người tham gia', 'Dân số', 'Tỷ lệ (%)'],
      [
        [100, 400, null],
        [150, 200, null],
        [20, 50, null],
      ],
      'Số người tham gia / Dân số',
    ],
    [
      ['Số phiếu', 'Số phiếu hài lòng', 'Tỷ lệ hài lòng (%)'],
      [
        [400, 100, null],
        [200, 150, null],
        [50, 20, null],
      ],
      'Số phiếu hài lòng / Số phiếu',
    ],
    [
      ['Số phiếu', 'Số hồ sơ', 'Tỷ lệ hài lòng (%)'],
      [
        [400, 100, null],
        [200, 150, null],
        [50, 20, null],
      ],
      'none',
    ],
    [
      ['Dân số', 'Số người tham gia', 'Tỷ lệ (%)'],
      [
        [400, 100, null],
        [200, 250, null],
        [50, 20, null],
      ],
      'none',
    ],
    [
      ['Dân số', 'Số người tham gia', 'Tỷ lệ (%)'],
      [
        [400, 100, null],
        [200, 150, null],
      ],
      'none',
    ],
    [
      ['Dân số', 'Số người tham gia', 'Tỷ lệ (%)'],
      [
        [400, 400, null],
        [200, 200, null],
        [50, 50, null],
      ],
      'none',
    ],
    [
      ['Tổng số hồ sơ', 'Số quá hạn', 'Tỷ lệ (%)'],
      [
        [400, 100, null],
        [200, 50, null],
        [50, 20, null],
      ],
      'none',
    ],
    [
      ['Dân số', 'Số người tham gia', 'Tỷ lệ (%)'],
      [
        [400, 100, 25],
        [200, 150, 75],
        [50, 20, 45],
      ],
      'none',
    ],
    [
      ['Dân số', 'Số người tham gia', 'Tỷ lệ (%)'],
      [
        [400, 100, 25.04],
        [200, 150, 75],
        [50, 20, 40],
      ],
      'none',
    ],
    [
      ['Dân số', 'Số người tham gia', 'Tỷ lệ (%)'],
      [
        [300, 100, 33.3],
        [700, 200, 28.6],
        [90, 20, 22.2],
      ],
      'Số người tham gia / Dân số',
    ],
  ])('%j %j', (headers, rows, expected) => {
    expect(partsIn(headers, rows)).toBe(expected);
  });
});
