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

/** The grade of some bands that a text names, in full or shortened: `TB` → `Trung bình`. */
export function gradeNamed(text: string, bands: readonly { readonly name: string }[]): string | undefined {
  const plain = plainText(text).replace(/^(?:xep )?loai /, '');
  const full = ABBREVIATIONS[plain] ?? plain;
  return bands.find((grade) => plainText(grade.name) === full)?.name;
}
