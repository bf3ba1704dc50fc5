import type { Sentences } from '../Rule';

export type RankOrder =
  | { readonly kind: 'rank'; readonly score: string; readonly header: string; readonly above: number }
  /** The table has no ranks but is sorted, and this row stands out of its order. */
  | { readonly kind: 'order'; readonly score: string }
  /** Most ranks disagree: they may be of something else. */
  | { readonly kind: 'most'; readonly wrong: number; readonly tried: number; readonly header: string };

export const sentences: Sentences<RankOrder> = {
  vi: (about, { found, expected }, phrases) => {
    switch (about.kind) {
      case 'rank':
        return `${about.score}${phrases.inColumn(about.header)} đứng thứ ${expected} (có ${about.above} đơn vị cao hơn), bảng ghi ${found}; hãy xem lại thứ hạng hoặc số liệu.`;
      case 'order':
        return `bảng xếp từ cao xuống thấp nhưng dòng này (${about.score} điểm) đứng sai chỗ; đúng ra đứng thứ ${expected}.`;
      case 'most':
        return `${about.wrong}/${about.tried} thứ hạng không theo số liệu${phrases.inColumn(about.header)} nên không kiểm tra từng dòng; thứ hạng này xếp theo cột nào?`;
    }
  },
  en: (about, { found, expected }, phrases) => {
    switch (about.kind) {
      case 'rank':
        return `${about.score}${phrases.inColumn(about.header)} is number ${expected} (units above it: ${about.above}), the table says ${found}; please review the rank or the figure.`;
      case 'order':
        return `the table is sorted best first, but this row (${about.score} points) is out of place; it should be number ${expected}.`;
      case 'most':
        return `${about.wrong} of ${about.tried} ranks do not follow the figures${phrases.inColumn(about.header)}, so rows were not checked one by one; which column are they ranks of?`;
    }
  },
};
