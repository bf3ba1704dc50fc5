import type { Sentences } from '../Rule';

export interface PointsRate {
  readonly rate: string;
  readonly maximum: string;
  /** The rate's share of the maximum. */
  readonly points: string;
}

export const sentences: Sentences<PointsRate> = {
  name: { vi: 'điểm và tỷ lệ', en: 'points and rate' },
  why: {
    vi: 'Ở ít nhất hai phần ba số dòng của cột, điểm bằng tỷ lệ nhân điểm tối đa; dòng này thì không.',
    en: "In at least two thirds of the column's rows the points are the rate times the maximum; here they are not.",
  },
  vi: ({ rate, maximum, points }, { found }) =>
    `${rate}% × ${maximum} điểm = ${points}, bảng ghi ${found}; hãy xem lại điểm hoặc tỷ lệ.`,
  en: ({ rate, maximum, points }, { found }) =>
    `${rate} % × ${maximum} points = ${points}, the table says ${found}; please review the points or the rate.`,
};
