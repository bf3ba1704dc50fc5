import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import type { Analysis } from '../../../src/domain/Analysis';
import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { cellOfCode, writtenSheet } from '../sheets/writtenSheet';
import { sheetOf, workbookOf } from '../tables/sheetOf';

const board = sheetOf('Phụ lục 1', [
  ['Tháng 3 năm 2024'],
  ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Xếp loại', 'Công khai, minh bạch (%)', 'Số hóa hồ sơ (85%)'],
  [1, 'Xã Phú Thọ', 91, null, 75, 86],
  [2, 'Xã Phú Hiệp', 82, null, 79, 84],
  [3, 'Xã Phú Mỹ', 71, null, 90, 80],
]);

function settingsPlan({ plans }: Analysis): Analysis['plans'][number] {
  const plan = plans.find(({ key }) => key === 'settings');
  if (plan === undefined) throw new Error('no settings sheet');
  return plan;
}

const first = settingsPlan(
  analyzeWorkbook(workbookOf(board), {
    remember: {
      columns: [{ sheet: 'Phụ lục 1', header: 'Công khai, minh bạch (%)', role: 'rate', group: 'publicity' }],
      ignored: [{ rule: 'small-base', sheet: 'Phụ lục 1', cell: 'E3', reason: 'đã kiểm tra' }],
    },
  }),
);
const untouched = analyzeWorkbook(workbookOf(board, writtenSheet(first)));

const bad = ({ findings }: Analysis): readonly unknown[] =>
  findings
    .filter(({ rule }) => rule === 'bad-setting')
    .map(({ sheet, cell, found, expected }) => [sheet, cell, found, expected]);

describe('a settings sheet in which a person mistyped something', () => {
  it('says nothing as it is written', () => {
    expect(bad(untouched)).toEqual([]);
  });

  it.each<[string, string, string, string, string | number | null, string | null]>([
    ['the code of the index', '766', 'A', 'BỘ CHỈ SỐ', '767', '766'],
    ['no maximum', 'CKMB', 'C', 'NHÓM', null, null],
    ['a maximum of 0', 'CKMB', 'C', 'NHÓM', 0, null],
    ['a maximum below 0', 'CKMB', 'C', 'NHÓM', -18, null],
    ['the code of an item', 'CKMB', 'A', 'NHÓM', 'CKBM', 'CKMB'],
    ['the name of another item', 'CKMB', 'B', 'NHÓM', 'Số hóa hồ sơ', null],
    ['bands out of order', 'Tốt', 'B', 'XẾP LOẠI', 60, null],
    ['two bands of one bound', 'Tốt', 'B', 'XẾP LOẠI', 70, null],
    ['two bands of one name', 'Tốt', 'A', 'XẾP LOẠI', 'Khá', null],
    ['a grade that is bold', 'IN ĐẬM', 'C', 'KHÁC', 'Tôt lắm', null],
    ['a grade that is bold, nearly', 'IN ĐẬM', 'C', 'KHÁC', 'Xuất sắcc', 'Xuất sắc'],
    ['the code of a policy', 'SỐ LẺ', 'A', 'KHÁC', 'SỐ LẼE', 'SỐ LẺ'],
    ['a language', 'NGÔN NGỮ', 'C', 'KHÁC', 'tiếng Viêtt', 'tiếng Việt'],
    ['a component’s item', 'tái sử dụng', 'B', 'CHỈ SỐ THÀNH PHẦN', 'Số hóa hồ sơo', 'Số hóa hồ sơ'],
    ['a component’s policy', 'tái sử dụng', 'D', 'CHỈ SỐ THÀNH PHẦN', 'đủ điểmm', 'đủ điểm'],
  ])(
    'reports %s at its cell with the nearest right word, and scores as before',
    (_, code, column, section, typed, nearest) => {
      const cell = cellOfCode(first, code, column, section);
      const analysis = analyzeWorkbook(workbookOf(board, writtenSheet(first, { [cell]: typed })));
      expect(analysis.boards[0]?.units.map(({ score, grade }) => [score, grade])).toEqual(
        untouched.boards[0]?.units.map(({ score, grade }) => [score, grade]),
      );
      // The finding's cell is where the entry stands in the sheet as it will be.
      const written = analysis.plans.find(({ key }) => key === 'settings');
      expect(bad(analysis)).toEqual([
        ['Cấu hình', written === undefined ? cell : expect.any(String), String(typed ?? ''), nearest],
      ]);
    },
  );

  it.each<[string, string, string, CellValue, string | null]>([
    ['a target of a column that no table has', 'CHỈ TIÊU', 'A', 'Số hóa hồ sơ (86%)', 'Số hóa hồ sơ (85%)'],
    ['a choice for a column that no table has', 'Ý NGHĨA', 'B', 'Công khai mịnh bạchh (%)', 'Công khai, minh bạch (%)'],
    ['a choice on a sheet that is not there', 'Ý NGHĨA', 'A', 'Phụ lục 11', 'Phụ lục 1'],
    ['a misspelt role', 'Ý NGHĨA', 'C', 'tỷ lêệ (%)', 'tỷ lệ (%)'],
    ['a misspelt item', 'Ý NGHĨA', 'D', 'Công khai, minh bạchh', 'Công khai, minh bạch'],
    ['a misspelt rule', 'PHÁT HIỆN', 'A', 'tỷ lệ trên ít hồ sơơ', 'tỷ lệ trên ít hồ sơ'],
    ['no rule at all', 'PHÁT HIỆN', 'A', 'banana', null],
  ])('reports %s with the nearest right word', (_, section, column, typed, nearest) => {
    const rows = first.blocks[0]?.rows ?? [];
    const title = rows.findIndex(([text]) => typeof text === 'string' && text.startsWith(section));
    const row = rows.findIndex(
      (cells, at) => at > title + 1 && (cells.slice(0, 2).includes('Phụ lục 1') || cells[0] === 'Số hóa hồ sơ (85%)'),
    );
    const sheet = writtenSheet(first, { [`${column}${row + 1}`]: typed });
    const found = bad(analyzeWorkbook(workbookOf(board, sheet))).map((each) => (each as readonly unknown[]).slice(2));
    expect(found).toEqual([[typed, nearest]]);
  });
});
