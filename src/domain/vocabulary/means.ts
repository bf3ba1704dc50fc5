import { PhraseBook, wordsOf } from './PhraseBook';

const means = new PhraseBook({ mean: ['trung bình', 'bình quân', 'BQ', 'TB', 'TBC'] });

/** Whether the name of a row, or a header, speaks of a mean: what stands there is no sum. */
export function saysMean(text: string): boolean {
  return means.allIn(wordsOf(text)).length > 0;
}
