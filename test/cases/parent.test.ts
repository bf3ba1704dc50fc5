import { analyzeWorkbook } from '../../src/domain/analyzeWorkbook';
import { isFormulaCell, type PlannedCell, type SheetPlan } from '../../src/domain/sheets/plan/SheetPlan';
import type { CellValue, Sheet } from '../../src/domain/workbook/Workbook';
import { agrees, recompute } from '../domain/sheets/recompute';
import { sheetOf, workbookOf } from '../domain/tables/sheetOf';
import { analysisOf } from './analysisOf';
import { readCase } from './openCase';

const valueOf = (cell: PlannedCell): unknown => (isFormulaCell(cell) ? cell.value : cell);

/** The planned cells of a row, from the left. */
function planned({ blocks }: SheetPlan, row: number): readonly unknown[] {
  const cells: unknown[] = [];
  for (const { top, left, rows } of blocks)
    rows[row - top]?.forEach((cell, across) => {
      if (cell !== null) cells[left + across] = valueOf(cell);
    });
  return Array.from(cells, (cell) => cell ?? null);
}

function planNamed(plans: readonly SheetPlan[], name: string): SheetPlan {
  const plan = plans.find((each) => each.name === name);
  if (plan === undefined) throw new Error(`no ${name}`);
  return plan;
}

describe('the six groups of the office above the units, in Lấp Vò', () => {
  it('make its composite and grade on the board, over the cells of its table', async () => {
    const workbook = await readCase('lap-vo');
    const { boards, plans } = analyzeWorkbook(workbook);
    const { aggregate } = boards[0] ?? {};
    expect([aggregate?.name, aggregate?.score, aggregate?.grade]).toEqual(['Huyện Lấp Vò', 82, 'Tốt']);
    expect(aggregate?.groups.progress).toMatchObject({ points: 18.1, max: 20, rate: 91.99 });
    expect(planned(planNamed(plans, 'Xếp hạng'), 6)).toEqual([
      ...[null, 'Huyện Lấp Vò', 82, 'Tốt', 12.9, 18.1, 7.2, 8.8, 18, 17],
      ...[71.8, 91.99, 72.9, 68.14, 100, 77.2],
    ]);
    expect(recompute(workbook, plans).filter((cell) => !agrees(cell))).toEqual([]);
  });

  it('are told in the remarks', async () => {
    const { narrative } = analysisOf(await readCase('lap-vo'));
    expect(narrative.paragraphs[0]?.sentences.slice(0, 2)).toEqual([
      'Huyện Lấp Vò đạt 82/100 điểm, xếp loại Tốt.',
      'Từng nhóm chỉ số: Công khai, minh bạch 12,9/18 điểm (71,8%); Tiến độ giải quyết 18,1/20 điểm (91,99%); Dịch vụ công trực tuyến 7,2/12 điểm (72,9%); Thanh toán trực tuyến 8,8/10 điểm (68,14%); Mức độ hài lòng 18/18 điểm (100%); Số hóa hồ sơ 17/22 điểm (77,2%).',
    ]);
  });

  it('have their total, rate and grade below them in the copy', async () => {
    const copy = planNamed(analysisOf(await readCase('lap-vo')).plans, 'Huyện - KQ');
    expect(planned(copy, 11)).toEqual([null, 'Tổng cộng', 100, 82, 82]);
    expect(planned(copy, 12)).toEqual([null, 'Xếp loại', null, 'Tốt']);
  });

  it('have their total where the table has a row for it, and rates where they were left blank', async () => {
    const workbook = await readCase('lap-vo');
    const sheets = workbook.sheets.map((sheet): Sheet => {
      if (sheet.name !== 'Huyện') return sheet;
      const rows = sheet.rows.map((row, at): readonly CellValue[] => (at < 5 ? row : [...row.slice(0, 4), null]));
      return { ...sheet, rows: [...rows, [null, 'Tổng cộng', null, null, null]] };
    });
    const copy = planNamed(analyzeWorkbook({ ...workbook, sheets }).plans, 'Huyện - KQ');
    expect(copy.arrangement).toBeUndefined();
    expect(planned(copy, 5)).toEqual([null, null, 18, 12.9, 71.67]);
    expect(planned(copy, 11)).toEqual([null, null, 100, 82, 82]);
  });

  it('make no total where one of them is missing', () => {
    const groups = ['Công khai, minh bạch', 'Tiến độ, kết quả giải quyết', 'Dịch vụ công trực tuyến', 'Số hóa hồ sơ'];
    const sheet = sheetOf('Huyện', [
      ['KẾT QUẢ - HUYỆN LẤP VÒ'],
      ['STT', 'Nhóm chỉ số thành phần', 'Điểm tối đa', 'Điểm', 'Tỷ lệ (%)'],
      ...groups.map((name, at) => [at + 1, name, 20, 15 + at, 80]),
    ]);
    const { plans } = analyzeWorkbook(workbookOf(sheet));
    expect(plans.filter(({ copyOf }) => copyOf === 'Huyện')).toEqual([]);
  });
});
