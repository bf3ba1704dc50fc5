import type { Sentences } from '../Rule';

export interface OrderKept {
  /** Of the column that the order hangs on. */
  readonly header: string;
  readonly by: 'formulas' | 'merges';
}

export const sentences: Sentences<OrderKept> = {
  name: { vi: 'giữ thứ tự bảng gốc', en: 'order of the source kept' },
  why: {
    vi: 'Số so với đơn vị đứng liền trên hoặc cộng dồn, và ô gộp của nhiều đơn vị, chỉ đúng theo thứ tự của bảng gốc; xếp lại thì sai.',
    en: 'Figures against the unit above or added up row by row, and cells merged over several units, hold for the order of the source alone.',
  },
  vi: ({ header, by }, _figures, phrases) =>
    by === 'formulas'
      ? `bản hoàn chỉnh giữ thứ tự của bảng gốc, không xếp theo thứ hạng, vì công thức${phrases.inColumn(header)} tính theo đơn vị ở dòng khác. Muốn xếp theo thứ hạng, hãy bỏ cột này hoặc thay công thức bằng số.`
      : `bản hoàn chỉnh giữ thứ tự của bảng gốc, không xếp theo thứ hạng, vì${phrases.inColumn(header)} có ô gộp qua nhiều đơn vị. Muốn xếp theo thứ hạng, hãy bỏ gộp và ghi từng ô, rồi tính lại.`,
  en: ({ header, by }, _figures, phrases) =>
    by === 'formulas'
      ? `the completed copy keeps the order of the source, not that of ranks, because the formulas${phrases.inColumn(header)} look at units in other rows. For the order of ranks, please leave the column out or replace its formulas by figures.`
      : `the completed copy keeps the order of the source, not that of ranks, because a cell${phrases.inColumn(header)} is merged over several units. For the order of ranks, please unmerge it, fill in each cell and recalculate.`,
};
