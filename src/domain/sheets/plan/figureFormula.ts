import { round } from '../../decimal/decimal';
import type { CellValue } from '../../workbook/Workbook';
import type { NumberReading } from '../../numbers/NumberReading';
import { readNumeral } from '../../numbers/parseNumber';

/**
 * The decimal separator of whatever Excel the formula runs in: the second character of one half. VALUE reads texts by
 * it, and NUMBERVALUE, which would not need it, is missing from Excel 2010 and from other engines.
 */
const LOCAL_SEPARATOR = 'MID(1/2,2,1)';

/**
 * A formula that gives the figure of a source cell as a number, whichever way it is kept there: a number, a percentage,
 * a text with a decimal comma, the points of `17,2/18`. Blank stays blank.
 * @param address the cell, with its sheet where it lies on another one
 * @param value what the cell holds
 * @param reading what it was read as
 * @param separator the decimal separator of the column's texts
 * @param decimals the figure rounded to so many; without it as it stands
 * @returns `undefined` where no formula can read the cell as the reader did (a date made of a fraction, a footnote mark)
 */
export function figureFormula(
  address: string,
  value: CellValue,
  reading: NumberReading,
  separator: '.' | ',' | undefined,
  decimals?: number,
): string | undefined {
  const asRead = (figure: number): number => (decimals === undefined ? figure : round(figure, decimals));
  const rounded = (figure: string): string => (decimals === undefined ? figure : `ROUND(${figure},${decimals})`);
  if (reading.kind === 'missing') return `IF(ISNUMBER(${address}),${rounded(address)},"")`;
  if (reading.kind !== 'number' && reading.kind !== 'fraction') return undefined;
  if (typeof value === 'number') {
    if (reading.kind === 'fraction') return undefined;
    const binary = reading.percent === true || decimals !== undefined || decimalsBeyond(value);
    const plain = reading.percent === true ? `${address}*100` : address;
    const figure = binary ? `ROUND(${plain},${decimals ?? 10})` : plain;
    return `IF(${address}="","",${figure})`;
  }
  if (typeof value !== 'string') return undefined;
  const text =
    reading.kind === 'fraction'
      ? `LEFT(${address},FIND("/",${address})-1)`
      : reading.percent === true
        ? `SUBSTITUTE(${address},"%","")`
        : address;
  const written = reading.kind === 'fraction' ? (value.split('/')[0] ?? '') : value.replace('%', '');
  const plain = written.trim();
  if (!/^-?\d[\d.,]*$/.test(plain)) return undefined;
  const numeral = readNumeral(plain, separator)?.value;
  const isAsRead = numeral !== undefined && asRead(numeral) === reading.value;
  const decimal = isAsRead ? decimalMark(plain, numeral, separator) : undefined;
  if (decimal === undefined) return undefined;
  return rounded(`IF(ISNUMBER(${address}),${address},VALUE(${inLocalNotation(text, plain, decimal)}))`);
}

function decimalsBeyond(value: number): boolean {
  return Math.round(value * 1e10) / 1e10 !== value;
}

/** The mark that stands before the decimals of a numeral; 'none' where it has none. */
function decimalMark(plain: string, value: number, separator: '.' | ',' | undefined): '.' | ',' | 'none' | undefined {
  for (const mark of [separator, ',', '.'] as const) {
    if (mark === undefined || !plain.includes(mark)) continue;
    const other = mark === ',' ? '.' : ',';
    if (Number(plain.replaceAll(other, '').replace(mark, '.')) === value) return mark;
  }
  return Number(plain.replace(/[.,]/g, '')) === value ? 'none' : undefined;
}

function inLocalNotation(text: string, plain: string, decimal: '.' | ',' | 'none'): string {
  const group = plain.includes('.') && decimal !== '.' ? '.' : plain.includes(',') && decimal !== ',' ? ',' : undefined;
  const ungrouped = group === undefined ? text : `SUBSTITUTE(${text},"${group}","")`;
  return decimal === 'none' ? ungrouped : `SUBSTITUTE(${ungrouped},"${decimal}",${LOCAL_SEPARATOR})`;
}
