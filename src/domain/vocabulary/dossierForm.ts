import { PhraseBook, wordsOf } from './PhraseBook';

/** The blocks of the official form of dossiers received and solved (biểu II.06a). */
const blocks = new PhraseBook({
  received: ['tiếp nhận', 'nhận giải quyết', 'hồ sơ nhận', 'đã nhận'],
  solved: ['đã giải quyết', 'đã xử lý', 'giải quyết xong', 'đã giải quyết xong', 'kết quả giải quyết'],
  pending: ['đang giải quyết', 'đang xử lý', 'chưa giải quyết', 'chưa giải quyết xong', 'tồn đọng'],
});

/** The columns inside its blocks. */
const parts = new PhraseBook({
  total: ['tổng số', 'tổng cộng', 'tổng', 'cộng'],
  online: ['trực tuyến', 'qua mạng'],
  direct: ['trực tiếp'],
  postal: ['bưu chính', 'dịch vụ bưu chính', 'bưu chính công ích', 'BCCI'],
  carried: [
    'kỳ trước',
    'từ kỳ trước',
    'kỳ trước chuyển sang',
    'từ kỳ trước chuyển sang',
    'tồn kỳ trước',
    'kỳ trước chuyển qua',
  ],
  early: ['trước hạn', 'sớm hạn', 'trước thời hạn'],
  onTime: ['đúng hạn', 'đúng thời hạn'],
  overdue: ['quá hạn', 'trễ hạn', 'quá thời hạn'],
  within: ['trong hạn', 'chưa đến hạn', 'còn hạn', 'trong thời hạn'],
});

type BookMeaning<Book> = Book extends PhraseBook<infer Meaning> ? Meaning : never;
export type FormBlock = BookMeaning<typeof blocks>;
export type FormPart = BookMeaning<typeof parts>;

/** The parts that the total of a block adds up, and those that some offices list besides. */
export const FORM_SUMS: Readonly<
  Record<FormBlock, { readonly of: readonly FormPart[]; readonly besides: readonly FormPart[] }>
> = {
  received: { of: ['online', 'direct', 'carried'], besides: ['postal'] },
  solved: { of: ['early', 'onTime', 'overdue'], besides: [] },
  pending: { of: ['within', 'overdue'], besides: [] },
};

/** Where in the form a column stands: its block, and the parts that the headers below the block's name. */
export interface FormPlace {
  readonly block: FormBlock;
  readonly parts: ReadonlySet<FormPart>;
  /** How many headers stand above the column. */
  readonly depth: number;
}

/** The place of a column in the form by its headers from the top one down; `undefined` outside the form. */
export function formPlaceOf(path: readonly string[]): FormPlace | undefined {
  const heads = path.slice(0, -1).map((text) => meaningsIn(blocks, text));
  const at = heads.findLastIndex((meanings) => meanings.size > 0);
  const [block, another] = heads[at] ?? [];
  if (block === undefined || another !== undefined) return undefined;
  const named = new Set(path.slice(at + 1).flatMap((text) => [...meaningsIn(parts, text)]));
  return { block, parts: named, depth: path.length };
}

function meaningsIn<Meaning extends string>(book: PhraseBook<Meaning>, text: string): ReadonlySet<Meaning> {
  return new Set(book.allIn(wordsOf(text)).map(({ meaning }) => meaning));
}
