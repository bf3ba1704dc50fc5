/** What a finding's sentence is made of: found, expected, and what its rule adds. */
type Words = Readonly<Record<string, string>> & { readonly found: string; readonly expected: string };

/** One obvious correction, in the terms of `findings/CheckContext`. */
type Correction =
  | { readonly kind: 'transposed' | 'sign' | 'decimal'; readonly cell: string; readonly value: string }
  | { readonly kind: 'cells'; readonly cells: readonly { readonly cell: string; readonly value: string }[] };

/** Why a rule could not be used, by `words.skipped`. */
const skipped: Readonly<Record<string, string>> = {
  'row-formula': 'công thức giữa các cột',
  'total-mismatch': 'dòng tổng',
  'score-sum': 'điểm tổng hợp với tổng điểm các nhóm',
  'delta-mismatch': 'mức tăng/giảm',
  'grade-mismatch': 'xếp loại',
};

const reasons: Readonly<Record<string, (words: Words) => string>> = {
  cells: ({ cells = '', rest = '0' }) => `các ô ${cells}${rest === '0' ? '' : ` và ${rest} ô khác`} không phải là số`,
  none: () => 'không đơn vị nào có điểm tổng hợp bằng tổng điểm các nhóm',
  bands: () => 'xếp loại trong bảng theo thang khác với thang ở sheet Cấu hình',
};

/** What columns hold, by role. */
const roles: Readonly<Record<string, string>> = {
  number: 'số thứ tự',
  unit: 'tên đơn vị',
  code: 'mã đơn vị',
  composite: 'điểm tổng hợp',
  previousComposite: 'điểm kỳ trước',
  delta: 'mức tăng/giảm',
  grade: 'xếp loại',
  rank: 'thứ hạng',
  points: 'điểm',
  maximum: 'điểm tối đa',
  rate: 'tỷ lệ',
  count: 'số lượng',
  target: 'chỉ tiêu',
  result: 'kết quả',
  note: 'ghi chú',
  unknown: 'chưa rõ',
};

const ofColumn = ({ header = '' }: Words): string => (header === '' ? '' : ` ở cột “${header}”`);
const several = ({ count = '1' }: Words, sentence: string): string =>
  count === '1' ? '' : ` (${count} ô ${sentence})`;

/** One sentence for each rule of the check: what stands there, why it cannot be, what to do. */
export const findings = {
  'row-formula': ({ found, expected, relation, count }: Words): string =>
    count !== undefined
      ? `${count} dòng không theo ${relation} (ô này ghi ${found}, tính được ${expected}); hãy xem lại công thức cột hoặc số liệu cả cột.`
      : `Ô ghi ${found} nhưng theo ${relation} ${expected === '' ? 'thì không khớp' : `phải là ${expected}`}; hãy xem lại các số của dòng này.`,
  'total-mismatch': ({ found, expected, how, columns }: Words): string =>
    how === 'many'
      ? `Dòng tổng không khớp tổng các đơn vị ở ${columns} cột (ô này ghi ${found}, cộng lại được ${expected}); có thể thiếu hoặc thừa đơn vị.`
      : how === 'ratio'
        ? `Dòng tổng ghi tỷ lệ ${found} nhưng tính từ tổng số của các đơn vị được ${expected}.`
        : `Dòng tổng ghi ${found} nhưng cộng từ các đơn vị được ${expected}.`,
  'aggregate-out-of-range': ({ found, expected }: Words): string =>
    `Tỷ lệ chung ${found} nằm ngoài khoảng của các đơn vị (${expected}).`,
  'score-sum': ({ found, expected }: Words): string =>
    `Điểm tổng hợp ghi ${found} nhưng tổng điểm các nhóm là ${expected}.`,
  'points-rate': ({ found, expected, rate, max }: Words): string =>
    `Điểm ghi ${found} nhưng ${rate}% của ${max} điểm là ${expected}.`,
  'delta-mismatch': ({ found, expected }: Words): string =>
    `Mức tăng/giảm ghi ${found} nhưng kỳ này so với kỳ trước là ${expected}.`,
  'grade-mismatch': ({ found, expected, score }: Words): string =>
    `Xếp loại ghi “${found}” nhưng ${score} điểm là loại ${expected}.`,
  'rank-order': ({ found, expected, kind, score }: Words): string =>
    kind === 'order'
      ? `Bảng xếp từ cao xuống thấp nhưng dòng này (${score} điểm) đứng sai chỗ; đúng ra đứng thứ ${expected}.`
      : `Thứ hạng ghi ${found} nhưng theo số liệu phải là ${expected}.`,
  'out-of-range': ({ found, expected, kind }: Words): string =>
    kind === 'maximum'
      ? `Ô ghi ${found} nhưng điểm tối đa của cột này khác (${expected}).`
      : `Giá trị ${found} ngoài khoảng cho phép (${expected}).`,
  'missing-value': (words: Words): string => {
    const { filled, total, count = '1' } = words;
    const where = total === 'yes' ? `Dòng tổng để trống${ofColumn(words)}` : `Ô này để trống${ofColumn(words)}`;
    const many = count === '1' ? '' : ` (${count} ô để trống)`;
    return filled === 'yes'
      ? `${where}${many}; số liệu tính được đã có trong sheet kết quả.`
      : `${where}${many}; hãy điền số liệu hoặc ghi “-” nếu không có.`;
  },
  'not-a-number': (words: Words): string =>
    `“${words.found}” không phải là số${ofColumn(words)}${several(words, 'như vậy')}; hãy sửa lại.`,
  'ambiguous-number': (words: Words): string =>
    `“${words.found}” có thể đọc theo hai cách${several(words, 'như vậy trong cột')}; đang hiểu là ${words.expected}.`,
  'date-in-points': ({ found, expected }: Words): string =>
    `Excel đã đổi điểm thành ngày (${found}); đang hiểu là ${expected}. Hãy định dạng ô là Văn bản rồi gõ lại.`,
  'duplicate-unit': ({ found, other }: Words): string =>
    `Đơn vị “${found}” xuất hiện hai lần trong bảng (xem ô ${other}).`,
  'unit-missing': ({ found, where }: Words): string => `Đơn vị “${found}” không có trong bảng ở sheet “${where}”.`,
  'unit-name-variant': ({ found, expected }: Words): string =>
    `Tên “${found}” được hiểu là “${expected}”; hãy viết thống nhất.`,
  'code-format': ({ found, expected, other }: Words): string =>
    other === undefined
      ? `Mã đơn vị “${found}” không đúng dạng của các mã khác (ví dụ ${expected}).`
      : `Mã đơn vị “${found}” trùng với mã ở ô ${other}.`,
  sequence: ({ found, expected }: Words): string => `Số thứ tự ghi ${found}, đúng ra là ${expected}.`,
  'cross-table': ({ found, expected, about, cell, sheet }: Words): string =>
    `${about}: ô này ghi ${found} nhưng ô ${cell}${sheet === undefined ? '' : ` của sheet “${sheet}”`} ghi ${expected}.`,
  'constant-column': (words: Words): string =>
    `Mọi đơn vị đều có cùng giá trị ${words.found}${ofColumn(words)}; hãy kiểm tra đã cập nhật số liệu chưa.`,
  'unusual-change': ({ found }: Words): string => `Mức thay đổi ${found} khác hẳn các đơn vị còn lại; hãy xem lại.`,
  'small-base': ({ found, base, count }: Words): string =>
    `Tỷ lệ ${found} chỉ tính trên ${base} hồ sơ${count === undefined ? '' : ` (${count} ô trong cột tính trên 3 hồ sơ trở xuống)`}.`,
  'periods-not-comparable': ({ found, expected }: Words): string => `Không so sánh với ${found} được: ${expected}.`,
  'unsure-column': ({ found, expected }: Words): string =>
    `Chưa chắc ý nghĩa của cột “${found}” (đang hiểu là ${roles[expected] ?? expected}); hãy chọn lại trong bảng bên.`,
  'unknown-table': (): string => 'Không nhận ra bảng này là loại bảng nào; số liệu được giữ nguyên, không tính.',
  'cell-error': (words: Words): string =>
    `Ô có lỗi công thức ${words.found}${several(words, 'như vậy trong cột')}; hãy sửa công thức.`,
  'bad-setting': ({ found, problem }: Words): string =>
    `Cấu hình ghi “${found}” không dùng được (${badSettings[problem ?? ''] ?? ''}); đang dùng giá trị trước đó.`,
  'rule-skipped': (words: Words): string =>
    `Không kiểm tra được ${skipped[words.skipped ?? ''] ?? ''} vì ${reasons[words.why ?? '']?.(words) ?? ''}; các phần khác vẫn được kiểm tra.`,
  proposal: (correction: Correction): string => {
    switch (correction.kind) {
      case 'transposed':
        return `Có thể gõ đảo hai chữ số: nếu ô ${correction.cell} là ${correction.value} thì mọi số khớp.`;
      case 'sign':
        return `Có thể gõ sai dấu: nếu ô ${correction.cell} là ${correction.value} thì mọi số khớp.`;
      case 'decimal':
        return `Có thể đặt sai dấu thập phân: nếu ô ${correction.cell} là ${correction.value} thì mọi số khớp.`;
      case 'cells':
        return `Nếu ${correction.cells.map(({ cell, value }) => `ô ${cell} là ${value}`).join(' và ')} thì mọi số khớp.`;
    }
  },
  relation: {
    column: (place: number): string => `cột ${place}`,
    percent: '× 100%',
  },
};

const badSettings: Readonly<Record<string, string>> = {
  number: 'phải là một số trong khoảng cho phép',
  order: 'mức điểm phải tăng dần',
  grade: 'không có xếp loại này',
  language: 'chỉ nhận vi hoặc en',
  choice: 'hãy chọn trong danh sách của ô',
  name: 'dòng này thiếu tên hoặc mã',
  code: 'không có mục nào mang mã này',
  sum: 'tổng điểm tối đa của các nhóm đã thay đổi',
};
