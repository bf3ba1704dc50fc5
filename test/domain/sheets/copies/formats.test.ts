import { analyzeWorkbook } from '../../../../src/domain/analyzeWorkbook';
import type { CellValue } from '../../../../src/domain/workbook/Workbook';
import { sheetOf, workbookOf } from '../../tables/sheetOf';

const SHEET = 'Phụ lục';
const AREA = { top: 2, bottom: 4 };

/** The formats that the copy gives to the three rows of a column, or those that it leaves there. */
function formatsOf(header: readonly string[], rows: readonly (readonly CellValue[])[], column: number, own?: string) {
  const formats = [[], [], ...rows.map((row) => row.map((_, at) => (at === column ? own : undefined)))];
  const workbook = workbookOf(sheetOf(SHEET, [['Tháng 3 năm 2024'], header, ...rows], { formats }));
  const plan = analyzeWorkbook(workbook).plans.find(({ copyOf }) => copyOf === SHEET);
  if (plan === undefined) throw new Error('no copy');
  const given = plan.styles.flatMap(({ area, style }) =>
    style.numberFormat !== undefined && area.left <= column && area.right >= column ? [{ area, style }] : [],
  );
  return Array.from({ length: AREA.bottom - AREA.top + 1 }, (_, at) => {
    const row = AREA.top + at;
    const last = given.filter(({ area }) => area.top <= row && area.bottom >= row).at(-1);
    return last?.style.numberFormat ?? own;
  });
}

const BOARD = ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Xếp loại'];
const board = (second: number): CellValue[][] => [
  [1, 'Xã Phú Hưng', 71.5, null],
  [2, 'Xã Phú Thọ', second, null],
  [3, 'Xã Phú Lâm', 84.25, null],
];

describe('the decimals of a copy', () => {
  it('show no composite at a bound that it does not reach', () => {
    expect(formatsOf(BOARD, board(79.996), 2, '0.00')).toEqual(['0.000', '0.000', '0.000']);
    expect(formatsOf(BOARD, board(89.96), 2, '0.0')).toEqual(['0.00', '0.00', '0.00']);
  });

  it('are the source’s own where these tell', () => {
    expect(formatsOf(BOARD, board(79.99), 2, '0.00')).toEqual(['0.00', '0.00', '0.00']);
    expect(formatsOf(BOARD, board(79.996), 2)).toEqual([undefined, undefined, undefined]);
  });

  it('show no rate at its target that falls short of it', () => {
    const header = ['STT', 'Đơn vị', 'Tỷ lệ hồ sơ trực tuyến (%)', 'Tổng điểm'];
    const rates = (second: number): CellValue[][] => [
      [1, 'Xã Phú Hưng', 71.5, 80],
      [2, 'Xã Phú Thọ', second, 90],
      [3, 'Xã Phú Lâm', 84.25, 70],
    ];
    expect(formatsOf(header, rates(79.96), 2, '0.0')).toEqual(['0.00', '0.00', '0.00']);
    const shares = rates(0).map(([number, name, , total], at) => [number, name, [0.715, 0.7996, 0.8425][at], total]);
    expect(formatsOf(header, shares as CellValue[][], 2, '0.0%')).toEqual(['0.00%', '0.00%', '0.00%']);
  });

  it('tell in a composite that the copy adds up itself', () => {
    const header = ['STT', 'Đơn vị', 'Công khai, minh bạch (18)', 'Tiến độ giải quyết (82)', 'Tổng điểm', 'Xếp loại'];
    const rows: CellValue[][] = [
      [1, 'Xã Phú Hưng', 11.5, 60, null, null],
      [2, 'Xã Phú Thọ', 17.996, 62, null, null],
      [3, 'Xã Phú Lâm', 14.25, 70, null, null],
    ];
    expect(formatsOf(header, rows, 4, '0.00')).toEqual(['0.000', '0.000', '0.000']);
  });
});
