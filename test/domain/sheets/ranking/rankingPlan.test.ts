import { analyzeWorkbook } from '../../../../src/domain/analyzeWorkbook';
import type { SheetPlan } from '../../../../src/domain/sheets/plan/SheetPlan';
import { heightOf, widthFor } from '../../../../src/domain/sheets/plan/look';
import type { CellValue, Sheet } from '../../../../src/domain/workbook/Workbook';
import { sheetOf, workbookOf } from '../../tables/sheetOf';

const ITEMS = [
  ['Công khai, minh bạch', 18],
  ['Tiến độ, kết quả giải quyết', 20],
  ['Dịch vụ công trực tuyến', 12],
  ['Thanh toán trực tuyến', 10],
  ['Mức độ hài lòng', 18],
  ['Số hóa hồ sơ', 22],
] as const;

function boardOf(...sheets: readonly Sheet[]): SheetPlan {
  const plan = analyzeWorkbook(workbookOf(...sheets)).plans.find(({ key }) => key === 'ranking');
  if (plan === undefined) throw new Error('no board');
  return plan;
}

/** The row of a unit on the board, its format in a column and its height. */
function lineOf({ blocks, styles, rowHeights }: SheetPlan, name: string) {
  const row = (blocks[0]?.rows ?? []).findIndex((cells) => cells.includes(name));
  return {
    row,
    height: rowHeights.find((each) => each.row === row)?.height,
    formatOf: (column: number): string | undefined =>
      styles
        .filter(({ area }) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right)
        .findLast(({ style }) => style.numberFormat !== undefined)?.style.numberFormat,
  };
}

const points = (units: readonly (readonly [string, number])[], parent?: string): Sheet =>
  sheetOf(parent ?? 'Xã', [
    ['KẾT QUẢ BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP THÁNG 7/2024'],
    ['STT', 'Đơn vị', ...ITEMS.map(([name, max]) => `${name} (${max} điểm)`)],
    ...units.map(([name, share], at) => [at + 1, name, ...ITEMS.map(([, max]) => Math.round(max * share * 100) / 100)]),
  ]);

const UNITS = [
  ['Xã An Bình', 0.913],
  ['Xã Bình Hòa', 0.857],
  ['Xã Cát Lái', 0.781],
] as const;

describe('the row of the office above on a board', () => {
  const parent = sheetOf('Huyện', [
    ['KẾT QUẢ BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP THÁNG 7/2024 - HUYỆN CHÂU PHÚ'],
    ['STT', 'Nhóm chỉ số thành phần', 'Điểm tối đa', 'Điểm đạt'],
    ...ITEMS.map(([name, max], at) => [at + 1, name, max, [15.5, 17.25, 9, 8, 17.9, 18.05][at] ?? 0]),
  ]);
  const board = boardOf(points(UNITS), parent);
  const line = lineOf(board, 'HUYỆN CHÂU PHÚ');

  it('has its name on one line', () => {
    const width = board.columnWidths.find(({ column }) => column === 1)?.width ?? 0;
    expect(width).toBeGreaterThanOrEqual(widthFor('HUYỆN CHÂU PHÚ'));
    expect(line.height).toBeGreaterThanOrEqual(heightOf('HUYỆN CHÂU PHÚ', width));
  });

  it('writes its points as its own table does', () => {
    expect([4, 5, 6].map(line.formatOf)).toEqual(['General', 'General', 'General']);
    expect(lineOf(board, 'Xã An Bình').formatOf(5)).toBe('0.00');
  });
});

describe('a total of what another table counts', () => {
  const dossiers = sheetOf('Hồ sơ', [
    ['TỶ LỆ HỒ SƠ ĐÚNG HẠN THÁNG 7/2024'],
    ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Đúng hạn', 'Tỷ lệ đúng hạn (%)'],
    ...UNITS.map(([name], at) => [at + 1, name, 100, 90 + at, 90 + at]),
    [null, 'Tổng cộng', 300, 273, 91],
  ]);

  it('has no place on a board of scores', () => {
    expect(lineOf(boardOf(points(UNITS), dossiers), 'Tổng cộng').row).toBe(-1);
  });

  it('stands on a board of its own table', () => {
    expect(lineOf(boardOf(dossiers), 'Tổng cộng').row).toBeGreaterThan(0);
  });
});

describe('counts on a board', () => {
  it('have their thousands written as most of the source’s are, the total like the units', () => {
    const formatsFrom = (own: string | undefined, total: string | undefined): ReadonlySet<unknown> => {
      const rows: readonly (readonly CellValue[])[] = [
        ...UNITS.map(([name], at) => [at + 1, name, 2902 + at, 2800 + at, null]),
        [null, 'Tổng cộng', 8709, 8403, null],
      ];
      const formats = rows.map((_, row) => [undefined, undefined, row < 3 ? own : total]);
      const header = ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Đúng hạn', 'Tỷ lệ đúng hạn (%)'];
      const board = boardOf(
        sheetOf('Hồ sơ', [['HỒ SƠ THÁNG 7/2024'], header, ...rows], { formats: [[], [], ...formats] }),
      );
      const column = (board.blocks[0]?.rows ?? [])
        .map((cells) => cells.findIndex((cell) => typeof cell === 'string' && cell.startsWith('Tổng số hồ sơ')))
        .find((at) => at >= 0);
      return new Set(
        ['Xã An Bình', 'Xã Cát Lái', 'Tổng cộng'].map((name) => lineOf(board, name).formatOf(column ?? -1)),
      );
    };
    expect(formatsFrom(undefined, '#,##0')).toEqual(new Set(['0']));
    expect(formatsFrom('#,##0', undefined)).toEqual(new Set(['#,##0']));
  });
});

describe('a composite just below a bound', () => {
  it('is shown with the decimals that say so, where the board works it out', () => {
    const units = [['Xã An Bình', 0.913], ...UNITS.slice(1)] as const;
    const sheet = points(units);
    const rows = sheet.rows.map((row) =>
      row[1] === 'Xã Cát Lái' ? [3, 'Xã Cát Lái', 14, 16, 10, 8, 14, 17.996] : row,
    );
    expect(lineOf(boardOf({ ...sheet, rows }), 'Xã Cát Lái').formatOf(2)).toBe('0.000');
  });
});

describe('changes that a table leaves to be filled in', () => {
  it('bear the signs that their cells were formatted with', () => {
    const sheet = sheetOf('Xã', [
      ['KẾT QUẢ BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP THÁNG 7/2024'],
      ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Kỳ trước', 'Tăng/giảm'],
      ...UNITS.map(([name, share], at) => [at + 1, name, share * 100, 80.5, null]),
    ]);
    const numberFormats = sheet.rows.map((row, at) =>
      row.map((_, column) => (at > 1 && column === 4 ? '+0.00;-0.00;0.00' : '')),
    );
    const line = lineOf(boardOf({ ...sheet, numberFormats }), 'Xã An Bình');
    expect(line.formatOf(5)).toMatch(/^\+/);
    expect(lineOf(boardOf(sheet), 'Xã An Bình').formatOf(5)).not.toMatch(/^\+/);
  });
});

describe('the columns of items that a table has under headers of their own', () => {
  const HEADERS: readonly (readonly CellValue[])[] = [
    ['STT', 'Đơn vị', 'Hồ sơ tiếp nhận', null, 'Hồ sơ đã giải quyết', null, 'Số văn bản trễ'],
    [null, null, 'Tổng số', 'Qua mạng', 'Tổng số', 'Đúng hạn', null],
  ];
  const rows = UNITS.map(([name], at): CellValue[] => [at + 1, name, 90 + at, 40, 80 + at, 78, at]);
  const table = {
    ...sheetOf('Một cửa', [['TÌNH HÌNH GIẢI QUYẾT HỒ SƠ THÁNG 7/2024'], ...HEADERS, ...rows]),
    merges: [
      { top: 1, left: 2, bottom: 1, right: 3 },
      { top: 1, left: 4, bottom: 1, right: 5 },
      ...[0, 1, 6].map((column) => ({ top: 1, left: column, bottom: 2, right: column })),
    ],
  };
  const board = boardOf(table);
  const cells = board.blocks[0]?.rows ?? [];
  const top = cells.findIndex((row) => row.includes('CÁC CHỈ SỐ'));

  it('stand below the same headers on the board', () => {
    expect(cells.slice(top, top + 3)).toEqual([
      ['Đơn vị', 'CÁC CHỈ SỐ', null, null, null, null],
      [null, 'Hồ sơ tiếp nhận', null, 'Hồ sơ đã giải quyết', null, 'Số văn bản trễ'],
      [null, 'Tổng số', 'Qua mạng', 'Tổng số', 'Đúng hạn', null],
    ]);
    expect(board.merges).toEqual(
      expect.arrayContaining([
        { top, left: 0, bottom: top + 2, right: 0 },
        { top, left: 1, bottom: top, right: 5 },
        { top: top + 1, left: 1, bottom: top + 1, right: 2 },
        { top: top + 1, left: 3, bottom: top + 1, right: 4 },
        { top: top + 1, left: 5, bottom: top + 2, right: 5 },
      ]),
    );
    expect(board.page?.titleRows).toEqual({ first: top, last: top + 2 });
  });

  it('have no mark of the program between their headers', () => {
    expect(JSON.stringify(cells)).not.toContain('›');
  });
});
