import type { Words } from '../../src/domain/findings/rules/Rule';

/** A finding's words as an example has them, the same in every language. */
export function inWords(message: string, proposal?: string): Words & { readonly words: { vi: Words; en: Words } } {
  const words = { message, why: 'Lý do.', ...(proposal === undefined ? {} : { proposal }) };
  return { ...words, words: { vi: words, en: words } };
}
