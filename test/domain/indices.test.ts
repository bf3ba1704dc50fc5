import { presetIndices } from '../../src/domain/indices/presets';
import { analyzeWorkbook } from '../../src/domain/analyzeWorkbook';
import { parseSettings } from '../../src/domain/settings/file/parseSettings';
import { isFormulaCell } from '../../src/domain/sheets/plan/SheetPlan';
import { agrees, recompute } from './sheets/recompute';
import { sheetOf, workbookOf } from './tables/sheetOf';

describe('the preset indices', () => {
  it.each([
    ['766', 6, 100],
    ['766-5', 5, 100],
    ['PAR INDEX', 8, 100],
    ['DTI', 8, 1000],
  ])('%s has %d items and %d points', (key, items, whole) => {
    const index = presetIndices.find((each) => each.key === key);
    expect([index?.items.length, index?.whole]).toEqual([items, whole]);
  });

  it('score a component of an item alike in six groups and in five, where both have the item', () => {
    const [six, five] = ['766', '766-5'].map((key) => presetIndices.find((each) => each.key === key));
    const shared = new Set(five?.items.map(({ key }) => key));
    const rules = six?.components.filter(({ item }) => item !== undefined && shared.has(item));
    expect(rules?.some(({ item }) => item === 'digitization')).toBe(true);
    expect(five?.components).toEqual(rules);
  });
});

describe('an index of three items, 200 points', () => {
  const { settings } = parseSettings(
    {
      indices: [
        {
          name: 'Chấm điểm thi đua',
          items: [
            { key: 'work', name: 'Giải quyết công việc', max: 30 },
            { key: 'order', name: 'Kỷ luật hành chính', max: 50 },
            { key: 'reform', name: 'Cải cách, sáng kiến', max: 120 },
          ],
        },
      ],
    },
    [],
  );
  const workbook = workbookOf(
    sheetOf('Thi đua', [
      ['Kết quả tháng 3 năm 2024'],
      [
        'STT',
        'Đơn vị',
        'Giải quyết công việc (30)',
        'Kỷ luật hành chính (50)',
        'Cải cách, sáng kiến (120)',
        'Tổng điểm',
        'Xếp loại',
      ],
      [1, 'Xã Phú Thọ', 29, 48, 110, null, null],
      [2, 'Xã Phú Hiệp', 25, 40, 96.5, null, null],
      [3, 'Xã Phú Mỹ', 20, 30, 90, null, null],
    ]),
  );
  const analysis = analyzeWorkbook(workbook, { settings });

  it('scores, ranks and grades by percent of the whole', () => {
    expect(analysis.boards[0]?.units.map(({ score, rank, grade }) => [score, rank, grade])).toEqual([
      [187, 1, 'Xuất sắc'],
      [161.5, 2, 'Tốt'],
      [140, 3, 'Khá'],
    ]);
  });

  it('says nothing of 766 in any sheet', () => {
    const texts = analysis.plans.flatMap(({ name, blocks }) => [
      name,
      ...blocks.flatMap(({ rows }) => rows.flat()).map((cell) => (isFormulaCell(cell) ? cell.value : cell)),
    ]);
    expect(texts.filter((text) => typeof text === 'string' && text.includes('766'))).toEqual([]);
  });

  it('prints formulas that another engine agrees with', () => {
    expect(recompute(workbook, analysis.plans).filter((cell) => !agrees(cell))).toEqual([]);
  });
});
