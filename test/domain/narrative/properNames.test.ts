import { placeInSentence } from '../../../src/domain/narrative/properNames';

describe('the name of a place that a row stands for', () => {
  it.each([
    ['UBND TỈNH ĐỒNG HẢI', 'UBND tỉnh Đồng Hải'],
    ['THÀNH PHỐ CẦN THƠ', 'Thành phố Cần Thơ'],
    ['TOÀN TỈNH ĐỒNG THÁP', 'Toàn tỉnh Đồng Tháp'],
    ['TOÀN HUYỆN', 'Toàn huyện'],
    ['BÌNH QUÂN CHUNG', 'Bình quân chung'],
    ['Huyện Lấp Vò', 'Huyện Lấp Vò'],
  ])('%s is written %s in a sentence', (shouted, written) => {
    expect(placeInSentence(shouted)).toBe(written);
  });
});
