import { analyzeWorkbook } from '../../../../src/domain/analyzeWorkbook';
import { isFormulaCell, type SheetPlan } from '../../../../src/domain/sheets/plan/SheetPlan';
import type { CellValue, Sheet } from '../../../../src/domain/workbook/Workbook';
import { sheetOf, workbookOf } from '../../tables/sheetOf';
import { agrees, recompute } from '../recompute';

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

  it('keep the percent sign that somebody typed behind figures', () => {
    const header = ['STT', 'Đơn vị', 'Hồ sơ trực tuyến', 'Chữ ký số'];
    const rows: CellValue[][] = [
      [1, 'Xã Phú Hưng', '85,5%', 71],
      [2, 'Xã Phú Thọ', '79,9%', 72],
      [3, 'Xã Phú Lâm', '90,0%', 73],
    ];
    expect(formatsOf(header, rows, 2)).toEqual(['0.0"%"', '0.0"%"', '0.0"%"']);
    expect(formatsOf(header, rows, 3)).toEqual([undefined, undefined, undefined]);
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

describe('a figure that a copy fills in', () => {
  const HEADER = ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Số hồ sơ đúng hạn', 'Tỷ lệ đúng hạn'];
  const TOTAL = 5;
  /** Rows of communes and a blank total; the formats of the rates of the communes, and of the total. */
  const copyOf = (rate: string | undefined, total: string | undefined, count?: string): SheetPlan => {
    const rows: readonly (readonly CellValue[])[] = [
      [1, 'Xã Mỹ Đức', 1500, 1490, 1490 / 1500],
      [2, 'Xã Hợp Tiến', 80, 79, 79 / 80],
      [3, 'Xã Tế Lễ', 240, 231, 231 / 240],
      [null, 'Tổng cộng', null, null, null],
    ];
    const formats = rows.map((_, row) => [
      undefined,
      undefined,
      ...(row === 3 ? [undefined, undefined, total] : [count, count, rate]),
    ]);
    const sheets = sheetOf(SHEET, [['Tháng 3 năm 2024'], HEADER, ...rows], { formats: [[], [], ...formats] });
    const workbook = workbookOf(sheets);
    const { plans } = analyzeWorkbook(workbook);
    const plan = plans.find(({ copyOf: source }) => source === SHEET);
    if (plan === undefined) throw new Error('no copy');
    expect(recompute(workbook, plans).filter((cell) => !agrees(cell))).toEqual([]);
    return plan;
  };
  const planOf = (source: Sheet): SheetPlan => {
    const plan = analyzeWorkbook(workbookOf(source)).plans.find(({ copyOf: of }) => of === SHEET);
    if (plan === undefined) throw new Error('no copy');
    return plan;
  };
  const cellAt = ({ blocks }: SheetPlan, column: number, row = TOTAL): unknown => {
    const [cell] = blocks.flatMap(({ top, left, rows }) => rows[row - top]?.[column - left] ?? []);
    return cell !== undefined && isFormulaCell(cell) ? cell.value : cell;
  };
  const formatAt = ({ styles }: SheetPlan, column: number): string | undefined =>
    styles.findLast(
      ({ area, style }) =>
        style.numberFormat !== undefined &&
        area.top <= TOTAL &&
        area.bottom >= TOTAL &&
        area.left <= column &&
        area.right >= column,
    )?.style.numberFormat;

  it('is a share of one where its column’s are', () => {
    const plan = copyOf('0.00%', undefined);
    expect(cellAt(plan, 4)).toBe(0.989);
    expect(formatAt(plan, 4)).toBe('0.00%');
  });

  it('is one where its own cell shows percentages', () => {
    expect(cellAt(copyOf('0.00%', '0.0%'), 4)).toBe(0.989);
  });

  it('is grouped in thousands only where its column’s are', () => {
    expect(formatAt(copyOf('0.00%', undefined), 2)).toBe('General');
    expect(formatAt(copyOf('0.00%', undefined, '#,##0'), 2)).toBe('#,##0');
  });

  it('is grouped in thousands like all sums of its table where no source figure is so large', () => {
    const source = sheetOf(SHEET, [
      ['TÌNH HÌNH GIẢI QUYẾT HỒ SƠ THÁNG 7/2026'],
      ['STT', 'Đơn vị', 'Tổng số', 'Trực tuyến', 'Trực tiếp'],
      [null, null, '(1)=(2)+(3)', '(2)', '(3)'],
      [1, 'Xã Mỹ Đức', null, 820, 411],
      [2, 'Xã Hợp Tiến', null, 690, 222],
      [null, 'Tổng cộng', null, null, null],
    ]);
    const plan = planOf(source);
    const total = [2, 3].map((column) => formatAt(plan, column));
    expect([total, cellAt(plan, 3)]).toEqual([['#,##0', '#,##0'], 1510]);
  });

  it('is not a whole number for the 0 of a unit without dossiers', () => {
    const source = sheetOf(SHEET, [
      ['TÌNH HÌNH GIẢI QUYẾT HỒ SƠ THÁNG 7/2026'],
      ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Số hồ sơ trực tuyến', 'Tỷ lệ trực tuyến (%)'],
      [1, 'Xã Mỹ Đức', 591, 388, null],
      [2, 'Xã Hợp Tiến', 0, 0, 0],
      [3, 'Xã Tế Lễ', 300, 291, null],
    ]);
    expect(cellAt(planOf(source), 4, 2)).toBe(65.65);
  });

  describe('beside counts whose thousands are written in two ways', () => {
    const HEADERS = ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Số hồ sơ đúng hạn', 'Tỷ lệ đúng hạn (%)'];
    const counts = [2902, 1450, 806, 5158];
    /** The formats of the copy's counts; those of the source from the first unit to the total, of texts none. */
    const written = (cells: readonly CellValue[], formats: readonly (string | undefined)[]): readonly unknown[] => {
      const rows = cells.map((cell, at): CellValue[] => [
        at < 3 ? at + 1 : null,
        ['Xã Mỹ Đức', 'Xã Hợp Tiến', 'Xã Tế Lễ', 'Tổng cộng'][at] ?? '',
        cell,
        [2000, 1400, 800, 4200][at] ?? null,
        null,
      ]);
      const source = sheetOf(SHEET, [['Tháng 3 năm 2024'], HEADERS, ...rows], {
        formats: [[], [], ...formats.map((format) => [undefined, undefined, format])],
      });
      const plan = analyzeWorkbook(workbookOf(source)).plans.find(({ copyOf: of }) => of === SHEET);
      return [2, 3, 4, 5].map(
        (row, at) =>
          plan?.styles.findLast(
            ({ area, style }) =>
              style.numberFormat !== undefined &&
              area.top <= row &&
              area.bottom >= row &&
              area.left <= 2 &&
              area.right >= 2,
          )?.style.numberFormat ?? formats[at],
      );
    };

    it('is written as most of them are', () => {
      expect(written(counts, ['0', '0', '0', '#,##0'])).toEqual(['0', '0', '0', '0']);
      expect(written(counts, ['#,##0', '#,##0', '#,##0', '0'])).toEqual(['#,##0', '#,##0', '#,##0', '#,##0']);
      expect(written(counts, [undefined, undefined, undefined, '#,##0'])[3]).toBe('General');
    });

    it('is written as most texts are where figures were typed as such', () => {
      const plain = ['2902', '1450', '806', null];
      expect(new Set(written(plain, ['@', '@', '@', undefined]))).toEqual(new Set(['0']));
      const marked = ['2.902', '1.450', '806', 5158];
      expect(written(marked, ['@', '@', '@', 'General'])).toEqual(['#,##0', '#,##0', '#,##0', '#,##0']);
    });

    it('is left as it is where all are written alike', () => {
      expect(written(counts, ['#,##0', '#,##0', '0', '#,##0'])).toEqual(['#,##0', '#,##0', '0', '#,##0']);
    });
  });

  it('has no decimals where it is a rank', () => {
    const header = ['STT', 'Đơn vị', 'Điểm tháng 8', 'Hạng tháng 8', 'Điểm tháng 9', 'Hạng tháng 9'];
    const rows = ['Xã Mỹ Đức', 'Xã Hợp Tiến', 'Xã Tế Lễ'].map((name, at) => [
      at + 1,
      name,
      80.25 + at,
      null,
      83.5 - at,
      null,
    ]);
    expect(formatsOf(header, rows, 3)).toEqual(['0', '0', '0']);
    expect(formatsOf(header, rows, 5)).toEqual(['0', '0', '0']);
  });
});
