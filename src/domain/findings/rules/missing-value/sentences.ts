import type { Sentences } from '../Rule';

export interface MissingValue {
  readonly header: string;
  /** Blank cells that this finding stands for, itself included. */
  readonly count: number;
  /** Whether the add-in works the figure out. */
  readonly isFilled: boolean;
  readonly isTotal: boolean;
}

export const sentences: Sentences<MissingValue> = {
  name: { vi: 'ô để trống', en: 'blank cell' },
  why: {
    vi: 'Các đơn vị khác có số ở cột này; ô trống được coi là chưa có số liệu, không phải là 0.',
    en: 'Other units have a figure in this column; a blank is taken for missing, not for 0.',
  },
  vi: ({ header, count, isFilled, isTotal }, _figures, phrases) => {
    const where = `${isTotal ? 'dòng tổng' : 'ô này'} để trống${phrases.inColumn(header)}`;
    const many = count === 1 ? '' : ` (${count} ô để trống)`;
    return isFilled
      ? `${where}${many}; số liệu tính được đã có trong trang tính kết quả.`
      : `${where}${many}; hãy điền số liệu hoặc ghi “-” nếu không có.`;
  },
  en: ({ header, count, isFilled, isTotal }, _figures, phrases) => {
    const where = `${isTotal ? 'the total row' : 'this cell'} is blank${phrases.inColumn(header)}`;
    const many = count === 1 ? '' : ` (${count} blank cells)`;
    return isFilled
      ? `${where}${many}; the computed figures are in the result sheets.`
      : `${where}${many}; please fill it in, or type “-” where there is none.`;
  },
};
