import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import type { PeriodScores } from '../../../src/domain/history/PeriodScores';
import { previousPeriod } from '../../../src/domain/history/previousPeriod';
import type { Roster, Unit } from '../../../src/domain/indicators/Roster';
import { presetIndices } from '../../../src/domain/indices/presets';
import { periodIn } from '../../../src/domain/vocabulary/periods';
import { unitName } from '../../../src/domain/vocabulary/unitName';
import { writtenSheet } from '../sheets/writtenSheet';
import { sheetOf, workbookOf } from '../tables/sheetOf';

function period(label: string, composite: number, version: string | null = '766'): PeriodScores {
  const name = 'Xã Phú Thọ';
  const score = { name, identity: unitName(name), level: 'communes', composite, grade: null, rank: null } as const;
  return { period: periodIn(label) ?? null, version, origin: label, scores: [score] };
}

const roster: Roster = { key: 'communes', level: 'communes', mainTable: 0, units: [], aggregates: [] };
const unit: Unit = { name: 'PHÚ THỌ', key: unitName('PHÚ THỌ').key, level: 'commune', rows: [] };

describe('the period before', () => {
  it.each([
    ['the latest of several', 'Tháng 3/2024', [period('Tháng 01/2024', 70), period('Tháng 02/2024', 75)], 75],
    ['across the turn of the year', 'Tháng 01/2024', [period('Tháng 12/2023', 71)], 71],
    ['of weeks', 'Tuần 02 - Tháng 3/2024', [period('Tuần 01 - Tháng 3/2024', 72)], 72],
    ['of cumulated months', '8 tháng năm 2026', [period('Tháng 08/2026', 70), period('7 tháng đầu năm 2026', 73)], 73],
    ['whose settings are not told', 'Tháng 3/2024', [period('Tháng 02/2024', 75, null)], 75],
  ])('is %s', (_, now, candidates, composite) => {
    expect(previousPeriod(candidates, periodIn(now), '766').previous(roster, unit)?.value).toBe(composite);
  });

  it.each([
    ['other-kind', 'Tuần 02 - Tháng 3/2024', period('Tháng 02/2024', 75)],
    ['not-earlier', 'Tháng 02/2024', period('Tháng 3/2024', 75)],
    ['not-earlier', 'Tháng 02/2024', period('Tháng 02/2024', 75)],
    ['other-settings', 'Tháng 3/2024', period('Tháng 02/2024', 75, '766-abc')],
    ['no-period', 'Tháng 3/2024', period('không rõ', 75)],
  ])('is refused: %s', (reason, now, candidate) => {
    const { previous, refused } = previousPeriod([candidate], periodIn(now), '766');
    expect(previous(roster, unit)).toBeUndefined();
    expect(refused.map((each) => each.reason)).toEqual([reason]);
  });

  it.each([
    'Tuần 02 - Tháng 3/2024',
    'Tháng 01/2024',
    'Quý I/2024',
    '6 tháng đầu năm 2024',
    '9 tháng đầu năm 2024',
    '10 tháng đầu năm 2024',
    '12 tháng năm 2024',
    'Năm 2024',
    'Từ ngày 15/12/2023 đến ngày 19/05/2024',
  ])('reads the label “%s” back as it was written', (label) => {
    expect(periodIn(label)?.label).toBe(label);
  });
});

describe('units of one name in the period before', () => {
  interface Named {
    readonly name: string;
    readonly parent?: string;
  }
  const scored = (composites: readonly (readonly [Named, number])[]): PeriodScores => ({
    period: periodIn('Tháng 01/2024') ?? null,
    version: '766',
    origin: 'Tháng 01/2024',
    scores: composites.map(([{ name, parent }, composite]) => ({
      name,
      identity: unitName(name),
      level: 'communes',
      composite,
      grade: null,
      rank: null,
      ...(parent === undefined ? {} : { parent: { name: parent, key: parent } }),
    })),
  });
  const named = ({ name, ...above }: Named): Unit => {
    const { key, level, type } = unitName(name);
    return { name, key, level, ...(type === undefined ? {} : { type }), rows: [], ...above };
  };
  const before = (past: readonly (readonly [Named, number])[], now: Named): number | undefined =>
    previousPeriod([scored(past)], periodIn('Tháng 02/2024'), '766').previous(roster, named(now))?.value;

  const kinds = [
    [{ name: 'Xã Tân Hòa' }, 71],
    [{ name: 'Phường Tân Hòa' }, 72],
  ] as const;
  const districts = [
    [{ name: 'Xã Tân Hòa', parent: 'lai vung' }, 73],
    [{ name: 'Xã Tân Hòa', parent: 'cai be' }, 74],
  ] as const;

  it.each<readonly [string, readonly (readonly [Named, number])[], Named, number | undefined]>([
    ['the ward is not the commune', kinds, { name: 'Phường Tân Hòa' }, 72],
    ['the commune is not the ward', kinds, { name: 'Xã Tân Hòa' }, 71],
    ['without its kind it may be either', kinds, { name: 'Tân Hòa' }, undefined],
    ['that of the same district', districts, { name: 'Xã Tân Hòa', parent: 'cai be' }, 74],
    ['without its district it may be either', districts, { name: 'Xã Tân Hòa' }, undefined],
    ['none of another district', districts, { name: 'Xã Tân Hòa', parent: 'chau thanh' }, undefined],
    ['none of another kind', [[{ name: 'Xã Tân Hòa' }, 71]], { name: 'Phường Tân Hòa' }, undefined],
    ['the only one, told without its kind', [[{ name: 'Tân Hòa' }, 75]], { name: 'Phường Tân Hòa' }, 75],
    [
      'the only one, told without its district',
      [[{ name: 'Xã Tân Hòa' }, 76]],
      { name: 'Xã Tân Hòa', parent: 'x' },
      76,
    ],
    [
      'of two kinds in two districts the one that is both',
      [...kinds.map(([unit, score]) => [{ ...unit, parent: 'lai vung' }, score] as const), ...districts.slice(1)],
      { name: 'Xã Tân Hòa', parent: 'lai vung' },
      71,
    ],
  ])('%s', (_, past, now, composite) => {
    expect(before(past, now)).toBe(composite);
  });
});

describe('a period kept in the workbook', () => {
  const province = sheetOf('Phụ lục', [
    ['Kết quả tháng 1 năm 2024'],
    ['STT', 'Huyện', 'Xã', 'Điểm tổng hợp'],
    [1, 'Huyện Lai Vung', 'Xã Tân Hòa', 81],
    [2, 'Huyện Lai Vung', 'Xã Tân Mỹ', 72],
    [3, 'Huyện Cái Bè', 'Xã Tân Hòa', 64],
    [4, 'Huyện Cái Bè', 'Xã An Thái', 93],
  ]);

  it('keeps which district each unit is in, so that two of one name are told apart a month later', () => {
    const { plans } = analyzeWorkbook(workbookOf(province), { close: true });
    const history = plans.filter(({ key }) => key === 'history').map((plan) => writtenSheet(plan));
    const february = sheetOf('Phụ lục', [
      ['Kết quả tháng 2 năm 2024'],
      ['STT', 'Huyện', 'Xã', 'Điểm tổng hợp'],
      [1, 'Huyện Cái Bè', 'Xã Tân Hòa', 70],
      [2, 'Huyện Cái Bè', 'Xã An Thái', 90],
      [3, 'Huyện Lai Vung', 'Xã Tân Hòa', 80],
      [4, 'Huyện Lai Vung', 'Xã Tân Mỹ', 75],
    ]);
    const { boards } = analyzeWorkbook(workbookOf(february, ...history));
    const changes = boards[0]?.units.map(({ name, score, previous, delta }) => [name, score, previous, delta]);
    expect(changes).toEqual([
      ['Xã An Thái', 90, 93, -3],
      ['Xã Tân Hòa', 80, 81, -1],
      ['Xã Tân Mỹ', 75, 72, 3],
      ['Xã Tân Hòa', 70, 64, 6],
    ]);
  });

  it('is not compared with once an item has another maximum', () => {
    const { plans } = analyzeWorkbook(workbookOf(province), { close: true });
    const history = plans.filter(({ key }) => key === 'history').map((plan) => writtenSheet(plan));
    const february = { ...province, rows: [['Kết quả tháng 2 năm 2024'], ...province.rows.slice(1)] };
    const changesUnder = (most: number): readonly (number | null)[] => {
      const [index] = presetIndices;
      if (index === undefined) throw new Error('no index');
      const items = index.items.map((item, at) => (at === 0 ? { ...item, max: most } : item));
      const { boards } = analyzeWorkbook(workbookOf(february, ...history), {
        settings: { indices: [{ ...index, items }] },
      });
      return boards.flatMap(({ units }) => units.map(({ delta }) => delta));
    };
    expect(changesUnder(18)).toEqual([0, 0, 0, 0]);
    expect(changesUnder(17)).toEqual([null, null, null, null]);
  });
});
