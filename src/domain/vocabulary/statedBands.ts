import { cleanText, foldText } from '../text/letters';

/** A grade with the figure from which it is given, as a text states it. */
export interface StatedBand {
  readonly name: string;
  readonly from: number;
}

/** The bands that a text states, best first, in percent or in points. */
export interface StatedBands {
  readonly bands: readonly StatedBand[];
  readonly isPercent: boolean;
}

/** Fewer grades with figures may be an example, or a target. */
const FEWEST = 3;

/** A figure with the words around it that make a bound of it: `từ 90 điểm trở lên`, `≥ 90`, `80 - dưới 90`, `dưới 50`. */
const BOUND =
  /(?:(từ|≥|>=|đạt từ)|(dưới|<|nhỏ hơn)|(trên|>|hơn))?\s*(\d{1,4}(?:[.,]\d{1,2})?)(?![\d/])\s*(%)?\s*(?:điểm|đ(?![\p{L}]))?\s*(?:(trở lên)|((?:[-–]|đến)\s*(?:cận|dưới|<|nhỏ hơn)?\s*\d))?/giu;

interface Mark {
  readonly at: number;
  readonly end: number;
  readonly name: string;
}

/**
 * The bands that the note of a table states: every grade with its bound, before it (`Từ 90 điểm: Xuất sắc`) or behind it
 * (`Xuất sắc: từ 90 điểm trở lên`); the worst one has what is left. `undefined` where it states none, fewer than three, or
 * bounds that do not fall.
 * @param names the grades that may be named, best first
 */
export function bandsIn(text: string, names: readonly string[]): StatedBands | undefined {
  const clean = cleanText(text).toLowerCase();
  const marks = gradesIn(clean, names);
  const first = marks[0];
  if (first === undefined || new Set(marks.map(({ name }) => name)).size < FEWEST) return undefined;
  const behind = marks.map((mark, at) => clean.slice(mark.end, marks[at + 1]?.at ?? clean.length));
  const before = [clean.slice(0, first.at), ...behind.slice(0, -1)];
  // Bounds stand before their grades where one leads in the first and none follows the last.
  const leads = boundIn(before[0] ?? '') !== undefined && boundIn(behind.at(-1) ?? '') === undefined;
  return (leads ? bandsBy(marks, before, names) : undefined) ?? bandsBy(marks, behind, names);
}

/** @param texts what says each mark's bound */
function bandsBy(marks: readonly Mark[], texts: readonly string[], names: readonly string[]): StatedBands | undefined {
  const found = new Map<string, number>();
  let isPercent = false;
  for (const [at, { name }] of marks.entries()) {
    const bound = boundIn(texts[at] ?? '');
    if (bound === undefined) continue;
    // `trên 90` leaves the bound itself to the grade below, which no band says.
    if (bound === 'open' || (found.get(name) ?? bound.from) !== bound.from) return undefined;
    found.set(name, bound.from);
    isPercent ||= bound.isPercent;
  }
  if (found.size < FEWEST) return undefined;
  // Where a bound is the lowest there can be, nothing is left.
  const worst = Math.min(...found.values()) > 0 ? names.at(-1) : undefined;
  const bands = names.flatMap((name) => {
    const from = found.get(name) ?? (name === worst ? 0 : undefined);
    return from === undefined ? [] : [{ name, from }];
  });
  const falls = bands.every(({ from }, at) => at === 0 || from < (bands[at - 1]?.from ?? 0));
  return falls ? { bands, isPercent } : undefined;
}

/** Where grades are named, whole words only; of names that are part of each other the longest. */
function gradesIn(clean: string, names: readonly string[]): readonly Mark[] {
  const words = [...clean.matchAll(/[\p{L}\p{M}]+/gu)].map(({ index, 0: word }) => ({
    at: index,
    end: index + word.length,
    word: foldText(word),
  }));
  const wanted = names
    .map((name) => ({ name, words: foldText(name).split(' ') }))
    .sort((one, other) => other.words.length - one.words.length);
  const marks: Mark[] = [];
  for (let index = 0; index < words.length;) {
    const here = wanted.find(({ words: each }) => each.every((word, at) => words[index + at]?.word === word));
    const [first, end] = [words[index], words[index + (here?.words.length ?? 1) - 1]];
    if (here !== undefined && first !== undefined && end !== undefined)
      marks.push({ at: first.at, end: end.end, name: here.name });
    index += here?.words.length ?? 1;
  }
  return marks;
}

/** The lower bound that a piece of text states first; `open` where the bound itself is left out. */
function boundIn(text: string): { readonly from: number; readonly isPercent: boolean } | 'open' | undefined {
  for (const [, from, below, above, figure = '', percent, upwards, range] of text.matchAll(BOUND)) {
    const isPercent = percent !== undefined || text.includes('%');
    if (below !== undefined) return { from: 0, isPercent };
    if (above !== undefined) return 'open';
    if (from === undefined && upwards === undefined && range === undefined) continue;
    return { from: Number(figure.replace(',', '.')), isPercent };
  }
  return undefined;
}
