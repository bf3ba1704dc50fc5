import type { Sentences } from '../Rule';

export type OutOfRange =
  | { readonly kind: 'range'; readonly header: string; readonly low: string; readonly high: string | null }
  /** The cell states another maximum than its column. */
  | { readonly kind: 'maximum'; readonly header: string; readonly maximum: string }
  /** The column says that it is a part of the one before it, which has less. */
  | {
      readonly kind: 'part';
      readonly header: string;
      readonly whole: { readonly header: string; readonly figure: string };
    };

export const sentences: Sentences<OutOfRange> = {
  name: { vi: 'ngoài khoảng cho phép', en: 'out of range' },
  why: {
    vi: 'Tỷ lệ chỉ từ 0 đến 100, điểm không quá điểm tối đa, số lượng không âm, phần “trong đó” không quá số chung.',
    en: 'Rates lie between 0 and 100, points do not exceed their maximum, counts are not negative, a part (“trong đó”) does not exceed its whole.',
  },
  vi: (about, { found }, phrases) => {
    const where = phrases.inColumn(about.header);
    if (about.kind === 'maximum')
      return `ghi ${found}${where} nhưng điểm tối đa của cột này là ${about.maximum}; hãy sửa số sau dấu “/” hoặc xem lại cột.`;
    if (about.kind === 'part')
      return `ghi ${found}${where}, nhiều hơn ${about.whole.figure}${phrases.inColumn(about.whole.header)} mà nó là một phần; hãy xem lại hai số này.`;
    return about.high === null
      ? `ghi ${found}${where}, chỉ được từ ${about.low} trở lên; hãy sửa lại.`
      : `ghi ${found}${where}, chỉ được từ ${about.low} đến ${about.high}; hãy sửa lại.`;
  },
  en: (about, { found }, phrases) => {
    const where = phrases.inColumn(about.header);
    if (about.kind === 'maximum')
      return `${found}${where}, but the maximum of this column is ${about.maximum}; please correct the number after “/” or review the column.`;
    if (about.kind === 'part')
      return `${found}${where}, more than ${about.whole.figure}${phrases.inColumn(about.whole.header)} of which it is a part; please review both figures.`;
    return about.high === null
      ? `${found}${where}, but only ${about.low} and more is possible; please correct it.`
      : `${found}${where}, but only ${about.low} to ${about.high} is possible; please correct it.`;
  },
};
