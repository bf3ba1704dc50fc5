import { inSentenceCase, officeInSentence, placeInSentence } from '../../../src/domain/narrative/properNames';

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

describe('a title in capitals', () => {
  it.each([
    [
      'TÌNH HÌNH THỰC HIỆN NGHỊ QUYẾT SỐ 02/NQ-CP NGÀY 08/01/2026 CỦA CHÍNH PHỦ',
      'Tình hình thực hiện Nghị quyết số 02/NQ-CP ngày 08/01/2026 của Chính phủ',
    ],
    ['KẾT QUẢ KẾ HOẠCH SỐ 77/KH-UBND CỦA UBND TỈNH', 'Kết quả Kế hoạch số 77/KH-UBND của UBND tỉnh'],
    ['CHỈ TIÊU THEO NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ XÃ', 'Chỉ tiêu theo Nghị quyết Đại hội Đảng bộ xã'],
    ['CHỈ TIÊU CHUYỂN ĐỔI SỐ CỦA XÃ TÂN HƯNG NĂM 2026', 'Chỉ tiêu chuyển đổi số của xã Tân Hưng năm 2026'],
    ['KẾT QUẢ NGHỊ QUYẾT SỐ 57-NQ/TW CỦA BỘ CHÍNH TRỊ', 'Kết quả Nghị quyết số 57-NQ/TW của Bộ Chính trị'],
    ['THEO CHƯƠNG TRÌNH SỐ 25-CTR/TU CỦA TỈNH ỦY ĐỒNG NAI', 'Theo Chương trình số 25-CTR/TU của Tỉnh ủy Đồng Nai'],
    ['TỶ LỆ CÁC XÃ ĐẠT CHUẨN', 'Tỷ lệ các xã đạt chuẩn'],
    ['NGHỊ QUYẾT 12/NQ-HĐND CỦA HĐND TỈNH', 'Nghị quyết 12/NQ-HĐND của HĐND tỉnh'],
  ])('%s is %s in a sentence', (shouted, written) => {
    expect(inSentenceCase(shouted)).toBe(written);
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
