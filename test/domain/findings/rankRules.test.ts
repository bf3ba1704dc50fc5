import { presetSettings } from '../../../src/domain/settings/presetSettings';
import type { Settings } from '../../../src/domain/settings/Settings';
import { findingsOf, workbookOf } from './findingsOf';

type Line = readonly [composite: number, rank: number, grade?: string];

/** What the check says of printed ranks and grades: `B4: 2 → 1`. */
function said(lines: readonly Line[], settings: Partial<Settings>): readonly string[] {
  const workbook = workbookOf({
    'Phụ lục 1': [
      ['Tháng 3 năm 2024'],
      ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Xếp hạng', ...(lines.some(([, , grade]) => grade) ? ['Xếp loại'] : [])],
      ...lines.map(([composite, rank, grade], index) => [
        index + 1,
        `Xã Phú ${'ABCDEFGH'[index] ?? ''}n`,
        composite,
        rank,
        ...(grade === undefined ? [] : [grade]),
      ]),
    ],
  });
  return findingsOf(workbook, { ...presetSettings, ...settings })
    .filter(({ rule, severity }) => (rule === 'rank-order' && severity !== 'info') || rule === 'grade-mismatch')
    .map(({ cell, found, expected }) => `${cell}: ${found ?? ''} → ${expected ?? ''}`)
    .sort();
}

describe('printed ranks under the tie rule of the settings', () => {
  const [tied, dense]: [readonly Line[], readonly Line[]] = [
    [[90.15, 1], [85.25, 2], [85.25, 2], [80.35, 4], [75.45, 5]], // prettier-ignore
    [[90.15, 1], [85.25, 2], [85.25, 2], [80.35, 3], [75.45, 4]], // prettier-ignore
  ];
  const ordered = tied.map(([composite], index): Line => [composite, index + 1]);

  it.each(['gap', 'dense', 'order'] as const)('%s: a table that keeps any one rule throughout is right', (ties) => {
    expect([tied, dense, ordered].map((lines) => said(lines, { ties }))).toEqual([[], [], []]);
  });

  it.each<[Settings['ties'], readonly Line[], readonly string[]]>([
    ['gap', [...tied.slice(0, 4), [75.45, 4]], ['D7: 4 → 5']],
    ['dense', [...dense.slice(0, 4), [75.45, 5]], ['D7: 5 → 4']],
    ['dense', [[90.15, 2], ...dense.slice(1)], ['D3: 2 → 1']],
    ['order', [...ordered.slice(0, 4), [75.45, 7]], ['D7: 7 → 5']],
  ])('%s: a rank that is off is expected as the rule has it', (ties, lines, expected) => {
    expect(said(lines, { ties })).toEqual(expected);
  });
});

describe('printed ranks and grades of composites that are rounded first', () => {
  // 79.996 and 80.004 are both 80.00; 79.994 is 79.99.
  const lines: readonly Line[] = [
    [90.128, 1, 'Xuất sắc'],
    [80.004, 2, 'Tốt'],
    [79.996, 2, 'Tốt'],
    [79.994, 4, 'Khá'],
  ];

  it('are right where they follow the rounded figures', () => {
    expect(said(lines, { rounding: 'early', decimals: 2 })).toEqual([]);
  });

  it('are wrong where the settings go by every digit', () => {
    expect(said(lines, { rounding: 'late' })).toEqual(['D5: 2 → 3', 'E5: Tốt → Khá']);
  });

  it('are wrong where they follow every digit and the settings round', () => {
    const exact = lines.map(([composite, , grade], index): Line => [
      composite,
      index + 1,
      index === 2 ? 'Khá' : (grade ?? ''),
    ]);
    expect(said(exact, { rounding: 'early', decimals: 2 })).toEqual(['D5: 3 → 2', 'E5: Khá → Tốt']);
  });
});
