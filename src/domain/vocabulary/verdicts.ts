import { memoizeText } from '../memo/memoizeText';
import { PhraseBook, wordsOf } from './PhraseBook';

/** What is said of something that was to be reached. */
export type Verdict = 'met' | 'unmet';

const REACHED = ['đạt', 'hoàn thành', 'đạt yêu cầu', 'đạt chỉ tiêu', 'đạt kế hoạch', 'đạt chuẩn'];

const verdicts = new PhraseBook<Verdict>({
  // Below criteria by their numbers the first letters are all that there is room for.
  met: [...REACHED, 'Đ', 'vượt', 'vượt chỉ tiêu', 'vượt kế hoạch', 'đạt và vượt', 'hoàn thành vượt mức'],
  unmet: [...['chưa', 'không'].flatMap((not) => REACHED.map((said) => `${not} ${said}`)), 'CĐ', 'KĐ'],
});

/** What a text says of something that was to be reached, where it says nothing else: `Đạt`, `Chưa hoàn thành`. */
export const verdictIn = memoizeText((text): Verdict | undefined => {
  const words = wordsOf(text);
  const start = verdicts.startOf(words);
  return start?.to === words.plain.length ? start.meaning : undefined;
});
