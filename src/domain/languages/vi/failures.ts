/** Failures told in three sentences: the event, its cause, the next step. */
export interface FailureSentences {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

/** The workbook by its name, where that is known. */
const workbook = (name: string): string => (name === '' ? 'sổ tính đang mở' : `sổ tính “${name}”`);

/** Why a workbook could not be read or written, in words for the person at the desk; `subject` is the file, sheet or message concerned. */
export const failures = {
  'not-a-workbook': (subject: string): FailureSentences => ({
    what: `“${subject}” không phải là tệp Excel .xlsx.`,
    why: 'Tệp có thể là .xls cũ, .xlsb, .ods, CSV hoặc loại khác đã được đổi đuôi.',
    next: 'Mở tệp bằng Excel, chọn Lưu dưới dạng (Save As) › Excel Workbook (.xlsx), rồi thử lại.',
  }),
  'word-file': (subject: string): FailureSentences => ({
    what: `“${subject}” là tệp Word, không phải sổ tính Excel.`,
    why: 'Bảng trong tệp Word không có ô, cột như trang tính nên không tính được.',
    next: 'Chọn sổ tính Excel đã dùng để lập phụ lục; nếu chỉ có tệp Word thì chép bảng, dán vào Excel, lưu thành .xlsx rồi chọn tệp đó.',
  }),
  'pdf-file': (subject: string): FailureSentences => ({
    what: `“${subject}” là tệp PDF, không phải sổ tính Excel.`,
    why: 'Tệp PDF chỉ để xem và in, không có ô để đọc số liệu.',
    next: 'Chọn sổ tính Excel gốc; nếu chỉ có tệp PDF thì trong Excel vào Dữ liệu (Data) › Lấy dữ liệu (Get Data) › Từ PDF, lưu thành .xlsx rồi chọn tệp đó.',
  }),
  'picture-file': (subject: string): FailureSentences => ({
    what: `“${subject}” là tệp ảnh, không phải sổ tính Excel.`,
    why: 'Ảnh chụp hoặc bản quét không có ô để đọc số liệu.',
    next: 'Chọn sổ tính Excel gốc; nếu chỉ có ảnh thì nhập lại số liệu vào Excel, lưu thành .xlsx rồi chọn tệp đó.',
  }),
  damaged: (subject: string, part?: string): FailureSentences => ({
    what: `Không đọc được “${subject}” vì tệp bị hỏng.`,
    why: `Tệp có thể chưa được tải về hoặc sao chép trọn vẹn${part === undefined ? '' : ` (hỏng ở phần ${part})`}.`,
    next: 'Tải lại hoặc sao chép lại tệp gốc; nếu Excel mở được thì lưu thành tệp mới, rồi thử lại.',
  }),
  encrypted: (subject: string): FailureSentences => ({
    what: `“${subject}” được đặt mật khẩu nên không đọc được.`,
    why: 'Tệp được mã hóa, chỉ người có mật khẩu mới mở được.',
    next: 'Mở tệp bằng Excel, vào Tệp › Thông tin › Bảo vệ Sổ làm việc, bỏ mật khẩu, lưu lại rồi thử lại.',
  }),
  empty: (subject: string): FailureSentences => ({
    what: `“${subject}” không có nội dung.`,
    why: 'Tệp rỗng hoặc không có trang tính nào.',
    next: 'Kiểm tra xem đã chọn đúng tệp chưa, rồi thử lại.',
  }),
  'no-table': (subject: string): FailureSentences => ({
    what: `Không tìm thấy bảng số liệu nào trong “${subject}”.`,
    why: 'Chưa có trang tính nào có dòng tiêu đề cột và các dòng số liệu ở dưới.',
    next: 'Mở sổ tính có phụ lục cần tính, hoặc dán bảng vào một trang tính, rồi thử lại.',
  }),
  'no-units': (subject: string): FailureSentences => ({
    what: `Các bảng trong “${subject}” chưa có đơn vị nào.`,
    why: 'Không dòng nào có tên xã, phường, thị trấn, phòng ban hoặc chỉ tiêu.',
    next: 'Điền tên đơn vị vào bảng, mỗi đơn vị một dòng, rồi thử lại.',
  }),
  'only-lists': (subject: string): FailureSentences => ({
    what: `Trong “${subject}” chỉ có danh sách, sổ theo dõi.`,
    why: 'Các bảng tìm thấy ghi mỗi dòng một hồ sơ, văn bản, thủ tục, người hoặc chỉ có chữ, không có số liệu của từng đơn vị.',
    next: 'Mở sổ tính có phụ lục cần tính, hoặc dán bảng vào một trang tính, rồi thử lại.',
  }),
  'open-errors': (errors: string): FailureSentences => ({
    what: `Chưa chốt số liệu vì còn ${errors} lỗi cần xem lại.`,
    why: 'Số liệu đã chốt được lưu vào “Lịch sử điểm” để kỳ sau so sánh, lỗi cũng theo vào đó.',
    next: 'Sửa số liệu, hoặc bỏ qua từng lỗi kèm lý do, rồi chốt lại. Vẫn muốn chốt trên dòng lệnh: thêm --despite-errors.',
  }),
  'unreadable-file': (subject: string): FailureSentences => ({
    what: `Không mở được tệp “${subject}”.`,
    why: 'Tệp không tồn tại, hoặc bạn chưa có quyền mở.',
    next: 'Kiểm tra tên tệp, thư mục và quyền truy cập, rồi thử lại.',
  }),
  'output-exists': (subject: string): FailureSentences => ({
    what: `Không ghi kết quả vì đã có tệp “${subject}”.`,
    why: 'Tệp đó không do Bảng điểm 766 tạo ra, hoặc đã được sửa sau khi tạo, nên được giữ nguyên, không ghi đè.',
    next: 'Đổi tên hoặc chuyển tệp đó đi, hoặc chọn nơi ghi khác.',
  }),
  'wrong-ending': (subject: string): FailureSentences => ({
    what: `Không ghi kết quả vào “${subject}”.`,
    why: 'Sổ tính có macro phải có đuôi .xlsm, sổ tính không có macro phải có đuôi .xlsx; Excel không mở tệp sai đuôi.',
    next: 'Đặt tên kết quả với đuôi hợp với tệp gốc, rồi thử lại.',
  }),
  'cell-edit-mode': (): FailureSentences => ({
    what: 'Chưa làm được vì Excel đang ở chế độ sửa ô.',
    why: 'Khi một ô đang được gõ dở, Excel không cho phần bổ trợ đọc hay ghi.',
    next: 'Nhấn Enter (hoặc Esc để bỏ) cho xong ô đang gõ, rồi bấm lại.',
  }),
  'protected-sheet': (subject: string): FailureSentences => ({
    what: `Không ghi được vì trang tính “${subject}” đang được bảo vệ.`,
    why: 'Trang tính được khóa nên không thể thay đổi.',
    next: 'Mở trang tính đó, vào Xem lại (Review) › Bỏ bảo vệ Trang tính (Unprotect Sheet), rồi bấm lại.',
  }),
  'protected-workbook': (subject: string): FailureSentences => ({
    what: `Không thêm được trang tính vì ${workbook(subject)} đang khóa cấu trúc.`,
    why: 'Khi cấu trúc bị khóa, Excel không cho thêm hay xóa trang tính.',
    next: 'Vào Xem lại (Review) › Bảo vệ Sổ làm việc (Protect Workbook) để bỏ khóa, rồi bấm lại.',
  }),
  'read-only': (subject: string): FailureSentences => ({
    what: `Không ghi được vì ${workbook(subject)} đang mở ở chế độ chỉ đọc.`,
    why: 'Tệp được mở để xem, hoặc người khác đang giữ tệp.',
    next: 'Bấm Cho phép sửa (Enable Editing) hoặc lưu thành tệp khác, rồi bấm lại.',
  }),
  'disk-full': (subject: string): FailureSentences => ({
    what: `Không ghi được ${workbook(subject)} vì ổ đĩa đã đầy.`,
    why: 'Chỗ trống không đủ cho tệp kết quả; không có tệp dở dang nào để lại.',
    next: 'Xóa bớt tệp hoặc chọn nơi khác bằng --out, rồi chạy lại.',
  }),
  'name-too-long': (subject: string): FailureSentences => ({
    what: `Không ghi được ${workbook(subject)} vì tên quá dài.`,
    why: 'Ổ đĩa chỉ nhận tên tệp dài tới một mức nhất định.',
    next: 'Đặt tên ngắn hơn bằng --out, rồi chạy lại.',
  }),
  'closed-folder': (subject: string): FailureSentences => ({
    what: `Không ghi được ${workbook(subject)} vì không được phép ghi vào thư mục này.`,
    why: 'Thư mục hoặc ổ đĩa chỉ cho đọc.',
    next: 'Chọn thư mục khác bằng --out hoặc xin quyền ghi, rồi chạy lại.',
  }),
  'too-large': (subject: string): FailureSentences => ({
    what: `Không làm được vì ${workbook(subject)} quá lớn để xử lý trong một lần.`,
    why: 'Số ô vượt quá mức mà Excel cho trao đổi với phần bổ trợ.',
    next: 'Xóa các dòng, cột trống đã định dạng hoặc tách bớt trang tính sang tệp khác, rồi thử lại.',
  }),
  'another-workbook': (subject: string): FailureSentences => ({
    what: 'Chưa làm được vì một sổ tính khác đang ở phía trước.',
    why: `Excel chỉ cho thêm trang tính và chọn ô khi ${workbook(subject)} là cửa sổ đang dùng.`,
    next: 'Bấm vào cửa sổ của sổ tính đó, giữ yên ở đó, rồi bấm lại.',
  }),
  'changed-meanwhile': (subject: string): FailureSentences => ({
    what: `Chưa làm gì, vì ${subject === '' ? 'sổ tính' : `“${subject}”`} đã thay đổi trong lúc làm.`,
    why: 'Một trang tính đã bị đổi tên, xóa hoặc sửa sau khi được đọc.',
    next: 'Bấm lại để tính theo nội dung mới.',
  }),
  'already-running': (subject: string): FailureSentences => ({
    what: `Chưa làm gì, vì ${workbook(subject)} đang được tính ở nơi khác.`,
    why: 'Nút trên thanh Ribbon, khung bên cạnh hoặc người cùng soạn đã bấm Tính lại và chưa xong.',
    next: 'Đợi lần tính đó xong (nhiều nhất năm phút) rồi bấm lại.',
  }),
  cancelled: (): FailureSentences => ({
    what: 'Đã dừng theo yêu cầu; sổ tính vẫn như trước.',
    why: 'Bạn đã bấm dừng trước khi ghi xong.',
    next: 'Bấm lại khi muốn tính tiếp.',
  }),
  'office-missing': (): FailureSentences => ({
    what: 'Trang này cần được mở bên trong Excel.',
    why: 'Không tìm thấy Excel, hoặc bản Excel này quá cũ đối với phần bổ trợ.',
    next: 'Mở phần bổ trợ từ Excel, hoặc mở trang độc lập trong trình duyệt và chọn tệp .xlsx.',
  }),
  'office-unloaded': (): FailureSentences => ({
    what: 'Office.js, phần nối khung này với Excel, không tải được.',
    why: 'Tệp office.js của bản cài không tới được máy này: thư mục releases trên máy chủ bị thiếu, hoặc mạng bị đứt.',
    next: 'Đóng khung rồi mở lại. Nếu vẫn vậy, nhờ bộ phận CNTT mở trang check.html của bản cài; trong lúc chờ, dùng trang độc lập trong trình duyệt.',
  }),
  'office-silent': (): FailureSentences => ({
    what: 'Excel chưa trả lời khung này.',
    why: 'Excel còn đang bận, hoặc kết nối giữa Excel và phần bổ trợ đã đứt.',
    next: 'Chờ thêm một chút; nếu vẫn vậy, đóng khung rồi mở lại từ thanh Ribbon, hoặc đóng và mở lại Excel.',
  }),
  'excel-too-old': (): FailureSentences => ({
    what: 'Excel trên máy này quá cũ.',
    why: 'Bảng điểm 766 cần Excel 2021, Excel 2024, Microsoft 365 hoặc Excel trên web.',
    next: 'Cập nhật Excel, hoặc mở trang độc lập trong Chrome, Edge hoặc Firefox và chọn tệp .xlsx.',
  }),
  'part-missing': (): FailureSentences => ({
    what: 'Không tải được một phần của chương trình.',
    why: 'Mất kết nối tới máy chủ, hoặc máy chủ vừa được cài bản mới và bản đang mở không còn ở đó.',
    next: 'Đóng khung rồi mở lại; ở trang độc lập thì tải về kết quả đang có, rồi tải lại trang.',
  }),
  unexpected: (subject: string): FailureSentences => ({
    what: 'Có lỗi ngoài dự kiến; nội dung bạn nhập vẫn như trước.',
    why: subject === '' ? 'Không rõ nguyên nhân.' : `Máy báo: ${subject}`,
    next: 'Thử lại; nếu vẫn lỗi, gửi tệp cùng dòng thông báo này cho người phụ trách.',
  }),
};
