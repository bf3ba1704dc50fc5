/** The part of a number format that positive figures use, without quoted text and colours. */
function positiveSection(numberFormat: string): string {
  return (numberFormat.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
}

/** Whether a number format shows percentages, so that the stored figure is a hundredth of the printed one. */
export function isPercentFormat(numberFormat: string): boolean {
  return positiveSection(numberFormat).includes('%');
}

/** Decimal places a number format shows; `undefined` where the format leaves them to the figure (`General`, `@`). */
export function decimalsOfFormat(numberFormat: string): number | undefined {
  const section = positiveSection(numberFormat);
  if (!/[0#?]/.test(section)) return undefined;
  return /\.([0#?]+)/.exec(section)?.[1]?.length ?? 0;
}
