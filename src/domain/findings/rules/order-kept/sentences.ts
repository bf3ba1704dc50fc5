import type { Sentences } from '../Rule';

export interface OrderKept {
  /** Of the column whose figures hang on the order. */
  readonly header: string;
}

export const sentences: Sentences<OrderKept> = {
  name: { vi: 'giữ thứ tự bảng gốc', en: 'order of the source kept' },
  why: {
    vi: 'Số so với đơn vị đứng liền trên hoặc cộng dồn chỉ đúng theo thứ tự của bảng gốc; xếp lại thì số đó sai.',
    en: 'Figures against the unit above, or added up row by row, hold for the order of the source alone.',
  },
  vi: ({ header }, _figures, phrases) =>
    `bản hoàn chỉnh giữ thứ tự của bảng gốc, không xếp theo thứ hạng, vì công thức${phrases.inColumn(header)} tính theo đơn vị ở dòng khác. Muốn xếp theo thứ hạng, hãy bỏ cột này hoặc thay công thức bằng số.`,
  en: ({ header }, _figures, phrases) =>
    `the completed copy keeps the order of the source, not that of ranks, because the formulas${phrases.inColumn(header)} look at units in other rows. For the order of ranks, please leave the column out or replace its formulas by figures.`,
};
