import { memoizeText } from '../memo/memoizeText';
import { isDateFormat } from './dates';

/** The part of a number format that positive figures use, without quoted text and colours. */
function positiveSection(numberFormat: string): string {
  return (numberFormat.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
}

/** Whether a number format shows percentages, so that the stored figure is a hundredth of the printed one. */
function isPercentFormat(numberFormat: string): boolean {
  return positiveSection(numberFormat).includes('%');
}

/** Behind a number format: a percent sign that is printed and counts for nothing, since the figure is stored as `85`. */
export const PERCENT_SIGN = '"%"';

/** Decimal places a number format shows; `undefined` where the format leaves them to the figure (`General`, `@`). */
function decimalsOfFormat(numberFormat: string): number | undefined {
  const section = positiveSection(numberFormat);
  if (!/[0#?]/.test(section)) return undefined;
  return /\.([0#?]+)/.exec(section)?.[1]?.length ?? 0;
}

/** Whether a number format marks thousands; a comma behind all digits divides by a thousand instead. */
function isGroupedFormat(numberFormat: string): boolean {
  return /[#0?],[#0?]/.test(positiveSection(numberFormat));
}

/** The facts about a number format: date, percentage, decimals shown, thousands marked. */
export interface FormatFacts {
  readonly isDate: boolean;
  readonly isPercent: boolean;
  readonly decimals: number | undefined;
  readonly isGrouped: boolean;
}

/** The facts of a number format other than `General`. */
export const formatFacts = memoizeText((numberFormat): FormatFacts => ({
  isDate: isDateFormat(numberFormat),
  isPercent: isPercentFormat(numberFormat),
  decimals: decimalsOfFormat(numberFormat),
  isGrouped: isGroupedFormat(numberFormat),
}));
