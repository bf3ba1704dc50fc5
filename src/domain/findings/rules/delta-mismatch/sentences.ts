import type { Sentences } from '../Rule';

export interface DeltaMismatch {
  /** The two figures in the order in which they are subtracted. */
  readonly minuend: string;
  readonly subtrahend: string;
  /** The changes that disagree where most do, out of those tried; null for one row. */
  readonly most: { readonly wrong: number; readonly tried: number } | null;
}

export const sentences: Sentences<DeltaMismatch> = {
  name: { vi: 'mức tăng giảm', en: 'change' },
  why: {
    vi: 'Mức tăng/giảm bằng số kỳ này trừ số kỳ trước ghi ngay trong bảng.',
    en: 'A change is the figure of this period less that of the period before, both of which the table states.',
  },
  vi: ({ minuend, subtrahend, most }, { found, expected }) =>
    most === null
      ? `${minuend} − ${subtrahend} = ${expected}, bảng ghi ${found}; hãy xem lại mức tăng/giảm, số kỳ này và số kỳ trước.`
      : `${most.wrong}/${most.tried} mức tăng/giảm không bằng kỳ này trừ kỳ trước (dòng này: ${minuend} − ${subtrahend} = ${expected}, bảng ghi ${found}) nên không kiểm tra từng dòng; cột này có phải là tăng/giảm so với cột kỳ trước không?`,
  en: ({ minuend, subtrahend, most }, { found, expected }) =>
    most === null
      ? `${minuend} − ${subtrahend} = ${expected}, the table says ${found}; please review the change and both figures.`
      : `${most.wrong} of ${most.tried} changes are not this period less the previous one (here: ${minuend} − ${subtrahend} = ${expected}, the table says ${found}), so rows were not checked one by one; is this column the change against the previous period?`,
};
