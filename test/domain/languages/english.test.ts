import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import type { SheetPlan } from '../../../src/domain/sheets/plan/SheetPlan';
import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { sheetOf, workbookOf } from '../tables/sheetOf';

function textsOf(key: string, ...rows: readonly (readonly CellValue[])[]): readonly string[] {
  const { plans } = analyzeWorkbook(workbookOf(sheetOf('Biểu', rows)), { settings: { language: 'en' } });
  const plan: SheetPlan | undefined = plans.find((each) => each.key === key);
  return (plan?.blocks ?? []).flatMap(({ rows: cells }) => cells.flat().filter((cell) => typeof cell === 'string'));
}

describe('English', () => {
  it('names a board without an index or composites', () => {
    const rows = ['Xã Đại Sơn', 'Xã Quế Sơn', 'Xã Duy Xuyên'].map((name, at): CellValue[] => [
      at + 1,
      name,
      40 + at,
      at,
    ]);
    const titleOver = (...titles: readonly CellValue[][]): string | undefined =>
      textsOf('ranking', ...titles, ['STT', 'Đơn vị', 'Số hồ sơ tiếp nhận', 'Số hồ sơ quá hạn'], ...rows)[0];
    expect(titleOver()).toBe('OVERVIEW OF THE INDICATORS');
    // What a table calls itself is its name in every language.
    expect(titleOver(['TÌNH HÌNH GIẢI QUYẾT HỒ SƠ THÁNG 5/2026'])).toBe('OVERVIEW OF TÌNH HÌNH GIẢI QUYẾT HỒ SƠ');
  });

  it('begins sentences with a capital', () => {
    const rows = ['Xã Đại Sơn', 'Xã Quế Sơn', 'Xã Duy Xuyên'].map((name, at): CellValue[] => [
      at + 1,
      name,
      81 + at,
      [75, 80, 90][at] ?? null,
    ]);
    const said = textsOf(
      'narrative',
      ['KẾT QUẢ THÁNG 5/2026'],
      ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Điểm tổng hợp kỳ trước'],
      ...rows,
    ).join(' ');
    expect(said).toMatch(/greatest rise/);
    expect(said).not.toMatch(/\. \p{Ll}/u);
  });
});
