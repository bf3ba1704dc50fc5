import type { Sentences } from '../Rule';

export interface GradeMismatch {
  readonly score: string;
  /** The bounds of the expected grade; `to` is the next better grade's. */
  readonly band: { readonly from: string; readonly to: string | null } | null;
  /** The grades that disagree where most do, out of those tried; null for one row. */
  readonly most: { readonly wrong: number; readonly tried: number } | null;
  /** The words that the table grades by where none of them is a grade of the index, best first, and the index's grades; null else. */
  readonly own: { readonly words: readonly string[]; readonly grades: readonly string[] } | null;
}

export const sentences: Sentences<GradeMismatch> = {
  name: { vi: 'xếp loại', en: 'grade' },
  why: {
    vi: 'Xếp loại được suy từ điểm tổng hợp theo thang ở Cấu hình; bằng đúng mức dưới thì thuộc loại cao hơn.',
    en: 'A grade follows from the composite by the bands in the settings; a lower bound belongs to the better grade.',
  },
  vi: ({ score, band, most, own }, { found, expected }) => {
    if (own !== null)
      return `bảng xếp loại bằng từ riêng (${quoted(own.words)}), không theo các mức ở trang tính Cấu hình (${quoted(own.grades)}); bảng điểm và nhận xét ghi theo Cấu hình: hãy sửa tên và ngưỡng các mức ở đó nếu muốn ghi theo bảng.`;
    const bounds =
      band === null ? '' : band.to === null ? ` (từ ${band.from})` : ` (từ ${band.from} đến dưới ${band.to})`;
    return most === null
      ? `${score} điểm thuộc loại ${expected}${bounds}, bảng ghi “${found}”; hãy xem lại xếp loại hoặc điểm.`
      : `${most.wrong}/${most.tried} xếp loại trong bảng theo thang khác với thang ở trang tính Cấu hình (dòng này: ${score} điểm, bảng ghi “${found}”) nên không kiểm tra từng dòng; thang xếp loại ở Cấu hình có đúng không?`;
  },
  en: ({ score, band, most, own }, { found, expected }) => {
    if (own !== null)
      return `the table grades in words of its own (${quoted(own.words)}), not by the bands of the settings (${quoted(own.grades)}); board and remarks go by the settings: change the bands’ names and bounds there to have the table’s.`;
    const bounds =
      band === null ? '' : band.to === null ? ` (from ${band.from})` : ` (from ${band.from} to below ${band.to})`;
    return most === null
      ? `${score} points make ${expected}${bounds}, the table says “${found}”; please review the grade or the points.`
      : `${most.wrong} of ${most.tried} grades go by other bands than the settings (here: ${score} points, the table says “${found}”), so rows were not checked one by one; are the bands of the settings right?`;
  },
};

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}
