import { type HeaderWord, headerWords } from './headerWords';
import { wordsOf } from './PhraseBook';

/** Whether a text speaks of a rate: `Tỷ lệ hồ sơ đúng hạn`. */
export function saysRate(text: string): boolean {
  return headerWords.allIn(wordsOf(text)).some(({ meaning }) => meaning === 'rate');
}

/** Whether a text begins with the word for a rate: `Tỷ lệ chung`. */
export function beginsAsRate(text: string): boolean {
  return headerWords.startOf(wordsOf(text))?.meaning === 'rate';
}

const OF_POINTS: ReadonlySet<HeaderWord> = new Set<HeaderWord>(['points', 'result']);

/** Whether a header says what is measured and not of what, so that it needs its item's name beside it: `Điểm đạt`, `Tỷ lệ (%)`. */
export function saysMeasureAlone(header: string): boolean {
  if (beginsAsRate(header)) return true;
  const words = wordsOf(header);
  const found = headerWords.allIn(words);
  const covered = found.reduce((count, { from, to }) => count + to - from, 0);
  const isWhole = covered === words.plain.length && found.every(({ meaning }) => OF_POINTS.has(meaning));
  return isWhole && found.some(({ meaning }) => meaning === 'points');
}
