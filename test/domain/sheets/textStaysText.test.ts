import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { isFormulaCell } from '../../../src/domain/sheets/plan/SheetPlan';
import { sheetOf, workbookOf } from '../tables/sheetOf';
import { agrees, recompute } from './recompute';

const NAMES = ['=1+1', '+A1', '@SUM(A1)', '-2', 'O\'Hara "A"', '«ranking»!A1'];

const workbook = workbookOf(
  sheetOf("Bảng 'lạ'", [
    ['Tháng 3 năm 2024'],
    ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Kỳ trước', 'Tăng/giảm', 'Số hóa hồ sơ (%)'],
    ...NAMES.map((name, index) => [index + 1, name, 90 - index, 85 + index, null, 95 - index * 10]),
  ]),
);

describe('texts that look like formulas', () => {
  const { plans, boards } = analyzeWorkbook(workbook);
  const cells = plans.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.flat()));

  it('are names of units like any other', () => {
    expect(boards[0]?.units.map(({ name }) => name)).toEqual(NAMES);
    expect(boards[0]?.units.map(({ previous }) => previous)).toEqual([85, 86, 87, 88, 89, 90]);
  });

  it('stand in the sheets as texts, never inside a formula', () => {
    for (const name of NAMES) expect(cells).toContain(name);
    const formulas = cells.filter(isFormulaCell).map(({ formula }) => formula);
    expect(formulas.filter((formula) => NAMES.some((name) => formula.includes(name)))).toEqual([]);
  });

  it('leave every formula right', () => {
    expect(recompute(workbook, plans).filter((cell) => !agrees(cell))).toEqual([]);
  });
});
