/** With a number, or room for one, before the first stroke. */
const WHOLE = /^(?:số\s*:?)?\s*(?:(\d+)|[.…_\s]*)(\/.+)$/iu;

/**
 * The number and symbol of a document (số, ký hiệu) typed whole: `Số: 123/BC-UBND` is `123` and `/BC-UBND`, `…/BC-UBND` has no
 * number yet. `undefined` for offices in short: `UBND-VP`.
 */
export function wholeSymbol(typed: string): { readonly number?: string; readonly symbol: string } | undefined {
  const [, number, symbol] = WHOLE.exec(typed.normalize('NFC')) ?? [];
  if (symbol === undefined) return undefined;
  return { symbol, ...(number === undefined ? {} : { number }) };
}
