import type { Sentences } from '../Rule';

export interface NotANumber {
  readonly header: string;
  /** Like cells of the column that this finding stands for, itself included. */
  readonly count: number;
}

export const sentences: Sentences<NotANumber> = {
  vi: ({ header, count }, { found }, phrases) =>
    `“${found}” không phải là số${phrases.inColumn(header)}${phrases.suchCells(count)}; hãy gõ lại số, hoặc “-” nếu không có.`,
  en: ({ header, count }, { found }, phrases) =>
    `“${found}” is not a number${phrases.inColumn(header)}${phrases.suchCells(count)}; please type the figure, or “-” where there is none.`,
};
