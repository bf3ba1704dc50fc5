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

describe('ranks of figures next to each other', () => {
  it('are told apart: of 18 and 19, rounded as they may be, 19 is the better one', () => {
    expect(said([[20, 2], [21, 1], [19, 3], [18, 5], [17, 5]], {})).toEqual(['D6: 5 → 4']); // prettier-ignore
    expect(said([[21, 1], [20, 2], [19, 3], [18, 3], [17, 5]], {})).toEqual(['D6: 3 → 4']); // prettier-ignore
    expect(said([[21, 1], [20, 2], [19, 3], [18, 3], [17, 4]], { ties: 'dense' })).not.toEqual([]); // prettier-ignore
  });

  it('are right where equal figures, that stand for different ones, are ranked apart', () => {
    expect(said([[21, 1], [19, 2], [19, 3], [18, 4], [17, 5]], {})).toEqual([]); // prettier-ignore
  });
});

describe('a rank beside the figures of each item', () => {
  const [units, heads] = [
    ['An', 'Bình', 'Chánh', 'Đông', 'Hòa', 'Lợi'],
    ['Xếp hạng', 'Xếp hạng'],
  ];
  const findings = (first: string, second: string): readonly string[] => {
    const [one, other] = heads;
    const figures = [[17, 1, 20, 2], [16, 2, 21, 1], [15, 3, 19, 3], [14, 4, 17, 4], [13, 5, 16, 6], [12, 6, 14, 6]]; // prettier-ignore
    const rows = figures.map((row, index) => [index + 1, `Xã Phú ${units[index] ?? ''}`, ...row]);
    const workbook = workbookOf({ 'Phụ lục': [['STT', 'Đơn vị', first, one ?? '', second, other ?? ''], ...rows] });
    return findingsOf(workbook).map(({ rule, cell, found, expected }) => `${rule} ${cell}: ${found} → ${expected}`);
  };

  it.each([
    ['Công khai minh bạch (18 điểm)', 'Số hóa hồ sơ (22 điểm)'],
    ['Tỷ lệ công khai (%)', 'Tỷ lệ thanh toán trực tuyến (%)'],
  ])('is that of the item left of it: %s, %s', (first, second) => {
    expect(findings(first, second)).toEqual(['rank-order F6: 6 → 5']);
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
