import type { Sentences } from '../Rule';

export interface AmbiguousNumber {
  readonly header: string;
  /** Like cells of the column that this finding stands for, itself included. */
  readonly count: number;
}

export const sentences: Sentences<AmbiguousNumber> = {
  name: { vi: 'số đọc được hai cách', en: 'number read two ways' },
  why: {
    vi: 'Dấu chấm hoặc dấu phẩy trong ô này có thể là dấu thập phân, cũng có thể là dấu ngăn hàng nghìn; các ô khác trong cột, trong bảng không cho biết là dấu nào.',
    en: 'The mark in this cell may stand before decimals or between thousands, and no other cell of the column or the table tells which.',
  },
  vi: ({ header, count }, { found, expected }, phrases) =>
    `“${found}”${phrases.inColumn(header)} có thể đọc theo hai cách${phrases.suchCells(count)}; đang hiểu là ${expected}. Nếu không đúng, hãy gõ lại bằng dấu phẩy thập phân và không có dấu ngăn hàng nghìn.`,
  en: ({ header, count }, { found, expected }, phrases) =>
    `“${found}”${phrases.inColumn(header)} can be read in two ways${phrases.suchCells(count)}; it was taken for ${expected}. If that is wrong, type it with a decimal comma and without marks between thousands.`,
};
