/*
 * Header words from the writing of offices, not from the program: synonyms, abbreviations, other orders, shorter and
 * longer phrases. A generator that took its words from the program's own lists would prove nothing.
 */

/** The six groups of 766 with their maxima, in the decision's order. */
export const SIX_GROUPS: readonly { readonly max: number; readonly words: readonly string[] }[] = [
  {
    max: 18,
    words: [
      'Công khai minh bạch TTHC',
      'Tính công khai, minh bạch',
      'Minh bạch, công khai thủ tục',
      'Công bố, công khai TTHC',
      'Mức độ công khai, minh bạch',
      'Công khai - minh bạch',
      'CK, minh bạch',
      'Việc công khai, minh bạch thông tin thủ tục hành chính',
    ],
  },
  {
    max: 20,
    words: [
      'Tiến độ xử lý hồ sơ',
      'Tiến độ GQHS',
      'Kết quả giải quyết TTHC',
      'Giải quyết hồ sơ đúng tiến độ',
      'Tiến độ và kết quả xử lý',
      'Tiến độ, kết quả GQ TTHC',
      'Kết quả, tiến độ giải quyết hồ sơ',
      'Tình hình, tiến độ giải quyết thủ tục hành chính',
    ],
  },
  {
    max: 12,
    words: [
      'Dịch vụ công TT',
      'DVC trực tuyến',
      'Cung cấp DVC trực tuyến',
      'Nộp hồ sơ trực tuyến',
      'Cung cấp dịch vụ công trực tuyến',
      'Tiếp nhận hồ sơ trực tuyến',
      'Mức độ cung cấp DVCTT',
      'Thực hiện dịch vụ công trên môi trường mạng',
    ],
  },
  {
    max: 10,
    words: [
      'Thanh toán online',
      'Thanh toán điện tử',
      'Nộp phí, lệ phí trực tuyến',
      'Thanh toán phí, lệ phí trực tuyến',
      'Thanh toán TT',
      'Việc thanh toán trực tuyến',
      'Thanh toán trực tuyến hồ sơ TTHC',
      'TTTT phí, lệ phí',
    ],
  },
  {
    max: 18,
    words: [
      'Hài lòng của người dân',
      'Sự hài lòng',
      'Mức độ HL',
      'Độ hài lòng của người dân, doanh nghiệp',
      'Đánh giá hài lòng',
      'Hài lòng của tổ chức, cá nhân',
      'Mức hài lòng của công dân',
      'Sự hài lòng của người dân và doanh nghiệp trong giải quyết TTHC',
    ],
  },
  {
    max: 22,
    words: [
      'Số hóa TTHC',
      'Số hoá giấy tờ, kết quả',
      'Số hóa hồ sơ, kết quả',
      'Hồ sơ được số hóa',
      'Công tác số hóa',
      'Mức độ số hóa hồ sơ',
      'Số hóa HS, KQ giải quyết',
      'Kết quả số hóa hồ sơ, giấy tờ',
    ],
  },
];

/** Services and payment counted together, as newer forms of 766 do. */
export const SERVICES_AND_PAYMENT = {
  max: 22,
  words: [
    'Dịch vụ công trực tuyến và thanh toán trực tuyến',
    'DVCTT, thanh toán TT',
    'Cung cấp DVCTT và thanh toán',
    'Dịch vụ công, thanh toán trực tuyến',
  ],
} as const;

export const REFORM_ITEMS: readonly (readonly string[])[] = [
  ['Công tác chỉ đạo, điều hành CCHC', 'Chỉ đạo điều hành', 'Chỉ đạo, điều hành cải cách'],
  ['Cải cách thể chế', 'Xây dựng thể chế', 'CC thể chế'],
  ['Cải cách thủ tục hành chính', 'Cải cách TTHC', 'CC TTHC'],
  ['Cải cách tổ chức bộ máy', 'Tổ chức bộ máy hành chính', 'Bộ máy'],
  ['Cải cách chế độ công vụ', 'Chế độ công vụ, công chức', 'Công vụ'],
  ['Cải cách tài chính công', 'Tài chính công', 'CC tài chính công'],
  ['Chính quyền điện tử, chính quyền số', 'Xây dựng và phát triển chính quyền số', 'CQĐT, CQS'],
  ['Tác động của CCHC', 'Tác động đến người dân, tổ chức và phát triển KTXH', 'Điểm điều tra xã hội học'],
];

export const DIGITAL_ITEMS: readonly (readonly string[])[] = [
  ['Nhận thức số', 'Chuyển đổi nhận thức', 'Nhận thức về CĐS'],
  ['Thể chế số', 'Kiến tạo thể chế', 'Thể chế'],
  ['Hạ tầng số', 'Hạ tầng và nền tảng số', 'Phát triển hạ tầng'],
  ['Nhân lực số', 'Nguồn nhân lực số', 'Nhân lực CĐS'],
  ['An toàn thông tin mạng', 'An toàn, an ninh mạng', 'ATTT'],
  ['Hoạt động chính quyền số', 'Chính quyền số', 'Hoạt động CQS'],
  ['Kinh tế số', 'Hoạt động kinh tế số', 'Phát triển kinh tế số'],
  ['Xã hội số', 'Hoạt động xã hội số', 'Phát triển xã hội số'],
];

/** Items of emulation scores and the like, of which nobody keeps a list. */
export const OTHER_ITEMS: readonly string[] = [
  'Vệ sinh môi trường',
  'An ninh trật tự',
  'Xây dựng nông thôn mới',
  'Thu ngân sách',
  'Giải ngân đầu tư công',
  'Công tác tuyên truyền',
  'Phòng cháy, chữa cháy',
  'Bảo hiểm y tế toàn dân',
  'Giảm nghèo bền vững',
  'Kỷ luật, kỷ cương hành chính',
  'Văn hóa công sở',
  'Tiếp công dân',
  'Quản lý đất đai',
  'Dân vận khéo',
  'Phong trào thi đua',
  'Sáng kiến, cải tiến',
  'Chế độ báo cáo',
  'Văn thư, lưu trữ',
  'An toàn giao thông',
  'Quân sự địa phương',
  'Y tế cơ sở',
  'Chi phí thời gian',
  'Gia nhập thị trường',
  'Tính năng động của chính quyền',
  'Hỗ trợ doanh nghiệp',
  'Bảo trợ xã hội',
];
