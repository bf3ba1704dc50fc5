import type { Verdict } from '../../../vocabulary/verdicts';
import type { Sentences } from '../Rule';

export interface AssessmentMismatch {
  readonly header: string;
  readonly result: string;
  readonly target: string;
  readonly bound: 'atLeast' | 'atMost';
  /** What the figures say. */
  readonly is: Verdict;
}

const SIGNS = { atLeast: '≥', atMost: '≤' } as const;

export const sentences: Sentences<AssessmentMismatch> = {
  name: { vi: 'đánh giá đạt, chưa đạt', en: 'target met or not' },
  why: {
    vi: 'Đánh giá đạt hay chưa đạt phải theo kết quả so với chỉ tiêu ghi cùng dòng.',
    en: 'Whether a target is met has to follow from the result and the target in the same row.',
  },
  vi: ({ header, result, target, bound, is }, { found }, phrases) =>
    `kết quả ${result} ${is === 'met' ? 'đạt' : 'không đạt'} chỉ tiêu ${SIGNS[bound]} ${target}, bảng ghi “${found}”${phrases.inColumn(header)}; hãy xem lại đánh giá hoặc số liệu.`,
  en: ({ header, result, target, bound, is }, { found }, phrases) =>
    `the result ${result} ${is === 'met' ? 'meets' : 'does not meet'} the target ${SIGNS[bound]} ${target}, the table says “${found}”${phrases.inColumn(header)}; please review the assessment or the figures.`,
};
