import { PhraseBook, tokensOf, wordsOf } from '../../../src/domain/vocabulary/PhraseBook';

const book = new PhraseBook({
  sum: ['cộng'],
  work: ['công', 'dịch vụ công'],
  late: ['quá hạn'],
  lateDossiers: ['quá hạn hồ sơ'],
});

/** `cộng dịch vụ công` → `sum 0-1, work 1-4`. */
function found(text: string): string {
  return book
    .allIn(wordsOf(text))
    .map(({ meaning, from, to }) => `${meaning} ${from}-${to}`)
    .join(', ');
}

describe('a text word by word', () => {
  it.each([
    ['Tỷ lệ (%) hồ sơ, đúng hạn', ['ty', 'le', '%', 'ho', 'so', 'dung', 'han']],
    ['  Điểm/100 – đạt ', ['diem', '100', 'dat']],
    ['…', []],
    ['', []],
  ])('%s', (text, words) => {
    expect(tokensOf(text)).toEqual(words);
  });

  it('keeps tones only where the text has any', () => {
    expect(wordsOf('TONG DIEM')).toEqual({ plain: ['tong', 'diem'] });
    expect(wordsOf('Tổng DIEM').exact).toHaveLength(2);
  });
});

describe('phrases in a text', () => {
  it.each([
    ['Cộng dịch vụ công', 'sum 0-1, work 1-4'],
    ['Hồ sơ quá hạn của dịch vụ công', 'late 2-4, work 5-8'],
    ['Quá hạn hồ sơ quá hạn', 'lateDossiers 0-4, late 4-6'],
    ['Quá hạn công', 'late 0-2, work 2-3'],
    ['Quá', ''],
    ['Dịch vụ', ''],
    ['', ''],
    // Tones tell words apart as soon as there are any.
    ['Công việc', 'work 0-1'],
    ['Cộng việc', 'sum 0-1'],
    ['cong', 'sum 0-1'],
    ['qua han', 'late 0-2'],
    ['Cóng', ''],
  ])('%s: %s', (text, said) => {
    expect(found(text)).toBe(said);
  });

  it.each([
    ['Quá hạn hồ sơ', 'lateDossiers', 4],
    ['Quá hạn 3 ngày', 'late', 2],
    ['Đã quá hạn', undefined, undefined],
    ['', undefined, undefined],
  ])('%s begins with %s', (text, meaning, to) => {
    const start = book.startOf(wordsOf(text));
    expect(start).toEqual(meaning === undefined ? undefined : { meaning, from: 0, to });
  });

  it('of two meanings with one phrase has the first', () => {
    const own = new PhraseBook([
      { meaning: 'first', words: ['mốc'] },
      { meaning: 'second', words: ['mốc', 'mốc sau', ''] },
    ]);
    expect(own.allIn(wordsOf('Mốc')).map(({ meaning }) => meaning)).toEqual(['first']);
    expect(own.allIn(wordsOf('Mốc sau')).map(({ meaning }) => meaning)).toEqual(['second']);
  });
});
