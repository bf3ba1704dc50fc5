import { memoizeBy } from '../memo/memoizeBy';
import { plainText } from '../text/letters';

/** Grades as offices shorten them, in plain letters. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  xs: 'xuat sac',
  t: 'tot',
  k: 'kha',
  tb: 'trung binh',
  y: 'yeu',
  'tb kha': 'kha',
};

/** The names of bands by their plain letters, of several alike the first. */
const namesByText = memoizeBy(
  (bands: readonly { readonly name: string }[]): ReadonlyMap<string, string> =>
    new Map(bands.toReversed().map(({ name }) => [plainText(name), name])),
);

/** The grade of some bands that a text names, in full or shortened: `TB` → `Trung bình`. */
export function gradeNamed(text: string, bands: readonly { readonly name: string }[]): string | undefined {
  const plain = plainText(text).replace(/^(?:xep )?loai /, '');
  return namesByText(bands).get(ABBREVIATIONS[plain] ?? plain);
}
