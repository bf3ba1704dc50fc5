import { isHeading, levelsOf, markedKind, type RowDraft } from '../../../../src/domain/tables/understanding/rowKinds';
import type { RowKind } from '../../../../src/domain/tables/Table';

/** `1 | Xã A | 12 3.5 -`: a row's number, its name and its figures, a dash for none. */
function rowsOf(lines: readonly string[]): readonly RowDraft[] {
  return lines.map((line) => {
    const [ordinal = '', name = '', figures = ''] = line.split('|').map((part) => part.trim());
    const values = figures === '' ? [] : figures.split(' ').map((each) => (each === '-' ? null : Number(each)));
    return {
      name,
      figures: () => values,
      filled: values.filter((each) => each !== null).length,
      ...(ordinal === '' ? {} : { ordinal }),
    };
  });
}

/** The kinds of all rows; a dot for a plain one. */
function kindsOf(lines: readonly string[]): string {
  const rows = rowsOf(lines);
  return rows.map((_, index) => markedKind(rows, index) ?? '·').join(' ');
}

const UNITS = ['1 | Xã A | 16.5 18.2 34.7', '2 | Xã B | 15.2 19.4 34.6', '3 | Xã C | 17.1 12.3 29.4'];

describe('rows that speak of the columns', () => {
  it.each<readonly [readonly string[], string]>([
    [[' | Điểm tối đa | 18 20 38', ...UNITS], 'maximum · · ·'],
    [['0 | Điểm tối đa | 18 20 38', ...UNITS], 'maximum · · ·'],
    [['0 | Điểm tối đa | 16 20 38', ...UNITS], '· · · ·'],
    [['A | Điểm tối đa | 16 20 38', ...UNITS], 'maximum · · ·'],
    [[' | Trọng số | 18 20 38', ...UNITS], 'maximum · · ·'],
    [[' | Trọng số | 0.4 0.6 1', ...UNITS], 'remark · · ·'],
    [[' | Chỉ tiêu giao | 15 15 30', ...UNITS], 'target · · ·'],
    [['4 | Chỉ tiêu giao | 15 15 30', ...UNITS], '· · · ·'],
    [['4) | Chỉ tiêu giao | 15 15 30', ...UNITS], '· · · ·'],
    [['4a | Chỉ tiêu giao | 15 15 30', ...UNITS], 'target · · ·'],
    [['4. | Chỉ tiêu giao | 15 15 30', ...UNITS], '· · · ·'],
    [['4 | ĐVT | 15 15 30', ...UNITS], 'measureUnit · · ·'],
    [[...UNITS, ' | Xếp hạng | 1 2 3'], '· · · rank'],
    [[...UNITS, '4 | Xếp hạng | 1 2 3'], '· · · ·'],
    [[...UNITS, ' | Cả nước | 15 17 32'], '· · · reference'],
    [[...UNITS, '4 | Cả nước | 15 17 32'], '· · · ·'],
    [[...UNITS, ' | Ghi chú'], '· · · remark'],
    [[...UNITS, ' | Ghi chú | 1 - -'], '· · · ·'],
    [[...UNITS, '4 | Ghi chú'], '· · · ·'],
    [[...UNITS, ' | * Xã A chậm'], '· · · remark'],
    [[...UNITS, ' | (**) Xã A chậm'], '· · · remark'],
    [[...UNITS, ' | *'], '· · · ·'],
    [[...UNITS, ' | Xã A * chậm'], '· · · ·'],
    [[...UNITS, ' | * Xã A | 1 2 3'], '· · · ·'],
  ])('%j: %s', (rows, kinds) => {
    expect(kindsOf(rows)).toBe(kinds);
  });
});

describe('counts of units among numbered ones', () => {
  it.each<readonly [string, string]>([
    [' | Số xã đạt | 2 1 3', 'remark'],
    [' | Tỷ lệ đạt | 50 30 60', 'remark'],
    [' | Điểm cao nhất xã | 17 19 34', 'maximum'],
    [' | Điểm của xã | 17 19 34', 'remark'],
    ['4 | Số xã đạt | 2 1 3', '·'],
    [' | Tổng số xã | 2 1 3', '·'],
    [' | Số | 2 1 3', 'reference'],
    [' | Kết quả số xã | 2 1 3', 'reference'],
  ])('%s: %s', (row, kind) => {
    expect(
      kindsOf([...UNITS, row])
        .split(' ')
        .at(-1),
    ).toBe(kind);
  });

  it('are none among items, and none where few rows have numbers', () => {
    const items = ['1 | Công khai | 1 2', '2 | Số hóa | 3 4', '3 | Hài lòng | 5 6'];
    expect(kindsOf([...items, ' | Tỷ lệ đạt | 7 8'])).toBe('· · · ·');
    expect(kindsOf([...items, ' | Số xã đạt | 7 8'])).toBe('· · · remark');
    expect(kindsOf(['1 | Xã A | 1', ' | Xã B | 2', ' | Xã C | 3', ' | Tỷ lệ đạt | 4'])).toBe('· · · ·');
    expect(kindsOf(['1 | Xã A | 1', '2 | Xã B | 2', ' | Xã C | 3', ' | Tỷ lệ đạt | 4'])).toBe('· · · remark');
  });
});

describe('maxima by their figures', () => {
  it.each<readonly [readonly string[], string]>([
    [[' | Khung | 18 20 38', ...UNITS], 'maximum · · ·'],
    [[...UNITS, ' | Khung | 18 20 38'], '· · · maximum'],
    [
      ['1 | Xã A | 16.5 18.2 34.7', ' | Khung | 18 20 38', '2 | Xã B | 15.2 19.4 34.6', '3 | Xã C | 17.1 12.3 29.4'],
      '· maximum · ·',
    ],
    [[' | | 18 20 38', ' | Xã A | 16.5 18.2 34.7', ' | Xã B | 15 19 34', ' | Xã C | 17 12 29'], 'maximum · · ·'],
    [[' | Khung | 18 20 38', ' | Xã A | 16.5 18.2 34.7', ' | Xã B | 15 19 34', ' | Xã C | 17 12 29'], '· · · ·'],
    [[' | Xã D | 18 20 38', ...UNITS], '· · · ·'],
    [['0 | Khung | 18 20 38', ...UNITS], '· · · ·'],
    [[' | Khung | 18.5 20 38', ...UNITS], '· · · ·'],
    [[' | Khung | 18 20', '1 | Xã A | 16 18', '2 | Xã B | 15 19', '3 | Xã C | 17 12'], '· · · ·'],
    [[' | Khung | 18 20 1001', '1 | Xã A | 16 18 990', '2 | Xã B | 15 19 890', '3 | Xã C | 17 12 700'], '· · · ·'],
    [
      [' | Khung | 18 20 1000', '1 | Xã A | 16 18 990', '2 | Xã B | 15 19 890', '3 | Xã C | 17 12 700'],
      'maximum · · ·',
    ],
    [[' | Khung | 180 200 380', '1 | Xã A | 16 18 34', '2 | Xã B | 15 19 34', '3 | Xã C | 17 12 29'], '· · · ·'],
    [[' | Khung | 17 20 38', ...UNITS], 'reference · · ·'],
    [[' | Khung | 18 20 38', ...UNITS.slice(0, 2)], '· · ·'],
  ])('%j: %s', (rows, kinds) => {
    expect(kindsOf(rows)).toBe(kinds);
  });
});

describe('a row that stands apart', () => {
  const units = ['1 | Xã A | 16.51 18.21 34.72', '2 | Xã B | 15.22 19.41 34.63', '3 | Xã C | 17.13 12.32 29.45'];

  it.each<readonly [readonly string[], string]>([
    [[' | Mốc | 15 15 30', ...units], 'reference · · ·'],
    [[...units, ' | Mốc | 15.5 15 30.5'], '· · · reference'],
    [[units[0] ?? '', ' | Mốc | 15 15 30', ...units.slice(1)], '· · · ·'],
    [['0 | Mốc | 15 15 30', ...units], '· · · ·'],
    [[' | Xã D | 15 15 30', ...units], '· · · ·'],
    [[' | Mốc | 15.25 15 30', ...units], '· · · ·'],
    [[' | Mốc | 15 15 -', ...units], '· · · ·'],
    [[' | Tổng cộng | 15 15 30', ...units], '· · · ·'],
    [[...units, ' | Mốc | 48.86 15 30'], '· · · ·'],
    [[' | Mốc | 15 15 30', ...units, '4 | Mốc khác | 1.11 2.22 3.33'], '· · · · ·'],
    [[' | Mốc | 15 15 30', ...units, ' | Xã D | 1.11 2.22 3.33'], '· · · · ·'],
    [[' | Mốc | 15 15 30', ...units.slice(0, 2)], '· · ·'],
  ])('%j: %s', (rows, kinds) => {
    expect(kindsOf(rows)).toBe(kinds);
  });
});

describe('headings', () => {
  it.each<readonly [readonly string[], boolean]>([
    [[' | Các xã', '1 | Xã A | 1'], true],
    [[' | Các xã | 5', '1 | Xã A | 1'], false],
    [['I | Các xã', '1 | Xã A | 1'], false],
    [[' | Các xã', '1 | Xã A'], false],
    [[' | Danh sách', '1 | Xã A | 1'], false],
    [[' | Các xã'], false],
  ])('%j begins with one: %s', (rows, heads) => {
    expect(isHeading(rowsOf(rows), 0)).toBe(heads);
  });

  const rows = (...those: readonly (readonly [RowKind, string])[]) => those.map(([kind, name]) => ({ kind, name }));

  it('give the level of the units below them that say none, or another', () => {
    const listed = rows(
      ['unit', 'Xã A'],
      ['unit', 'Tân Phú'],
      ['section', 'Các sở'],
      ['unit', 'Nội vụ'],
      ['unit', 'Sở Tư pháp'],
      ['aggregate', 'Cộng'],
      ['section', 'Huyện'],
      ['unit', 'Thành phố Bến Tre'],
      ['unit', 'Xã B'],
      ['section', 'Khác'],
      ['unit', 'Xã C'],
    );
    expect(levelsOf(listed)).toEqual([
      undefined,
      undefined,
      undefined,
      'department',
      undefined,
      undefined,
      undefined,
      undefined,
      'district',
      undefined,
      undefined,
    ]);
  });

  it.each<readonly [readonly string[], number]>([
    [['An Giang', 'Bến Tre', 'Cà Mau'], 3],
    [['An Giang', 'Bến Tre'], 0],
    [['An Giang', 'Bến Tre', 'Cà Mau', 'Long An', 'Tân Phú'], 5],
    [['An Giang', 'Bến Tre', 'Cà Mau', 'Tân Phú'], 0],
    [['An Giang', 'Bến Tre', 'Cà Mau', 'Xã Tân Phú'], 3],
  ])('%j: %s provinces', (names, count) => {
    const levels = levelsOf(names.map((name) => ({ kind: 'unit', name })));
    expect(levels.filter((level) => level === 'province')).toHaveLength(count);
  });
});
