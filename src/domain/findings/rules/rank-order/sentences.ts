import type { TieRule } from '../../../settings/Settings';
import type { Sentences } from '../Rule';

export type RankOrder =
  | { readonly kind: 'rank'; readonly score: string; readonly header: string; readonly above: number }
  /** Two ranks that stand each at the other's place. */
  | {
      readonly kind: 'exchanged';
      readonly score: string;
      readonly header: string;
      readonly other: { readonly unit: string; readonly cell: string; readonly score: string };
    }
  /** The table has no ranks but is sorted, and this row stands out of its order. */
  | { readonly kind: 'order'; readonly score: string }
  /** Most ranks disagree: they may be of something else. */
  | { readonly kind: 'most'; readonly wrong: number; readonly tried: number; readonly header: string }
  /** All ranks keep another rule for ties than the settings. */
  | { readonly kind: 'ties'; readonly printed: TieRule; readonly own: TieRule; readonly header: string };

/** How each rule ranks two units that share the second place, and the one behind them. */
const RANKS: Readonly<Record<TieRule, string>> = { gap: '1-2-2-4', dense: '1-2-2-3', order: '1-2-3-4' };

export const sentences: Sentences<RankOrder> = {
  name: { vi: 'thứ hạng', en: 'rank' },
  why: {
    vi: 'Thứ hạng và thứ tự các dòng đi theo số liệu từ tốt nhất trở xuống; bằng nhau thì theo quy tắc đồng hạng ở Cấu hình.',
    en: 'Ranks and the order of rows follow the figures from the best down; ties go by the rule in the settings.',
  },
  vi: (about, { found, expected }, phrases) => {
    switch (about.kind) {
      case 'rank':
        return `${about.score}${phrases.inColumn(about.header)} đứng thứ ${expected} (có ${about.above} đơn vị cao hơn), bảng ghi ${found}; hãy xem lại thứ hạng hoặc số liệu.`;
      case 'exchanged':
        return `${about.score}${phrases.inColumn(about.header)} đứng thứ ${expected}, bảng ghi ${found}; ${about.other.unit} (ô ${about.other.cell}) có ${about.other.score} đứng thứ ${found}, bảng ghi ${expected}: hai thứ hạng đổi chỗ cho nhau, hãy xem lại thứ hạng hoặc số liệu.`;
      case 'order':
        return `bảng xếp từ cao xuống thấp nhưng dòng này (${about.score} điểm) đứng sai chỗ; đúng ra đứng thứ ${expected}, hãy chuyển dòng về đó hoặc xem lại điểm.`;
      case 'most':
        return `${about.wrong}/${about.tried} thứ hạng không theo số liệu${phrases.inColumn(about.header)} nên không kiểm tra từng dòng; thứ hạng này xếp theo cột nào?`;
      case 'ties':
        return `thứ hạng${phrases.inColumn(about.header)} xếp các đơn vị bằng nhau theo kiểu ${RANKS[about.printed]}, còn trang tính Cấu hình chọn kiểu ${RANKS[about.own]} nên bảng xếp hạng có thể khác; nếu cơ quan xếp theo kiểu của bảng, hãy đổi ở Cấu hình.`;
    }
  },
  en: (about, { found, expected }, phrases) => {
    switch (about.kind) {
      case 'rank':
        return `${about.score}${phrases.inColumn(about.header)} is number ${expected} (units above it: ${about.above}), the table says ${found}; please review the rank or the figure.`;
      case 'exchanged':
        return `${about.score}${phrases.inColumn(about.header)} is number ${expected}, the table says ${found}; ${about.other.unit} (${about.other.cell}) has ${about.other.score} and is number ${found}, the table says ${expected}: the two ranks stand at each other’s place, please review the ranks or the figures.`;
      case 'order':
        return `the table is sorted best first, but this row (${about.score} points) is out of place; it should be number ${expected}, please move it there or review the points.`;
      case 'most':
        return `${about.wrong} of ${about.tried} ranks do not follow the figures${phrases.inColumn(about.header)}, so rows were not checked one by one; which column are they ranks of?`;
      case 'ties':
        return `the ranks${phrases.inColumn(about.header)} count ties as ${RANKS[about.printed]}, the settings as ${RANKS[about.own]}, so the ranking may differ; if the table's way is the office's, please change the settings.`;
    }
  },
};
