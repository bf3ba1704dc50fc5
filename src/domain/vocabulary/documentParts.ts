import { PhraseBook, wordsOf } from './PhraseBook';
import { signatures } from './rowMarks';

/** The parts of an official document that may stand around a table already. */
export type DocumentPart = 'heading' | 'attached' | 'signature';

const said = new PhraseBook<Exclude<DocumentPart, 'signature'>>({
  heading: ['cộng hòa xã hội chủ nghĩa'],
  attached: ['kèm theo'],
});

/** Which of them a text is, or is a line of. */
export function documentPartIn(text: string): DocumentPart | undefined {
  const words = wordsOf(text);
  return said.allIn(words)[0]?.meaning ?? (signatures.startOf(words) === undefined ? undefined : 'signature');
}
