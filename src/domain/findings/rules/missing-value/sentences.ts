import type { Sentences } from '../Rule';

export interface MissingValue {
  readonly header: string;
  /** Blank cells that this finding stands for, itself included. */
  readonly count: number;
  /** Of how many of them the add-in works the figure out. */
  readonly filled: number;
  readonly in: 'unit' | 'total' | 'mean';
}

export const sentences: Sentences<MissingValue> = {
  name: { vi: 'ô để trống', en: 'blank cell' },
  why: {
    vi: 'Ô trống được coi là chưa có số liệu, không phải là 0.',
    en: 'A blank is taken for missing, not for 0.',
  },
  vi: ({ header, count, filled, in: row }, _figures, phrases) => {
    const where = `${{ unit: 'ô này', total: 'dòng tổng', mean: 'dòng trung bình' }[row]} để trống${phrases.inColumn(header)}`;
    const many = count === 1 ? '' : ` (${count} ô để trống)`;
    if (filled > 0 && filled < count)
      return `${where}${many}; ${filled} ô tính được đã có trong trang tính kết quả, hãy điền các ô còn lại hoặc ghi “-” nếu không có.`;
    return filled === count
      ? `${where}${many}; số liệu tính được đã có trong trang tính kết quả.`
      : `${where}${many}; hãy điền số liệu hoặc ghi “-” nếu không có.`;
  },
  en: ({ header, count, filled, in: row }, _figures, phrases) => {
    const where = `${{ unit: 'this cell', total: 'the total row', mean: 'the row of means' }[row]} is blank${phrases.inColumn(header)}`;
    const many = count === 1 ? '' : ` (${count} blank cells)`;
    if (filled > 0 && filled < count)
      return `${where}${many}; ${filled} of them could be computed and are in the result sheets; please fill in the others, or type “-” where there is none.`;
    return filled === count
      ? `${where}${many}; the computed figures are in the result sheets.`
      : `${where}${many}; please fill it in, or type “-” where there is none.`;
  },
};
