import { type Arithmetic, arithmeticText } from '../../arithmetic';
import { relationText } from '../../relations/relationText';
import type { StatedRelation } from '../../relations/StatedRelation';
import type { Sentences } from '../Rule';

export interface RowFormula {
  readonly relation: StatedRelation;
  /** The other side of the relation in the row; null where one of its figures is missing. */
  readonly calculation: Arithmetic | null;
  /** The figure of the column that is the result, where another cell of the row is the one to look at. */
  readonly result: string | null;
  /** The rows that break the relation where most do, out of those that could be tried; null for one row. */
  readonly most: { readonly broken: number; readonly tried: number } | null;
}

export const sentences: Sentences<RowFormula> = {
  vi: ({ relation, calculation, result, most }, { found, expected }, phrases) => {
    const formula = relationText(relation, phrases.relation);
    const sum = calculation === null ? '' : arithmeticText(calculation);
    if (most !== null)
      return `${most.broken}/${most.tried} dòng không theo công thức ${formula} (dòng này: ${sum} = ${expected}, bảng ghi ${found}); công thức của cột có đúng như vậy không, hay cả cột cần xem lại?`;
    if (result === null)
      return `${formula}: ${sum}${expected === '' ? '' : ` = ${expected}`}, bảng ghi ${found}; hãy xem lại các số của dòng này.`;
    return `${formula}: ${sum} không bằng ${result}; ô này ghi ${found}${expected === '' ? '' : `, đúng ra là ${expected}`}; hãy xem lại các số của dòng này.`;
  },
  en: ({ relation, calculation, result, most }, { found, expected }, phrases) => {
    const formula = relationText(relation, phrases.relation);
    const sum = calculation === null ? '' : arithmeticText(calculation);
    if (most !== null)
      return `${most.broken} of ${most.tried} rows do not follow ${formula} (here: ${sum} = ${expected}, the table says ${found}); is that the column's formula, or does the whole column need another look?`;
    if (result === null)
      return `${formula}: ${sum}${expected === '' ? '' : ` = ${expected}`}, the table says ${found}; please review the figures of this row.`;
    return `${formula}: ${sum} is not ${result}; this cell says ${found}${expected === '' ? '' : ` and should say ${expected}`}; please review the figures of this row.`;
  },
};
