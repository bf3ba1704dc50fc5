import type { PeriodScores } from '../../../src/domain/history/PeriodScores';
import { previousPeriod } from '../../../src/domain/history/previousPeriod';
import type { Roster, Unit } from '../../../src/domain/indicators/Roster';
import { periodIn } from '../../../src/domain/vocabulary/periods';
import { unitName } from '../../../src/domain/vocabulary/unitName';

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
    'Năm 2024',
    'Từ ngày 15/12/2023 đến ngày 19/05/2024',
  ])('reads the label “%s” back as it was written', (label) => {
    expect(periodIn(label)?.label).toBe(label);
  });
});
