import type { Sentences } from '../Rule';

export interface PointsRate {
  /** What stands beside the rate: an item's points, or the composite. */
  readonly of: 'points' | 'composite';
  readonly rate: string;
  readonly maximum: string;
  /** The rate's share of the maximum. */
  readonly points: string;
  /** The points as printed, where the rate is the one to look at: the composite, or points that it has too. */
  readonly added: string | null;
}

export const sentences: Sentences<PointsRate> = {
  name: { vi: 'điểm và tỷ lệ', en: 'points and rate' },
  why: {
    vi: 'Ở ít nhất hai phần ba số dòng của cột, điểm bằng tỷ lệ nhân điểm tối đa; dòng này thì không.',
    en: "In at least two thirds of the column's rows the points are the rate times the maximum; here they are not.",
  },
  vi: ({ of, rate, maximum, points, added }, { found, expected }) =>
    added === null
      ? `${rate}% × ${maximum} điểm = ${points}, bảng ghi ${found}; hãy xem lại điểm hoặc tỷ lệ.`
      : `${added}/${maximum} điểm là ${expected}%, bảng ghi ${found}%; ${of === 'composite' ? 'hãy xem lại tỷ lệ hoặc điểm tổng hợp' : 'điểm này khớp với điểm tổng hợp, hãy xem lại tỷ lệ'}.`,
  en: ({ of, rate, maximum, points, added }, { found, expected }) =>
    added === null
      ? `${rate} % × ${maximum} points = ${points}, the table says ${found}; please review the points or the rate.`
      : `${added} of ${maximum} points are ${expected} %, the table says ${found} %; ${of === 'composite' ? 'please review the rate or the composite' : 'the composite has these points, please review the rate'}.`,
};
