import { type Arithmetic, arithmeticText } from '../../arithmetic';
import type { Sentences } from '../Rule';

export type StatedMaximum =
  /** The row of maxima states another maximum than the column's header. */
  | { readonly kind: 'header'; readonly header: string; readonly maximum: string }
  /** The items' maxima do not add up to the whole that stands beside them. */
  | {
      readonly kind: 'sum';
      readonly calculation: Arithmetic;
      readonly sum: string;
      readonly whole: string;
      readonly usual: string | null;
    };

export const sentences: Sentences<StatedMaximum> = {
  name: { vi: 'điểm tối đa ghi trong bảng', en: 'maximum stated in the table' },
  why: {
    vi: 'Điểm tối đa ghi ở tiêu đề, ở dòng điểm tối đa và tổng của chúng phải khớp nhau vì mọi tỷ lệ tính theo điểm đó.',
    en: 'The maxima in headers, in their row and their sum must agree, because every share is worked out from them.',
  },
  vi: (about, { found }, phrases) => {
    if (about.kind === 'header')
      return `dòng điểm tối đa ghi ${found}${phrases.inColumn(about.header)} nhưng tiêu đề cột ghi ${about.maximum}; điểm tối đa nào đúng?`;
    const usual = about.usual === null ? '' : ` (ô này ghi ${found}, bộ chỉ số là ${about.usual})`;
    return `điểm tối đa các nhóm cộng lại là ${arithmeticText(about.calculation)} = ${about.sum}, bảng ghi tổng ${about.whole}${usual}; hãy xem lại điểm tối đa.`;
  },
  en: (about, { found }, phrases) => {
    if (about.kind === 'header')
      return `the row of maxima says ${found}${phrases.inColumn(about.header)}, the header says ${about.maximum}; which maximum is right?`;
    const usual = about.usual === null ? '' : ` (this cell says ${found}, the index ${about.usual})`;
    return `the items' maxima are ${arithmeticText(about.calculation)} = ${about.sum} together, the table says ${about.whole}${usual}; please review the maxima.`;
  },
};
