import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { areaAddress } from '../../../src/domain/workbook/a1';
import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { sheetOf, workbookOf } from './sheetOf';

/** What is made of a sheet: each table's range, kind and units, and what the check calls an error or a warning. */
function reading(rows: readonly (readonly CellValue[])[], merges: readonly string[] = []): unknown {
  const { tables, findings } = analyzeWorkbook(workbookOf(sheetOf('Phụ lục', rows, { merges })));
  return {
    tables: tables.map(
      (table) => `${areaAddress(table.area)} ${table.kind} ${table.rows.filter(({ kind }) => kind === 'unit').length}`,
    ),
    findings: findings.filter(({ severity }) => severity !== 'info').map(({ rule, cell }) => `${rule} ${cell}`),
  };
}

describe('layouts seen at offices', () => {
  it('headers filled down instead of merged, with bare codes below', () => {
    const rows = [
      ['BÁO CÁO THÁNG 5/2025'],
      ['STT', 'Tên đơn vị', 'Tiếp nhận', 'Tiếp nhận', 'Tiếp nhận', 'Giải quyết', 'Giải quyết', 'Giải quyết'],
      ['STT', 'Tên đơn vị', 'Tổng số', 'Trong đó', 'Trong đó', 'Tổng số', 'Trong đó', 'Trong đó'],
      ['STT', 'Tên đơn vị', 'Tổng số', 'Trực tuyến', 'Trực tiếp', 'Tổng số', 'Đúng hạn', 'Quá hạn'],
      ['1', '2', '3', '4', '5', '6', '7', '8'],
      [1, 'Xã A', 100, 80, 20, 90, 88, 2],
      [2, 'Xã B', 50, 30, 20, 50, 50, 0],
      [3, 'Xã C', 70, 40, 30, 60, 59, 1],
      [null, 'Tổng cộng', 220, 150, 70, 200, 197, 3],
    ];
    expect(reading(rows)).toEqual({ tables: ['A2:H9 counts 3'], findings: [] });
  });

  it('tables stacked without a blank row, each under its own heading', () => {
    const rows = [
      ['I. KẾT QUẢ CÔNG KHAI'],
      ['STT', 'Đơn vị', 'Điểm', 'Tỷ lệ (%)'],
      [1, 'Xã A', '18/18', 100],
      [2, 'Xã B', '9/18', 50],
      ['II. KẾT QUẢ SỐ HÓA HỒ SƠ'],
      ['STT', 'Đơn vị', 'Điểm', 'Tỷ lệ (%)'],
      [1, 'Xã A', '20/22', 90.9],
      [2, 'Xã B', '11/22', 50],
      ['NGƯỜI LẬP', null, 'CHỦ TỊCH'],
    ];
    expect(reading(rows)).toEqual({ tables: ['A2:D4 oneGroup 2', 'A6:D8 oneGroup 2'], findings: [] });
  });

  it('a header repeated on every printed page', () => {
    const header = ['STT', 'Đơn vị', 'Điểm tổng hợp'];
    const rows = [header, [1, 'Xã A', 90], [2, 'Xã B', 80], header, [3, 'Xã C', 70], [4, 'Xã D', 60]];
    expect(reading(rows)).toEqual({ tables: ['A1:C6 scoreboard 4'], findings: [] });
  });

  it('sections with their own subtotals', () => {
    const rows = [
      ['TT', 'Đơn vị', 'Số hồ sơ', 'Đúng hạn'],
      ['I', 'Khối phường', 30, 28],
      [1, 'Phường A', 10, 9],
      [2, 'Phường B', 20, 19],
      ['II', 'Khối xã', 70, 60],
      [1, 'Xã C', 30, 25],
      [2, 'Xã D', 40, 35],
      ['Tổng cộng', null, 100, 88],
    ];
    expect(reading(rows)).toEqual({ tables: ['A1:D8 counts 4'], findings: [] });
  });

  it('no header over the names', () => {
    const rows = [
      [null, 'Điểm tổng hợp', 'Xếp loại', 'Công khai, minh bạch (%)'],
      ['Phú Thọ', '91,5', 'Xuất sắc', '100'],
      ['Phú Hiệp', '82,25', 'Tốt', '79'],
      ['Phú Mỹ', '69,9', 'TB', '50'],
    ];
    expect(reading(rows)).toEqual({ tables: ['A1:D4 scoreboard 3'], findings: [] });
  });

  it('a summary by grade, whose shares add up to the whole', () => {
    const rows = [
      ['STT', 'Xếp loại', 'Số xã', 'Tỷ lệ (%)'],
      [1, 'Xuất sắc', 3, 10],
      [2, 'Tốt', 20, 66.7],
      [3, 'Khá', 7, 23.3],
      ['Tổng', null, 30, 100],
    ];
    expect(reading(rows)).toEqual({ tables: ['A1:D5 unknown 3'], findings: [] });
  });

  it('two tables side by side without a column between them', () => {
    const rows = [
      ['STT', 'Đơn vị', 'Điểm tổng hợp', 'STT', 'Đơn vị', 'Số hồ sơ', 'Quá hạn'],
      [1, 'Xã A', 90, 1, 'Xã A', 30, 1],
      [2, 'Xã B', 80, 2, 'Xã B', 40, 0],
      [3, 'Xã C', 70, 3, 'Xã C', 50, 2],
    ];
    expect(reading(rows)).toEqual({ tables: ['A1:C4 scoreboard 3', 'D1:G4 counts 3'], findings: [] });
  });

  it.each([
    ['rates as TL', ['Số hóa', 'SL', 'TL (%)']],
    ['who was there', ['Lượt tập huấn', 'Lãnh đạo', 'Cán bộ']],
    ['since when', ['Tính đến tháng 10', 'Lượt', 'Phiếu']],
  ])('headers that begin like a signature or a caption: %s', (_, [parent = '', one = '', other = '']) => {
    const rows = [
      ['SỐ LIỆU'],
      ['STT', 'Đơn vị', parent, null],
      [null, null, one, other],
      [1, 'Xã A', 17, 62.5],
      [2, 'Xã B', 9, 71.5],
      [3, 'Xã C', 12, 58],
      [],
      ['Người lập biểu', null, null, 'KT. CHỦ TỊCH'],
      [null, null, null, 'PHÓ CHỦ TỊCH'],
    ];
    expect(reading(rows, ['A2:A3', 'B2:B3', 'C2:D2'])).toEqual({
      tables: [expect.stringMatching(/^A2:D6 \w+ 3$/)],
      findings: [],
    });
  });

  it('items that begin like a signature', () => {
    const rows = [
      ['STT', 'Đơn vị', 'KT - XH (40 điểm)', 'TM - DV (60 điểm)', 'Tổng điểm'],
      [1, 'Xã A', 31, 52.5, 83.5],
      [2, 'Xã B', 36.5, 51, 87.5],
      [3, 'Xã C', 28, 49, 77],
    ];
    expect(reading(rows)).toEqual({ tables: ['A1:E4 groupPoints 3'], findings: [] });
  });
});
