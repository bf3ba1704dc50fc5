import { PhraseBook, wordsOf } from './PhraseBook';

const MEANS = ['trung bình', 'bình quân', 'BQ', 'TB', 'TBC'];

const means = new PhraseBook({ mean: MEANS });

/** Whether the name of a row, or a header, speaks of a mean: what stands there is no sum. */
export function saysMean(text: string): boolean {
  return means.allIn(wordsOf(text)).length > 0;
}

const beside = new PhraseBook({
  mean: [...MEANS, 'điểm', 'chung', 'cộng', 'các', 'đơn vị', 'khối', 'nhóm', 'cụm'],
});

/** Whether a row's name says that it is the mean of the units there, and of nothing else: no whole province's, no other period's. */
export function isMeanOfUnits(name: string): boolean {
  const words = wordsOf(name);
  const found = beside.allIn(words);
  return saysMean(name) && words.plain.every((_, at) => found.some(({ from, to }) => from <= at && at < to));
}

const places = new PhraseBook({ place: ['Trung Bình'] });

/** Whether a name for a mean is a commune's as well: `Trung Bình`, with or without its tones. */
export function mayBePlace(name: string): boolean {
  const words = wordsOf(name);
  return places.startOf({ plain: words.plain })?.to === words.plain.length;
}
