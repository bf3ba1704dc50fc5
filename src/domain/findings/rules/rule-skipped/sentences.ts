import type { Language } from '../../../settings/Settings';
import type { Sentences } from '../Rule';

/** The rules that need figures in all the cells they compare. */
export type SkippedRule = 'row-formula' | 'total-mismatch' | 'score-sum' | 'delta-mismatch';

export interface RuleSkipped {
  readonly skipped: SkippedRule;
  /** The first of the cells that hold no figure, and how many more there are. */
  readonly cells: readonly string[];
  readonly more: number;
}

const checked: Readonly<Record<Language, Readonly<Record<SkippedRule, string>>>> = {
  vi: {
    'row-formula': 'công thức giữa các cột',
    'total-mismatch': 'dòng tổng',
    'score-sum': 'điểm tổng hợp với tổng điểm các nhóm',
    'delta-mismatch': 'mức tăng/giảm',
  },
  en: {
    'row-formula': 'the formulas between columns',
    'total-mismatch': 'the total row',
    'score-sum': 'composites against the sums of the groups',
    'delta-mismatch': 'the changes',
  },
};

export const sentences: Sentences<RuleSkipped> = {
  name: { vi: 'không kiểm tra được', en: 'check not possible' },
  why: {
    vi: 'Phép kiểm tra cần đủ số ở các ô liên quan; ô không có số thì bỏ qua phép đó chứ không đoán.',
    en: 'The check needs a figure in every cell concerned; without one it is left out rather than guessed.',
  },
  vi: ({ skipped, cells, more }) =>
    `không kiểm tra được ${checked.vi[skipped]} ở ô ${cells.join(', ')}${more === 0 ? '' : ` và ${more} ô khác`} vì không phải là số; các phần khác vẫn được kiểm tra. Hãy gõ lại số ở các ô đó.`,
  en: ({ skipped, cells, more }) =>
    `could not check ${checked.en[skipped]} at ${cells.join(', ')}${more === 0 ? '' : ` and ${more} other cells`}, which hold no number; everything else was checked. Please type the figures there.`,
};
