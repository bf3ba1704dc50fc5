import { PhraseBook, wordsOf } from './PhraseBook';

/** The kinds of things that are counted. */
export type CaseKind = 'dossier' | 'transaction' | 'case';

const cases = new PhraseBook({
  dossier: ['hồ sơ', 'HS', 'HSTN', 'TTHC'],
  transaction: ['giao dịch', 'biên lai', 'thanh toán'],
});

/** The kind of thing that headers of counts speak of; dossiers where they speak of payments for dossiers. */
export function casesIn(headers: string): CaseKind {
  const found = cases.allIn(wordsOf(headers)).map(({ meaning }) => meaning);
  return found.includes('dossier') ? 'dossier' : (found[0] ?? 'case');
}
