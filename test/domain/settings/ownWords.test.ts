import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { presetSettings } from '../../../src/domain/settings/presetSettings';
import type { Settings } from '../../../src/domain/settings/Settings';
import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { writtenSheet } from '../sheets/writtenSheet';
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

describe('an office’s own words in Cấu hình', () => {
  const board = sheetOf('Phụ lục', [
    ['Tháng 3 năm 2024'],
    ['Đơn vị', 'Mốc cuối', 'Kho hàng mới (%)'],
    ...BLOCKS.map((name, row) => [name, SCORES[row] ?? null, 90 - row]),
  ]);
  const synonyms: Settings['synonyms'] = [
    { meaning: 'composite', words: ['mốc cuối', 'mốc, cuối kỳ'] },
    { meaning: 'digitization', words: ['kho hàng mới'] },
    { meaning: 'previous', words: ['hồi đó'] },
  ];
  const first = analyzeWorkbook(workbookOf(board), { settings: { synonyms } });
  const plan = first.plans.find(({ key }) => key === 'settings');
  if (plan === undefined) throw new Error('no settings sheet');
  const rows = writtenSheet(plan).rows;
  const rowOf = (words: string): number => rows.findIndex(([cell]) => cell === words) + 1;

  it('stand in words that a clerk reads, and hold without the file they came from', () => {
    const listed = rows.slice(rowOf('Từ ngữ'), rowOf('Từ ngữ') + synonyms.length).map((row) => row.slice(0, 2));
    expect(listed).toEqual([
      ['mốc cuối; mốc, cuối kỳ', 'điểm tổng hợp'],
      ['kho hàng mới', 'Số hóa hồ sơ'],
      ['hồi đó', 'kỳ trước'],
    ]);
    const again = analyzeWorkbook(workbookOf(board, writtenSheet(plan)));
    expect(again.settings.synonyms).toEqual(synonyms);
    expect(again.boards[0]?.units.map(({ score }) => score)).toEqual(SCORES);
    expect(again.plans.some(({ key }) => key === 'settings')).toBe(false);
  });

  it('count once where the file has them too, and are filed in a sheet that has none yet', () => {
    const both = analyzeWorkbook(workbookOf(board, writtenSheet(plan)), { settings: { synonyms } });
    expect(both.settings.synonyms).toEqual(synonyms);
    const bare = analyzeWorkbook(workbookOf(board)).plans.find(({ key }) => key === 'settings');
    if (bare === undefined) throw new Error('no settings sheet');
    const filed = analyzeWorkbook(workbookOf(board, writtenSheet(bare)), { settings: { synonyms } });
    expect(filed.plans.find(({ key }) => key === 'settings')?.blocks[0]?.rows.flat()).toContain('kho hàng mới');
  });

  it.each([
    ['a misspelt role', 'điểm tổng hợpp', 'điểm tổng hợp'],
    ['a misspelt item', 'Số hóa hồ sơo', 'Số hóa hồ sơ'],
    ['no meaning at all', 'banana', null],
  ])('are told of where they mean %s, and stay as they were typed', (_, typed, nearest) => {
    const cell = `B${rowOf('kho hàng mới')}`;
    const analysis = analyzeWorkbook(workbookOf(board, writtenSheet(plan, { [cell]: typed })));
    const bad = analysis.findings.filter(({ rule }) => rule === 'bad-setting');
    expect(bad.map(({ cell: at, found, expected }) => [at, found, expected])).toEqual([[cell, typed, nearest]]);
    expect(analysis.settings.synonyms.map(({ meaning }) => meaning)).toEqual(['composite', 'previous']);
  });
});
