import type { Sentences } from '../Rule';

export interface PointsRate {
  readonly rate: string;
  readonly maximum: string;
  /** The rate's share of the maximum. */
  readonly points: string;
  /** The points as printed, where the composite has them too and the rate is the one to look at. */
  readonly added: string | null;
}

export const sentences: Sentences<PointsRate> = {
  name: { vi: 'điểm và tỷ lệ', en: 'points and rate' },
  why: {
    vi: 'Ở ít nhất hai phần ba số dòng của cột, điểm bằng tỷ lệ nhân điểm tối đa; dòng này thì không.',
    en: "In at least two thirds of the column's rows the points are the rate times the maximum; here they are not.",
  },
  vi: ({ rate, maximum, points, added }, { found, expected }) =>
    added === null
      ? `${rate}% × ${maximum} điểm = ${points}, bảng ghi ${found}; hãy xem lại điểm hoặc tỷ lệ.`
      : `${added}/${maximum} điểm là ${expected}%, bảng ghi ${found}%; điểm này khớp với điểm tổng hợp, hãy xem lại tỷ lệ.`,
  en: ({ rate, maximum, points, added }, { found, expected }) =>
    added === null
      ? `${rate} % × ${maximum} points = ${points}, the table says ${found}; please review the points or the rate.`
      : `${added} of ${maximum} points are ${expected} %, the table says ${found} %; the composite has these points, please review the rate.`,
};
