import type { Sentences } from '../Rule';

export interface HiddenRows {
  /** As Excel numbers them, the first few. */
  readonly rows: readonly number[];
  /** The units in these rows. */
  readonly names: readonly string[];
  /** Of all of them. */
  readonly count: number;
}

export const sentences: Sentences<HiddenRows> = {
  name: { vi: 'dòng đang ẩn', en: 'hidden rows' },
  why: {
    vi: 'Đơn vị ở dòng ẩn vẫn được tính điểm và xếp hạng, nhưng bản phụ lục in ra không có dòng đó.',
    en: 'Units in hidden rows are scored and ranked all the same, but the printed appendix is without these rows.',
  },
  vi: ({ rows, names, count }) =>
    `${count} dòng của đơn vị đang ẩn (dòng ${rows.join(', ')}${count > rows.length ? ', …' : ''}: ${names.join(', ')}${count > names.length ? ', …' : ''}) nên không in trong phụ lục, dù vẫn được tính; hãy bỏ ẩn hoặc bỏ lọc, hoặc xóa dòng nếu không còn đơn vị đó, rồi tính lại.`,
  en: ({ rows, names, count }) =>
    `${count} ${count === 1 ? 'row of a unit is' : 'rows of units are'} hidden (${rows.length === 1 && count === 1 ? 'row' : 'rows'} ${rows.join(', ')}${count > rows.length ? ', …' : ''}: ${names.join(', ')}${count > names.length ? ', …' : ''}) and so not printed in the appendix, though counted; please show them or clear the filter, or delete the rows of units that are no more, and recalculate.`,
};
