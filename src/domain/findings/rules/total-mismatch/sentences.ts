import { type Arithmetic, arithmeticText } from '../../arithmetic';
import type { Sentences } from '../Rule';

export interface TotalMismatch {
  /** `many`: wrong in most columns, so that the row stands for other rows than those it was taken for. */
  readonly how: 'sum' | 'ratio' | 'many';
  readonly header: string;
  /** What the rows are that the total is of. */
  readonly of: 'units' | 'criteria';
  readonly calculation: Arithmetic | null;
  /** In so many columns out of those that are added up. */
  readonly columns: { readonly wrong: number; readonly tried: number };
}

export const sentences: Sentences<TotalMismatch> = {
  name: { vi: 'dòng tổng', en: 'total row' },
  why: {
    vi: 'Dòng tổng bằng tổng số của các đơn vị; tỷ lệ của dòng tổng bằng tổng số đạt chia tổng số.',
    en: 'A total row is the sum of its units; its rate is the ratio of the sums.',
  },
  vi: ({ how, header, of, calculation, columns }, { found, expected }, phrases) => {
    const column = phrases.columnLabel(header);
    const result = calculation === null ? expected : `${arithmeticText(calculation)} = ${expected}`;
    const rows = of === 'units' ? 'đơn vị' : 'tiêu chí';
    if (how === 'many')
      return `dòng tổng không khớp các ${rows} ở ${columns.wrong}/${columns.tried} cột (ô này: ${result}, bảng ghi ${found}); dòng này là tổng của những ${rows} nào, có thiếu hoặc thừa ${rows} không?`;
    if (how === 'ratio')
      return `${column}${result} tính từ tổng số của các đơn vị, bảng ghi ${found}; hãy xem lại tỷ lệ của dòng tổng.`;
    return `${column}${result}, bảng ghi ${found}; hãy xem lại dòng tổng hoặc số của từng ${rows}.`;
  },
  en: ({ how, header, of, calculation, columns }, { found, expected }, phrases) => {
    const column = phrases.columnLabel(header);
    const result = calculation === null ? expected : `${arithmeticText(calculation)} = ${expected}`;
    if (how === 'many')
      return `the total row differs from its ${of} in ${columns.wrong} of ${columns.tried} columns (here: ${result}, the table says ${found}); which ${of} does it add up, are any missing or doubled?`;
    if (how === 'ratio')
      return `${column}${result} by the sums of the units, the table says ${found}; please review the rate of the total row.`;
    return `${column}${result}, the table says ${found}; please review the total row or the ${of === 'units' ? "units'" : 'criteria’s'} figures.`;
  },
};
