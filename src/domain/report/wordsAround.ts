import { plain } from './phrases';
import type { ReportRun } from './Report';

/** What a template has in the paragraph of a place, other places aside. */
export interface WordsAround {
  /** Without white space at its end. */
  readonly before: string;
  readonly behind: string;
}

/** Whether a place is a part of a sentence: beside it stand small letters. */
export function isInSentence({ before, behind }: WordsAround): boolean {
  return /\p{Ll}/u.test(before + behind);
}

/** Whether a place goes on with a sentence that stands before it. */
export function goesOn(around: WordsAround): boolean {
  return isInSentence(around) && /[\p{L}\d,]$/u.test(around.before);
}

/** A list without the full stop that ends it where the template has a mark of its own behind it. */
export function withoutLastMark(runs: readonly ReportRun[], { behind }: WordsAround): readonly ReportRun[] {
  const last = runs.at(-1);
  if (last === undefined || last.open === true || !/^\s*[.,;:]/u.test(behind)) return runs;
  return [...runs.slice(0, -1), { ...last, text: last.text.replace(/\.$/u, '') }];
}

/** Words without those of their beginning that stand before them already: `V/v`, a dash, `ngày`. */
export function withoutSaid(runs: readonly ReportRun[], before: string): readonly ReportRun[] {
  const [first, ...rest] = runs;
  if (first === undefined) return runs;
  const said = before.toLocaleLowerCase('vi');
  const ends = [...first.text.matchAll(/\S(?=\s|$)/gu)].map(({ index }) => index + 1).toReversed();
  const end = ends.find((each) => endsWithWord(said, first.text.slice(0, each).toLocaleLowerCase('vi')));
  return end === undefined ? runs : [{ ...first, text: first.text.slice(end).trimStart() }, ...rest];
}

function endsWithWord(text: string, words: string): boolean {
  return text.endsWith(words) && !/[\p{L}\d]$/u.test(text.slice(0, -words.length));
}

/** Runs of text one below the other. */
export function onLines(lines: readonly (readonly ReportRun[])[]): readonly ReportRun[] {
  return lines.flatMap((runs, at) => (at === 0 ? runs : [...plain('\n'), ...runs]));
}
