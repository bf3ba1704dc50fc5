import type { Analysis } from '../../../src/domain/Analysis';
import type { AnalysisOptions } from '../../../src/domain/analysis/AnalysisOptions';
import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import type { SheetPlan } from '../../../src/domain/sheets/plan/SheetPlan';
import type { CellValue, Sheet } from '../../../src/domain/workbook/Workbook';
import { cellOfCode, writtenSheet } from '../sheets/writtenSheet';
import { sheetOf, workbookOf } from '../tables/sheetOf';

const board = sheetOf('Phụ lục 1', [
  ['Tháng 3 năm 2024'],
  ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Xếp loại', 'Công khai, minh bạch (%)', 'Số hóa hồ sơ (85%)'],
  [1, 'Xã Phú Thọ', 91, null, 75, 86],
  [2, 'Xã Phú Hiệp', 82, null, 79, 84],
  [3, 'Xã Phú Mỹ', 71, null, 90, 80],
]);

function run(settings: Sheet | undefined, options: AnalysisOptions = {}): Analysis {
  return analyzeWorkbook(settings === undefined ? workbookOf(board) : workbookOf(board, settings), options);
}

function planOf({ plans }: Analysis): SheetPlan {
  const plan = plans.find(({ key }) => key === 'settings');
  if (plan === undefined) throw new Error('the settings sheet is kept');
  return plan;
}

const bad = ({ findings }: Analysis): readonly (readonly [string, string | null])[] =>
  findings.filter(({ rule }) => rule === 'bad-setting').map(({ cell, found }) => [cell, found]);

/** What a cell of a plan says. */
function cellIn(plan: SheetPlan, address: string): unknown {
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return plan.blocks[0]?.rows[Number(row) - 1]?.[letter.charCodeAt(0) - 65];
}

const first = planOf(run(undefined));
const decision: AnalysisOptions = {
  remember: { ignored: [{ rule: 'small-base', sheet: 'Phụ lục 1', cell: 'E3', reason: 'đã kiểm tra' }] },
};

describe('the settings sheet written anew after a decision in the pane', () => {
  it.each<[string, string, string, string, CellValue]>([
    ['a target', 'CKMB', 'C', 'CHỈ TIÊU', 'tám mươi'],
    ['a weight', 'CKMB', 'C', 'NHÓM', 'mười tám'],
    ['a tie rule', 'ĐỒNG HẠNG', 'C', 'KHÁC', '1, 2, 2'],
    ['the grade that is bold', 'IN ĐẬM', 'C', 'KHÁC', 'Giỏi'],
    ['a component’s target', 'tái sử dụng', 'C', 'CHỈ SỐ THÀNH PHẦN', 'tám'],
    ['a code', 'SỐ LẺ', 'A', 'KHÁC', 'số thập phân'],
    ['a bound', 'Tốt', 'B', 'XẾP LOẠI', 'tám mươi'],
  ])('keeps %s that cannot be used as it was typed, and still reports it', (_, code, column, section, typed) => {
    const analysis = run(writtenSheet(first, { [cellOfCode(first, code, column, section)]: typed }), decision);
    const plan = planOf(analysis);
    const [[cell = '', found] = []] = bad(analysis);
    expect(found).toBe(typed);
    expect(cellIn(plan, cell)).toBe(typed);
    expect(analysis.settings.ignored).toHaveLength(1);
    expect(analysis.boards[0]?.units.map(({ grade }) => grade)).toEqual(['Xuất sắc', 'Tốt', 'Khá']);
    // Read back, it says the same, and there is nothing more to write.
    const again = run(writtenSheet(plan));
    expect(bad(again)).toEqual(bad(analysis));
    expect(again.settings).toEqual(analysis.settings);
  });

  it('keeps bands that are out of order together', () => {
    const cell = cellOfCode(first, 'Tốt', 'B', 'XẾP LOẠI');
    const plan = planOf(run(writtenSheet(first, { [cell]: 60 }), decision));
    expect(cellIn(plan, cell)).toBe(60);
  });

  it('says the sum of the weights is another one, once more', () => {
    const sheet = writtenSheet(first, { [cellOfCode(first, 'CKMB', 'C', 'NHÓM')]: 28 });
    expect(bad(run(sheet, decision)).map(([, found]) => found)).toEqual(['110']);
  });

  it('takes what was decided in place of what could not be used', () => {
    const sheet = writtenSheet(first, {
      [cellOfCode(first, 'CKMB', 'C', 'CHỈ TIÊU')]: 'abc',
      [cellOfCode(first, 'IN ĐẬM', 'C')]: 'Giỏi',
    });
    const remember = { targets: [{ indicator: 'publicity', target: 70 }], boldFrom: 'Khá' };
    const analysis = run(sheet, { remember });
    expect(bad(analysis)).toEqual([]);
    const { boldFrom, indices } = run(writtenSheet(planOf(analysis))).settings;
    expect([boldFrom, indices[0].items.find(({ key }) => key === 'publicity')?.target]).toEqual(['Khá', 70]);
  });

  it('keeps what somebody wrote beside an entry', () => {
    const sheet = writtenSheet(first);
    const rows = sheet.rows.map((row) => (row[0] === 'SỐ LẺ' ? [...row, 'theo Công văn 12'] : row));
    const plan = planOf(run({ ...sheet, rows }, decision));
    expect(cellIn(plan, cellOfCode(plan, 'SỐ LẺ', 'G'))).toBe('theo Công văn 12');
  });
});

describe('the settings sheet of an earlier version', () => {
  const sheet = writtenSheet(first, { [cellOfCode(first, 'CKMB', 'C', 'CHỈ TIÊU')]: 70 });
  const earlier = { ...sheet, rows: sheet.rows.filter(([code]) => code !== 'ĐỒNG HẠNG' && code !== 'LÀM TRÒN') };

  it('gets the entries it lacks and keeps the others', () => {
    const analysis = run(earlier);
    const plan = planOf(analysis);
    expect(cellIn(plan, cellOfCode(plan, 'ĐỒNG HẠNG', 'C'))).toBe('đồng hạng 1-1-3');
    expect(cellIn(plan, cellOfCode(plan, 'CKMB', 'C', 'CHỈ TIÊU'))).toBe(70);
    expect(run(writtenSheet(plan)).keep).toContain('settings');
  });
});

describe('the settings sheet in another language', () => {
  it('is written anew when the language changes, with every entry in it', () => {
    const analysis = run(
      writtenSheet(first, {
        [cellOfCode(first, 'NGÔN NGỮ', 'C')]: 'tiếng Anh',
        [cellOfCode(first, 'ĐỒNG HẠNG', 'C')]: 'đồng hạng 1-1-2',
        [cellOfCode(first, 'tái sử dụng', 'D')]: 'đủ điểm',
      }),
    );
    const plan = planOf(analysis);
    expect(cellIn(plan, cellOfCode(plan, 'TIES', 'C'))).toBe('equal ranks 1-1-2');
    expect(cellIn(plan, cellOfCode(plan, 'tái sử dụng', 'D'))).toBe('full points');
    const again = run(writtenSheet(plan));
    expect(again.settings).toEqual(analysis.settings);
    expect(again.keep).toContain('settings');
  });
});
