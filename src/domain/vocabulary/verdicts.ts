import { memoizeText } from '../memo/memoizeText';
import { PhraseBook, wordsOf } from './PhraseBook';

/** What is said of something that was to be reached. */
const verdicts = new PhraseBook({
  verdict: [
    ...['', 'chưa ', 'không '].flatMap((not) =>
      ['đạt', 'hoàn thành', 'đạt yêu cầu', 'đạt chỉ tiêu', 'đạt kế hoạch', 'đạt chuẩn'].map((said) => `${not}${said}`),
    ),
    'vượt',
    'vượt chỉ tiêu',
    'vượt kế hoạch',
    'đạt và vượt',
    'hoàn thành vượt mức',
  ],
});

/** Whether a text says that something has been reached or not, and nothing else: `Đạt`, `Chưa hoàn thành`. */
export const isVerdict = memoizeText((text): boolean => {
  const words = wordsOf(text);
  return verdicts.startOf(words)?.to === words.plain.length;
});
