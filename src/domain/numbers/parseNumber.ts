import { cleanText } from '../text/letters';
import { boundSaid, saysBlank, unitBehind, withoutUnit } from '../vocabulary/figureWords';
import type { CellValue } from '../workbook/Workbook';
import { isCellError } from '../workbook/Workbook';
import { dateAsFraction } from './dates';
import { decimalsShown, formatFacts } from './formats';
import type { NumberReading } from './NumberReading';
import { decimalsOf, multiply, round } from '../decimal/decimal';

export type DecimalSeparator = '.' | ',';

const MISSING: NumberReading = { kind: 'missing' };

/** Marks of footnotes behind a figure: superscript letters and digits, asterisks, `(1)` behind a space. */
const FOOTNOTE = /(?:(?<![ⁱⁿ⁰¹²³⁴-⁹*†‡])[ⁱⁿ⁰¹²³⁴-⁹*†‡]+|(?<!\s)\s+\(\d{1,2}\))$/;

/** A telephone number: no figure is written with so many digits behind a zero. */
const PHONE = /^0\d{8,}$/;

const NUMERAL = /^[+-]?\d[\d.,]*$|^[+-]?[.,]\d+$/;

/**
 * Reads a cell as a figure, the separator of its column given.
 * @param separator the decimal separator that the column's evidence, or its table's, sheet's or workbook's, settled on
 * @param points given where the column holds points, so that a date in it is a typed fraction that Excel changed
 */
export function readNumber(
  value: CellValue,
  numberFormat: string | undefined,
  separator: DecimalSeparator | undefined,
  points?: { readonly max?: number },
): NumberReading {
  if (value === null) return MISSING;
  if (typeof value === 'number') return readStoredNumber(value, numberFormat, points);
  if (typeof value === 'boolean') return { kind: 'text', text: value ? 'TRUE' : 'FALSE' };
  if (isCellError(value)) return { kind: 'error', error: value.error };
  return readText(value, separator);
}

/** Whether a number is shown as it is, with the decimals that it has. */
export function isGeneral(numberFormat: string | undefined): numberFormat is undefined | 'General' {
  return numberFormat === undefined || numberFormat === 'General';
}

/** The decimals with which a number is shown that has no format of its own. */
export function generalDecimals(value: number): number {
  return Math.min(decimalsOf(value), 15);
}

function readStoredNumber(
  value: number,
  numberFormat: string | undefined,
  points?: { readonly max?: number },
): NumberReading {
  if (isGeneral(numberFormat)) return { kind: 'number', value, decimals: generalDecimals(value) };
  const facts = formatFacts(numberFormat);
  const { isDate, isPercent } = facts;
  if (isDate) {
    const fraction = points === undefined ? undefined : dateAsFraction(value, points.max);
    if (fraction !== undefined) return { kind: 'fraction', ...fraction, decimals: 0, fromDate: true };
    return { kind: 'text', text: String(value) };
  }
  if (isPercent) {
    const percentage = round(multiply(value, 100), 12);
    const decimals = decimalsShown(percentage, facts) ?? decimalsOf(percentage);
    return { kind: 'number', value: percentage, decimals, percent: true };
  }
  return { kind: 'number', value, decimals: decimalsShown(value, facts) ?? decimalsOf(value) };
}

function readText(raw: string, separator: DecimalSeparator | undefined): NumberReading {
  const text = tidy(raw);
  if (text === '' || /^[-.…/]+$/.test(text) || saysBlank(text)) return MISSING;
  // Names and remarks are most of the texts: without a digit there is no figure in them.
  if (!/\d/.test(text)) return { kind: 'text', text: cleanText(raw) };
  const bare = text.replace(FOOTNOTE, '');
  const body = withoutUnit(bare).trim();
  const whole = readNumeral(body, separator);
  if (whole !== undefined) return { kind: 'number', ...whole, ...unitOf(bare) };
  if (body.endsWith('%')) {
    const percentage = readNumeral(body.slice(0, -1).trim(), separator);
    if (percentage !== undefined) return { kind: 'number', ...percentage, percent: true };
  }
  return (
    readFraction(body, separator) ??
    readBound(bare, separator) ??
    readLabelled(text, separator) ??
    readWithShare(text, separator) ?? { kind: 'text', text: cleanText(raw) }
  );
}

/** Footnote marks are looked for before NFKC would turn `01ⁱ` into `01i` and `12²` into `122`. */
function tidy(raw: string): string {
  const bare = raw.trimEnd().replace(FOOTNOTE, '');
  return cleanText(bare === '' ? raw : bare)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^'/, '');
}

interface Numeral {
  readonly value: number;
  readonly decimals: number;
  readonly ambiguous?: true;
}

/** A numeral in digits, or `undefined`. `1.652` is 1652 where the separator is a comma or the groups leave no doubt. */
export function readNumeral(text: string, separator: DecimalSeparator | undefined): Numeral | undefined {
  const compact = text.replace(/^([+-])\s+/, '$1').replace(/(\d) (?=\d{3}(?!\d))/g, '$1');
  const negative = /^\((.+)\)$/.exec(compact)?.[1];
  const digits = negative ?? compact;
  if (!NUMERAL.test(digits) || PHONE.test(digits)) return undefined;
  const shape = separatorsOf(digits);
  if (shape === 'none') return numeral(digits, undefined, negative);
  if (shape === 'malformed') return undefined;
  if (shape === 'open') {
    const mark = digits.includes(',') ? ',' : '.';
    if (separator === mark) return numeral(digits, mark, negative);
    const grouped = numeral(digits, undefined, negative);
    return separator === undefined ? { ...grouped, ambiguous: true } : grouped;
  }
  return numeral(digits, shape.decimal, negative);
}

function numeral(digits: string, decimal: DecimalSeparator | undefined, negative: string | undefined): Numeral {
  const [whole = '', fraction = ''] = decimal === undefined ? [digits] : digits.split(decimal);
  const value = Number(`${whole.replace(/[.,]/g, '') || '0'}.${fraction || '0'}`);
  return { value: (negative === undefined ? value : -value) + 0, decimals: fraction.length };
}

/** Judges a numeral's own separators: none, malformed, open, or the decimal one. */
export type SeparatorShape = 'none' | 'malformed' | 'open' | { readonly decimal: DecimalSeparator | undefined };

export function separatorsOf(digits: string): SeparatorShape {
  const marks = digits.replace(/[^.,]/g, '');
  if (marks === '') return 'none';
  const grouped = (group: string): boolean => new RegExp(`^[+-]?\\d{1,3}(?:\\${group}\\d{3})+$`).test(digits);
  const last = marks.at(-1) === ',' ? ',' : '.';
  const other = last === ',' ? '.' : ',';
  if (marks.includes(',') && marks.includes('.')) {
    const [whole = '', fraction = ''] = [
      digits.slice(0, digits.lastIndexOf(last)),
      digits.slice(digits.lastIndexOf(last) + 1),
    ];
    const wholeGrouped = new RegExp(`^[+-]?\\d{1,3}(?:\\${other}\\d{3})+$`).test(whole);
    return wholeGrouped && fraction !== '' ? { decimal: last } : 'malformed';
  }
  if (marks.length > 1) return grouped(last) ? { decimal: undefined } : 'malformed';
  // One separator: three digits behind one to three without a leading zero leave it open.
  return grouped(last) && !/^[+-]?0\d*[.,]/.test(digits) ? 'open' : { decimal: last };
}

function unitOf(text: string): { readonly unit?: string } {
  const unit = unitBehind(text);
  return unit === undefined ? {} : { unit };
}

function readFraction(text: string, separator: DecimalSeparator | undefined): NumberReading | undefined {
  const match = /^([^/]+)\/([^/]+)$/.exec(text);
  if (match === null) return undefined;
  const part = readNumeral((match[1] ?? '').trim(), separator);
  const whole = readNumeral((match[2] ?? '').trim(), separator);
  if (part === undefined || whole === undefined) return undefined;
  // No part is greater than its whole: of `951/1.652` the whole is 1652.
  const isGrouped = whole.ambiguous === true && part.ambiguous !== true && part.value > whole.value / 1000;
  const ambiguous = part.ambiguous === true || (whole.ambiguous === true && !isGrouped);
  const fraction = { kind: 'fraction', value: part.value, of: whole.value, decimals: part.decimals } as const;
  return ambiguous ? { ...fraction, ambiguous } : fraction;
}

const LABELLED = /([^\d:;]{2,40}):\s*([\d.,]+)\s*(%?)\s*[;,]?\s*/gu;

/** Figures behind their labels, `Số lượng: 22 Tỷ lệ: 55%`: the first one counts, the others are kept to be told of. */
function readLabelled(text: string, separator: DecimalSeparator | undefined): NumberReading | undefined {
  if (!text.includes(':')) return undefined;
  const parts = [...text.matchAll(LABELLED)];
  const [first, second] = parts;
  if (first === undefined || parts.reduce((length, [part]) => length + part.length, 0) !== text.length)
    return undefined;
  const figure = readNumeral((first[2] ?? '').replace(/(?<![.,])[.,]+$/, ''), separator);
  if (figure === undefined) return undefined;
  return {
    kind: 'number',
    ...figure,
    ...(first[3] === '%' ? { percent: true as const } : {}),
    ...(second === undefined ? {} : { others: text.slice(second.index) }),
  };
}

/** `13 (72,22%)`: a figure with its share, which is kept to be compared with it. */
function readWithShare(text: string, separator: DecimalSeparator | undefined): NumberReading | undefined {
  const match = /^([+-]?\d[\d.,]*) ?\((\d[\d.,]*) ?%\)$/.exec(text);
  const figure = match === null ? undefined : readNumeral(match[1] ?? '', separator);
  return figure === undefined ? undefined : { kind: 'number', ...figure, others: `${match?.[2] ?? ''}%` };
}

/** `Tối thiểu 80`, `≥ 80%`, `từ 80 trở lên`, `tối đa 5 %`, `dưới 5`. */
function readBound(text: string, separator: DecimalSeparator | undefined): NumberReading | undefined {
  const numerals = text.match(/\d[\d.,]*/g);
  if (numerals?.length !== 1 || text.length > 40) return undefined;
  const figure = readNumeral(numerals[0].replace(/(?<![.,])[.,]+$/, ''), separator);
  if (figure === undefined) return undefined;
  const bound = boundSaid(text);
  return bound === undefined
    ? undefined
    : { kind: 'bound', value: figure.value, decimals: figure.decimals, bound, ...unitOf(text) };
}
