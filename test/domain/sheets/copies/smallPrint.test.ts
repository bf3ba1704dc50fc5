import { analyzeWorkbook } from '../../../../src/domain/analyzeWorkbook';
import { withinLimits } from '../../../../src/workbooks/excelLimits';
import type { CellValue, Sheet } from '../../../../src/domain/workbook/Workbook';
import { sheetOf, workbookOf } from '../../tables/sheetOf';

/** A scoreboard with so many rates, each in a column of the same width. */
function wide(rates: number, letters = 12): Sheet {
  const columns = Array.from({ length: rates }, (_, at) => at + 1);
  const rows: CellValue[][] = [
    ['KẾT QUẢ THÁNG 6/2025'],
    ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Xếp loại', ...columns.map((at) => `Tỷ lệ hồ sơ loại ${at} (%)`)],
    ...['Xã Gò Nổi', 'Xã Thu Bồn', 'Xã Vu Gia'].map((name, at): CellValue[] => [
      at + 1,
      name,
      81 + at,
      null,
      ...columns.map((each) => 70 + ((each * 7 + at) % 30)),
    ]),
  ];
  return {
    ...sheetOf('Phụ lục', rows),
    columnWidths: Array.from({ length: rates + 4 }, (_, column) => (column === 1 ? 20 : 9)),
    rowLetters: new Map(rows.map((_, row) => [row, letters])),
  };
}

/** The sheets that are told to be printed too small. */
function told(sheet: Sheet): readonly (string | undefined)[] {
  const { plans } = analyzeWorkbook(workbookOf(sheet));
  return plans
    .flatMap((plan) => withinLimits(plan).lost)
    .filter(({ part }) => part === 'smallPrint')
    .map((loss) => loss.sheet);
}

describe('a copy with more columns than a page can hold', () => {
  it('is told to be printed too small to be read', () => {
    expect(told(wide(24))).toEqual(['Phụ lục - KQ']);
  });

  it('is told of none that can be read, be it because columns are hidden', () => {
    expect(told(wide(6))).toEqual([]);
    const { columnWidths = [], ...sheet } = wide(24);
    expect(told({ ...sheet, columnWidths: columnWidths.map((width, at) => (at > 9 ? 0 : width)) })).toEqual([]);
  });
});
