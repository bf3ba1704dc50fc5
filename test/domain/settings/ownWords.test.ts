import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { presetSettings } from '../../../src/domain/settings/presetSettings';
import type { Settings } from '../../../src/domain/settings/Settings';
import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { sheetOf, workbookOf } from '../tables/sheetOf';

const BLOCKS = ['Khối 1', 'Khối 2', 'Khối 3', 'Khối 4'];
const SCORES = [90, 85, 80.5, 75];
const LETTERS = ['a1', 'a2', 'b1', 'b2'];

function tableOf(
  columns: Readonly<Record<string, readonly CellValue[]>>,
  synonyms: Settings['synonyms'],
  last: readonly (readonly CellValue[])[] = [],
) {
  const headers = Object.keys(columns);
  const rows = BLOCKS.map((_, row) => headers.map((header) => columns[header]?.[row] ?? null));
  const workbook = workbookOf(sheetOf('Phụ lục', [['Tháng 3 năm 2024'], headers, ...rows, ...last]));
  const [table] = analyzeWorkbook(workbook, { settings: { ...presetSettings, synonyms } }).tables;
  if (table === undefined) throw new Error('no table is found');
  return table;
}

function rolesOf(columns: Readonly<Record<string, readonly CellValue[]>>, synonyms: Settings['synonyms']) {
  return tableOf(columns, synonyms).columns.map(({ role, group }) => (group === undefined ? role : `${role} ${group}`));
}

describe('an office’s own words', () => {
  it('says what a column is that no known word names', () => {
    const columns = { 'Đơn vị': BLOCKS, 'Mốc cuối': SCORES, Nấc: [] };
    expect(rolesOf(columns, [])).not.toContain('composite');
    expect(
      rolesOf(columns, [
        { meaning: 'composite', words: ['mốc cuối'] },
        { meaning: 'grade', words: ['nấc'] },
      ]),
    ).toEqual(['unit', 'composite', 'grade']);
  });

  it('goes before the words that the program knows, items’ names included', () => {
    const columns = { 'Đơn vị': BLOCKS, 'Mức độ hài lòng': SCORES };
    expect(rolesOf(columns, [])).toEqual(['unit', 'rate satisfaction']);
    expect(rolesOf(columns, [{ meaning: 'composite', words: ['mức độ hài lòng'] }])).toEqual(['unit', 'composite']);
  });

  it('names the column of units and so the header', () => {
    const columns = { Xứ: BLOCKS, 'Điểm tổng hợp': SCORES };
    expect(rolesOf(columns, [{ meaning: 'unit', words: ['xứ'] }])).toEqual(['unit', 'composite']);
  });

  it('names an item', () => {
    const columns = { 'Đơn vị': BLOCKS, 'Kho hàng mới (%)': SCORES };
    expect(rolesOf(columns, [{ meaning: 'digitization', words: ['kho hàng mới'] }])).toEqual([
      'unit',
      'rate digitization',
    ]);
  });

  it('tells rows that stand for the others, and what is better low', () => {
    const table = tableOf(
      { 'Đơn vị': BLOCKS, 'Điểm tổng hợp': SCORES, 'Tỷ lệ sọt rác (%)': SCORES },
      [
        { meaning: 'aggregate', words: ['gom lại'] },
        { meaning: 'lowerIsBetter', words: ['sọt rác'] },
      ],
      [['Gom lại', 82.5, 82.5]],
    );
    expect(table.rows.at(-1)).toMatchObject({ name: 'Gom lại', kind: 'aggregate' });
    expect(table.columns.at(-1)).toMatchObject({ lowerIsBetter: true });
  });

  it('leaves the next run, without them, as it was', () => {
    const columns = { 'Đơn vị': LETTERS, 'Chung kết': SCORES };
    const before = rolesOf(columns, []);
    rolesOf(columns, [{ meaning: 'composite', words: ['chung kết'] }]);
    expect(rolesOf(columns, [])).toEqual(before);
  });
});
