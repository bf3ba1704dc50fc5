import { isDateFormat } from './dates';

/** The part of a number format that positive figures use, without quoted text and colours. */
function positiveSection(numberFormat: string): string {
  return (numberFormat.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
}

/** Whether a number format shows percentages, so that the stored figure is a hundredth of the printed one. */
function isPercentFormat(numberFormat: string): boolean {
  return positiveSection(numberFormat).includes('%');
}

/** Decimal places a number format shows; `undefined` where the format leaves them to the figure (`General`, `@`). */
export function decimalsOfFormat(numberFormat: string): number | undefined {
  const section = positiveSection(numberFormat);
  if (!/[0#?]/.test(section)) return undefined;
  return /\.([0#?]+)/.exec(section)?.[1]?.length ?? 0;
}

/** What a number format makes of a figure. */
export interface FormatFacts {
  readonly isDate: boolean;
  readonly isPercent: boolean;
  readonly decimals: number | undefined;
}

/** A workbook has a handful of formats and many cells; each format is taken apart once. */
const known = new Map<string, FormatFacts>();

/** The facts of a number format other than `General`. */
export function formatFacts(numberFormat: string): FormatFacts {
  const found = known.get(numberFormat) ?? {
    isDate: isDateFormat(numberFormat),
    isPercent: isPercentFormat(numberFormat),
    decimals: decimalsOfFormat(numberFormat),
  };
  known.set(numberFormat, found);
  return found;
}
