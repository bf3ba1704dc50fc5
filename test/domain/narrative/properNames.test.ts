import {
  inSentenceCase,
  officeInSentence,
  placeInSentence,
  titleInText,
} from '../../../src/domain/narrative/properNames';

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
    [
      'THU NGÂN SÁCH TRÊN ĐỊA BÀN XÃ TÂN PHÚ ĐẾN NGÀY 31/7/2026',
      'Thu ngân sách trên địa bàn xã Tân Phú đến ngày 31/7/2026',
    ],
    ['KẾT QUẢ TẠI PHƯỜNG MỸ NGÃI', 'Kết quả tại phường Mỹ Ngãi'],
    ['SỐ HỘ TRÊN ĐỊA BÀN XÃ ĐẠT CHUẨN NĂM 2026', 'Số hộ trên địa bàn xã đạt chuẩn năm 2026'],
    ['TĐGQ', 'TĐGQ'],
    ['TỶ LỆ TĐGQ VÀ MĐHL', 'Tỷ lệ TĐGQ và MĐHL'],
    ['ĐẤT ĐAI', 'Đất đai'],
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
    ['SỞ CÔNG THƯƠNG', 'Sở Công Thương'],
    ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH TỈNH BẮC NINH', 'Sở Văn hóa, Thể thao và Du lịch tỉnh Bắc Ninh'],
    ['PHÒNG VĂN HÓA - XÃ HỘI', 'Phòng Văn hóa - Xã hội'],
    ['PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ PHƯỜNG 3', 'Phòng Kinh tế, Hạ tầng và Đô thị phường 3'],
    ['VĂN PHÒNG HĐND VÀ UBND', 'Văn phòng HĐND và UBND'],
    ['VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG', 'Văn phòng Ủy ban nhân dân tỉnh Lâm Đồng'],
    ['VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN VÀ ỦY BAN NHÂN DÂN XÃ TÂN', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã Tân'],
    ['TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG XÃ GÒ DẦU', 'Trung tâm Phục vụ hành chính công xã Gò Dầu'],
    ['TRUNG TÂM PVHCC XÃ TÂN HÒA', 'Trung tâm PVHCC xã Tân Hòa'],
    ['SỞ TT&TT TỈNH AN GIANG', 'Sở TT&TT tỉnh An Giang'],
    ['SỞ Y TẾ ĐỒNG NAI', 'Sở Y tế Đồng Nai'],
    ['BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH', 'Ban Chỉ đạo cải cách hành chính'],
    ['CHI CỤC CHĂN NUÔI VÀ THÚ Y', 'Chi cục Chăn nuôi và Thú y'],
    ['ĐẢNG ỦY XÃ LỘC HÒA', 'Đảng ủy xã Lộc Hòa'],
    ['CỤC THUẾ TỈNH CÀ MAU', 'Cục Thuế tỉnh Cà Mau'],
  ])('%s is written %s in a sentence', (typed, written) => {
    expect(officeInSentence(typed)).toBe(written);
  });

  it.each(['PHÒNG GIÁO DỤC BA VÌ', 'TRUNG TÂM ÁNH SÁNG MỚI', 'BCĐ CCHC THÀNH PHỐ THỦ ĐỨC'])(
    '%s stays as it was typed: nobody knows which of its words are names',
    (typed) => {
      expect(officeInSentence(typed)).toBe(typed);
    },
  );
});

it.each([
  ['KẾT QUẢ ĐÁNH GIÁ BỘ CHỈ SỐ - HUYỆN CẦU KÈ', 'Kết quả đánh giá bộ chỉ số - huyện Cầu Kè'],
  ['TIẾP NHẬN HỒ SƠ CỦA XÃ TÂN LẬP THÁNG 5/2026', 'Tiếp nhận hồ sơ của xã Tân Lập tháng 5/2026'],
  ['SỐ HÓA HỒ SƠ CÁC XÃ, PHƯỜNG', 'Số hóa hồ sơ các xã, phường'],
  ['HỒ SƠ TRÊN CỔNG CỦA TỈNH THÁNG 5/2026', 'Hồ sơ trên cổng của tỉnh tháng 5/2026'],
  ['KẾT QUẢ XÃ ĐẠT CHUẨN', 'Kết quả xã đạt chuẩn'],
  ['KẾT QUẢ CỦA CÁC XÃ VÙNG CAO QUÝ II', 'Kết quả của các xã vùng cao quý II'],
  ['Kết quả của Huyện', 'Kết quả của Huyện'],
])('%s stands among other words as %s', (title, text) => {
  expect(titleInText(title)).toBe(text);
});
