/** What a result lacks of its source, or of what was meant to be written. */
export const losses = {
  parts: {
    sheet: 'cả trang tính, vì phần chứa nó thiếu hoặc hỏng',
    signature: 'chữ ký số, vì đã hết hiệu lực khi tệp thay đổi',
    chart: 'biểu đồ',
    table: 'bảng có bộ lọc (Table) và công thức gọi tên cột của nó',
    pivot: 'bảng tổng hợp PivotTable',
    slicer: 'bộ lọc trực quan (Slicer)',
    shape: 'hình vẽ, hộp văn bản',
    thread: 'trao đổi trong chú thích',
    object: 'đối tượng nhúng, nút bấm hoặc ảnh nền',
    longText: 'phần cuối của những nội dung quá dài đối với Excel',
    longFormula: 'công thức quá dài đối với Excel (thay bằng giá trị)',
    looks: 'một phần định dạng ô, vì sổ tính đã có 64.000 kiểu định dạng',
    longList: 'danh sách chọn quá dài',
  },
  on: (part: string, sheet: string): string => `${part} (trang “${sheet}”)`,
};
