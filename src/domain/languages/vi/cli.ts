/** The sentences of the command line. */
export const cli = {
  help: `Bảng điểm 766: tính, xếp hạng và kiểm tra các phụ lục trong tệp Excel.

Cách dùng:
  npm run --silent recalc -- TỆP.xlsx... [--out TỆP-hoặc-THƯ-MỤC] [--previous TỆP.xlsx]
                             [--settings TỆP.json] [--json] [--values] [--close | --reopen] [--lang vi|en]
                             [--report TỆP.docx [--report-kind report|letter|notice] [--appendix TRANG-TÍNH]...
                             [--template MẪU.docx]]

  --out       ghi kết quả vào tệp này, hoặc vào thư mục này với tên TÊN-ket-qua.xlsx
              (không có: ghi cạnh tệp gốc, tên TÊN-ket-qua.xlsx)
  --previous  sổ tính của kỳ trước, để so sánh
  --settings  tệp cấu hình JSON, ví dụ {"targets": {"publicity": 70, "SỐ HÓA HỒ SƠ": 85}}
  --json      in mỗi tệp một dòng JSON; chỉ ghi tệp khi có --out
  --values    ghi giá trị và định dạng cố định thay cho công thức và định dạng có điều kiện
  --close     chốt số liệu: kết quả là số cố định và không bị lần tính sau ghi lại; còn lỗi thì
              không chốt, trừ khi thêm --despite-errors
  --reopen    mở lại kỳ đã chốt
  --report    xuất thêm văn bản Word vào tệp này, hoặc vào thư mục này với tên TÊN-bao-cao.docx
  --report-kind  report: báo cáo (mặc định); letter: công văn; notice: thông báo, chỉ có phụ lục
  --appendix  chỉ kèm trang tính này làm phụ lục; nêu nhiều lần để kèm nhiều trang tính
  --template  mẫu .docx của cơ quan, có các chỗ như {{kỳ báo cáo}}; phần còn lại của mẫu giữ nguyên
  --lang      vi hoặc en: ngôn ngữ của kết quả và của lời báo; tệp cấu hình và trang tính Cấu hình được ưu tiên
  --help      in hướng dẫn này

Tệp gốc không bao giờ bị ghi vào. Mã kết thúc: 0 xong; 1 xong, có lỗi số liệu; 2 có tệp không đọc được.`,
  unknownLanguage: (languages: string): string => `Tùy chọn --lang chỉ nhận: ${languages}.`,
  noFile: 'Chưa nêu tệp .xlsx nào; gõ --help để xem cách dùng.',
  unknownOption: (option: string): string => `Không có tùy chọn ${option}; gõ --help để xem cách dùng.`,
  valueMissing: (option: string): string => `Tùy chọn ${option} cần một đường dẫn đi kèm.`,
  valueUnwanted: (option: string): string => `Tùy chọn ${option} không nhận giá trị đi kèm.`,
  givenTwice: (option: string): string => `Tùy chọn ${option} chỉ được nêu một lần.`,
  unknownKind: (kinds: string): string => `Tùy chọn --report-kind chỉ nhận: ${kinds}.`,
  onlyWithReport: (option: string): string => `Tùy chọn ${option} chỉ dùng cùng --report.`,
  reportEnding: (path: string): string => `Văn bản Word phải có đuôi .docx, “${path}” không có.`,
  outNotFolder: (option: string, out: string): string =>
    `Có nhiều tệp nên ${option} phải là một thư mục đã có, “${out}” không phải.`,
  outFolderMissing: (folder: string): string => `Không có thư mục “${folder}” để ghi kết quả.`,
  outIsInput: (out: string): string => `“${out}” là tệp đầu vào, không ghi kết quả lên đó; chọn nơi ghi khác.`,
  sameOutput: (out: string): string =>
    `Hai tệp cùng cho ra kết quả “${out}”; chạy riêng từng tệp hoặc đổi tên một tệp.`,
  settingsNotJson: (file: string): string => `Tệp cấu hình “${file}” không phải là JSON đúng cú pháp.`,
  settingsWrong: (file: string, problems: string): string => `Tệp cấu hình “${file}” có mục không hợp lệ: ${problems}.`,
  closeOrReopen: 'Chỉ dùng một trong hai tùy chọn --close và --reopen.',
  closed: {
    now: '  Đã chốt số liệu của kỳ này',
    before: '  Kỳ này đã chốt: các trang tính kết quả được giữ nguyên; muốn ghi lại, thêm --reopen',
  },
  previousUnreadable: (file: string, sheets: readonly string[]): string =>
    `Kỳ trước: trong “${file}” không đọc được trang tính ${sheets.join(', ')}, vì phần chứa nó thiếu hoặc hỏng.`,
  previousFailed: 'Kỳ trước: ',
  noPeriod: 'không ghi kỳ báo cáo',
  contents: (tables: number, units: number): string =>
    `  ${tables} bảng, ${units === 0 ? 'không có đơn vị để xếp hạng' : `${units} đơn vị`}`,
  board: (title: string): string => `  Xếp hạng ${title}:`,
  ranked: (rank: string, name: string, score: string, grade: string): string =>
    `    ${rank}. ${name}: ${score}${grade}`,
  figure: (value: number, decimals: number): string =>
    value.toLocaleString('vi-VN', { maximumFractionDigits: decimals }),
  more: (count: number): string => `    … và ${count} đơn vị nữa`,
  findings: (errors: number, warnings: number, infos: number): string =>
    `  Kiểm tra: ${errors} lỗi, ${warnings} cần xem lại, ${infos} lưu ý`,
  finding: (sheet: string, cell: string, message: string): string => `    Lỗi ở ${sheet}!${cell}: ${message}`,
  moreFindings: (count: number): string => `    … và ${count} lỗi nữa, xem trang tính Kiểm tra`,
  written: (file: string): string => `  Đã ghi: ${file}`,
  lost: (parts: string): string => `  Không mang theo được: ${parts}`,
  explainUsage: 'Cách dùng: npm run explain -- TỆP.xlsx... [--sheet TÊN] [--json] [--lang vi|en]',
};
