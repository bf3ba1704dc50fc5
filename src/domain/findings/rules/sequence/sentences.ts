import type { Sentences } from '../Rule';

/** The number before, after which this one is out of order; null at the beginning. */
export interface Sequence {
  readonly before: number | null;
}

export const sentences: Sentences<Sequence> = {
  name: { vi: 'số thứ tự', en: 'numbering' },
  why: {
    vi: 'Số thứ tự tăng dần từng đơn vị; nhảy số thường là thiếu dòng, lặp số thường là thừa dòng.',
    en: 'Numbering goes up by one; a gap mostly means a missing row, a repetition one too many.',
  },
  vi: ({ before }, { found, expected }) =>
    before === null
      ? `số thứ tự bắt đầu bằng ${found}, đúng ra là ${expected}; hãy đánh lại số.`
      : `số thứ tự sau ${before} ghi ${found}, đúng ra là ${expected}; hãy đánh lại số hoặc xem có thiếu dòng không.`,
  en: ({ before }, { found, expected }) =>
    before === null
      ? `the numbering begins with ${found} and should begin with ${expected}; please number the rows anew.`
      : `the number after ${before} is ${found} and should be ${expected}; please number the rows anew or see whether one is missing.`,
};
