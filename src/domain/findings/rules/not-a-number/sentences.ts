import type { Sentences } from '../Rule';

interface Cells {
  readonly header: string;
  /** Like cells of the column that this finding stands for, itself included. */
  readonly count: number;
}

export type NotANumber =
  | (Cells & { readonly kind: 'words' })
  /** The cell holds several figures, of which one is read. */
  | (Cells & { readonly kind: 'several'; readonly read: string; readonly others: string });

export const sentences: Sentences<NotANumber> = {
  name: { vi: 'không phải là số', en: 'not a number' },
  why: {
    vi: 'Cột này là cột số; chữ trong ô không được dùng để tính.',
    en: 'This is a column of figures; words in it are not calculated with.',
  },
  vi: (about, { found }, phrases) => {
    const cells = `${phrases.inColumn(about.header)}${phrases.suchCells(about.count)}`;
    return about.kind === 'words'
      ? `“${found}” không phải là số${cells}; hãy gõ lại số, hoặc “-” nếu không có.`
      : `ô ghi nhiều số${cells}: chỉ lấy ${about.read}, không lấy “${about.others}”; hãy tách mỗi số ra một cột.`;
  },
  en: (about, { found }, phrases) => {
    const cells = `${phrases.inColumn(about.header)}${phrases.suchCells(about.count)}`;
    return about.kind === 'words'
      ? `“${found}” is not a number${cells}; please type the figure, or “-” where there is none.`
      : `the cell holds several figures${cells}: ${about.read} is read, “${about.others}” is not; please give each figure a column of its own.`;
  },
};
