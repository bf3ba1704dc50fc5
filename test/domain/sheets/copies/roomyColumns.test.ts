import { analyzeWorkbook } from '../../../../src/domain/analyzeWorkbook';
import { heightOf } from '../../../../src/domain/sheets/plan/look';
import type { CellValue } from '../../../../src/domain/workbook/Workbook';
import { sheetOf, workbookOf } from '../../tables/sheetOf';

const HEADERS = [
  'Số hồ sơ tiếp nhận trực tuyến trong kỳ báo cáo',
  'Số hồ sơ giải quyết trước hạn và đúng hạn',
  'Số hồ sơ quá hạn chưa giải quyết xong',
  'Tỷ lệ hồ sơ giải quyết đúng hạn (%)',
];

/** The widths of a copy's columns in characters, as the source's are or wider. */
function widthsOf(given: readonly number[], name: string, more = 0): readonly number[] {
  const headers = [...HEADERS, ...Array.from({ length: more }, (_, at) => `Lĩnh vực ${at + 1}`)];
  const sheet = sheetOf('Hồ sơ', [
    ['TÌNH HÌNH GIẢI QUYẾT HỒ SƠ'],
    ['Tháng 2 năm 2026'],
    ['STT', 'Đơn vị', ...headers],
    ...[1, 2, 3].map((at): readonly CellValue[] => [
      at,
      at === 2 ? name : `Xã ${at}`,
      120,
      100,
      20,
      null,
      ...Array<number>(more).fill(9),
    ]),
  ]);
  const { plans } = analyzeWorkbook(workbookOf({ ...sheet, columnWidths: given }));
  const copy = plans.find(({ key }) => key === 'copy1');
  if (copy === undefined) throw new Error('no copy');
  const wider = new Map(copy.columnWidths.map(({ column, width }) => [column, width]));
  return given.map((width, column) => wider.get(column) ?? width);
}

describe('the columns of a copy', () => {
  it.each([
    ['a little', 'UBND xã Nâm N’Jang Đông', 26],
    ['by a third', 'Ủy ban nhân dân xã Quảng Trực', 23],
  ])('that are %s too narrow for a name have it on one line', (_, name, own) => {
    const [, names = 0] = widthsOf([5, own, 12, 12, 12, 12], name);
    expect(names).toBeGreaterThan(own);
    expect(heightOf(name, names)).toBe(heightOf('Xã', names));
  });

  it('stay as they are for a name of many lines', () => {
    expect(widthsOf([5, 14, 12, 12, 12, 12], 'Trung tâm Phục vụ hành chính công và Kiểm soát thủ tục xã')[1]).toBe(14);
  });

  it('hold headers in four lines at most where the page has room', () => {
    const widths = widthsOf([5, 20, 8, 8, 8, 8], 'Xã 2');
    HEADERS.forEach((header, at) => {
      expect(heightOf(header, widths[at + 2] ?? 0, 12, true)).toBeLessThanOrEqual(heightOf('1\n2\n3\n4', 20, 12, true));
    });
  });

  it('make no table wider than its page for that', () => {
    const given = [5, 20, 8, 8, 8, 8, ...Array<number>(12).fill(8)];
    const total = widthsOf(given, 'UBND xã Nâm N’Jang Đông', 12).reduce((sum, each) => sum + each, 0);
    expect(total).toBeLessThanOrEqual(180);
  });
});
