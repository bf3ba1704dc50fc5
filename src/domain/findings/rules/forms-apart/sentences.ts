import type { Sentences } from '../Rule';

export interface FormsApart {
  /** The first ones, and how many there are besides. */
  readonly units: readonly string[];
  readonly others: number;
}

export const sentences: Sentences<FormsApart> = {
  name: { vi: 'phiếu riêng từng đơn vị', en: 'a form for each unit' },
  why: {
    vi: 'Các đơn vị được xếp hạng theo một bảng có mỗi đơn vị một dòng; phiếu riêng của từng đơn vị thì chưa đặt cạnh nhau được.',
    en: 'Units are ranked by a table that has a row for each of them; forms of one unit each do not stand side by side.',
  },
  vi: ({ units, others }, _, phrases) =>
    `mỗi phiếu là của một đơn vị (${phrases.list(others === 0 ? units : [...units, `${others} đơn vị khác`])}) nên chưa xếp hạng với nhau được; hãy lập thêm một bảng tổng hợp, mỗi đơn vị một dòng, mỗi tiêu chí một cột.`,
  en: ({ units, others }, _, phrases) =>
    `each form is of one unit (${phrases.list(others === 0 ? units : [...units, `${others} others`])}), so that they are not ranked among each other; please add a table with a row for each unit and a column for each item.`,
};
