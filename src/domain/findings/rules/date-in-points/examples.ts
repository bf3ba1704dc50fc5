import { unitTable } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

/** 8 October 2026 as Excel keeps it. */
const OCTOBER_8 = 46303;

export const examples: readonly RuleExample[] = [
  {
    name: 'points of ten that became a date',
    sheets: { 'Phụ lục': unitTable(['Thanh toán trực tuyến'], [['9/10'], [OCTOBER_8], ['7,5/10'], ['10/10']]) },
    numberFormats: { C5: 'dd/mm/yyyy' },
    says: ['warning C5: 08/10/2026 → 8/10'],
    vi: 'Phú Hiệp: Excel đã đổi điểm thành ngày 08/10/2026 ở cột “Thanh toán trực tuyến”; đang hiểu là 8/10. Hãy định dạng ô là Văn bản (Text) rồi gõ lại.',
    en: 'Phú Hiệp: Excel turned the points into the date 08/10/2026 in “Thanh toán trực tuyến”; it was taken for 8/10. Format the cell as Text and type it again.',
  },
  {
    name: 'points typed as text',
    sheets: { 'Phụ lục': unitTable(['Thanh toán trực tuyến'], [['9/10'], ['8/10'], ['7,5/10'], ['10/10']]) },
    says: [],
  },
];
