import type { Sentences } from '../Rule';

export interface GradeMismatch {
  readonly score: string;
  /** The bounds of the expected grade; `to` is the next better grade's. */
  readonly band: { readonly from: string; readonly to: string | null } | null;
  /** The grades that disagree where most do, out of those tried; null for one row. */
  readonly most: { readonly wrong: number; readonly tried: number } | null;
}

export const sentences: Sentences<GradeMismatch> = {
  name: { vi: 'xếp loại', en: 'grade' },
  why: {
    vi: 'Xếp loại được suy từ điểm tổng hợp theo thang ở Cấu hình; bằng đúng mức dưới thì thuộc loại cao hơn.',
    en: 'A grade follows from the composite by the bands in the settings; a lower bound belongs to the better grade.',
  },
  vi: ({ score, band, most }, { found, expected }) => {
    const bounds =
      band === null ? '' : band.to === null ? ` (từ ${band.from})` : ` (từ ${band.from} đến dưới ${band.to})`;
    return most === null
      ? `${score} điểm thuộc loại ${expected}${bounds}, bảng ghi “${found}”; hãy xem lại xếp loại hoặc điểm.`
      : `${most.wrong}/${most.tried} xếp loại trong bảng theo thang khác với thang ở trang tính Cấu hình (dòng này: ${score} điểm, bảng ghi “${found}”) nên không kiểm tra từng dòng; thang xếp loại ở Cấu hình có đúng không?`;
  },
  en: ({ score, band, most }, { found, expected }) => {
    const bounds =
      band === null ? '' : band.to === null ? ` (from ${band.from})` : ` (from ${band.from} to below ${band.to})`;
    return most === null
      ? `${score} points make ${expected}${bounds}, the table says “${found}”; please review the grade or the points.`
      : `${most.wrong} of ${most.tried} grades go by other bands than the settings (here: ${score} points, the table says “${found}”), so rows were not checked one by one; are the bands of the settings right?`;
  },
};
