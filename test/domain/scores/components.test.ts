import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { completedTable } from '../../../src/domain/scores/blanks/completions';
import { presetSettings } from '../../../src/domain/settings/presetSettings';
import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { agrees, recompute } from '../sheets/recompute';
import { cellOfCode, writtenSheet } from '../sheets/writtenSheet';
import { sheetOf, workbookOf } from '../tables/sheetOf';

const HEADER = ['STT', 'Chỉ số thành phần', 'Số đạt', 'Tổng số', 'Tỷ lệ (%)', 'Điểm', 'Điểm tối đa', 'Chỉ tiêu (%)'];

function components(rows: readonly (readonly CellValue[])[]): ReturnType<typeof workbookOf> {
  return workbookOf(sheetOf('Thành phần', [['Điểm thành phần, tháng 3/2024'], [], HEADER, ...rows]));
}

function pointsIn(workbook: ReturnType<typeof workbookOf>): readonly (number | null)[] {
  const [table] = analyzeWorkbook(workbook).tables;
  if (table === undefined) throw new Error('no table');
  const filled = completedTable(table, presetSettings).table;
  return filled.columns.find(({ role }) => role === 'points')?.figures ?? [];
}

describe('points of components', () => {
  it('follow the figures that the national portal publishes', () => {
    const workbook = components([
      [1, 'TTHC được đồng bộ', 144_574, 184_513, null, null, 6, 90],
      [2, 'Hồ sơ có kết quả điện tử', 182, 247, null, null, 6, 100],
      [3, 'Hồ sơ giải quyết đúng hạn', 486, 588, null, null, 20, 100],
      [4, 'TTHC có thanh toán', 82_913, 98_459, null, null, 6, 100],
      [5, 'Thanh toán qua Cổng', 93, 310, null, null, 2, 80],
      [6, 'Thanh toán nghĩa vụ tài chính', 56, 310, null, null, 2, 80],
      ['Tổng cộng', null, null, null, null, null, null, null],
    ]);
    expect(analyzeWorkbook(workbook).tables.map(({ kind }) => kind)).toEqual(['components']);
    expect(pointsIn(workbook)).toEqual([5.22, 4.42, 16.53, 5.05, 0.75, 0.45, 32.42]);
  });

  it('stay at the maximum beyond the target and empty without a denominator', () => {
    const workbook = components([
      [1, 'TTHC được đồng bộ', 95, 100, null, null, 6, 90],
      [2, 'Hồ sơ có kết quả điện tử', 0, 0, null, null, 6, 100],
      [3, 'Hồ sơ giải quyết đúng hạn', 1, 3, null, null, 20, 100],
    ]);
    expect(pointsIn(workbook)).toEqual([6, null, 6.67]);
  });

  it('follow the rules that a person edits in the settings sheet', () => {
    const rows = [
      [1, 'Hồ sơ tái sử dụng thành phần số hóa', 30, 100, null, null, 2],
      [2, 'Hồ sơ chứng thực bản sao điện tử', 0, 0, null, null, 2],
      [3, 'Hồ sơ cấp kết quả điện tử', 50, 100, null, null, 6],
    ];
    const header = HEADER.slice(0, -1);
    const workbook = workbookOf(sheetOf('Thành phần', [['Điểm thành phần, tháng 3/2024'], [], header, ...rows]));
    const settings = analyzeWorkbook(workbook).plans.find(({ key }) => key === 'settings');
    if (settings === undefined) throw new Error('no settings sheet');
    const written = writtenSheet(settings, { [cellOfCode(settings, 'tái sử dụng', 'C')]: 60 });
    // A rule of the office's own, typed right below the last one.
    const first = written.rows.findIndex(([words]) => words === 'Tên có các từ');
    const last = written.rows.findIndex(([words], row) => row > first && words === null);
    const own = ['chứng thực bản sao', null, 100, 'đủ điểm'];
    const edited = { ...written, rows: written.rows.toSpliced(last, 0, own) };
    const points = (workbookRead: typeof workbook): readonly (number | null)[] => {
      const { tables, settings: read } = analyzeWorkbook(workbookRead);
      const [table] = tables.map((each) => completedTable(each, read).table);
      return table?.columns.find(({ role }) => role === 'points')?.figures ?? [];
    };
    expect(points(workbook)).toEqual([0.75, null, 3]);
    expect(points({ sheets: [...workbook.sheets, edited] })).toEqual([1, 2, 3]);
  });

  it('are live formulas that another engine agrees with', () => {
    const workbook = components([
      [1, 'TTHC được đồng bộ', 144_574, 184_513, null, null, 6, 90],
      [2, 'Hồ sơ có kết quả điện tử', 182, 247, null, null, 6, 100],
      [3, 'Hồ sơ giải quyết đúng hạn', 486, 588, null, null, 20, 100],
    ]);
    const cells = recompute(workbook, analyzeWorkbook(workbook).plans);
    expect(cells.filter((cell) => !agrees(cell))).toEqual([]);
    expect(cells.some(({ formula }) => formula.includes('MIN('))).toBe(true);
  });
});
