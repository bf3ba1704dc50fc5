import { cleanText } from '../text/letters';

const RAISED = '⁰¹²³⁴-⁹⁽⁾';

/** Raised figures at the end, as typed: cleaned text has plain ones, which are parts of names (`Phường 1`). */
const RAISED_END = new RegExp(String.raw`(?<![${RAISED},;\s])[${RAISED},;\s]*[${RAISED}]$`, 'u');
/** `m²` and `km²` are measures. */
const MEASURE = /(?<!\p{L})[kcdm]?m$/iu;
const STARS_END = /(?:\(\*+\)|(?<!\*)\*+)$/;
const BRACKETED_END = /[([](\d{1,2})[)\]]$/;
const NOTE = new RegExp(String.raw`^(?:[([](\d{1,2})[)\]]|([${RAISED}]+))\s*:?\s*\S`, 'u');

/** The figure of the footnote that a text is, of `(1) Đang sửa chữa trụ sở` or `¹ Đang …` as typed; `undefined` of any other. */
export function footnoteOf(typed: string): string | undefined {
  const [, bracketed, raised] = NOTE.exec(typed.trim()) ?? [];
  return raised === undefined ? bracketed : cleanText(raised).replace(/[()]/g, '');
}

/**
 * A name without the footnote marks behind it: raised figures and asterisks are always marks, figures in brackets where
 * they are known to be.
 * @param typed the cell's text as it was typed
 * @param isMark whether `(1)` behind the rest is a mark, given its figure and the rest
 */
export function withoutFootnoteMarks(typed: string, isMark: (figure: string, rest: string) => boolean): string {
  const trimmed = typed.trim();
  const raised = RAISED_END.exec(trimmed);
  const upright =
    raised === null || MEASURE.test(trimmed.slice(0, raised.index)) ? trimmed : trimmed.slice(0, raised.index);
  const name = cleanText(upright).replace(STARS_END, '').trimEnd();
  const bracketed = BRACKETED_END.exec(name);
  const rest = bracketed === null ? name : name.slice(0, bracketed.index).trimEnd();
  const bare = bracketed !== null && isMark(bracketed[1] ?? '', rest) ? rest : name;
  return bare === '' ? cleanText(typed) : bare;
}
