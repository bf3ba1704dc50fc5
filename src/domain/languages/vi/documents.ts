/** Lời của khung xuất văn bản. */
export const documents = {
  heading: 'Xuất báo cáo (.docx)',
  note: 'Văn bản theo thể thức Nghị định 30/2020/NĐ-CP. Cơ quan, ký hiệu, nơi nhận, người ký lấy từ “Bản phụ lục để nộp”; chỗ nào chưa có được tô vàng để điền.',
  kind: 'Loại văn bản',
  kinds: {
    report: 'Báo cáo',
    letter: 'Công văn',
    notice: 'Thông báo (chỉ có phụ lục)',
  },
  appendices: 'Bảng đưa vào văn bản',
  all: 'Tất cả các bảng',
  chosen: 'Phụ lục được chọn',
  template: 'Mẫu của cơ quan (.docx, nếu có)',
  chooseTemplate: 'Chọn mẫu…',
  make: 'Xuất văn bản',
  later: 'Để sau',
  frame: 'Khai cơ quan, người ký…',
  working: 'Đang lập văn bản…',
  done: (name: string): string => `Đã xuất ${name}.`,
  dismiss: 'Đóng thông báo',
  /** What a document could not be made as it was asked for, by the note's code. */
  notes: {
    'no-period': (_subject: string, _possible: readonly string[]): string =>
      'Các bảng không ghi kỳ báo cáo: chỗ nào nói tới kỳ trong văn bản được tô vàng để điền, các phần khác vẫn được lập.',
    'no-unit': (_subject: string, _possible: readonly string[]): string =>
      'Các bảng không có đơn vị nào nên văn bản không có nhận xét, bảng xếp hạng và biểu đồ; các bảng số liệu vẫn được đưa vào.',
    'no-composite': (_subject: string, _possible: readonly string[]): string =>
      'Không đơn vị nào có điểm tổng hợp (hoặc đủ điểm các nhóm để cộng) nên văn bản không xếp hạng, không có biểu đồ điểm; các phần khác vẫn được lập từ số liệu đã có.',
    'one-unit': (subject: string, _possible: readonly string[]): string =>
      `Chỉ có một đơn vị là “${subject}” nên không có đơn vị nào để so thứ hạng; văn bản vẫn được lập với số liệu của đơn vị này.`,
    'error-cells': (subject: string, _possible: readonly string[]): string =>
      `Có ô đang báo lỗi Excel nên văn bản in dấu gạch thay cho số liệu: ${subject}; hãy sửa các ô này rồi xuất lại.`,
    'worked-out-errors': (subject: string, _possible: readonly string[]): string =>
      `Có ô đang báo lỗi Excel mà tính được từ các ô khác nên văn bản in kết quả tính: ${subject}; hãy đối chiếu, sửa các ô này rồi xuất lại.`,
    'hidden-units': (subject: string, _possible: readonly string[]): string =>
      `Dòng hoặc cột đang ẩn vẫn được tính nên văn bản vẫn in: ${subject}; nếu không còn đơn vị đó, hãy xóa hẳn khỏi bảng rồi xuất lại.`,
    'template-unreadable': (subject: string, _possible: readonly string[]): string =>
      `Không đọc được mẫu “${subject}”: tệp không phải .docx, bị hỏng hoặc có mật khẩu. Văn bản được lập theo thể thức chung; hãy mở mẫu bằng Word, lưu lại thành .docx rồi xuất lại.`,
    'template-with-macros': (subject: string, _possible: readonly string[]): string =>
      `Mẫu “${subject}” có macro (.docm, .dotm) nên không dùng được. Văn bản được lập theo thể thức chung; hãy mở mẫu bằng Word, lưu lại thành .docx (Word Document) rồi xuất lại.`,
    'template-without-places': (subject: string, possible: readonly string[]): string =>
      `Mẫu “${subject}” chưa có chỗ nào để điền nên văn bản được lập theo thể thức chung. Ghi vào mẫu các chỗ cần điền, ví dụ {{kỳ báo cáo}}; có thể dùng: ${possible.join('; ')}.`,
    'unknown-place': (subject: string, possible: readonly string[]): string =>
      `Mẫu có chỗ “{{${subject}}}” chưa biết điền gì nên để nguyên${
        possible.length === 0
          ? '.'
          : possible.length === 1
            ? `; có phải “{{${possible.join('')}}}” không?`
            : `; có thể dùng: ${possible.join('; ')}.`
      }`,
    'empty-place': (subject: string, _possible: readonly string[]): string =>
      `Chưa có gì để điền vào chỗ “{{${subject}}}” của mẫu nên chỗ đó để trống.`,
    'narrow-place': (subject: string, _possible: readonly string[]): string =>
      `Chỗ “{{${subject}}}” của mẫu quá hẹp nên có chữ trong bảng bị ngắt; hãy dành cho bảng chỗ rộng hơn.`,
    'parted-place': (subject: string, _possible: readonly string[]): string =>
      `Chỗ “{{${subject}}}” của mẫu hẹp nên bảng được chia thành nhiều phần nối tiếp nhau; dành cho bảng cả chiều ngang trang thì bảng liền hơn.`,
    'low-place': (subject: string, _possible: readonly string[]): string =>
      `Chỗ “{{${subject}}}” của mẫu nằm trong khung chữ thấp hơn nội dung nên phần dưới bị che; hãy kéo khung cao thêm, cho khung tự giãn theo chữ, hoặc chuyển chỗ này ra ngoài khung.`,
    'upright-place': (subject: string, _possible: readonly string[]): string =>
      `Chỗ “{{${subject}}}” của mẫu nằm trong bảng hoặc khung nội dung (content control) nên phụ lục không có trang ngang: bảng rộng được chia thành nhiều phần. Muốn có trang ngang, hãy đặt chỗ này ở một đoạn riêng ngoài đó.`,
    'misplaced-place': (subject: string, _possible: readonly string[]): string =>
      `Chỗ “{{${subject}}}” của mẫu nằm ở đầu trang, chân trang, chú thích hoặc trong khung chữ, nơi không đủ chỗ cho nội dung này, nên để nguyên; hãy chuyển chỗ này vào phần thân văn bản.`,
    'unplaced-appendix': (subject: string, _possible: readonly string[]): string =>
      `Phụ lục “${subject}” không được đưa vào vì mẫu không có chỗ cho phụ lục; hãy ghi {{phụ lục}} vào một đoạn riêng trong thân mẫu.`,
    'no-such-appendix': (subject: string, possible: readonly string[]): string =>
      `Không có trang tính “${subject}” để làm phụ lục; các trang tính có bảng: ${possible.join('; ')}.`,
  },
};
