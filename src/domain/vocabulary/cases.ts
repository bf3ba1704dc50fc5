import { cleanText } from '../text/letters';
import { PhraseBook, wordsOf } from './PhraseBook';

/** The kinds of things that are counted. */
export type CaseKind =
  'dossier' | 'procedure' | 'petition' | 'complaint' | 'task' | 'form' | 'transaction' | Money | 'case';

/** What amounts of money are told in. */
export type Money = 'dong' | 'thousandDong' | 'millionDong' | 'billionDong';

const cases = new PhraseBook({
  dossier: ['hồ sơ', 'HS', 'HSTN'],
  procedure: ['TTHC', 'thủ tục', 'thủ tục hành chính'],
  petition: ['phản ánh', 'kiến nghị', 'phản ánh kiến nghị', 'PAKN'],
  complaint: ['đơn thư', 'khiếu nại', 'tố cáo'],
  task: ['nhiệm vụ'],
  form: ['phiếu'],
  transaction: ['giao dịch', 'biên lai', 'thanh toán'],
});

/** Words of what is done with dossiers: a procedure that is solved is one. */
const handled = new PhraseBook({
  handled: ['tiếp nhận', 'giải quyết', 'xử lý', 'nộp', 'trả kết quả', 'quá hạn', 'trễ hạn'],
});

/** The kind of thing that headers of counts speak of; dossiers where they speak of payments for dossiers. */
export function casesIn(headers: string): CaseKind {
  const words = wordsOf(headers);
  const found = cases.allIn(words).map(({ meaning }) => meaning);
  const kind = found.includes('dossier') ? 'dossier' : (found[0] ?? 'case');
  return kind === 'procedure' && handled.allIn(words).length > 0 ? 'dossier' : kind;
}

const AMOUNTS: readonly (readonly [Money, RegExp])[] = [
  ['billionDong', /(?<!\p{L})(?:tỷ|tỉ)(?: đồng|đ)(?!\p{L})/iu],
  ['millionDong', /(?<!\p{L})(?:triệu đồng|tr\.? ?(?:đồng|đ))(?!\p{L})/iu],
  ['thousandDong', /(?<!\p{L})(?:nghìn|ngàn) đồng(?!\p{L})/iu],
  // The word alone is part of others, `hội đồng`.
  ['dong', /(?:^|\(|đơn vị(?: tính)?:? ?|ĐVT:? ?)(?:đồng|VNĐ|VND)\)?$/iu],
];

/** What the amounts of money are told in of which a header, or a line about a table's units of measure, speaks: `Vốn (triệu đồng)`, `ĐVT: đồng`. */
export function moneyIn(text: string): Money | undefined {
  return AMOUNTS.find(([, said]) => said.test(cleanText(text)))?.[0];
}
