import { officeInSentence, placeInSentence } from '../../../src/domain/narrative/properNames';

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

describe('the name of an office in a document', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN XÃ MỸ AN HƯNG', 'Ủy ban nhân dân xã Mỹ An Hưng'],
    ['UBND HUYỆN LẤP VÒ', 'UBND huyện Lấp Vò'],
    ['Trung tâm Phục vụ hành chính công xã Tân Hòa', 'Trung tâm Phục vụ hành chính công xã Tân Hòa'],
  ])('%s is written %s in a sentence', (typed, written) => {
    expect(officeInSentence(typed)).toBe(written);
  });

  it.each([
    'VĂN PHÒNG HĐND VÀ UBND',
    'TRUNG TÂM PVHCC XÃ TÂN HÒA',
    'SỞ TT&TT TỈNH AN GIANG',
    'BCĐ CCHC THÀNH PHỐ THỦ ĐỨC',
  ])('%s stays as it was typed: nobody knows which of its words are names', (typed) => {
    expect(officeInSentence(typed)).toBe(typed);
  });
});
