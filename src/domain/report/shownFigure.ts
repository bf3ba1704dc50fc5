import { multiply, round } from '../decimal/decimal';
import { isoDate } from '../numbers/dates';
import { withMarks } from '../narrative/printedFigure';
import { decimalsShown, formatFacts, PERCENT_SIGN } from '../numbers/formats';
import type { Language } from '../settings/Settings';
import { cellText } from '../workbook/cellText';
import { type CellValue, isCellError } from '../workbook/Workbook';

/** Excel shows no more digits of a figure that has no format of its own. */
const MOST_DECIMALS = 9;

/** Printed in the place of one of Excel's errors, which no document has. */
const NO_FIGURE = '–';

/**
 * What a cell shows: a text as it is, a figure by its number format, with the marks of a language.
 * @example shownFigure(1652.5, '#,##0.00', 'vi') → `1.652,50`
 */
export function shownFigure(
  value: CellValue | undefined,
  numberFormat: string | undefined,
  language: Language,
): string {
  if (typeof value !== 'number') return value !== undefined && isCellError(value) ? NO_FIGURE : cellText(value);
  const format = numberFormat ?? '';
  const facts = formatFacts(format);
  const { isDate, isPercent, isGrouped } = facts;
  if (isDate) return isoDate(value).split('-').reverse().join('/');
  const figure = isPercent ? multiply(value, 100) : value;
  const decimals = decimalsShown(figure, facts);
  const rounded = round(figure, decimals ?? MOST_DECIMALS);
  const text = decimals === undefined ? String(rounded) : rounded.toFixed(decimals);
  const sign = rounded < 0 ? '-' : rounded > 0 && format.startsWith('+') ? '+' : '';
  return `${sign}${withMarks(text.replace('-', ''), language, { grouped: isGrouped })}${isPercent || format.endsWith(PERCENT_SIGN) ? '%' : ''}`;
}
