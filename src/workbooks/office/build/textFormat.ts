/** Longer texts show as `####` in old Excels when formatted as text, and none of them can be a number or a date. */
const longestTextFormatted = 255;

/**
 * Whether Excel might take a written string for something else unless the cell is formatted as text first: a formula
 * (`=`, `+`, `-`, `@`), a number, a percentage, a date (month names too), a truth value, an error. What counts
 * depends on the person's locale, so only letters without a digit among them are trusted.
 */
export function needsTextFormat(text: string): boolean {
  if (text === '') return false;
  if (!/^\p{L}/u.test(text)) return text.length <= longestTextFormatted || /^[=+\-@'\s]/u.test(text);
  return text.length <= longestTextFormatted && (/\p{N}/u.test(text) || /^(?:true|false)$/iu.test(text));
}
