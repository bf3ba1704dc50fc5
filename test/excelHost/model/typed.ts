import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { HostError } from '../protocol/HostError';
import type { HostCell } from './HostCell';
import type { HostWorkbook } from './HostWorkbook';
import { keepSheets } from './sheetReferences';

/**
 * What becomes of a value written to a cell. Excel treats a written string as if a person had typed it: `=…`, `+…`,
 * `-…` and `@…` become formulas, `8/10` a date, `08` and `98,8%` numbers, `TRUE` a truth value, a leading apostrophe
 * goes. In a cell formatted as text (`@`) everything stays the text it is, formulas and numbers too.
 * Sources: "Get and set range values, text, or formulas using the Excel JavaScript API" (learn.microsoft.com); which
 * strings count depends on the person's locale, so this takes for a number or date whatever any locale takes for one.
 */
export function typed(workbook: HostWorkbook, cell: HostCell, value: unknown): HostCell {
  const { formula: _, ...rest } = cell;
  if (value === '') return { ...rest, value: null };
  if (cell.look.numberFormat === '@') return { ...rest, value: asText(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return { ...rest, value };
  if (typeof value !== 'string')
    throw new HostError('InvalidArgument', `The argument is invalid: ${JSON.stringify(value)}`);
  if (value.startsWith("'")) return { ...rest, value: value.slice(1) };
  if (/^=./u.test(value)) return formula(workbook, rest, value);
  const constant = constantOf(value);
  if (constant !== undefined)
    return {
      ...rest,
      value: constant.value,
      look: constant.format === undefined ? rest.look : { ...rest.look, numberFormat: constant.format },
    };
  if (/^[+\-@]./u.test(value)) return formula(workbook, rest, `=${value.startsWith('@') ? value.slice(1) : value}`);
  return { ...rest, value: checkedLength(value) };
}

function asText(value: unknown): CellValue {
  return typeof value === 'boolean' ? String(value).toUpperCase() : checkedLength(String(value));
}

function checkedLength(value: string): string {
  if (value.length > 32_767) throw new HostError('InvalidArgument', 'A cell holds at most 32,767 characters.');
  return value;
}

function formula(workbook: HostWorkbook, rest: Omit<HostCell, 'formula'>, written: string): HostCell {
  if (written.length > 8192) throw new HostError('InvalidArgument', 'A formula holds at most 8,192 characters.');
  workbook.stale = true;
  return { ...rest, value: 0, formula: keepSheets(workbook, written) };
}

const errors = /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/iu;

function constantOf(written: string): { readonly value: CellValue; readonly format?: string } | undefined {
  const given = written.trim();
  if (/^(?:true|false)$/iu.test(given)) return { value: /^true$/iu.test(given) };
  if (errors.test(given)) return { value: { error: given.toUpperCase() } };
  const quotient = /^(\d{1,2})[/-](\d{1,2})(?:[/-]\d{2,4})?$/u.exec(given);
  if (quotient !== null && Number(quotient[2]) <= 31)
    return { value: serialOf(Number(quotient[1]), Number(quotient[2])), format: 'd-mmm' };
  if (/^\d{1,2}:\d{2}(?::\d{2})?$/u.test(given)) return { value: 0.5, format: 'h:mm' };
  if (/^(?:tháng|thg|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?[ -]\d/iu.test(given))
    return { value: 45_352, format: 'mmm-yy' };
  return numberOf(given);
}

function numberOf(given: string): { readonly value: number; readonly format?: string } | undefined {
  const match = /^([+-]?|\()\s*(\d[\d.,\u00A0 ]*)(e[+-]?\d+)?\s*(%?)\)?$/iu.exec(given);
  if (match === null) return undefined;
  const [, sign = '', digits = '', exponent = '', percent = ''] = match;
  const plain = Number(`${plainDigits(digits)}${exponent}`);
  if (Number.isNaN(plain)) return undefined;
  const value = (sign === '-' || sign === '(' ? -plain : plain) / (percent === '' ? 1 : 100);
  return percent === '' ? { value } : { value, format: '0.0%' };
}

/** Groups of three after a mark are thousands; a single mark before anything else is the decimal mark. */
function plainDigits(digits: string): string {
  const packed = digits.replace(/[\u00A0 ]/gu, '');
  if (/^\d{1,3}(?:[.,]\d{3})+$/u.test(packed)) return packed.replace(/[.,]/gu, '');
  return packed.replace(',', '.');
}

/** A day of 2024 as Excel counts days; which number is the day does not matter here. */
function serialOf(first: number, second: number): number {
  const [month, day] = first <= 12 ? [first, second] : [second, first];
  return 45_291 + (month - 1) * 30 + day;
}
