import { round } from '../decimal/decimal';
import type { Language } from '../settings/Settings';

/** The marks between thousands and before decimals. */
const MARKS: Readonly<Record<Language, { readonly group: string; readonly mark: string }>> = {
  vi: { group: '.', mark: ',' },
  en: { group: ',', mark: '.' },
};

/**
 * A figure as a report writes it: 1652.5 → `1.652,5` in Vietnamese, `1,652.5` in English.
 * @param decimals exactly so many; without it as many as the figure has, at most two
 */
export function printedFigure(value: number, language: Language, decimals?: number): string {
  const rounded = round(value, decimals ?? 2);
  const text = decimals === undefined ? plainNotation(rounded) : rounded.toFixed(decimals);
  return `${rounded < 0 ? '−' : ''}${withMarks(text.replace('-', ''), language)}`;
}

/** The plain notation of a figure without a sign, `1652.5`, with the marks of a language. */
export function withMarks(notation: string, language: Language, { grouped = true } = {}): string {
  const [whole = '', part] = notation.split('.');
  const { group, mark } = MARKS[language];
  return `${grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, group) : whole}${part === undefined ? '' : mark + part}`;
}

function plainNotation(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(2) : text;
}
