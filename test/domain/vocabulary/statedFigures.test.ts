import { bandsIn } from '../../../src/domain/vocabulary/statedBands';
import { scaleIn, scalesIn, statementsIn } from '../../../src/domain/vocabulary/statements';

describe('the target that a header states', () => {
  it.each([
    ['Đúng hạn (80%)', 80],
    ['Đúng hạn (≥ 80 %)', 80],
    ['Đúng hạn (>= 80%)', 80],
    ['Đúng hạn (> 80%)', 80],
    ['Đúng hạn (chỉ tiêu 80%)', 80],
    ['Đúng hạn (Mục tiêu: 80%)', 80],
    ['Đúng hạn (kế hoạch giao 82,5%)', 82.5],
    ['Đúng hạn (yêu cầu đạt ≥ 82.5%)', 82.5],
    ['Đúng hạn (từ 80% trở lên)', 80],
    ['Đúng hạn (tối thiểu 80%)', 80],
    ['Đúng hạn (ít nhất 80%)', 80],
    ['Đúng hạn ( 100% )', 100],
  ])('%s: %s', (header, target) => {
    expect(statementsIn(header)).toEqual({ rest: 'Đúng hạn', name: 'Đúng hạn', target });
  });

  it.each(['Đúng hạn 80%', 'Đúng hạn (dưới 80%)', 'Đúng hạn (%)', 'Đúng hạn (1000%)', 'Đúng hạn (80% hồ sơ)'])(
    '%s states none',
    (header) => {
      expect(statementsIn(header).target).toBeUndefined();
    },
  );
});

describe('the maximum that a header states', () => {
  it.each([
    ['Công khai (18 điểm)', 18],
    ['Công khai (18đ)', 18],
    ['Công khai [18 đ]', 18],
    ['Công khai (tối đa 18 điểm)', 18],
    ['Công khai (max: 18 điểm)', 18],
    ['Công khai (thang 18 điểm)', 18],
    ['Công khai (thang điểm 18 điểm)', 18],
    ['Công khai (điểm chuẩn 18 điểm)', 18],
    ['Công khai (chuẩn 18 điểm)', 18],
    ['Công khai (trần 18đ)', 18],
    ['Công khai (điểm tối đa 18,5 điểm)', 18.5],
    ['Công khai tối đa 18', 18],
    ['Công khai max 18', 18],
    ['Công khai thang điểm: 18', 18],
    ['Công khai thang 18', 18],
    ['Công khai điểm chuẩn = 18', 18],
    ['Công khai điểm trần là 18', 18],
    ['Công khai /18', 18],
    ['Công khai (đạt/18)', 18],
    ['Công khai /18 điểm', 18],
    ['Công khai / 18 đ)', 18],
    ['Công khai - 18 điểm', 18],
    ['Công khai – 18đ', 18],
    ['Công khai: 18 điểm', 18],
    ['18 điểm', 18],
    ['(18 đ)', 18],
    ['[ 18 điểm ]', 18],
    ['Công khai (18)', 18],
    ['Công khai [18.5]', 18.5],
    ['Công khai ( 1000 )', 1000],
  ])('%s: %s', (header, max) => {
    expect(statementsIn(header).max).toBe(max);
  });

  it.each([
    'Công khai',
    'Công khai 18',
    'Công khai (2025)',
    'Công khai (1900)',
    'Công khai (2099)',
    'Công khai /2026',
    'Kỳ 8/10',
    'Ngày 8/10/2025',
    'Công khai (0 điểm)',
    'Công khai tối đa 18%',
    'Công khai tối đa 18/20 hồ sơ',
    'Công khai (18 xã)',
    'Công khai 18 điểm cộng',
    'Công khai (18) hồ sơ',
    'Công khai (12345)',
  ])('%s states none', (header) => {
    expect(statementsIn(header).max).toBeUndefined();
  });

  it.each([
    ['Công khai (1899)', 1899],
    ['Công khai (2100)', 2100],
  ])('%s is no year: %s', (header, max) => {
    expect(statementsIn(header).max).toBe(max);
  });

  it.each([
    ['Công khai (18 điểm)', 'Công khai  điểm', 'Công khai'],
    ['Công khai (18)', 'Công khai', 'Công khai'],
    ['Công khai, (tối đa 18)', 'Công khai, ( )', 'Công khai'],
    ['Công khai - 18 điểm', 'Công khai  điểm', 'Công khai'],
    ['Công khai (số điểm tối đa 18)', 'Công khai (số  điểm )', 'Công khai'],
    ['Công khai:', 'Công khai:', 'Công khai'],
    ['Công khai – ;', 'Công khai – ;', 'Công khai'],
    ['Tối đa 18 điểm công khai', 'điểm công khai', 'công khai'],
  ])('%s leaves “%s”, and the name “%s”', (header, rest, name) => {
    expect([statementsIn(header).rest, statementsIn(header).name]).toEqual([rest, name]);
  });

  it.each([
    ['Kết quả (thang điểm 10)', 10],
    ['Thang 100', 100],
    ['thang đánh giá: 5', 5],
    ['Thang điểm : 1000 điểm', 1000],
    ['Thang điểm 10%', undefined],
    ['Thang điểm 10/20', undefined],
    ['Tháng 10', undefined],
    ['Kết quả', undefined],
  ])('%s states the scale %s', (title, scale) => {
    expect(scaleIn(title)).toBe(scale);
  });

  it.each([
    ['Từng nội dung theo thang điểm 10; điểm chung theo thang điểm 100', ['10 of parts', '100']],
    ['(Điểm tiêu chí thành phần: thang điểm 5, điểm xếp hạng: thang 50)', ['5 of parts', '50']],
    ['BỘ TIÊU CHÍ ĐÁNH GIÁ CÁC XÃ (THANG ĐIỂM 100)', ['100']],
    ['Kết quả các xã', []],
  ])('%s states the scales %j', (title, scales) => {
    expect(scalesIn(title).map(({ scale, ofParts }) => `${scale}${ofParts ? ' of parts' : ''}`)).toEqual(scales);
  });
});

describe('the bands that a note states', () => {
  const names = ['Xuất sắc', 'Tốt', 'Khá', 'Trung bình', 'Yếu'];
  const bands = (text: string): string => {
    const found = bandsIn(text, names);
    if (found === undefined) return 'none';
    return `${found.bands.map(({ name, from }) => `${name} ${from}`).join(', ')}${found.isPercent ? ' %' : ''}`;
  };
  const usual = 'Xuất sắc 90, Tốt 80, Khá 70, Trung bình 50, Yếu 0';

  it.each([
    ['Xuất sắc: từ 90 điểm trở lên; Tốt: từ 80; Khá: từ 70; Trung bình: từ 50; Yếu: dưới 50', usual],
    ['Từ 90 điểm: Xuất sắc; từ 80: Tốt; từ 70: Khá; từ 50: Trung bình; dưới 50: Yếu', usual],
    ['Xuất sắc ≥ 90; Tốt ≥ 80; Khá ≥ 70; Trung bình ≥ 50', usual],
    ['Xuất sắc >= 90%; Tốt >=80%; Khá >= 70 %; Trung bình >= 50%', `${usual} %`],
    ['Xuất sắc (đạt từ 90), Tốt (80 - dưới 90), Khá (70 – 80), Trung bình (50 đến dưới 70)', usual],
    ['XUẤT SẮC 90 trở lên, TỐT 80 đến cận 90, KHÁ 70 - < 80, TRUNG BÌNH 50 đến nhỏ hơn 70, YẾU < 50', usual],
    ['Xuất sắc: từ 92,5đ; Tốt: từ 80.5đ; Khá: từ 70đ', 'Xuất sắc 92.5, Tốt 80.5, Khá 70, Yếu 0'],
    ['Xuất sắc từ 90; Tốt từ 80; Yếu: nhỏ hơn 80', 'Xuất sắc 90, Tốt 80, Yếu 0'],
    ['Xuất sắc từ 90; Tốt từ 80; Khá từ 0', 'Xuất sắc 90, Tốt 80, Khá 0'],
    ['Tốt từ 80; Khá từ 70; Yếu từ 50', 'Tốt 80, Khá 70, Yếu 50'],
    ['Xuất sắc từ 90; Tốt từ 80', 'none'],
    ['Xuất sắc, Tốt, Khá', 'none'],
    ['Xuất sắc: 90, Tốt: 80, Khá: 70', 'none'],
    ['Xuất sắc trên 90; Tốt trên 80; Khá trên 70', 'none'],
    ['Xuất sắc > 90; Tốt từ 80; Khá từ 70', 'none'],
    ['Xuất sắc hơn 90; Tốt từ 80; Khá từ 70', 'none'],
    ['Xuất sắc từ 80; Tốt từ 80; Khá từ 70', 'none'],
    ['Xuất sắc từ 70; Tốt từ 80; Khá từ 90', 'none'],
    ['Xuất sắc từ 90; Tốt từ 80; Khá từ 70; Tốt từ 85', 'none'],
    ['Xuất sắc từ 90; Tốt từ 80; Khá từ 70; Tốt từ 80', 'Xuất sắc 90, Tốt 80, Khá 70, Yếu 0'],
    ['Xuất sắc từ 12/20; Tốt từ 80; Khá từ 70', 'none'],
    ['Tốtx từ 80; Xuất từ 90; Khá từ 70; Yếu từ 0', 'none'],
    ['', 'none'],
  ])('%s', (text, expected) => {
    expect(bands(text)).toBe(expected);
  });

  it('has of names that are part of each other the longest', () => {
    expect(
      bandsIn('Khá từ 70; Trung bình khá từ 60; Trung bình từ 50', ['Khá', 'Trung bình khá', 'Trung bình'])?.bands,
    ).toEqual([
      { name: 'Khá', from: 70 },
      { name: 'Trung bình khá', from: 60 },
      { name: 'Trung bình', from: 50 },
    ]);
  });
});
