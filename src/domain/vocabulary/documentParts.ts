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

/** Whether a line names one part of a document with several: `1. Số hóa hồ sơ`, `II. Thanh toán`, `Biểu số 2: …`. */
export function isPartCaption(text: string): boolean {
  return /^(?:(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[A-H])[.)]|(?:bảng|biểu)(?: số)? \d)/iu.test(text.trim());
}
