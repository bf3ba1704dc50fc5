/** What a finding's sentence is made of: found, expected, and what its rule adds. */
type Words = Readonly<Record<string, string>> & { readonly found: string; readonly expected: string };

/** One sentence for each rule of the check: what stands there, why it cannot be, what to do. */
export const findings = {
  'row-formula': ({ found, expected, relation }: Words): string =>
    `Ô ghi ${found} nhưng theo ${relation} phải là ${expected}; hãy xem lại các số của dòng này.`,
  'total-mismatch': ({ found, expected }: Words): string =>
    `Dòng tổng ghi ${found} nhưng cộng từ các đơn vị được ${expected}.`,
  'aggregate-out-of-range': ({ found, expected }: Words): string =>
    `Tỷ lệ chung ${found} nằm ngoài khoảng của các đơn vị (${expected}).`,
  'score-sum': ({ found, expected }: Words): string =>
    `Điểm tổng hợp ghi ${found} nhưng tổng điểm các nhóm là ${expected}.`,
  'points-rate': ({ found, expected }: Words): string => `Điểm ghi ${found} nhưng tính theo tỷ lệ phải là ${expected}.`,
  'delta-mismatch': ({ found, expected }: Words): string =>
    `Mức tăng/giảm ghi ${found} nhưng kỳ này trừ kỳ trước là ${expected}.`,
  'grade-mismatch': ({ found, expected, score }: Words): string =>
    `Xếp loại ghi “${found}” nhưng ${score} điểm là loại ${expected}.`,
  'rank-order': ({ found, expected }: Words): string => `Thứ hạng ghi ${found} nhưng theo điểm phải là ${expected}.`,
  'out-of-range': ({ found, expected }: Words): string => `Giá trị ${found} ngoài khoảng cho phép (${expected}).`,
  'missing-value': ({ what }: Words): string =>
    `Ô này để trống${what === undefined ? '' : ` (${what})`}; hãy điền số liệu.`,
  'not-a-number': ({ found }: Words): string => `“${found}” không phải là số; hãy sửa lại.`,
  'ambiguous-number': ({ found, expected }: Words): string =>
    `“${found}” có thể đọc theo hai cách; đang hiểu là ${expected}.`,
  'date-in-points': ({ found, expected }: Words): string =>
    `Excel đã đổi điểm thành ngày (${found}); đang hiểu là ${expected}. Hãy định dạng ô là Văn bản rồi gõ lại.`,
  'duplicate-unit': ({ found, other }: Words): string =>
    `Đơn vị “${found}” xuất hiện hai lần trong bảng (xem ${other}).`,
  'unit-missing': ({ found, where }: Words): string => `Đơn vị “${found}” không có trong ${where}.`,
  'unit-name-variant': ({ found, expected }: Words): string =>
    `Tên “${found}” được hiểu là “${expected}”; hãy viết thống nhất.`,
  'code-format': ({ found, expected }: Words): string => `Mã đơn vị “${found}” không đúng dạng ${expected}.`,
  sequence: ({ found, expected }: Words): string => `Số thứ tự ghi ${found}, đúng ra là ${expected}.`,
  'cross-table': ({ found, expected, about, other }: Words): string =>
    `${about}: ô này ghi ${found} nhưng ${other} ghi ${expected}.`,
  'constant-column': ({ found }: Words): string =>
    `Mọi đơn vị đều có cùng giá trị ${found}; hãy kiểm tra đã cập nhật số liệu chưa.`,
  'unusual-change': ({ found }: Words): string => `Mức thay đổi ${found} khác hẳn các đơn vị còn lại; hãy xem lại.`,
  'small-base': ({ found, base }: Words): string => `Tỷ lệ ${found} chỉ tính trên ${base} hồ sơ.`,
  'periods-not-comparable': ({ found, expected }: Words): string => `Không so sánh với ${found} được: ${expected}.`,
  'unsure-column': ({ found, expected }: Words): string =>
    `Chưa chắc ý nghĩa của cột “${found}” (đang hiểu là ${expected}); hãy chọn lại trong bảng bên.`,
  'unknown-table': (): string => 'Không nhận ra bảng này là loại bảng nào; số liệu được giữ nguyên, không tính.',
  'cell-error': ({ found }: Words): string => `Ô có lỗi công thức ${found}; hãy sửa công thức.`,
  'bad-setting': ({ found, expected }: Words): string =>
    `Cấu hình ghi “${found}” không dùng được (${expected}); đang dùng giá trị trước đó.`,
  'rule-skipped': ({ found, what }: Words): string => `Không kiểm tra được ${what} vì ${found}.`,
};
