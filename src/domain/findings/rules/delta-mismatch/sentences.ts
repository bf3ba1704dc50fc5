import type { Sentences } from '../Rule';

export interface DeltaMismatch {
  /** Whether the figures are of two periods, or two columns of one. */
  readonly of: 'periods' | 'columns';
  /** Their difference, or that in percent of the second. */
  readonly shape: 'difference' | 'growth';
  /** The two figures in the order in which they are subtracted. */
  readonly minuend: string;
  readonly subtrahend: string;
  /** The changes that disagree where most do, out of those tried; null for one row. */
  readonly most: { readonly wrong: number; readonly tried: number } | null;
}

function calculation({ shape, minuend, subtrahend }: DeltaMismatch): string {
  const difference = `${minuend} − ${subtrahend}`;
  return shape === 'growth' ? `(${difference}) / ${subtrahend} × 100%` : difference;
}

export const sentences: Sentences<DeltaMismatch> = {
  name: { vi: 'mức tăng giảm', en: 'change' },
  why: {
    vi: 'Mức tăng/giảm bằng số kỳ này trừ số kỳ trước ghi ngay trong bảng; mức chênh lệch bằng hiệu hai cột mà hầu hết các dòng cho thấy.',
    en: 'A change is the figure of this period less that of the period before, both of which the table states; a difference is that of the two columns that nearly all rows show.',
  },
  vi: (payload, { found, expected }) =>
    payload.most !== null
      ? `${payload.most.wrong}/${payload.most.tried} mức tăng/giảm không bằng kỳ này trừ kỳ trước (dòng này: ${calculation(payload)} = ${expected}, bảng ghi ${found}) nên không kiểm tra từng dòng; cột này có phải là tăng/giảm so với cột kỳ trước không?`
      : `${calculation(payload)} = ${expected}, bảng ghi ${found}; hãy xem lại ${payload.of === 'periods' ? 'mức tăng/giảm, số kỳ này và số kỳ trước' : 'mức chênh lệch và hai số này'}.`,
  en: (payload, { found, expected }) =>
    payload.most !== null
      ? `${payload.most.wrong} of ${payload.most.tried} changes are not this period less the previous one (here: ${calculation(payload)} = ${expected}, the table says ${found}), so rows were not checked one by one; is this column the change against the previous period?`
      : `${calculation(payload)} = ${expected}, the table says ${found}; please review the ${payload.of === 'periods' ? 'change and both figures' : 'difference and both figures'}.`,
};
