import { PhraseBook, wordsOf } from './PhraseBook';

const means = new PhraseBook({ mean: ['trung bình', 'bình quân', 'BQ', 'TB', 'TBC'] });

/** Whether the name of a row, or a header, speaks of a mean: what stands there is no sum. */
export function saysMean(text: string): boolean {
  return means.allIn(wordsOf(text)).length > 0;
}

const places = new PhraseBook({ place: ['Trung Bình'] });

/** Whether a name for a mean is a commune's as well: `Trung Bình`, with or without its tones. */
export function mayBePlace(name: string): boolean {
  const words = wordsOf(name);
  return places.startOf({ plain: words.plain })?.to === words.plain.length;
}
