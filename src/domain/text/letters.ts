import { memoizeText } from '../memo/memoizeText';

/**
 * Vietnamese text as people type it, brought to one form for comparing. Tones are letters: `Phú Thạnh` and `Phú Thành`
 * are two communes, so `foldText` keeps them and only `withoutTones` takes them away.
 */

const TONES = '\u0300\u0301\u0303\u0309\u0323';
const TONE = new RegExp(`[${TONES}]`, 'g');
const SPACES = /[\s\u00a0\u2000-\u200d\u202f\u3000\ufeff]+/g;
const HYPHENS = /[\u2010-\u2015\u2212]/g;

/** Text that is clean already: printable ASCII and composed Vietnamese letters, single spaces inside. Most cells are. */
const CLEAN = /^(?:[!-~\u00c0-\u01b0\u1ea0-\u1ef9]+(?: [!-~\u00c0-\u01b0\u1ea0-\u1ef9]+)*)?$/;

/** One line of text: composed letters, full-width forms narrowed, every run of white space one space. */
export function cleanText(text: string): string {
  return CLEAN.test(text) ? text : text.normalize('NFKC').replace(SPACES, ' ').trim();
}

/** The text in small letters with each syllable's tone in one place: `Hoà`, `HÒA` → `hoa` + grave at the syllable's end. */
export const foldText = memoizeText((text): string => {
  const letters = cleanText(text).toLowerCase().replace(HYPHENS, '-').normalize('NFD');
  // A tone moves behind its syllable, so that `thủy` and `thuỷ` become one.
  return letters.replace(/[\p{L}\p{M}]+/gu, (syllable) => {
    const tones = syllable.match(TONE);
    return tones === null ? syllable : syllable.replace(TONE, '') + tones.join('');
  });
});

/** The text in plain small Latin letters: no tones, no vowel marks, `đ` as `d`, everything else but digits one space. */
export const plainText = memoizeText((text): string =>
  cleanText(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim(),
);

/** The folded text without its tones, vowel marks kept: what two spellings of one name have in common. */
export function withoutTones(foldedText: string): string {
  return foldedText.replace(TONE, '');
}

/** Whether one insertion, deletion or replacement of a letter turns one text into the other. */
export function withinOneEdit(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end += 1;
  return Math.max(short.length, long.length) - start - end <= 1;
}

/** With a capital at its beginning. */
export function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
