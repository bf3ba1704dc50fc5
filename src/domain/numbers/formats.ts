import { decimalsOf, round } from '../decimal/decimal';
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

/** The places behind a number format's decimal point, `0#` of `0.0#`; `undefined` where the format leaves them to the figure (`General`, `@`). */
function placesOfFormat(numberFormat: string): string | undefined {
  const section = positiveSection(numberFormat);
  return /[0#?]/.test(section) ? (/\.([0#?]+)/.exec(section)?.[1] ?? '') : undefined;
}

/** Whether a number format marks thousands; a comma behind all digits divides by a thousand instead. */
function isGroupedFormat(numberFormat: string): boolean {
  return /[#0?],[#0?]/.test(positiveSection(numberFormat));
}

/** The facts about a number format: date, percentage, decimals shown, thousands marked. */
export interface FormatFacts {
  readonly isDate: boolean;
  readonly isPercent: boolean;
  /** At most; `undefined` where the format leaves them to the figure. */
  readonly decimals: number | undefined;
  /** So many are shown of every figure: `0.0#` shows the second one only of figures that have it. */
  readonly fewestDecimals: number | undefined;
  readonly isGrouped: boolean;
}

/** The facts of a number format other than `General`. */
export const formatFacts = memoizeText((numberFormat): FormatFacts => {
  const places = placesOfFormat(numberFormat);
  return {
    isDate: isDateFormat(numberFormat),
    isPercent: isPercentFormat(numberFormat),
    decimals: places?.length,
    fewestDecimals: places?.replace(/[#?]+$/, '').length,
    isGrouped: isGroupedFormat(numberFormat),
  };
});

/** With how many decimals a format shows a figure, a percentage as it is printed; `undefined` where it leaves them to the figure. */
export function decimalsShown(figure: number, { decimals, fewestDecimals }: FormatFacts): number | undefined {
  if (decimals === undefined || fewestDecimals === undefined || fewestDecimals === decimals) return decimals;
  return Math.max(fewestDecimals, decimalsOf(round(figure, decimals)));
}
