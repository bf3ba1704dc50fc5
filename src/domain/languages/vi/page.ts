import { offline } from './offline';

/** The sentences of the stand-alone page around the pane. */
export const page = {
  offline,
  choose: 'Chọn tệp .xlsx',
  chooseOther: 'Chọn tệp khác',
  readAgain: 'Đọc lại sổ tính',
  drop: 'hoặc thả một hay nhiều tệp vào đây',
  dropNow: 'Thả tệp để mở',
  samples: 'Tệp mẫu',
  trySample: 'Dùng tệp mẫu',
  sampleNote: 'Tệp mẫu là phụ lục của 18 xã, thị trấn, còn trống phần phải tính.',
  opening: (file: string) => `Đang mở ${file}…`,
  privacy: 'Tệp được xử lý ngay trên máy này và không gửi đi đâu.',
  download: 'Tải kết quả',
  downloadAs: (file: string) => `Tải ${file}`,
  confirmOther: {
    question: (files: string) => `Chưa tải kết quả của ${files}. Vẫn mở tệp khác?`,
    note: 'Mở tệp khác thì kết quả đó không còn trên trang này nữa; tệp gốc vẫn như cũ.',
    yes: 'Mở tệp khác',
    no: 'Ở lại',
  },
  confirmStale: {
    question: (files: string) => `Tệp ${files} đã thay đổi sau khi tính. Vẫn tải kết quả của bản cũ?`,
    note: 'Bấm “Đọc lại sổ tính” để có kết quả của bản mới.',
    yes: 'Tải bản cũ',
    no: 'Không tải',
  },
  othersStay: 'Tệp đang mở và kết quả của nó vẫn còn nguyên.',
  files: {
    label: 'Các tệp đã mở',
    calculating: 'Đang tính…',
    notCalculated: 'Chưa tính',
    failed: 'Chưa tính được',
    units: (units: number) => (units === 0 ? 'không có đơn vị để xếp hạng' : `${units} đơn vị`),
    findings: (errors: number, warnings: number) =>
      errors + warnings === 0 ? 'không có lỗi' : `${errors} lỗi, ${warnings} cần xem lại`,
    saved: 'đã tải về',
    unsaved: 'chưa tải về',
    downloadAll: (count: number) => `Tải ${count} kết quả (.zip)`,
    archive: 'ket-qua.zip',
  },
  news: {
    savedAt: (time: string) => `Bản lưu lúc ${time}.`,
    changed: 'Đã đọc lại tệp mới.',
    same: 'Tệp không thay đổi từ lần đọc trước.',
    stale:
      'Tệp đã được lưu lại sau khi trang này đọc; số liệu đang xem là của bản cũ. Bấm “Đọc lại sổ tính” để lấy bản mới.',
    staleToGive:
      'Tệp đã được lưu lại, đổi tên hoặc xóa sau khi trang này đọc; số liệu đang xem là của bản cũ. Bấm “Đọc lại sổ tính” rồi chọn lại tệp đó: trình duyệt không cho trang tự đọc lại.',
    gone: 'Không còn thấy tệp ở chỗ cũ: có thể đã đổi tên, chuyển đi hoặc xóa. Số liệu đang xem là của bản đã đọc.',
  },
  preview: 'Xem trước',
  sheetTabs: 'Các trang tính',
  newSheet: 'mới',
  rows: (first: number, last: number) => `Xem dòng ${first}–${last}`,
  readingSheet: 'Đang mở trang tính…',
  charts: (titles: readonly string[]) =>
    `Trang tính này có ${titles.length} biểu đồ không vẽ ở đây: ${titles.map((title) => `“${title}”`).join(', ')}. Tải kết quả và mở bằng Excel để xem.`,
  emptySheet: 'Trang tính trống.',
  steps: {
    heading: 'Ba bước',
    open: 'Chọn phụ lục đã điền số liệu (.xlsx), hoặc dùng tệp mẫu.',
    recalculate: 'Bấm “Tính lại”: điểm, xếp loại, thứ hạng, tổng, tỷ lệ và chỗ cần xem lại được tính ngay.',
    download: 'Xem trước rồi tải về tệp mới. Tệp gốc không bị thay đổi.',
  },
};
