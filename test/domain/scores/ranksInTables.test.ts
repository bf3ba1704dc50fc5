import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { completedTable } from '../../../src/domain/scores/blanks/completions';
import { presetSettings } from '../../../src/domain/settings/presetSettings';
import { agrees, recompute } from '../sheets/recompute';
import { sheetOf, workbookOf } from '../tables/sheetOf';

const GROUPS = [
  'Công khai minh bạch (18 điểm)',
  'Tiến độ giải quyết (20 điểm)',
  'Dịch vụ công trực tuyến (12 điểm)',
  'Thanh toán trực tuyến (10 điểm)',
  'Mức độ hài lòng (18 điểm)',
  'Số hóa hồ sơ (22 điểm)',
];

const workbook = workbookOf(
  sheetOf('Quý III', [
    ['Quý III năm 2025'],
    ['TT', 'Cơ quan, đơn vị', ...GROUPS, 'Tổng điểm (100 điểm)', 'Xếp hạng'],
    ['I', 'Sở, ban, ngành'],
    [1, 'Sở Tư pháp', 18, 20, 10.5, 9.5, 18, 20, null, null],
    [2, 'Sở Nội vụ', 15, 18.5, 8, 7, 17, 18, null, null],
    ['II', 'UBND cấp xã'],
    [1, 'Phường Long Xuyên', 17, 19, 11, 9, 18, 21, null, null],
    [2, 'Xã Phú Tân', 14, 19, 9, 6, 18, 15, null, null],
    [3, 'Đặc khu Phú Quốc', 14, 19, 9, 6, 18, 15, null, null],
  ]),
);

describe('ranks in a table of departments and communes', () => {
  it('are given within each level, ties sharing one', () => {
    const [table] = analyzeWorkbook(workbook).tables;
    if (table === undefined) throw new Error('no table');
    const { columns } = completedTable(table, presetSettings).table;
    expect(columns.find(({ role }) => role === 'composite')?.figures).toEqual([null, 96, 83.5, null, 95, 81, 81]);
    expect(columns.find(({ role }) => role === 'rank')?.figures).toEqual([null, 1, 2, null, 1, 2, 2]);
  });

  it.each([
    ['gap', [null, 1, 2, null, 1, 2, 2, 4]],
    ['dense', [null, 1, 2, null, 1, 2, 2, 3]],
    ['order', [null, 1, 2, null, 1, 2, 3, 4]],
  ] as const)('follow the rule for ties: %s', (ties, ranks) => {
    const [sheet] = workbook.sheets;
    const rows = [...(sheet?.rows ?? []), [4, 'Xã An Phú', 10, 10, 9, 6, 10, 10, null, null]];
    const more = workbookOf(sheetOf('Quý III', rows));
    const analysis = analyzeWorkbook(more, { settings: { ties } });
    const filled = analysis.tables.map((table) => completedTable(table, analysis.settings).table);
    expect(filled[0]?.columns.find(({ role }) => role === 'rank')?.figures).toEqual(ranks);
    const cells = recompute(more, analysis.plans);
    expect(cells.filter((cell) => !agrees(cell))).toEqual([]);
    expect(cells.filter(({ at, formula }) => at.includes('KQ') && formula.includes('1+'))).toHaveLength(6);
  });

  it('are live formulas that another engine agrees with', () => {
    const cells = recompute(workbook, analyzeWorkbook(workbook).plans);
    expect(cells.filter((cell) => !agrees(cell))).toEqual([]);
  });
});
