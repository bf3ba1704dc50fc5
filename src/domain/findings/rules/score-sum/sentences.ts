import { type Arithmetic, arithmeticText } from '../../arithmetic';
import type { Sentences } from '../Rule';

export interface ScoreSum {
  readonly calculation: Arithmetic;
  /** The composites that disagree where too many do, out of those tried; null for one unit. */
  readonly most: { readonly wrong: number; readonly tried: number } | null;
}

export const sentences: Sentences<ScoreSum> = {
  name: { vi: 'điểm tổng hợp và tổng các nhóm', en: 'composite and sum of groups' },
  why: {
    vi: 'Điểm tổng hợp bằng tổng điểm các nhóm chỉ số, hoặc bằng trung bình của các cột.',
    en: 'A composite is the sum of the points of its groups, or the mean of columns.',
  },
  vi: ({ calculation, most }, { found, expected }) =>
    most === null
      ? `${arithmeticText(calculation)} = ${expected}, bảng ghi ${found}; hãy xem lại điểm tổng hợp hoặc ${parts(calculation).vi}.`
      : `${most.wrong}/${most.tried} điểm tổng hợp không bằng tổng điểm các nhóm (dòng này: ${arithmeticText(calculation)}, bảng ghi ${found}) nên không kiểm tra từng dòng; cột này có phải là tổng điểm các nhóm không, có điểm thưởng, điểm trừ không?`,
  en: ({ calculation, most }, { found, expected }) =>
    most === null
      ? `${arithmeticText(calculation)} = ${expected}, the table says ${found}; please review the composite or ${parts(calculation).en}.`
      : `${most.wrong} of ${most.tried} composites are not the sum of their groups (here: ${arithmeticText(calculation)}, the table says ${found}), so rows were not checked one by one; is this column that sum, are there bonus or penalty points?`,
};

/** What a composite is added up of, or is the mean of: groups or items, sides of one, months of a quarter. */
function parts({ kind }: Arithmetic): { readonly vi: string; readonly en: string } {
  return kind === 'mean'
    ? { vi: 'các số lấy trung bình', en: 'the figures it is the mean of' }
    : { vi: 'điểm các nhóm', en: 'the points of the groups' };
}
