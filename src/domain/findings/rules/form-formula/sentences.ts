import { type BrokenRelation, calculationText } from '../../relations/brokenRelation';
import { relationText } from '../../relations/relationText';
import type { Sentences } from '../Rule';

export const sentences: Sentences<BrokenRelation> = {
  name: { vi: 'công thức của biểu mẫu', en: 'formula of the official form' },
  why: {
    vi: 'Biểu mẫu báo cáo quy định sẵn cột nào bằng tổng của những cột nào, dù bảng không in dòng mã cột.',
    en: 'The official form lays down which column is the sum of which, also where no row of codes is printed.',
  },
  vi: (about, { found, expected }, phrases) => {
    const formula = relationText(about.relation, phrases.relation);
    const sum = calculationText(about);
    return about.most === null
      ? `theo biểu mẫu, ${formula}: ${sum} = ${expected}, bảng ghi ${found}; hãy xem lại các số của dòng này.`
      : `${about.most.broken}/${about.most.tried} dòng không theo công thức của biểu mẫu, ${formula} (dòng này: ${sum} = ${expected}, bảng ghi ${found}); các cột có đúng như biểu mẫu không?`;
  },
  en: (about, { found, expected }, phrases) => {
    const formula = relationText(about.relation, phrases.relation);
    const sum = calculationText(about);
    return about.most === null
      ? `by the official form, ${formula}: ${sum} = ${expected}, the table says ${found}; please review the figures of this row.`
      : `${about.most.broken} of ${about.most.tried} rows do not follow the official form's ${formula} (here: ${sum} = ${expected}, the table says ${found}); are the columns those of the form?`;
  },
};
