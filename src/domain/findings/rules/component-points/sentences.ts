import type { Sentences } from '../Rule';

export type ComponentPoints =
  /** The rate is not what was achieved out of the total. */
  | { readonly kind: 'rate'; readonly achieved: string; readonly total: string }
  /** The points are not the rate's share of the maximum; the target is the rate that earns all of it. */
  | {
      readonly kind: 'share';
      readonly max: string;
      readonly rate: string;
      readonly target: string | null;
      readonly points: string;
    }
  /** The rate earns all the points. */
  | { readonly kind: 'full'; readonly max: string; readonly rate: string; readonly target: string }
  /** There was nothing to do. */
  | { readonly kind: 'withoutBase' };

export const sentences: Sentences<ComponentPoints> = {
  name: { vi: 'điểm thành phần theo tỷ lệ', en: 'points of a component' },
  why: {
    vi: 'Điểm của thành phần được tính từ tỷ lệ đạt theo quy tắc ghi ở Cấu hình; phần lớn các dòng của cột theo đúng quy tắc đó.',
    en: "A component's points follow from its rate by the rule in the settings, and most rows of the column keep to it.",
  },
  vi: (about, { found, expected }) => {
    switch (about.kind) {
      case 'rate':
        return `${about.achieved} / ${about.total} × 100% = ${expected}, bảng ghi ${found}; hãy xem lại số đạt, tổng số và tỷ lệ.`;
      case 'share':
        return `${about.max} điểm × ${about.rate}%${about.target === null ? '' : ` ÷ ${about.target}%`} = ${about.points}, bảng ghi ${found}; hãy xem lại điểm hoặc tỷ lệ.`;
      case 'full':
        return `tỷ lệ ${about.rate}% đã đạt từ ${about.target}% trở lên nên được đủ ${about.max} điểm, bảng ghi ${found}; hãy xem lại điểm hoặc tỷ lệ.`;
      case 'withoutBase':
        return `tổng số bằng 0 nên điểm là ${expected}, bảng ghi ${found}; hãy xem lại điểm hoặc số liệu.`;
    }
  },
  en: (about, { found, expected }) => {
    switch (about.kind) {
      case 'rate':
        return `${about.achieved} / ${about.total} × 100 % = ${expected}, the table says ${found}; please review both counts and the rate.`;
      case 'share':
        return `${about.max} points × ${about.rate} %${about.target === null ? '' : ` ÷ ${about.target} %`} = ${about.points}, the table says ${found}; please review the points or the rate.`;
      case 'full':
        return `a rate of ${about.rate} % reaches ${about.target} % and earns all ${about.max} points, the table says ${found}; please review the points or the rate.`;
      case 'withoutBase':
        return `the total is 0, so the points are ${expected}, the table says ${found}; please review the points or the figures.`;
    }
  },
};
