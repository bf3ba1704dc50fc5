import { ItemNames, tellsSomething } from '../../../src/domain/vocabulary/ItemNames';
import { wordsOf } from '../../../src/domain/vocabulary/PhraseBook';
import { headerWordsOf, SYNONYM_MEANINGS } from '../../../src/domain/vocabulary/Synonym';
import { Vocabulary } from '../../../src/domain/vocabulary/Vocabulary';

const plain = new Vocabulary([]);
const own = new Vocabulary([
  { meaning: 'composite', words: ['mốc cuối'] },
  { meaning: 'aggregate', words: ['gộp lại'] },
  { meaning: 'lowerIsBetter', words: ['sót việc'] },
  { meaning: 'previous', words: ['đợt cũ'] },
  { meaning: 'unit', words: ['ấp'] },
]);

const kindsIn = (vocabulary: Vocabulary, header: string): readonly string[] =>
  vocabulary.headerWordsIn(wordsOf(header)).map(({ meaning, from, to }) => `${meaning} ${from}-${to}`);

describe('an office’s own words', () => {
  it.each([
    ['number', ['ordinal']],
    ['unit', ['unit']],
    ['parentUnit', ['unit']],
    ['code', ['code']],
    ['indicator', ['item']],
    ['field', ['field']],
    ['measure', ['measureUnit']],
    ['composite', ['points', 'total']],
    ['previousComposite', ['points', 'total', 'previous']],
    ['delta', ['change']],
    ['grade', ['grade']],
    ['previousGrade', ['grade', 'previous']],
    ['rank', ['rank']],
    ['previousRank', ['rank', 'previous']],
    ['rankDelta', ['rank', 'change']],
    ['points', ['points']],
    ['maximum', ['maximum']],
    ['rate', ['rate']],
    ['count', ['counted', 'quantity']],
    ['target', ['target']],
    ['result', ['result']],
    ['assessment', ['assessment']],
    ['note', ['note']],
    ['previous', ['previous']],
    ['current', ['current']],
    ['aggregate', []],
    ['lowerIsBetter', []],
    ['publicity', []],
  ])('for %s say %j', (meaning, kinds) => {
    expect(headerWordsOf(meaning)).toEqual(kinds);
  });

  it('have the meanings of roles and four others', () => {
    expect(SYNONYM_MEANINGS).toHaveLength(27);
    expect(SYNONYM_MEANINGS.slice(-4)).toEqual(['previous', 'current', 'aggregate', 'lowerIsBetter']);
    expect(SYNONYM_MEANINGS[0]).toBe('number');
  });

  it('come before the program’s, which are read around them', () => {
    expect(kindsIn(own, 'Điểm mốc cuối kỳ trước')).toEqual(['points 0-1', 'points 1-3', 'total 1-3', 'previous 3-5']);
    expect(kindsIn(own, 'Mốc cuối đợt cũ')).toEqual(['points 0-2', 'total 0-2', 'previous 2-4']);
    expect(kindsIn(own, 'DIEM MOC CUOI KY TRUOC')).toEqual(['points 0-1', 'points 1-3', 'total 1-3', 'previous 3-5']);
    expect(kindsIn(own, 'Tổng điểm')).toEqual(['total 0-1', 'points 1-2']);
    expect(kindsIn(own, 'Gộp lại điểm')).toEqual(['points 2-3']);
    expect(kindsIn(plain, 'Mốc cuối')).toEqual([]);
  });

  it.each([
    ['Mốc cuối', true],
    ['Mốc cuối năm', false],
    ['Điểm mốc cuối', false],
    ['Gộp lại', false],
    ['Điểm', false],
    ['', false],
  ])('%s is one of them and nothing else: %s', (header, is) => {
    expect(own.isOwnHeader(wordsOf(header))).toBe(is);
    expect(plain.isOwnHeader(wordsOf(header))).toBe(false);
  });

  it.each([
    ['Tổng cộng', true, true],
    ['Gộp lại các xã', true, false],
    ['Các xã gộp lại', false, false],
    ['Mốc cuối', false, false],
    ['Phú Thọ', false, false],
  ])('%s is the name of an aggregate: %s, without own words: %s', (name, withOwn, without) => {
    expect([own.isAggregate(name), plain.isAggregate(name)]).toEqual([withOwn, without]);
  });

  it.each([
    ['Số quá hạn', true, true],
    ['Số sót việc', true, false],
    ['Sót việc và mốc cuối', true, false],
    ['Không quá hạn', false, false],
    ['Không quá hạn, trễ', true, true],
    ['Mốc cuối', false, false],
    ['Đúng hạn', false, false],
  ])('%s is the opposite of what is judged: %s, without own words: %s', (header, withOwn, without) => {
    expect([own.saysOpposite(wordsOf(header)), plain.saysOpposite(wordsOf(header))]).toEqual([withOwn, without]);
  });

  it('head names as the program’s do', () => {
    expect([own.headsNames('Ấp'), plain.headsNames('Ấp'), plain.headsNames('STT')]).toEqual([
      'name',
      undefined,
      'ordinal',
    ]);
  });
});

describe('headers that name a measure and little else', () => {
  it.each([
    'Tổng điểm các nhóm (tối đa 100)',
    'Xếp hạng',
    'Điểm tháng 8',
    'Điểm',
    'Tổng',
    'Bộ chỉ số',
    'Kết quả',
    'Đánh giá',
    'Tỷ lệ (%)',
    'Xếp loại',
    'Tăng/giảm',
    'Kỳ này',
    'Kỳ trước',
    'Điểm của các nhóm tiêu chí',
    'Điểm số quý 3, tuần 2, năm 2025 và kỳ 12',
    'Điểm về chỉ',
    'Chỉ số CCHC',
  ])('%s', (header) => {
    expect(plain.namesMeasure(header)).toBe(true);
  });

  it.each([
    'Điểm công khai',
    'Công khai điểm',
    'Nhóm điểm',
    'Số hồ sơ',
    'Điểm 3a',
    'Điểm a3',
    'Công khai',
    '2025',
    '',
    'Ghi chú',
  ])('%s does not', (header) => {
    expect(plain.namesMeasure(header)).toBe(false);
  });
});

describe('the names of an index’s items', () => {
  const names = new ItemNames([
    { key: 'publicity', max: 18, names: ['Công khai, minh bạch'] },
    { key: 'progress', max: 20, names: ['Tiến độ giải quyết hồ sơ', 'Kết quả giải quyết'] },
    { key: 'online', max: 12, names: ['Dịch vụ công trực tuyến', 'Thanh toán trực tuyến'] },
    { key: 'satisfaction', max: 18, names: ['Mức độ hài lòng'] },
    { key: 'digital', max: 22, names: ['Số hóa hồ sơ'] },
    { key: 'people', max: 10, names: ['Phục vụ người dân và doanh nghiệp'] },
  ]);
  const matched = (text: string): readonly string[] =>
    names
      .matches(text)
      .map(
        ({ key, score, coverage, exact, tokens }) =>
          `${key} ${score.toFixed(2)} ${coverage.toFixed(2)}${exact ? ' exact' : ''} ${[...tokens].sort().join('')}`,
      );

  it.each([
    ['Công khai, minh bạch', ['publicity 5.88 1.00 exact 0123']],
    ['Điểm công khai, minh bạch (18)', ['publicity 5.88 1.00 exact 1234']],
    ['Công khai', ['publicity 1.38 1.00 01']],
    ['Tiến độ', ['progress 1.06 1.00 01']],
    ['CKMB', ['publicity 1.50 1.00 0']],
    ['Xếp loại', []],
    ['', []],
  ])('%s', (text, matches) => {
    expect(matched(text)).toEqual(matches);
  });

  it('best first, by the words they share', () => {
    expect(names.matches('Thanh toán trực tuyến của dịch vụ công').map(({ key }) => key)).toEqual(['online']);
    expect(names.matches('Giải quyết hồ sơ số hóa').map(({ key }) => key)).toEqual(['progress', 'digital']);
    expect(names.matches('Số hóa hồ sơ giải quyết').map(({ key }) => key)).toEqual(['digital', 'progress']);
  });

  it('has digitization by its own word for figures, and no other', () => {
    expect(names.matches('Tỷ lệ số hóa hồ sơ')[0]).toMatchObject({ key: 'digital', exact: true });
    expect(names.matches('Số hài lòng')[0]).toMatchObject({ key: 'satisfaction', exact: false });
    expect(names.matches('Số mức độ hài lòng')[0]).toMatchObject({ key: 'satisfaction', exact: true });
  });

  it('leaves aside whom an office serves', () => {
    expect(names.matches('Mức độ hài lòng của người dân')[0]).toMatchObject({ key: 'satisfaction', coverage: 1 });
    expect(names.matches('Mức độ hài lòng của khách')[0]?.coverage).toBeCloseTo(2 / 3);
  });

  it.each([
    ['khai', true],
    ['diem', false],
    ['%', false],
    ['12', false],
    ['a12', true],
    ['12a', true],
    ['7', false],
  ])('%s tells items apart: %s', (word, tells) => {
    expect(tellsSomething(word)).toBe(tells);
  });
});
