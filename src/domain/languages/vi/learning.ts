/** The pane's sentences about targets learned from marked tables. */
export const learning = {
  heading: 'Chỉ tiêu suy ra từ bảng đã gạch chân',
  reading: 'Đang đọc các ô gạch chân…',
  removeOurs: (sheets: readonly string[]) =>
    `Chỉ học từ dấu do người làm. Trang tính ${sheets.map((sheet) => `“${sheet}”`).join(', ')} đang mang dấu của nút “Gạch chân tại bảng gốc” nên được bỏ qua: muốn học từ đó, hãy bấm “Bỏ gạch chân” rồi học lại.`,
  none: 'Không thấy ô nào được gạch chân hay in đậm theo mức điểm trong các bảng đã đọc.',
  known: 'Mọi dấu gạch chân đều đúng với chỉ tiêu đang dùng; không có gì phải đổi.',
  interval: (lower: string | null, upper: string | null, upperBelongs: boolean) => {
    if (lower === null) return upper === null ? 'bất kỳ' : upperBelongs ? `từ ${upper} trở xuống` : `dưới ${upper}`;
    if (upper === null) return upperBelongs ? `trên ${lower}` : `từ ${lower} trở lên`;
    return upperBelongs ? `trên ${lower} đến ${upper}` : `từ ${lower} đến dưới ${upper}`;
  },
  underline: {
    label: 'Chỉ tiêu theo dấu gạch chân',
    explained: (cells: number, of: number) => `đúng với ${cells}/${of} đơn vị`,
    interval: (interval: string) => `Chỉ tiêu ${interval} cho ra đúng các dấu gạch chân này.`,
    exception: (name: string, value: string, marked: boolean) =>
      `${name}: ${value}, ${marked ? 'có' : 'không'} gạch chân`,
  },
  bold: {
    label: 'Mức điểm được in đậm',
    explained: (cells: number, of: number) => `đúng với ${cells}/${of} ô`,
    interval: (interval: string) => `Mức in đậm ${interval} cho ra đúng các ô in đậm này.`,
    exception: (name: string, value: string, marked: boolean) => `${name}: ${value}, ${marked ? 'có' : 'không'} in đậm`,
  },
  same: (current: string) => `Đang dùng ${current}: phù hợp.`,
  take: (suggested: string, current: string | null) =>
    current === null ? `Đặt chỉ tiêu ${suggested}` : `Đổi chỉ tiêu từ ${current} thành ${suggested}`,
  takeGrade: (grade: string, from: string) => `In đậm từ loại ${grade} (từ ${from} điểm)`,
  exceptions: (count: number) => `${count} ô không giải thích được:`,
  note: 'Các chỉ tiêu được chọn sẽ ghi vào “Cấu hình” và tính lại.',
  keep: 'Đưa vào “Cấu hình” và tính lại',
  dismiss: 'Đóng phần học từ bảng',
};
