import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import type { Sheet } from '../../../src/domain/workbook/Workbook';
import { sheetOf } from '../tables/sheetOf';

const table = (name: string, ...scores: readonly number[]): Sheet =>
  sheetOf(name, [
    ['STT', 'Đơn vị', 'Điểm tổng hợp'],
    ...['Xã Tân Hòa', 'Xã Long Khánh', 'Xã Phú Thành'].map((unit, row) => [row + 1, unit, scores[row] ?? null]),
  ]);
const hidden = (sheet: Sheet): Sheet => ({ ...sheet, isHidden: true });

const best = (...sheets: readonly Sheet[]): readonly (string | number | null | undefined)[] => {
  const [first] = analyzeWorkbook({ sheets }).boards[0]?.units ?? [];
  return [first?.name, first?.score];
};

describe('a sheet that nobody sees', () => {
  const [draft, result] = [hidden(table('Nháp', 61, 99, 70)), table('Kết quả', 91, 77, 80)];

  it('decides nothing, wherever it stands', () => {
    expect(best(draft, result)).toEqual(['Xã Tân Hòa', 91]);
    expect(best(result, draft)).toEqual(['Xã Tân Hòa', 91]);
    expect(analyzeWorkbook({ sheets: [draft, result] }).tables.map(({ sheet }) => sheet)).toEqual(['Kết quả']);
  });

  it('is read where no other has a table', () => {
    expect(best(draft, sheetOf('Bìa', [['BÁO CÁO']]))).toEqual(['Xã Long Khánh', 99]);
  });

  it('is none of the period before either', () => {
    const dated = (period: string, { rows, ...sheet }: Sheet): Sheet => ({
      ...sheet,
      numberFormats: [],
      rows: [[period], ...rows],
    });
    const before = {
      sheets: [dated('Tháng 2 năm 2024', draft), dated('Tháng 2 năm 2024', table('Kết quả', 90, 76, 79))],
    };
    const { boards } = analyzeWorkbook({ sheets: [dated('Tháng 3 năm 2024', result)] }, { previous: before });
    expect(boards[0]?.units.map(({ delta }) => delta)).toEqual([1, 1, 1]);
  });
});
