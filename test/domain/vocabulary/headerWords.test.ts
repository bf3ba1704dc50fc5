import { saysBothWays } from '../../../src/domain/vocabulary/changeWords';
import { headerWords, isNumberedTotal, opposites, saysChangeBySigns } from '../../../src/domain/vocabulary/headerWords';
import { beginsAsRate, saysMeasureAlone, saysRate } from '../../../src/domain/vocabulary/measures';
import { wordsOf } from '../../../src/domain/vocabulary/PhraseBook';

/** The kinds of words in a header, from left to right. */
function kindsIn(header: string): string {
  return headerWords
    .allIn(wordsOf(header))
    .map(({ meaning }) => meaning)
    .join(' ');
}

describe('the words of a header', () => {
  it.each([
    ['Tổng số điểm đạt được', 'total points result'],
    ['Tỷ lệ hồ sơ đúng hạn kỳ trước (%)', 'rate counted state previous rate'],
    ['Điểm tối đa', 'maximum'],
    ['Chỉ tiêu giao năm 2026', 'target time'],
    ['Chỉ tiêu', 'targetOrItem'],
    ['Tăng/giảm so với tháng trước', 'change change previous'],
    ['Xếp hạng tháng này', 'rank current'],
    ['Đơn vị tính', 'measureUnit'],
    ['Đơn vị', 'unit'],
    ['Mã định danh', 'code'],
    ['Lĩnh vực', 'field'],
    ['Số hồ sơ kỳ trước chuyển sang', 'quantity counted carried'],
    ['Điểm đơn vị tự chấm', 'points self'],
    ['Điểm thẩm định', 'points appraised'],
    ['Điểm thưởng', 'bonus'],
    ['Điểm trừ', 'deduction'],
    ['Kết quả giảm nghèo', 'result content'],
    ['Tử số', 'numerator'],
    ['Mẫu số', 'denominator'],
    ['Bộ chỉ số 766', 'index index'],
  ])('%s: %s', (header, kinds) => {
    expect(kindsIn(header)).toBe(kinds);
  });
});

describe('a change said by signs', () => {
  it.each(['±', '(±)', '( ± )', '+/-', '+/–', '+,−', '(+/-)', '+ / -', '+-', '+  -', '( +/ - )', '(+-  )', '(  ±)'])(
    '%s is one',
    (text) => {
      expect(saysChangeBySigns(text)).toBe(true);
    },
  );

  it.each(['+', '-', '5+/-', '+/-5', '(a±)', '+x-', '+a/-', '+/a-', '+-a', '+;-', '+/5', ''])('%s is none', (text) => {
    expect(saysChangeBySigns(text)).toBe(false);
  });

  it.each([
    ['Tăng/giảm', true],
    ['Tăng (+), giảm (-)', true],
    ['Tăng', false],
    ['Giảm', false],
    ['Chênh lệch', false],
  ])('%s tells of both ways: %s', (header, both) => {
    expect(saysBothWays(header)).toBe(both);
  });
});

describe('a total with the number of what it adds up', () => {
  it.each(['Cộng I', 'Cộng (II)', 'Tổng điểm phần B', 'Tổng III', 'Tổng điểm nhóm D'])('%s', (header) => {
    expect(isNumberedTotal(header)).toBe(true);
  });

  it.each([
    'Điểm cộng I',
    'Cộng',
    'Tổng điểm',
    'Cộng Ib',
    'Tổng phần E',
    'Cộngx I',
    'Tổng 2 I',
    'Tổng I II',
    'Cộng I điểm',
  ])('%s is none', (header) => {
    expect(isNumberedTotal(header)).toBe(false);
  });
});

describe('headers of the opposite of what is judged', () => {
  const saysOpposite = (header: string): string =>
    opposites
      .allIn(wordsOf(header))
      .map(({ meaning, from, to }) => `${meaning} ${to - from}`)
      .join(' ');

  // The whole phrase is one: a part of it would leave the rest to be read as something else.
  it.each([
    'Quá hạn',
    'Trễ hạn',
    'Trễ',
    'Chậm',
    'Chưa',
    'Không đúng hạn',
    'Không',
    'Tồn đọng',
    'Tồn',
    'Trả lại',
    'Khiếu nại',
    'Không hài lòng',
    'Sai sót',
    'Bị từ chối',
    'Từ chối',
    'Hủy',
    'Lỗi',
    'Vi phạm',
    'Trực tiếp',
    'Hộ nghèo',
    'Suy dinh dưỡng',
    'Bỏ học',
    'Nợ đọng',
    'Thất nghiệp',
    'Tiền mặt',
    'Hồ sơ giấy',
    'Bản giấy',
  ])('%s', (words) => {
    expect(saysOpposite(words)).toBe(`opposite ${words.split(' ').length}`);
  });

  it.each(['Bưu chính', 'BCCI'])('%s, where a table is not about it', (words) => {
    expect(saysOpposite(words)).toBe(`byPost ${words.split(' ').length}`);
  });

  it.each([
    'Giảm nghèo',
    'Hộ nghèo được',
    'Hộ nghèo, hộ cận nghèo có',
    'Suy dinh dưỡng được',
    'Dư nợ',
    'Thoát nghèo',
    'Thu hồi nợ',
    'Trước hạn và quá hạn',
    'Đúng hạn và quá hạn',
    'Không chậm',
    'Không quá hạn',
    'Không trễ hạn',
    'Không dùng tiền mặt',
    'Không tiền mặt',
    'Không giấy',
    'Hồ sơ giấy tờ',
  ])('%s says nothing bad', (words) => {
    expect(saysOpposite(words)).toBe(`neutral ${words.split(' ').length}`);
  });
});

describe('headers of measures', () => {
  it.each([
    ['Tỷ lệ hồ sơ đúng hạn', true, true],
    ['Hồ sơ đúng hạn (%)', true, false],
    ['Số hồ sơ đúng hạn', false, false],
    ['', false, false],
  ])('%s speaks of a rate: %s, begins as one: %s', (header, says, begins) => {
    expect([saysRate(header), beginsAsRate(header)]).toEqual([says, begins]);
  });

  it.each([
    ['Điểm đạt', true],
    ['Điểm', true],
    ['Kết quả điểm', true],
    ['Tỷ lệ (%)', true],
    ['Tỷ lệ số hóa', true],
    ['Kết quả', false],
    ['Điểm số hóa', false],
    ['Điểm xếp hạng', false],
    ['Công khai', false],
    ['', false],
  ])('%s needs its item beside it: %s', (header, alone) => {
    expect(saysMeasureAlone(header)).toBe(alone);
  });
});
