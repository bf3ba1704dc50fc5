import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { sheetOf, workbookOf } from '../tables/sheetOf';

const HEADER: readonly CellValue[] = ['STT', 'Đơn vị', 'Số hồ sơ tiếp nhận', 'Số hồ sơ quá hạn'];
const OFFICES: readonly (readonly CellValue[])[] = [
  [1, 'Phòng Nội vụ', 120, 4],
  [2, 'Phòng Tư pháp', 80, 1],
];
const COMMUNES: readonly (readonly CellValue[])[] = [
  [1, 'Xã Ea Hiao', 30, 2],
  [2, 'Xã Ea Wy', 50, 0],
  [3, 'Thị trấn Ea Drăng', 70, 5],
];

/** The row of the whole on the board of each roster, by the roster's key. */
function wholes(...rows: readonly (readonly CellValue[])[]): Readonly<Record<string, string | null>> {
  const { boards } = analyzeWorkbook(
    workbookOf(sheetOf('Một cửa', [['TÌNH HÌNH GIẢI QUYẾT HỒ SƠ THÁNG 4/2026'], HEADER, ...rows])),
  );
  return Object.fromEntries(boards.map(({ roster, aggregate }) => [roster, aggregate?.name ?? null]));
}

describe('the row that stands for all units of a board', () => {
  it('is the total of a table that has no other units', () => {
    expect(wholes(...COMMUNES, [null, 'Tổng cộng', 150, 7])).toEqual({ communes: 'Tổng cộng' });
  });

  it('is no total in which units of another board are counted as well', () => {
    const rows = [
      ['I', 'Các phòng, ban', null, null],
      ...OFFICES,
      ['II', 'UBND các xã, thị trấn', null, null],
      ...COMMUNES,
      [null, 'Tổng cộng', 350, 12],
    ];
    expect(wholes(...rows)).toEqual({ departments: null, communes: null });
  });

  it('is the subtotal of its own units', () => {
    const rows = [
      ['I', 'Các phòng, ban', null, null],
      ...OFFICES,
      [null, 'Cộng I', 200, 5],
      ['II', 'UBND các xã, thị trấn', null, null],
      ...COMMUNES,
      [null, 'Cộng II', 150, 7],
      [null, 'Tổng cộng', 350, 12],
    ];
    expect(wholes(...rows)).toEqual({ departments: 'Cộng I', communes: 'Cộng II' });
  });

  it('is the office above by its name, whose figures are its own', () => {
    const rows = [['', 'TOÀN HUYỆN', 350, 12], ...OFFICES.slice(0, 1), ...COMMUNES];
    expect(wholes(...rows)).toMatchObject({ communes: 'TOÀN HUYỆN' });
  });
});
