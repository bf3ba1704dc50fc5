import { analyzeWorkbook } from '../../../../src/domain/analyzeWorkbook';
import type { SheetPlan } from '../../../../src/domain/sheets/plan/SheetPlan';
import type { CellValue } from '../../../../src/domain/workbook/Workbook';
import { sheetOf, workbookOf } from '../../tables/sheetOf';

const HEADER = [
  'STT',
  'Đơn vị',
  'Điểm tổng hợp tháng 3',
  'Điểm tổng hợp tháng 2',
  'Tăng/giảm',
  'Công khai, minh bạch (%)',
];

function plansOf(rows: readonly (readonly CellValue[])[]): readonly SheetPlan[] {
  return analyzeWorkbook(workbookOf(sheetOf('Phụ lục', [['Tháng 3 năm 2024'], HEADER, ...rows]))).plans;
}

/** The number format that a plan gives a cell; `undefined` where it leaves it. */
function formatAt(plans: readonly SheetPlan[], key: string, row: number, column: number): string | undefined {
  return plans
    .find((plan) => plan.key === key)
    ?.styles.filter(
      ({ area, style }) =>
        style.numberFormat !== undefined &&
        row >= area.top &&
        row <= area.bottom &&
        column >= area.left &&
        column <= area.right,
    )
    .at(-1)?.style.numberFormat;
}

describe('figures on our sheets', () => {
  it('have each their own decimals and no sign where the source writes them so', () => {
    const plans = plansOf([
      [1, 'Xã Phú Thọ', '89,2', '88,4', null, '100'],
      [2, 'Xã Phú Hiệp', '88,94', '87,8', null, '98,9'],
      [3, 'Xã Phú Mỹ', '88', '88,7', null, '75'],
    ]);
    expect([2, 4, 5].map((column) => formatAt(plans, 'copy1', 2, column))).toEqual(['General', 'General', 'General']);
    expect([2, 4, 5].map((column) => formatAt(plans, 'ranking', 5, column))).toEqual(['General', 'General', 'General']);
  });

  it('have the decimals that all have in the source, and a sign where it writes one', () => {
    const plans = plansOf([
      [1, 'Xã Phú Thọ', '89,20', '88,40', '+0,80', '100,0'],
      [2, 'Xã Phú Hiệp', '88,94', '87,80', null, '98,9'],
      [3, 'Xã Phú Mỹ', '88,00', '88,70', '-0,70', '75,0'],
    ]);
    expect([2, 4, 5].map((column) => formatAt(plans, 'copy1', 2, column))).toEqual(['0.00', '+0.00;-0.00;0.00', '0.0']);
    expect([2, 5].map((column) => formatAt(plans, 'ranking', 5, column))).toEqual(['0.00', '+0.00;-0.00;0.00']);
  });
});
