import { type Arithmetic, arithmeticText } from '../../arithmetic';
import type { Sentences } from '../Rule';

export interface ComponentSum {
  readonly header: string;
  /** The components' points, added up. */
  readonly calculation: Arithmetic;
  /** The rows that disagree where most do, out of those tried; null for one row. */
  readonly most: { readonly wrong: number; readonly tried: number } | null;
}

export const sentences: Sentences<ComponentSum> = {
  name: { vi: 'tổng điểm thành phần', en: 'sum of components' },
  why: {
    vi: 'Điểm của một nhóm bằng tổng điểm các thành phần của nhóm.',
    en: "The points of a group are the sum of its components' points.",
  },
  vi: ({ header, calculation, most }, { found, expected }, phrases) => {
    const sum = `${arithmeticText(calculation)} = ${expected}`;
    return most === null
      ? `tổng điểm thành phần là ${sum}, bảng ghi ${found}${phrases.inColumn(header)}; hãy xem lại điểm của nhóm và của các thành phần.`
      : `${most.wrong}/${most.tried} dòng có điểm${phrases.inColumn(header)} khác tổng điểm thành phần (dòng này: ${sum}, bảng ghi ${found}) nên không kiểm tra từng dòng; điểm của nhóm có phải là tổng các cột thành phần không?`;
  },
  en: ({ header, calculation, most }, { found, expected }, phrases) => {
    const sum = `${arithmeticText(calculation)} = ${expected}`;
    return most === null
      ? `the components' points are ${sum} together, the table says ${found}${phrases.inColumn(header)}; please review the points of the group and of its components.`
      : `${most.wrong} of ${most.tried} rows have other points${phrases.inColumn(header)} than their components together (here: ${sum}, the table says ${found}), so rows were not checked one by one; are the group's points the sum of these columns?`;
  },
};
