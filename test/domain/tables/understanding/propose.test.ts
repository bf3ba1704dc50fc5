import { mayBeDossiers, proposalsFor, typicalOf } from '../../../../src/domain/tables/understanding/propose';
import type { ColumnDraft } from '../../../../src/domain/tables/understanding/Proposal';
import type { ColumnRole } from '../../../../src/domain/vocabulary/columnRoles';
import type { HeaderWord } from '../../../../src/domain/vocabulary/headerWords';
import type { CellValue } from '../../../../src/domain/workbook/Workbook';
import { ALONE, type Around, draftOf, proposed } from './proposed';

describe('what a header speaks for', () => {
  it.each([
    ['Đơn vị', 'unit 6.8, unknown 0.8'],
    ['Tên', 'unit 1, unknown 0.8'],
    ['Đơn vị tính', 'measure 7.2, unknown 0.8'],
    ['Lĩnh vực', 'field 4.8, unknown 0.8'],
    ['Nội dung', 'indicator 4.8, unknown 0.8'],
    ['Chỉ tiêu', 'indicator 3, target 2.6, unknown 0.8'],
    ['Chỉ tiêu (%)', 'target 5.6, rate 4, indicator 3, unknown 0.8'],
    ['Mục tiêu', 'target 4.8, unknown 0.8'],
    ['Kết quả', 'result 3.6, unknown 0.8'],
    ['Nhận xét', 'assessment 4.8, unknown 0.8'],
    ['Đánh giá', 'assessment 3.6, unknown 0.8'],
    ['Kết quả đánh giá', 'result 3.6, composite 1.8, unknown 0.8'],
    ['Mã', 'code 4.5, unknown 0.8'],
    ['Ghi chú', 'note 5.4, unknown 0.8'],
    ['Xếp hạng', 'rank 7.4, unknown 0.8 | points -7'],
    ['Tăng/giảm hạng', 'rankDelta 8, rank 4.5, delta 2.2, unknown 0.8'],
    ['Xếp loại', 'grade 5.4, unknown 0.8 | points -7'],
    ['Số xếp loại', 'grade 3.6, count 1.5, unknown 0.8'],
    ['Tăng/giảm', 'delta 7.2, unknown 0.8'],
    ['Điểm tối đa', 'maximum 7.4, unknown 0.8 | points -7'],
    ['Tối đa', 'maximum 7.4, unknown 0.8 | points -7'],
    ['Tổng điểm', 'composite 7.2, points 3, unknown 0.8'],
    ['Điểm', 'points 3, composite 2, unknown 0.8'],
    ['Điểm số', 'points 3, composite 2, unknown 0.8'],
    ['Bộ chỉ số', 'composite 3.6, unknown 0.8'],
    ['Điểm bộ chỉ số', 'composite 8.6, points 3, unknown 0.8'],
    ['Bộ chỉ số (%)', 'composite 3.6, unknown 0.8 | rate -1'],
    ['Tổng', 'composite 2.2, count 2, unknown 0.8'],
    ['Tổng hợp kết quả', 'composite 4.4, count 2.4, unknown 0.8'],
    ['Kết quả kỳ trước', 'result 3.6, composite 3, unknown 0.8'],
    ['Điểm tự chấm', 'points 3, unknown 0.8 | composite -1'],
    ['Tỷ lệ', 'rate 4.8, unknown 0.8'],
    ['Tỷ lệ (%) điểm', 'rate 3.3, points 3, composite 2, unknown 0.8'],
    ['Mẫu số', 'count 6, unknown 0.8'],
    ['Tử số', 'count 6, unknown 0.8'],
    ['Kỳ trước chuyển sang', 'count 6, unknown 0.8'],
    ['Hồ sơ', 'count 2.4, unknown 0.8'],
    ['Số', 'count 1.5, unknown 0.8'],
    ['Số hồ sơ', 'count 5.9, unknown 0.8'],
    ['Quá hạn', 'count 2.2, unknown 0.8'],
    ['Tổng số hồ sơ', 'count 7.2, unknown 0.8'],
    ['Cộng I', 'count 2, points 2, unknown 0.8 | composite -0.8'],
    ['STT', 'number 14, unknown 0.8'],
    ['Thứ hạng', 'rank 7.4, unknown 0.8 | points -7'],
    [
      'Công khai, minh bạch',
      'points 2.4, rate 2.4, unknown 0.8 | result -2, assessment -2, unit -4, field -4, indicator -4, composite -6',
    ],
    [
      'Công khai, minh bạch (18 điểm)',
      'points 6.5, unknown 0.8 | rate -2, assessment -2, result -4, unit -4, field -4, indicator -4, composite -6',
    ],
    [
      'Công khai (18 điểm) › Tỷ lệ',
      'rate 4.8, unknown 0.8 | result -2, assessment -2, unit -4, field -4, indicator -4, composite -6',
    ],
    [
      'Công khai (18 điểm) › Đạt',
      'points 5.3, unknown 0.8 | result -1, rate -2, assessment -2, unit -4, field -4, indicator -4, composite -6.8',
    ],
    [
      'Công khai (18 điểm) › Xếp hạng',
      'rank 7.4, unknown 0.8, rate 0.7 | result -2, assessment -2, unit -4, field -4, indicator -4, composite -6, points -6.3',
    ],
    [
      'Công khai (18 điểm) › Xếp loại',
      'grade 5.4, unknown 0.8, rate 0.7 | result -2, assessment -2, unit -4, field -4, indicator -4, composite -6, points -6.3',
    ],
    [
      'Công khai (18 điểm) › Tối đa',
      'maximum 7.4, unknown 0.8 | result -2, assessment -2, unit -4, field -4, indicator -4, points -5.2, composite -6',
    ],
    [
      'Công khai (18 điểm) › Tăng/giảm',
      'delta 7.2, points 1.8, unknown 0.8 | result -2, assessment -2, unit -4, field -4, indicator -4, composite -6',
    ],
    ['Tổng (100 điểm)', 'composite 7.2, points 4, unknown 0.8 | rate -2, result -2'],
    ['Điểm thưởng', 'unknown 14.8'],
    ['Điểm thưởng (5 điểm)', 'points 6.5, composite 2, unknown 0.8 | rate -2, result -2'],
    ['Điểm trừ', 'unknown 14.8'],
    ['Điểm trừ (5 điểm)', 'unknown 14.8, points 6.5, composite 2 | rate -2, result -2'],
    [
      'Số hóa hồ sơ (80%)',
      'rate 5.4, count 2.4, points 2.4, unknown 0.8 | result -2, assessment -2, unit -4, field -4, indicator -4, composite -6',
    ],
    [
      'Công khai › Điểm',
      'points 3, unknown 0.8 | result -2, assessment -2, composite -4, unit -4, field -4, indicator -4',
    ],
    [
      'Công khai › Tỷ lệ',
      'rate 4.8, unknown 0.8 | result -2, assessment -2, unit -4, field -4, indicator -4, composite -6',
    ],
    [
      'Công khai › Năm',
      'unknown 0.8, points 0.7, rate 0.7 | result -2, assessment -2, unit -4, field -4, indicator -4, composite -6',
    ],
    [
      'Đúng hạn',
      'unknown 0.8, points 0.4, rate 0.4 | result -2, assessment -2, unit -2.1, field -2.1, indicator -2.1, composite -3.2',
    ],
    ['Trực tuyến', 'count 2.2, unknown 0.8'],
    ['Hồ sơ quá hạn', 'count 4.6, unknown 0.8'],
    [
      'Tiến độ',
      'points 2.4, rate 2.4, unknown 0.8 | result -2, assessment -2, unit -4, field -4, indicator -4, composite -6',
    ],
    [
      'Công khai › Nội dung',
      'unknown 0.8, indicator 0.8, points 0.7, rate 0.7 | result -2, assessment -2, unit -4, field -4, composite -6',
    ],
    ['Điểm tổng hợp › Kỳ trước', 'composite 6.2, points 1.8, count 1.8, unknown 0.8'],
  ])('%s: %s', (header, roles) => {
    expect(proposed(draftOf(header))).toBe(roles);
  });
});

describe('kinds of words that count things', () => {
  it.each(['counted', 'quantity', 'state', 'total', 'carried', 'numerator', 'denominator'] as const)(
    'large figures below %s are counts',
    (kind) => {
      const words = new Map<HeaderWord, number>([[kind, 1]]);
      const countOf = (figures: readonly number[]): number => {
        const draft = draftOf('', figures);
        const meaning = { ...draft.meaning, words, leaf: words };
        const proposals = proposalsFor({ ...draft, meaning }, 2, { item: undefined, stated: undefined }, ALONE);
        const reasons = proposals.find(({ role }) => role === 'count')?.reasons ?? [];
        return reasons.filter((reason) => reason.kind === 'values').reduce((sum, { weight }) => sum + weight, 0);
      };
      expect([countOf([200, 300]), countOf([20, 300, 25]), countOf([20, 25])]).toEqual([2, 0.8, 0.4]);
    },
  );

  it.each([
    ['rank', false],
    ['grade', false],
    ['change', false],
    ['maximum', false],
    ['index', false],
    ['item', true],
  ] as const)('beside %s an item’s whole figures may be its dossiers: %s', (kind, may) => {
    const draft = draftOf('Công khai', [12, 35]);
    const meaning = { ...draft.meaning, words: new Map<HeaderWord, number>([[kind, 1]]) };
    expect(mayBeDossiers({ ...draft, meaning }, undefined)).toBe(may);
  });

  it.each<readonly [string, ColumnDraft, number | undefined, boolean]>([
    ['whole figures of an item', draftOf('Công khai', [12, 35]), undefined, true],
    ['figures of a stated maximum', draftOf('Công khai', [12, 35]), 18, false],
    ['figures of a stated unit', draftOf('Công khai', [12, 35], { measure: 'points' }), undefined, false],
    ['figures with decimals', draftOf('Công khai', [12.5, 35]), undefined, false],
    ['percentages', draftOf('Công khai', ['12%', '35%']), undefined, false],
    ['fractions', draftOf('Công khai', [12, '3/8']), undefined, false],
    ['no figures', draftOf('Công khai', ['a']), undefined, false],
    ['a rate by its words', draftOf('Tỷ lệ công khai', [12, 35]), undefined, false],
    ['points by their words', draftOf('Điểm công khai', [12, 35]), undefined, false],
    ['no item’s', draftOf('Cây xanh', [12, 35]), undefined, false],
  ])('%s may be dossiers: %#', (_, draft, stated, may) => {
    expect(mayBeDossiers(draft, stated)).toBe(may);
  });
});

describe('kinds of words that take another kind’s meaning away', () => {
  const KINDS: readonly HeaderWord[] = [
    ...(['points', 'rate', 'rank', 'grade', 'change', 'counted', 'quantity', 'maximum', 'total', 'index'] as const),
    ...(['item', 'field', 'state', 'result', 'self', 'previous'] as const),
  ];
  /** How much the words of some kinds speak for a role. */
  const scoreOf = (kinds: readonly HeaderWord[], role: ColumnRole): number => {
    const draft = draftOf('');
    const words = new Map(kinds.map((kind) => [kind, 1] as const));
    const meaning = { ...draft.meaning, words, leaf: words };
    const proposals = proposalsFor({ ...draft, meaning }, 2, { item: undefined, stated: undefined }, ALONE);
    return proposals.find((each) => each.role === role)?.score ?? 0;
  };

  it.each<readonly [string, ColumnRole, string]>([
    ['unit', 'unit', 'points rate rank grade change counted quantity maximum total index'],
    ['name', 'unit', 'points rate rank grade change counted quantity maximum total index item field'],
    ['field', 'field', 'points rate rank grade change counted quantity maximum total index'],
    ['item', 'indicator', 'points rate rank grade change counted quantity maximum total index'],
    ['result', 'result', 'points rate rank grade change counted quantity maximum total'],
    ['evaluation', 'assessment', 'points rate rank grade result'],
    ['grade', 'grade', 'rate counted quantity total'],
    ['points total', 'composite', 'rate rank grade change counted quantity maximum state self'],
    ['points', 'composite', 'change maximum self'],
    ['points index', 'composite', 'rank grade change maximum self'],
    ['index', 'composite', 'rank grade change maximum self'],
    ['total', 'composite', 'rate rank grade change counted quantity maximum state self'],
    ['result evaluation', 'composite', 'rank grade self'],
    ['result total', 'composite', 'rate rank grade change counted quantity maximum state self'],
    ['counted', 'count', 'rate'],
    ['quantity', 'count', 'points rate'],
    ['state', 'count', 'points rate'],
    ['quantity counted', 'count', 'points rate'],
    ['total counted', 'count', 'points rate'],
    ['total', 'count', 'points'],
    ['rate', 'rate', 'points index'],
    ['change', 'delta', 'rank'],
  ])('%s: less of %s beside %s', (said, role, beside) => {
    const kinds = said.split(' ') as HeaderWord[];
    const alone = scoreOf(kinds, role);
    const taking = KINDS.filter((kind) => !kinds.includes(kind) && scoreOf([...kinds, kind], role) < alone);
    expect(taking.join(' ')).toBe(beside);
  });
});

describe('what a column’s cells speak for', () => {
  it.each<readonly [string, readonly CellValue[], Around, Partial<ColumnDraft>, string]>([
    [
      '',
      ['Tốt', 'Khá', 'TB', 'Yếu', 'Tốt'],
      {},
      {},
      'grade 8, unknown 0.8, unit 0.3, note 0.3 | result -1, target -1, rate -4, points -4, composite -4, count -4, rank -4, maximum -4, delta -4',
    ],
    [
      '',
      ['Tốt', 'Khá', 'TB', 'abc', 'x y'],
      {},
      {},
      'grade 8, unknown 0.8, unit 0.3, note 0.3 | result -1, target -1, rate -4, points -4, composite -4, count -4, rank -4, maximum -4, delta -4',
    ],
    [
      '',
      ['Tốt', 'Khá', 'abc', 'x y'],
      {},
      {},
      'unknown 0.8, unit 0.3, note 0.3 | result -1, target -1, rate -4, points -4, composite -4, count -4, rank -4, maximum -4, delta -4',
    ],
    [
      '',
      ['Nhất', 'Nhì', 'Ba', 'Tư', 'Năm'],
      {},
      {},
      'rank 8, unknown 0.8, unit 0.3, note 0.3 | result -1, target -1, rate -4, points -4, composite -4, count -4, maximum -4, delta -4',
    ],
    [
      '',
      ['Nhất', 'Nhì', 'Ba', 'abc', 'x y'],
      {},
      {},
      'rank 8, unknown 0.8, unit 0.3, note 0.3 | result -1, target -1, rate -4, points -4, composite -4, count -4, maximum -4, delta -4',
    ],
    [
      '',
      ['Nhất', 'Nhì', 'abc', 'x y'],
      {},
      {},
      'unknown 0.8, unit 0.3, note 0.3 | result -1, target -1, rate -4, points -4, composite -4, count -4, rank -4, maximum -4, delta -4',
    ],
    [
      '',
      ['000.21.31.H53', '000.22.31.H53', 'H53.12', 'abc'],
      {},
      {},
      'code 4, unknown 0.8, unit 0.3, note 0.3 | result -1, target -1, rate -4, points -4, composite -4, count -4, rank -4, maximum -4, delta -4',
    ],
    [
      '',
      ['000.21.31.H53', 'H53.12', 'abc', 'x y'],
      {},
      {},
      'unknown 0.8, unit 0.3, note 0.3 | result -1, target -1, rate -4, points -4, composite -4, count -4, rank -4, maximum -4, delta -4',
    ],
    [
      '',
      ['Xã', 'Phường', 'Xã', 'Xã'],
      {},
      {},
      'note 4.3, unknown 0.8 | result -1, target -1, unit -3.7, rate -4, points -4, composite -4, count -4, rank -4, maximum -4, delta -4, grade -8',
    ],
    [
      'Loại',
      ['Xã', 'Phường', 'abc', 'x y'],
      {},
      {},
      'grade 4.5, unknown 0.8, unit 0.3, note 0.3 | result -1, target -1, rate -4, composite -4, count -4, rank -4, maximum -4, delta -4, points -11',
    ],
    [
      '',
      ['Xã Phú Thọ', 'Phường 2', 'Xã Phú Lâm', 'abc'],
      {},
      {},
      'unknown 0.8, unit 0.3, note 0.3 | result -1, target -1, rate -4, points -4, composite -4, count -4, rank -4, maximum -4, delta -4',
    ],
    [
      '',
      ['Xã Phú Thọ', 'Phường 2', 'abc', 'x y'],
      {},
      {},
      'unknown 0.8, unit 0.3, note 0.3 | result -1, target -1, rate -4, points -4, composite -4, count -4, rank -4, maximum -4, delta -4',
    ],
    [
      '',
      ['Tháng 2', 'Tháng 3', 'Tháng 4', 'abc'],
      {},
      {},
      'field 6, unknown 0.8, note 0.3 | result -1, target -1, rate -4, points -4, composite -4, count -4, rank -4, maximum -4, delta -4, unit -4',
    ],
    [
      '',
      ['Tháng 2', 'Tháng 3', 'abc', 'x y'],
      {},
      {},
      'unknown 0.8, unit 0.3, note 0.3 | result -1, target -1, rate -4, points -4, composite -4, count -4, rank -4, maximum -4, delta -4',
    ],
    [
      '',
      ['một ý', null, null, null],
      {},
      {},
      'note 1.5, unknown 0.8 | result -1, target -1, unit -2.7, rate -4, points -4, composite -4, count -4, rank -4, maximum -4, delta -4',
    ],
    [
      '',
      ['Xã Phú Thọ', null, 'một ý'],
      {},
      {},
      'unknown 0.8, unit 0.3, note 0.3 | result -1, target -1, rate -4, points -4, composite -4, count -4, rank -4, maximum -4, delta -4',
    ],
    [
      '',
      ['một ý', 'hai ý', 'ba ý', 5],
      {},
      {},
      'unknown 0.8, unit 0.3, note 0.3 | rate -1, points -1, composite -1, count -1, rank -1, maximum -1, delta -1, result -1, target -1',
    ],
    [
      '',
      ['một ý', 'hai ý', 'ba ý', 5, 6],
      {},
      {},
      'unknown 0.8, unit 0.3, note 0.3 | rate -1, points -1, composite -1, count -1, rank -1, maximum -1, delta -1, result -1, target -1',
    ],
    [
      '',
      ['17/18', '12/18', '9/18'],
      {},
      {},
      'points 4, unknown 0.8 | note -2, assessment -2, code -2, grade -2, count -2, rate -3, composite -3, number -5, maximum -7, unit -9, indicator -9, field -9, measure -9',
    ],
    [
      '',
      ['17/18', '12/20', '9/22', '8/30'],
      {},
      {},
      'composite 1, unknown 0.8, points 0.5, count 0.5 | note -2, assessment -2, code -2, grade -2, number -5, maximum -7, unit -9, indicator -9, field -9, measure -9',
    ],
    [
      '',
      ['80/100', '90/100'],
      {},
      {},
      'points 4, composite 1, unknown 0.8 | note -2, assessment -2, code -2, grade -2, count -2, rate -3, number -5, maximum -7, unit -9, indicator -9, field -9, measure -9',
    ],
    [
      '',
      ['17/18', '12/18', 5, 6],
      {},
      {},
      'unknown 0.8 | note -2, assessment -2, code -2, grade -2, maximum -3, number -5, unit -9, indicator -9, field -9, measure -9',
    ],
    [
      '',
      ['98,5%', '90%', '100%'],
      {},
      {},
      'rate 5, unknown 0.8 | note -2, assessment -2, code -2, grade -2, maximum -3, points -4, composite -4, rankDelta -5, unit -9, indicator -9, field -9, measure -9, count -9, rank -9, number -10',
    ],
    [
      'Kết quả',
      ['98,5%', '90%'],
      {},
      {},
      'result 8.6, rate 5, unknown 0.8 | note -2, assessment -2, code -2, grade -2, maximum -3, points -4, composite -4, rankDelta -5, unit -9, indicator -9, field -9, measure -9, count -9, rank -9, number -10',
    ],
    [
      'Bộ chỉ số',
      ['98,5%', '90%'],
      {},
      {},
      'composite 6.6, rate 5, unknown 0.8 | note -2, assessment -2, code -2, grade -2, maximum -3, points -4, rankDelta -5, unit -9, indicator -9, field -9, measure -9, count -9, rank -9, number -10',
    ],
    [
      '',
      ['98,5%', 90, 80],
      {},
      {},
      'unknown 0.8 | note -2, assessment -2, code -2, grade -2, maximum -3, count -5, rank -5, rankDelta -5, unit -9, indicator -9, field -9, measure -9, number -10',
    ],
    [
      '',
      ['98,5%'],
      {},
      {},
      'unknown 0.8 | note -2, assessment -2, code -2, grade -2, count -5, rank -5, rankDelta -5, unit -9, indicator -9, field -9, measure -9, number -10',
    ],
    [
      '',
      ['≥ 80', '≥ 90', 70],
      {},
      {},
      'target 3, unknown 0.8, count 0.4 | rate -1, note -2, assessment -2, code -2, grade -2, number -5, unit -9, indicator -9, field -9, measure -9',
    ],
    [
      '',
      [1, 2, 3, 4],
      { place: 0 },
      {},
      'number 4, unknown 0.8, count 0.4 | rate -1, note -2, assessment -2, code -2, grade -2, maximum -3, unit -9, indicator -9, field -9, measure -9',
    ],
    [
      '',
      [1, 2, 3, 4],
      {},
      {},
      'unknown 0.8, count 0.4 | number -1, rate -1, note -2, assessment -2, code -2, grade -2, maximum -3, unit -9, indicator -9, field -9, measure -9',
    ],
    [
      '',
      [5, 3, 2, 4],
      { place: 0 },
      {},
      'unknown 0.8, count 0.4 | rate -1, note -2, assessment -2, code -2, grade -2, maximum -3, number -5, unit -9, indicator -9, field -9, measure -9',
    ],
    [
      '',
      [90, 101, 101, 101, 95],
      {},
      {},
      'unknown 0.8, count 0.5 | note -2, assessment -2, code -2, grade -2, maximum -3, number -5, rate -8, unit -9, indicator -9, field -9, measure -9',
    ],
    [
      '',
      [90, 101, 95, 92],
      {},
      {},
      'unknown 0.8, count 0.5 | note -2, assessment -2, code -2, grade -2, rate -2, maximum -3, number -5, unit -9, indicator -9, field -9, measure -9',
    ],
    [
      '',
      [90.5, 100.5],
      {},
      {},
      'unknown 0.8 | note -2, assessment -2, code -2, grade -2, maximum -3, count -5, rank -5, rankDelta -5, unit -9, indicator -9, field -9, measure -9, number -10',
    ],
    [
      '',
      [90, 100.6],
      {},
      {},
      'unknown 0.8 | note -2, assessment -2, code -2, grade -2, maximum -3, count -5, rank -5, rankDelta -5, rate -6, unit -9, indicator -9, field -9, measure -9, number -10',
    ],
    [
      '',
      [101, 90],
      {},
      {},
      'unknown 0.8, count 0.5 | note -2, assessment -2, code -2, grade -2, maximum -3, number -5, rate -8, unit -9, indicator -9, field -9, measure -9',
    ],
    [
      'Công khai',
      [17, 18, 12.5, 9],
      { itemMax: 18 },
      {},
      'points 3.4, rate 1.6, unknown 0.8 | result -2, note -2, code -2, grade -2, maximum -3, assessment -4, count -5, rank -5, rankDelta -5, composite -6, measure -9, number -10, unit -13, field -13, indicator -13',
    ],
    [
      'Công khai',
      [17, 19, 19.5, 20],
      { itemMax: 18 },
      {},
      'rate 3.9, unknown 0.8, points 0.4 | result -2, note -2, code -2, grade -2, maximum -3, assessment -4, count -5, rank -5, rankDelta -5, composite -6, measure -9, number -10, unit -13, field -13, indicator -13',
    ],
    [
      'Công khai',
      [17, 19, 19.5, 20],
      { stated: 18 },
      {},
      'rate 3.9, unknown 0.8 | points -1.6, note -2, code -2, grade -2, maximum -3, delta -4, target -4, count -5, rank -5, rankDelta -5, composite -6, result -6, assessment -8, measure -9, number -10, unit -13, field -13, indicator -13',
    ],
    [
      'Công khai',
      [17, 19, 12, 20, 3, 5, 7, 8, 9, 2],
      { itemMax: 18 },
      {},
      'count 3.8, points 1.5, rate 1.4, unknown 0.8 | result -2, note -2, code -2, grade -2, maximum -3, assessment -4, number -5, composite -6, measure -9, unit -13, field -13, indicator -13',
    ],
    [
      'Công khai (%)',
      [17, 18, 12.5],
      { itemMax: 18 },
      {},
      'rate 4, points 1, unknown 0.8 | result -2, note -2, code -2, grade -2, maximum -3, assessment -4, count -5, rank -5, rankDelta -5, composite -6, measure -9, number -10, unit -13, field -13, indicator -13',
    ],
    [
      'Công khai',
      [98, 95, 90],
      { itemMax: 18 },
      {},
      'rate 5.9, count 2.8, unknown 0.8, points 0.4 | result -2, note -2, code -2, grade -2, maximum -3, assessment -4, number -5, composite -6, measure -9, unit -13, field -13, indicator -13',
    ],
    [
      'Công khai',
      [38, 35, 39],
      { itemMax: 18 },
      {},
      'count 3.8, rate 1.4, unknown 0.8, points 0.4 | result -2, note -2, code -2, grade -2, maximum -3, assessment -4, number -5, composite -6, measure -9, unit -13, field -13, indicator -13',
    ],
    [
      'Công khai',
      [38.5, 35, 39],
      { itemMax: 18 },
      {},
      'rate 3.9, unknown 0.8, points 0.4 | result -2, note -2, code -2, grade -2, maximum -3, assessment -4, count -5, rank -5, rankDelta -5, composite -6, measure -9, number -10, unit -13, field -13, indicator -13',
    ],
    [
      'Điểm công khai',
      [98.5, 95, 90],
      { itemMax: 18 },
      {},
      'points 1, unknown 0.8 | result -2, note -2, code -2, grade -2, maximum -3, composite -4, assessment -4, count -5, rank -5, rankDelta -5, measure -9, number -10, unit -13, field -13, indicator -13',
    ],
    [
      'Công khai',
      [198.5, 195, 190],
      { itemMax: 18 },
      {},
      'unknown 0.8, points 0.4 | result -2, note -2, code -2, grade -2, maximum -3, rate -3.6, assessment -4, count -5, rank -5, rankDelta -5, composite -6, measure -9, number -10, unit -13, field -13, indicator -13',
    ],
    [
      '',
      [90, 90, 90],
      {},
      {},
      'unknown 0.8, count 0.4 | rate -1, note -2, assessment -2, code -2, grade -2, number -5, unit -9, indicator -9, field -9, measure -9',
    ],
    [
      'Điểm tối đa',
      [90, 80],
      {},
      {},
      'maximum 7.4, unknown 0.8, count 0.4 | rate -1, note -2, assessment -2, code -2, grade -2, number -5, points -7, unit -9, indicator -9, field -9, measure -9',
    ],
    [
      '',
      [-1, 2, 3.5],
      {},
      {},
      'unknown 0.8 | note -2, assessment -2, code -2, grade -2, maximum -3, count -5, rank -5, rankDelta -5, unit -9, indicator -9, field -9, measure -9, number -10',
    ],
    [
      '',
      [-1, 2, 3.5, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      {},
      {},
      'unknown 0.8 | note -2, assessment -2, code -2, grade -2, maximum -3, count -5, rank -5, rankDelta -5, unit -9, indicator -9, field -9, measure -9, number -10',
    ],
    [
      '',
      [-1, -2, -3],
      {},
      {},
      'delta 3, unknown 0.8 | note -2, assessment -2, code -2, grade -2, number -5, count -8.6, unit -9, indicator -9, field -9, measure -9, points -9, composite -9, rank -9, rate -10, maximum -12',
    ],
    [
      '',
      [2.5, 3.5],
      {},
      {},
      'unknown 0.8 | note -2, assessment -2, code -2, grade -2, maximum -3, count -5, rank -5, rankDelta -5, unit -9, indicator -9, field -9, measure -9, number -10',
    ],
    [
      '',
      [2, 3],
      {},
      {},
      'unknown 0.8, count 0.4 | rate -1, note -2, assessment -2, code -2, grade -2, maximum -3, number -5, unit -9, indicator -9, field -9, measure -9',
    ],
    [
      'Hồ sơ',
      [2, 3],
      {},
      {},
      'count 2.8, unknown 0.8 | note -2, assessment -2, code -2, grade -2, rate -2, maximum -3, number -5, unit -9, indicator -9, field -9, measure -9',
    ],
    [
      'Hồ sơ',
      [200, 300],
      {},
      {},
      'count 4.4, unknown 0.8 | note -2, assessment -2, code -2, grade -2, maximum -3, number -5, rate -8, unit -9, indicator -9, field -9, measure -9',
    ],
    [
      '',
      [200, 300],
      {},
      {},
      'unknown 0.8, count 0.5 | note -2, assessment -2, code -2, grade -2, maximum -3, number -5, rate -8, unit -9, indicator -9, field -9, measure -9',
    ],
    [
      'Hồ sơ',
      [20, 300, 25],
      {},
      {},
      'count 3.2, unknown 0.8 | note -2, assessment -2, code -2, grade -2, rate -2, maximum -3, number -5, unit -9, indicator -9, field -9, measure -9',
    ],
    [
      'Hồ sơ (%)',
      [2, 3],
      {},
      {},
      'rate 4, unknown 0.8, count 0.4 | note -2, assessment -2, code -2, grade -2, maximum -3, number -5, unit -9, indicator -9, field -9, measure -9',
    ],
    [
      'Hồ sơ',
      ['2/3', '1/3'],
      {},
      {},
      'points 4, unknown 0.8, count 0.4 | note -2, assessment -2, code -2, grade -2, rate -3, composite -3, number -5, maximum -7, unit -9, indicator -9, field -9, measure -9',
    ],
    [
      'Công khai',
      [12, 35, 39],
      {},
      {},
      'count 3.8, points 2.4, rate 1.4, unknown 0.8 | result -2, note -2, code -2, grade -2, maximum -3, assessment -4, number -5, composite -6, measure -9, unit -13, field -13, indicator -13',
    ],
    [
      'Công khai',
      [12, 40, 40],
      {},
      {},
      'count 2.8, points 2.4, rate 2.4, unknown 0.8 | result -2, note -2, code -2, grade -2, maximum -3, assessment -4, number -5, composite -6, measure -9, unit -13, field -13, indicator -13',
    ],
    [
      'Công khai',
      [62, 70, 100],
      {},
      {},
      'rate 4.4, count 2.8, points 2.4, unknown 0.8 | result -2, note -2, code -2, grade -2, maximum -3, assessment -4, number -5, composite -6, measure -9, unit -13, field -13, indicator -13',
    ],
    [
      'Công khai',
      [62, 60, 60],
      {},
      {},
      'count 2.8, points 2.4, rate 2.4, unknown 0.8 | result -2, note -2, code -2, grade -2, maximum -3, assessment -4, number -5, composite -6, measure -9, unit -13, field -13, indicator -13',
    ],
    [
      'Công khai',
      [62, 70, 101],
      {},
      {},
      'count 2.9, points 2.4, unknown 0.8, rate 0.4 | result -2, note -2, code -2, grade -2, maximum -3, assessment -4, number -5, composite -6, measure -9, unit -13, field -13, indicator -13',
    ],
    [
      'Công khai',
      [62, 70, 100],
      {},
      { rated: true },
      'count 2.8, points 2.4, unknown 0.8 | rate -1.6, result -2, note -2, code -2, grade -2, maximum -3, assessment -4, number -5, composite -6, measure -9, unit -13, field -13, indicator -13',
    ],
    [
      'Công khai',
      [12, 35],
      {},
      { added: true },
      'count 6.3, unknown 0.8 | points -0.1, rate -1.1, result -2, note -2, code -2, grade -2, maximum -3, assessment -4, number -5, composite -6, measure -9, unit -13, field -13, indicator -13',
    ],
    [
      'Số hồ sơ công khai',
      [12, 35],
      {},
      {},
      'count 7.3, points 1.6, unknown 0.8 | rate -1.4, result -2, note -2, code -2, grade -2, maximum -3, assessment -4, composite -4.1, number -5, measure -9, unit -11.8, field -11.8, indicator -11.8',
    ],
    [
      'Công khai',
      [12, 35],
      { stated: 18 },
      {},
      'rate 2.4, unknown 0.8, count 0.4 | points -1.6, note -2, code -2, grade -2, maximum -3, delta -4, target -4, number -5, composite -6, result -6, assessment -8, measure -9, unit -13, field -13, indicator -13',
    ],
    [
      'Công khai',
      [12, 35],
      {},
      { measure: 'points' },
      'points 4.9, unknown 0.8, rate 0.4 | maximum -0.5, count -1.6, result -2, note -2, code -2, grade -2, composite -3.5, assessment -4, number -5, measure -9, unit -13, field -13, indicator -13',
    ],
    [
      'Công khai',
      [12, 35],
      {},
      { measure: 'rate' },
      'rate 4.9, unknown 0.8, points 0.4 | count -1.6, result -2, note -2, code -2, grade -2, maximum -3, assessment -4, number -5, composite -8, measure -9, unit -13, field -13, indicator -13',
    ],
    [
      'Công khai',
      [12, 35],
      {},
      { measure: 'counted' },
      'count 2.9, unknown 0.8, points 0.4, rate 0.4 | result -2, note -2, code -2, grade -2, maximum -3, assessment -4, number -5, composite -8, measure -9, unit -13, field -13, indicator -13',
    ],
    ['', [], {}, { corner: 'units' }, 'unit 9, unknown 0.8'],
    ['', [], {}, { corner: 'groups' }, 'note 9, unknown 0.8'],
    ['Điểm', [], {}, { self: true }, 'unknown 14.8, points 3, composite 2'],
    [
      'Điểm giảm nghèo',
      [],
      { stated: 15 },
      {},
      'points 3, composite 2, unknown 0.8 | delta -4, target -4, result -4, assessment -4',
    ],
    ['Điểm thưởng', [], { isWhole: true }, {}, 'unknown 0.8'],
    [
      'Xếp hạng công khai',
      [12, 35],
      {},
      {},
      'rank 5.4, points 0.8, rate 0.8, unknown 0.8, count 0.4 | result -2, note -2, code -2, grade -2, composite -2.1, maximum -3, assessment -4, number -5, measure -9, unit -10.4, field -10.4, indicator -10.4',
    ],
    ['', [null, '-'], {}, {}, 'unknown 0.8'],
    [
      '',
      [1, 'một ý'],
      {},
      {},
      'unknown 0.8, count 0.4 | rate -1, note -2, assessment -2, code -2, grade -2, number -5, unit -9, indicator -9, field -9, measure -9',
    ],
    [
      '',
      ['Xã Phú Thọ', 'Xã Phú Mỹ', 'Xã Phú Lâm'],
      {},
      {},
      'unit 4, unknown 0.8, note 0.3 | result -1, target -1, rate -4, points -4, composite -4, count -4, rank -4, maximum -4, delta -4',
    ],
    [
      '',
      [100.5, 90.5],
      {},
      {},
      'unknown 0.8 | note -2, assessment -2, code -2, grade -2, maximum -3, count -5, rank -5, rankDelta -5, unit -9, indicator -9, field -9, measure -9, number -10',
    ],
    [
      '',
      [0, 0],
      {},
      {},
      'unknown 0.8, count 0.4 | rate -1, note -2, assessment -2, code -2, grade -2, number -5, unit -9, indicator -9, field -9, measure -9',
    ],
    [
      '',
      ['98,5%', '90%', 80, 70],
      {},
      {},
      'unknown 0.8 | note -2, assessment -2, code -2, grade -2, maximum -3, count -5, rank -5, rankDelta -5, unit -9, indicator -9, field -9, measure -9, number -10',
    ],
    [
      'Công khai',
      [18, 17.5],
      { itemMax: 18 },
      {},
      'points 3.4, rate 1.6, unknown 0.8 | result -2, note -2, code -2, grade -2, maximum -3, assessment -4, count -5, rank -5, rankDelta -5, composite -6, measure -9, number -10, unit -13, field -13, indicator -13',
    ],
    [
      'Cây xanh',
      [17, 17.5],
      { itemMax: 18 },
      {},
      'points 1, unknown 0.8 | note -2, assessment -2, code -2, grade -2, maximum -3, count -5, rank -5, rankDelta -5, unit -9, indicator -9, field -9, measure -9, number -10',
    ],
    [
      'Cây xanh',
      [38.5, 35.5],
      { itemMax: 18 },
      {},
      'unknown 0.8 | note -2, assessment -2, code -2, grade -2, points -2, maximum -3, count -5, rank -5, rankDelta -5, unit -9, indicator -9, field -9, measure -9, number -10',
    ],
    [
      'Công khai',
      ['a', 'b'],
      { itemMax: 18 },
      {},
      'unknown 0.8, note 0.3 | target -1, points -1.6, rate -1.6, assessment -2, result -3, unit -3.7, field -4, indicator -4, count -4, rank -4, maximum -4, delta -4, composite -10',
    ],
    [
      '',
      [-0.5, 2, 3.5, 4],
      {},
      {},
      'unknown 0.8 | note -2, assessment -2, code -2, grade -2, maximum -3, count -5, rank -5, rankDelta -5, unit -9, indicator -9, field -9, measure -9, number -10',
    ],
    [
      '',
      [-0.5, -2, 3.5, 4, 5, 6, 7, 8],
      {},
      {},
      'unknown 0.8 | note -2, assessment -2, code -2, grade -2, maximum -3, count -5, rank -5, rankDelta -5, unit -9, indicator -9, field -9, measure -9, number -10',
    ],
    [
      'Hồ sơ',
      [100, 101],
      {},
      {},
      'count 4.4, unknown 0.8 | note -2, assessment -2, code -2, grade -2, maximum -3, number -5, rate -8, unit -9, indicator -9, field -9, measure -9',
    ],
  ])('“%s” over %j (%j, %j): %s', (header, cells, around, beside, roles) => {
    expect(proposed(draftOf(header, cells, beside), around)).toBe(roles);
  });

  it.each([
    [[5, 1, 9], 5],
    [[1, 2, 3, 4], 3],
    [[7], 7],
    [[], 0],
  ])('%j: half of the figures are beyond %s', (figures, typical) => {
    expect(typicalOf(draftOf('', figures).evidence)).toBe(typical);
  });
});
