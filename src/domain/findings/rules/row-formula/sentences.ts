import { type BrokenRelation, calculationText, equationText } from '../../relations/brokenRelation';
import { relationText } from '../../relations/relationText';
import type { Sentences } from '../Rule';

export const sentences: Sentences<BrokenRelation> = {
  name: { vi: 'công thức giữa các cột', en: 'formula between columns' },
  why: {
    vi: 'Bảng tự nêu công thức này ở dòng mã cột, hoặc hầu hết các dòng (ít nhất ba phần tư; ở bảng ngắn: trừ một dòng) theo đúng nó.',
    en: 'The table states this formula in its row of codes, or nearly all of its rows keep to it (at least three quarters; in a short table, all but one).',
  },
  vi: (about, { found, expected }, phrases) => {
    const { relation, result, most } = about;
    const formula = relationText(relation, phrases.relation);
    const sum = calculationText(about);
    if (most !== null)
      return `${most.broken}/${most.tried} dòng không theo công thức ${formula} (dòng này: ${equationText(about, expected)}, bảng ghi ${found}); công thức của cột có đúng như vậy không, hay cả cột cần xem lại?`;
    if (result === null)
      return `${formula}: ${equationText(about, expected)}, bảng ghi ${found}; hãy xem lại các số của dòng này.`;
    return `${formula}: ${sum} không bằng ${result}; ô này ghi ${found}${expected === '' ? '' : `, đúng ra là ${expected}`}; hãy xem lại các số của dòng này.`;
  },
  en: (about, { found, expected }, phrases) => {
    const { relation, result, most } = about;
    const formula = relationText(relation, phrases.relation);
    const sum = calculationText(about);
    if (most !== null)
      return `${most.broken} of ${most.tried} rows do not follow ${formula} (here: ${equationText(about, expected)}, the table says ${found}); is that the column's formula, or does the whole column need another look?`;
    if (result === null)
      return `${formula}: ${equationText(about, expected)}, the table says ${found}; please review the figures of this row.`;
    return `${formula}: ${sum} is not ${result}; this cell says ${found}${expected === '' ? '' : ` and should say ${expected}`}; please review the figures of this row.`;
  },
};
