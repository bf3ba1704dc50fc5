import { headerWords, opposites } from './headerWords';
import { PhraseBook, wordsOf } from './PhraseBook';

type Book = PhraseBook<'said'>;

/** A header that says these one after the other and none of `without`; with `atEnd` the last of them ends it. */
export interface HeaderShape {
  readonly inOrder: readonly [Book, ...Book[]];
  readonly without?: Book;
  readonly atEnd?: true;
}

/** How the header of a rate reads, and those of the counts that it is the ratio of; any of the shapes counts. */
export interface RateSense {
  readonly rate: HeaderShape;
  readonly part: readonly HeaderShape[];
  /** Whether several columns of the part's shapes are added up: dossiers before their day and on it, of one way and another. Of others that overlap none is taken. */
  readonly adds?: true;
  /** Columns that make the whole together with the part. */
  readonly rest?: readonly HeaderShape[];
  /** The one column that is the whole. */
  readonly whole?: readonly HeaderShape[];
}

const says = (...words: readonly string[]): HeaderShape => ({ inOrder: [bookOf(words)] });
const endsIn = (...words: readonly string[]): HeaderShape => ({ inOrder: [bookOf(words)], atEnd: true });
const but = (shape: HeaderShape, ...words: readonly string[]): HeaderShape => ({ ...shape, without: bookOf(words) });

function bookOf(words: readonly string[]): Book {
  return new PhraseBook({ said: words });
}

const SOLVING = ['giải quyết', 'xử lý'] as const;
const SOLVED = SOLVING.map((words) => `đã ${words}`);
/** Dossiers that are still open may be in time and late as well: they are in no rate of those that were solved. */
const OPEN = ['đang', 'chưa'] as const;
/** Of dossiers before their day and on it, in either order. */
const IN_TIME = says('đúng hạn', 'đúng và trước hạn', 'đúng, trước hạn');
const ON_TIME = but(says('đúng hạn', 'trước hạn'), ...OPEN);
const LATE = but(says('quá hạn', 'trễ hạn'), ...OPEN);
const TOTAL = says('tổng số');

/** Dossiers for which something is to be paid. */
const FEES = ['phải thu phí', 'phải nộp phí', 'phát sinh phí', 'phát sinh nghĩa vụ tài chính'] as const;
const PAYING = ['thanh toán', 'TTTT', 'TT trực tuyến', 'giao dịch', ...FEES] as const;
/** Paid online; what is to be paid is their whole. */
const PAID = but(
  { inOrder: [bookOf(['thanh toán', 'giao dịch', 'nộp phí']), bookOf(['trực tuyến', 'điện tử'])] },
  'phải',
);

/** The ratios that published appendices have, the surer ones first. */
export const rateSenses: readonly RateSense[] = [
  {
    rate: IN_TIME,
    part: [ON_TIME],
    adds: true,
    whole: [
      { inOrder: [bookOf(SOLVING), bookOf(['tổng số'])], without: bookOf(OPEN) },
      { inOrder: [bookOf(['tổng số']), bookOf(SOLVED)] },
      endsIn(...SOLVED),
    ],
  },
  { rate: IN_TIME, part: [ON_TIME], adds: true, rest: [LATE] },
  {
    rate: says(...SOLVING),
    part: [says(...SOLVED)],
    adds: true,
    rest: [says(...OPEN.flatMap((open) => SOLVING.map((words) => `${open} ${words}`)))],
  },
  {
    rate: but(says('trực tuyến'), ...PAYING),
    part: [but(says('trực tuyến'), ...PAYING, ...SOLVING)],
    whole: [TOTAL, endsIn('tiếp nhận')],
  },
  {
    rate: says('thanh toán', 'TTTT', 'giao dịch'),
    part: [PAID, says('TTTT', 'TT trực tuyến')],
    whole: [says('giao dịch', 'phải thanh toán', ...FEES), TOTAL],
  },
  {
    rate: says('số hóa'),
    part: [says('có số hóa', 'đã số hóa', 'được số hóa', 'số hóa đầy đủ')],
    whole: [TOTAL, endsIn('tiếp nhận', 'đã giải quyết')],
  },
];

/** A column that adds up others of its kind. */
export const totalHeader: HeaderShape = endsIn('tổng số', 'tổng cộng', 'tổng', 'cộng');

/** A count that others are counted out of: `Tổng số hộ`, `Dân số`. */
export const wholeHeader: HeaderShape = says('tổng số', 'tổng', 'dân số', 'toàn bộ');

/** So many of the last words of a rate's header say of what it is: `đúng hạn`, `số hóa`, `hài lòng`. */
const SUBJECT_WORDS = 2;

/** Whether a rate's header speaks of what a count counts: `Tỷ lệ số hóa (%)` of `Số hồ sơ đã số hóa`. */
export function namesCount(rate: string, count: string): boolean {
  const words = wordsOf(rate.replace(/\([^()]*\)|%/g, ' '));
  const measure = headerWords.startOf(words);
  const own = measure?.meaning === 'rate' ? (words.exact ?? words.plain).slice(measure.to) : [];
  if (own.length < SUBJECT_WORDS) return false;
  return bookOf([own.slice(-SUBJECT_WORDS).join(' ')]).allIn(wordsOf(count)).length > 0;
}

/** Whether a count may be what others are parts of: what was solved, sent online or late is a part itself. */
export function mayBeWhole(header: string): boolean {
  const isPart = rateSenses.some(({ rate }) => hasShape(header, rate));
  return !isPart && !opposites.allIn(wordsOf(header)).some(({ meaning }) => meaning !== 'neutral');
}

/** Words for how much of something there is that say nothing of what. */
const FULFILMENT = bookOf(['đạt', 'đạt được', 'hoàn thành', 'thực hiện', 'tham gia', 'bao phủ', 'chỉ số']);

/** Whether the last part of a header says that it is a rate and nothing of what: `Tỷ lệ (%)`, `Tỷ lệ bao phủ`. */
export function saysRateAlone(header: string): boolean {
  const words = wordsOf(header.slice(header.lastIndexOf('›') + 1));
  const rates = headerWords.allIn(words).filter(({ meaning }) => meaning === 'rate');
  const said = [...rates, ...FULFILMENT.allIn(words)];
  const covered = new Set(said.flatMap(({ from, to }) => words.plain.slice(from, to).map((_, at) => from + at)));
  return rates.length > 0 && covered.size === words.plain.length;
}

/** Rates that say what something is made up of, not how much of it was reached. */
const MAKEUP: readonly HeaderShape[] = [
  says('tỷ trọng', 'cơ cấu'),
  but(
    endsIn('nữ', 'nam', 'nữ giới', 'nam giới', 'người dân tộc thiểu số', 'hộ dân tộc thiểu số'),
    'phụ nữ',
    'hài lòng',
  ),
  endsIn('dân số thành thị', 'dân số nông thôn', 'trong tổng số', 'so với tổng số'),
];

/** Whether a rate's header says that it is a share of something's makeup: `Tỷ trọng (%)`, `Tỷ lệ cán bộ nữ`. */
export function saysMakeup(header: string): boolean {
  const said = header.replace(/\([^()]*\)|%/g, ' ');
  return MAKEUP.some((shape) => hasShape(said, shape));
}

export function hasShape(header: string, { inOrder, without, atEnd }: HeaderShape): boolean {
  const words = wordsOf(header);
  if (without !== undefined && without.allIn(words).length > 0) return false;
  let reached = 0;
  return inOrder.every((book, at) => {
    const toEnd = atEnd === true && at === inOrder.length - 1;
    const found = book.allIn(words).find(({ from, to }) => from >= reached && (!toEnd || to === words.plain.length));
    reached = found?.to ?? reached;
    return found !== undefined;
  });
}
