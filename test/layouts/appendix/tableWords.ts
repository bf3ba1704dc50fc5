/** Words of columns that are no items, each in the ways that offices write them. */
export const WORDS = {
  composite: [
    'Tổng điểm',
    'Điểm tổng',
    'Tổng cộng điểm',
    'Tổng số điểm',
    'Tổng điểm đạt được',
    'Điểm đánh giá chung',
    'Tổng điểm các nhóm',
    'Tổng điểm đạt',
    'Cộng điểm',
    'Tổng hợp điểm',
    'Điểm chung',
    'TỔNG ĐIỂM CHỈ SỐ',
  ],
  grade: ['Xếp loại', 'Phân loại', 'Mức xếp loại', 'Loại', 'Mức đánh giá', 'Xếp mức', 'Kết quả xếp loại'],
  rank: ['Hạng', 'Thứ hạng', 'Xếp thứ', 'Xếp hạng', 'Vị thứ', 'Vị trí xếp hạng', 'Thứ tự xếp hạng'],
  change: [
    'Tăng/giảm',
    'Biến động',
    'Chênh lệch',
    'Tăng (+), giảm (-)',
    'Mức tăng, giảm',
    'Thay đổi',
    'Tăng giảm điểm',
  ],
  changeAgainst: ['Tăng/giảm so với', 'So với', 'Chênh lệch so', 'Biến động so với', 'Mức tăng, giảm so với'],
  previous: ['Điểm kỳ trước', 'Tổng điểm kỳ trước', 'Kỳ trước', 'Kết quả kỳ trước', 'Điểm kỳ liền trước'],
  points: ['Điểm', 'Điểm đạt', 'Số điểm', 'Điểm đạt được', 'Điểm chấm'],
  itemMax: ['Tối đa', 'Điểm tối đa', 'Điểm chuẩn', 'Thang điểm'],
  itemRank: ['Hạng', 'Xếp hạng', 'Thứ hạng', 'Xếp thứ'],
  rate: ['Tỷ lệ', 'Tỷ lệ (%)', 'Tỉ lệ %', 'Tỷ lệ đạt', '% đạt'],
  nameOfCommunes: ['Tên xã/phường', 'Xã/phường/đặc khu', 'UBND cấp xã', 'Đơn vị hành chính', 'Đơn vị báo cáo'],
  nameOfAll: ['Tên cơ quan, đơn vị', 'Cơ quan', 'Đơn vị thực hiện', 'Tên đơn vị, địa phương', 'Đơn vị được đánh giá'],
  nameOfMonths: ['Tháng', 'Thời gian', 'Kỳ đánh giá'],
  corner: ['Nội dung', 'Chỉ tiêu', 'Tiêu chí', 'Nhóm chỉ số', 'Nội dung đánh giá', 'Lĩnh vực'],
  ordinal: ['STT', 'TT', 'Stt', 'Số TT'],
  itemsParent: ['Điểm các nhóm chỉ số', 'Kết quả chấm điểm', 'Điểm thành phần', 'Các tiêu chí'],
  resultParent: ['Kết quả chung', 'Kết quả tổng hợp', 'Đánh giá chung'],
} as const;

/** Columns beside the scores. */
export const EXTRA_WORDS = {
  code: ['Mã cơ quan', 'Mã số', 'Mã ĐVHC', 'Mã định danh cơ quan'],
  type: ['Loại hình', 'Loại hình đơn vị'],
  parent: ['Thuộc huyện (cũ)', 'Trực thuộc huyện cũ', 'Khu vực'],
  note: ['Ghi chú', 'Lưu ý', 'Nhận xét'],
  received: ['Số hồ sơ tiếp nhận', 'Tổng số hồ sơ', 'Hồ sơ nhận trong kỳ', 'Số HS phát sinh'],
  overdue: ['Số HS quá hạn', 'Hồ sơ trễ hẹn', 'Hồ sơ quá hạn', 'Số hồ sơ giải quyết trễ'],
  judgedRate: ['Tỷ lệ hồ sơ đúng hạn (%)', 'Tỷ lệ giải quyết trước và đúng hạn (%)', 'Tỷ lệ HS đúng hẹn (%)'],
  oppositeRate: [
    'Tỷ lệ hồ sơ nộp trực tiếp (%)',
    'Tỷ lệ hồ sơ trễ hạn (%)',
    'Tỷ lệ quá hạn (%)',
    'Tỷ lệ hồ sơ chưa số hóa (%)',
    'Tỷ lệ không nộp qua mạng (%)',
  ],
} as const;

/** Labels of rows that are no units. */
export const ROW_WORDS = {
  maximum: [
    'Điểm tối đa',
    'Mức điểm tối đa',
    'Điểm trần',
    'Thang điểm chuẩn',
    'Điểm chuẩn',
    'Khung điểm',
    'Điểm quy định',
    'Tối đa',
    'Barem điểm',
    'Điểm tối đa theo bộ chỉ số',
  ],
  target: ['Chỉ tiêu giao', 'Mục tiêu phấn đấu', 'Kế hoạch giao', 'Chỉ tiêu tỉnh giao', 'Yêu cầu tối thiểu'],
  measure: ['Đơn vị tính', 'ĐVT', 'Đvt'],
  average: [
    'Bình quân',
    'Bình quân chung',
    'Điểm bình quân',
    'Trung bình chung',
    'BQ toàn tỉnh',
    'Bình quân các đơn vị',
  ],
  total: ['Tổng cộng', 'Cộng', 'TỔNG SỐ', 'Cộng chung'],
  reference: ['Cả nước', 'Bình quân cả nước', 'Trung bình toàn quốc', 'Toàn quốc'],
  remark: [
    'Ghi chú: Số liệu tính đến 17 giờ ngày chốt báo cáo',
    '* Số liệu trích xuất từ phần mềm một cửa',
    'Ghi chú: các đơn vị chịu trách nhiệm về số liệu đã cung cấp',
  ],
} as const;

export const SECTION_WORDS = {
  departments: [
    'Các sở, ban, ngành',
    'KHỐI SỞ, NGÀNH',
    'Cơ quan cấp tỉnh',
    'Các cơ quan chuyên môn thuộc UBND tỉnh',
    'Sở, ngành tỉnh',
  ],
  communes: ['UBND các xã, phường', 'KHỐI XÃ, PHƯỜNG', 'Cấp xã', 'Các xã, phường, đặc khu', 'Ủy ban nhân dân cấp xã'],
} as const;

export const TITLES = {
  'six groups': ['KẾT QUẢ BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP', 'Biểu tổng hợp điểm Bộ chỉ số 766'],
  'five groups': ['KẾT QUẢ ĐÁNH GIÁ CHẤT LƯỢNG PHỤC VỤ NGƯỜI DÂN', 'Phụ lục kết quả Bộ chỉ số phục vụ người dân'],
  reform: ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX)', 'Kết quả xác định chỉ số CCHC'],
  digital: ['CHỈ SỐ CHUYỂN ĐỔI SỐ (DTI)', 'Kết quả đánh giá mức độ chuyển đổi số'],
  invented: ['KẾT QUẢ CHẤM ĐIỂM THI ĐUA', 'Bảng chấm điểm các đơn vị', 'KẾT QUẢ ĐÁNH GIÁ, XẾP HẠNG ĐƠN VỊ'],
} as const;

export const DECISION_LINES = [
  '(Kèm theo Quyết định số 766/QĐ-TTg ngày 23/06/2022 của Thủ tướng Chính phủ)',
  '(Ban hành kèm theo Công văn số 1245/UBND-KSTT ngày 12 tháng 3 năm 2024)',
  '(Kèm theo Tờ trình số 88/TTr-SNV ngày 05/02/2025 của Sở Nội vụ)',
] as const;

/** Two periods of one kind, the earlier first. */
export const PERIOD_PAIRS: readonly (readonly [string, string])[] = [
  ['Tháng 7', 'Tháng 8'],
  ['Tháng 07/2026', 'Tháng 08/2026'],
  ['T7/2026', 'T8/2026'],
  ['tháng 12/2025', 'tháng 01/2026'],
  ['Quý I', 'Quý II'],
  ['Quý 1/2026', 'Quý 2/2026'],
  ['Năm 2024', 'Năm 2025'],
  ['Tuần 32', 'Tuần 33'],
  ['Kỳ trước', 'Kỳ này'],
];
