import { memoizeText } from '../memo/memoizeText';
import { cleanText, plainText } from '../text/letters';
import { wordsOf } from './PhraseBook';

/** A kind of period (kỳ báo cáo); `months` are cumulated ones (lũy kế), the first of a year, but for six of them, which are a half year. */
export type PeriodKind = 'day' | 'week' | 'month' | 'quarter' | 'halfYear' | 'months' | 'year' | 'range';

export interface Period {
  readonly kind: PeriodKind;
  /** As the office writes it: `Tuần 02 - Tháng 3/2024`. */
  readonly label: string;
  readonly year?: number;
  /** Of the year for months and quarters, of the month (or the year, when no month is given) for weeks; how many for cumulated months. */
  readonly number?: number;
  readonly month?: number;
  /** `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const DATE = String.raw`(?:ngay )?(\d{1,2})(?: thang | )(\d{1,2})(?: nam | )(\d{4})`;
const RANGE = new RegExp(String.raw`(?:tu )${DATE} (?:(?:den|toi)(?: het)? )?${DATE}`);
const SHORT_RANGE = new RegExp(
  String.raw`tu (?:ngay )?(\d{1,2})(?: thang | )(\d{1,2}) den (?:ngay )?(\d{1,2})(?: thang | )(\d{1,2})(?: nam | )(\d{4})`,
);
const DAY = new RegExp(String.raw`(?:den|tinh den|chot so lieu|ngay) (?:het )?${DATE}`);

/**
 * The number, or the room for one, and the date of a decision or letter, which say nothing of the table:
 * `Quyết định số 766/QĐ-TTg ngày 23/06/2022`, `Báo cáo số     /BC-UBND ngày 05/7/2026`.
 */
const DECIDED = new RegExp(
  String.raw`\b(?:quyet dinh|cong van|nghi quyet|nghi dinh|thong tu|bao cao|thong bao|van ban|to trinh|chi thi|ke hoach|cong dien|qd|cv|nq)(?:(?: so)? \d| so (?!lieu |luong ))[a-z0-9 ]{0,40}?ngay ${DATE}`,
  'g',
);
/**
 * The date of a document that is not signed yet, with room for its day or its day and month: `ngày     tháng 7 năm 2026`, `ngày …/7/2026`.
 * Behind `tính đến` it says how far the figures go, behind `số` days are counted.
 */
const UNSIGNED =
  /(?<!\b(?:tu|den|toi|het|so) )\bngay (?:thang (?:(\d{1,2}) )?nam|(\d{1,2})(?= \d{4}\b))(?: (\d{4})\b)?/g;

/**
 * The period (kỳ báo cáo) that a text names, if any: `Tuần 02 - Tháng 3`, `tháng 10/2023`, `Quý I/2024`,
 * `Từ ngày 15/12/2023 đến ngày 19/5/2024`, `6 tháng đầu năm 2024`, `Năm 2024`.
 */
export const periodIn = memoizeText((text): Period | undefined => {
  const numbered = inFigures(text);
  const plain = plainText(numbered).replace(DECIDED, ' ').replace(UNSIGNED, ' ');
  if (!/\d|quy [iv]+|nam/.test(plain)) return undefined;
  const found =
    withDays(numbered) ??
    beforeOthers(plain) ??
    rangeIn(plain) ??
    shortRangeIn(plain) ??
    namedPeriod(plain) ??
    beforeDay(plain) ??
    dayIn(plain) ??
    monthOfYear(numbered);
  if (found === undefined) return undefined;
  const year = found.year ?? yearIn(plain);
  return labelled(year === undefined ? found : { ...found, year });
});

/** The year, and the month where it is written, in which a document that is not signed yet will be: `ngày     tháng 7 năm 2026`. */
export function unsignedIn(text: string): { readonly month: number | undefined; readonly year: number } | undefined {
  const [[, worded, slashed, year] = []] = plainText(text).matchAll(UNSIGNED);
  return year === undefined ? undefined : { month: number(worded ?? slashed), year: Number(year) };
}

const MONTHS = [
  'giêng',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
] as const;
const QUARTERS = ['một', 'hai', 'ba', 'tư'] as const;
const OTHER_NUMBERS: Readonly<Record<string, number>> = { một: 1, nhất: 1, bốn: 4, chạp: 12 };
const NUMBERS = [...MONTHS, ...Object.keys(OTHER_NUMBERS)].sort((one, other) => other.length - one.length).join('|');
/** `tháng năm` alone is the words for months and years; `tháng năm năm 2026` is May. */
const IN_WORDS = new RegExp(String.raw`(?<!\p{L})(tháng|quý) (${NUMBERS})(?!\p{L})(?<!tháng năm(?! năm))`, 'giu');
/** `mười tháng đầu năm`, `tám tháng năm 2026`. */
const MONTHS_IN_WORDS = new RegExp(String.raw`(?<!\p{L})(${NUMBERS}) (?=tháng (?:đầu|cuối|(?:năm )?20\d\d))`, 'giu');
/** `Quá hạn trên 9 tháng`, `Hợp đồng 12 tháng`: how long something takes, and no period of a year. */
const SPAN =
  /(?<!\p{L})(?:trên|dưới|quá|hơn|ít nhất|tối đa|tối thiểu|thời gian|hạn|vòng|mỗi|sau|trước|hợp đồng|đào tạo|hỗ trợ|từ \d+ đến)(?: thực hiện)? \d+ tháng(?! (?:đầu|cuối|năm|\d))/giu;
/** `(thang điểm 100)`, `THANG 1.000 ĐIỂM`: a scale, and no month. */
const SCALE = /(?<!\p{L})thang (?:điểm )?\d[\d.,]*(?: điểm)?/giu;

/** `Q.III`, `QIV`, `Q3/2026`; `Q.3` alone is a district of a city. */
const SHORT_QUARTER = /(?<!\p{L})Q\.? ?(I{1,3}(?!\p{L})|IV(?!\p{L})|[1-4](?= ?[/-] ?20\d\d))/gu;

/** A text with its months and quarters in figures, `tháng Chín` → `tháng 9`, and without scales of points. */
function inFigures(text: string): string {
  return cleanText(text)
    .replace(SHORT_QUARTER, 'quý $1')
    .replace(SCALE, (scale) => (/điểm/iu.test(scale) ? ' ' : scale))
    .replace(SPAN, ' ')
    .replace(MONTHS_IN_WORDS, (_, word: string) => `${numberOf(word, MONTHS)} `)
    .replace(IN_WORDS, (_, kind: string, word: string) => {
      return `${kind} ${numberOf(word, kind.toLowerCase() === 'quý' ? QUARTERS : MONTHS)}`;
    });
}

function numberOf(word: string, names: readonly string[]): number | string {
  const at = names.indexOf(word.toLowerCase());
  return at < 0 ? (OTHER_NUMBERS[word.toLowerCase()] ?? word) : at + 1;
}

function yearIn(plain: string): number | undefined {
  return number(/(?:nam |^|[^0-9])((?:19|20)\d\d)(?![0-9])/.exec(plain)?.[1]);
}

/** Words behind which other periods stand: one to compare with, the next one's tasks, a document's date. */
const OTHERS =
  /^(.*?[^ ]) (?:so (?:sanh )?voi|so cung ky|(nhiem vu|phuong huong)|theo (?:quyet dinh|nghi quyet|nghi dinh|thong tu|cong van|ke hoach)) /;

/** `Tháng 9 so với tháng 8 năm 2026`: the period before the one that it is compared with. */
function beforeOthers(plain: string): Named | undefined {
  const [, before, ahead] = OTHERS.exec(plain) ?? [];
  const found = before === undefined ? undefined : namedPeriod(before);
  if (before === undefined || found === undefined || found.kind === 'year') return undefined;
  const own = yearIn(before);
  if (own !== undefined) return { ...found, year: own };
  const other = namedPeriod(plain.slice(before.length));
  const steps = other?.kind === found.kind ? Math.sign((other.number ?? 0) - (found.number ?? 0)) : 0;
  // January is compared with the December before it, the tasks ahead of December are January's.
  const isOfOtherYear = steps === (ahead === undefined ? 1 : -1);
  const year = isOfOtherYear ? yearIn(plain) : undefined;
  return year === undefined ? found : { ...found, year: year + steps };
}

/** `9/2026`, `Kỳ: 9/2026` alone: behind other words it may be a document's number. */
function monthOfYear(text: string): Named | undefined {
  const match = /^(?:kỳ(?: báo cáo)?:? )?(?:0?([1-9])|(1[0-2]))\/(20\d\d)$/iu.exec(text);
  const month = number(match?.[1] ?? match?.[2]);
  return month === undefined ? undefined : { kind: 'month', number: month, month, year: Number(match?.[3]) };
}

/** A header above columns of one kind of period, `Điểm các quý`, `Tháng`; `6 tháng`, `Tháng 9` are periods themselves. */
const PERIODS_BELOW: readonly { readonly above: RegExp; readonly number: RegExp; readonly name: string }[] = [
  { above: /(?<!\d )\bquy\b(?! ?(?:\d|[iv]+\b))/, number: /^(?:i{1,3}|iv|[1-4])$/i, name: 'Quý' },
  { above: /(?<!\d )\bthang\b(?! ?\d| (?:dau|cuoi))/, number: /^(?:0?[1-9]|1[0-2])$/, name: 'Tháng' },
];

const YEAR = /^20\d\d$/;
const DATE_ALONE = /^(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)$/;

/** Whether a text is a date and nothing else: `15/6/2026`. */
export function isDateAlone(text: string): boolean {
  const [, day, month, year] = DATE_ALONE.exec(text) ?? [];
  return day !== undefined && isoDay(day, month, year) !== undefined;
}

/**
 * A header that is the number of a period alone, with the word that the headers above it or its form leave out:
 * `2025` → `Năm 2025`, `15/6/2026` → `Ngày 15/6/2026`, `II` below `Điểm các quý` → `Quý II`. Any other header as it is.
 */
export function spelledPeriod(header: string, above: readonly string[]): string {
  if (YEAR.test(header)) return `Năm ${header}`;
  if (isDateAlone(header)) return `Ngày ${header}`;
  const kind = PERIODS_BELOW.find(
    (each) => each.number.test(header) && above.some((text) => each.above.test(plainText(text))),
  );
  return kind === undefined ? header : `${kind.name} ${header}`;
}

/** The year that a header names without the word for it: `Xếp hạng 2024`. */
export function bareYearIn(header: string): Period | undefined {
  const [year, ...others] = header.match(/(?<![\d/.,-])20\d\d(?![\d/.,-])/g) ?? [];
  return year === undefined || others.length > 0 ? undefined : labelled({ kind: 'year', year: Number(year) });
}

/** Words beside the figures of a period. */
const PERIOD_WORDS: ReadonlySet<string> = new Set(
  'ky bao cao tuan thang quy nam ngay tu den toi het tinh dau cuoi giua nua trong'.split(' '),
);

/** Whether a text says of which period something is and nothing else: `Tháng 9 năm 2026`, `(Kỳ báo cáo: Quý III/2025)`. */
export function isPeriodAlone(text: string): boolean {
  const words = plainText(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
  return (
    periodIn(text) !== undefined && words.every((word) => PERIOD_WORDS.has(word) || /^(?:\d+|[ivx]+)$/u.test(word))
  );
}

/** Writes a period the way offices do: `Tuần 02 - Tháng 3/2024`, `Quý I/2024`, `Từ ngày 01/03/2024 đến ngày 11/03/2024`. */
function labelled(period: Named): Period {
  const year = period.year === undefined ? '' : String(period.year);
  const slashed = year === '' ? '' : `/${year}`;
  const number = String(period.number ?? '').padStart(2, '0');
  const month = period.month === undefined ? '' : ` - Tháng ${period.month}`;
  switch (period.kind) {
    case 'week':
      return { ...period, label: `Tuần ${number}${month}${slashed}` };
    case 'month':
      return { ...period, label: `Tháng ${number}${slashed}` };
    case 'quarter':
      return { ...period, label: `Quý ${['I', 'II', 'III', 'IV'][(period.number ?? 1) - 1] ?? ''}${slashed}` };
    case 'halfYear':
      return { ...period, label: `6 tháng ${period.number === 2 ? 'cuối' : 'đầu'} năm ${year}`.trim() };
    case 'months':
      return { ...period, label: `${period.number} tháng ${period.number === 12 ? '' : 'đầu '}năm ${year}`.trim() };
    case 'year':
      return { ...period, label: year === '' ? 'Cả năm' : `Năm ${year}` };
    case 'range':
      return { ...period, label: `Từ ngày ${dayMonthYear(period.from)} đến ngày ${dayMonthYear(period.to)}` };
    case 'day':
      return { ...period, label: `Đến ngày ${dayMonthYear(period.to)}` };
  }
}

function dayMonthYear(iso: string | undefined): string {
  return (iso ?? '').split('-').reverse().join('/');
}

type Named = Omit<Period, 'label'>;

/** `8 tháng đầu năm`, `Lũy kế 08 tháng`, `10 tháng năm 2026`; `ngày 9 tháng 6` and `tháng 9, tháng 10` are none. */
const CUMULATED =
  /(?<!\d|\bngay )0?(1[0-2]|[1-9]) thang(?: (?:(cuoi nam)|dau|(?:cua )?(?:nam )?20\d\d)|(?<!\bthang \d+ thang)(?! (?:\d|cuoi|truoc)))/;
const MONTH = /(?:thang|\bt) ?0?(\d{1,2})(?!\d)/g;

function namedPeriod(plain: string): Named | undefined {
  const cumulated = CUMULATED.exec(plain);
  // Of several months (`tháng 2 và tháng 3`) the last one is reported on.
  const months = [...plain.replace(CUMULATED, ' ').matchAll(MONTH)];
  const month = number(months.at(-1)?.[1]);
  const week = number(/tuan (?:thu )?0?(\d{1,2})(?!\d)/.exec(plain)?.[1]);
  if (week !== undefined) return { kind: 'week', number: week, ...(month === undefined ? {} : { month }) };
  const quarter = /quy (?:(iv|iii|ii|i)\b|0?([1-4])\b)/.exec(plain);
  if (quarter !== null) return { kind: 'quarter', number: ROMAN[quarter[1] ?? ''] ?? Number(quarter[2]) };
  // Of `Tháng 8 và 8 tháng đầu năm` what is named first.
  const [, count, last] = cumulated === null || (months[0]?.index ?? Infinity) < cumulated.index ? [] : cumulated;
  if (count === '6') return { kind: 'halfYear', number: last === undefined ? 1 : 2 };
  if (count !== undefined && last === undefined) return { kind: 'months', number: Number(count) };
  if (month !== undefined && month >= 1 && month <= 12 && !/ngay \d/.test(plain))
    return { kind: 'month', number: month, month };
  if (/(?:^|\s)(?:ca nam|nam (?:19|20)\d\d)(?!\d)/.test(plain) && !/ngay \d/.test(plain)) return { kind: 'year' };
  return undefined;
}

/** `Tuần 02 - Tháng 9/2026 (từ ngày 08/9 đến ngày 14/9/2026)`: a period goes by its name, its days only explain it. */
function withDays(text: string): Named | undefined {
  const start = text.indexOf('(');
  if (start < 0) return undefined;
  const before = plainText(text.slice(0, start));
  const named = namedPeriod(before);
  const days = plainText(text.slice(start));
  const explained = rangeIn(days) ?? shortRangeIn(days) ?? dayIn(days);
  if (named === undefined || named.kind === 'year' || (named.kind !== 'week' && explained === undefined))
    return undefined;
  const year = yearIn(before) ?? yearOfDays(named, explained);
  return year === undefined ? named : { ...named, year };
}

/** `Số liệu tháng 10/2026, trích xuất ngày 02/11/2026`: a period goes by its name, a day behind it says how far its figures go or when they were taken. */
function beforeDay(plain: string): Named | undefined {
  const match = DAY.exec(plain);
  const day = dayIn(plain);
  const before = match === null ? '' : plain.slice(0, match.index);
  const named = namedPeriod(before);
  if (named === undefined || day?.year === undefined || named.kind === 'year') return undefined;
  // December's figures are taken in January.
  const isOfYearBefore = (named.month ?? 0) > Number(day.to?.slice(5, 7));
  return { ...named, year: yearIn(before) ?? (isOfYearBefore ? day.year - 1 : day.year) };
}

/** The year in which the days that explain a month are of that month. */
function yearOfDays({ month }: Named, days: Named | undefined): number | undefined {
  const isStart = month !== undefined && Number(days?.from?.slice(5, 7)) === month;
  const isEnd = month !== undefined && Number(days?.to?.slice(5, 7)) === month;
  return isStart && !isEnd ? number(days?.from?.slice(0, 4)) : days?.year;
}

function rangeIn(plain: string): Named | undefined {
  const match = RANGE.exec(plain);
  if (match === null) return undefined;
  const from = isoDay(match[1], match[2], match[3]);
  const to = isoDay(match[4], match[5], match[6]);
  return ranged(from, to);
}

function shortRangeIn(plain: string): Named | undefined {
  const match = SHORT_RANGE.exec(plain);
  if (match === null) return undefined;
  return ranged(isoDay(match[1], match[2], match[5]), isoDay(match[3], match[4], match[5]));
}

function ranged(from: string | undefined, to: string | undefined): Named | undefined {
  if (from === undefined || to === undefined || to < from) return undefined;
  return { kind: 'range', year: Number(to.slice(0, 4)), from, to };
}

function dayIn(plain: string): Named | undefined {
  const match = DAY.exec(plain);
  const to = match === null ? undefined : isoDay(match[1], match[2], match[3]);
  return to === undefined ? undefined : { kind: 'day', year: Number(to.slice(0, 4)), to };
}

/** The day of a day, a month and a year as `YYYY-MM-DD`; `undefined` where the calendar has none. */
export function isoDay(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
): string | undefined {
  const [d, m, y] = [Number(day), Number(month), Number(year)];
  const date = new Date(Date.UTC(y, m - 1, d));
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? date.toISOString().slice(0, 10) : undefined;
}

function number(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

/** A period that names no year, in the year of another one. */
export function withYearOf(period: Period, other: Pick<Period, 'year'> | undefined): Period {
  return period.year !== undefined || other?.year === undefined ? period : labelled({ ...period, year: other.year });
}

/** Whether a text is a period's name and nothing else: `Tháng 7`, `Quý III/2026`, `T8`. */
export function isPeriodOnly(text: string): boolean {
  return (
    periodIn(text) !== undefined &&
    !hasAccentedRoman(text) &&
    /^(?:(?:thang|quy|nam|tuan|ky|dau|cuoi|ngay|den|tu|luy ke|ca)\b ?|t?\d+(?!\d) ?|[ivx]+(?![ivx]) ?)+$/.test(
      plainText(text),
    )
  );
}

/** Whether a word only looks like a Roman number without its marks: `vị`. */
function hasAccentedRoman(text: string): boolean {
  return text
    .split(/\s+/u)
    .some((word) => /^[ivx]+$/.test(plainText(word)) && !/^[ivx]+$/i.test(word.normalize('NFC')));
}

/** A text in small letters with the Roman numbers of its quarters in capitals: `quý iv` → `quý IV`. */
export function withQuarters(text: string): string {
  return text.replace(/(?<=(?<!\p{L})quý )(?:i{1,3}|iv)(?!\p{L})/giu, (each) => each.toUpperCase());
}

/** A title without the period that it ends with: `… của huyện Lấp Vò tháng 5/2025`. */
export function withoutPeriodBehind(title: string): string {
  const words = title.trim().split(/\s+/);
  const start = words.findIndex((_, at) => at > 0 && isPeriodOnly(words.slice(at).join(' ')));
  return start < 0
    ? title
    : words
        .slice(0, start)
        .join(' ')
        .replace(/[\s,;(–-]+$/, '');
}

/** A header without the periods in it, in plain letters: what the same column of another period's table has in common. */
export function withoutPeriods(header: string): string {
  return plainText(header)
    .replace(/\b(tuan|thang|quy|nam|ky)?\b ?\d+/g, '')
    .replace(/\s+/g, ' ');
}

/** What a header calls besides a period, in plain letters: `giai ngan` of `Giải ngân (tính đến 30/6/2026)`. */
export function besidePeriod(header: string): string {
  return withoutPeriods(header)
    .split(/[^\p{L}]+/u)
    .filter((word) => !PERIOD_WORDS.has(word))
    .join(' ')
    .trim();
}

/** `Tuần 02 - Tháng 3/2024` → `tuần 02 - tháng 3/2024`; Roman numbers stay. */
export function periodInSentence(label: string): string {
  return label.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) =>
    /^[IVX]+$/u.test(word) ? word : word.toLocaleLowerCase('vi'),
  );
}

const KIND_WORDS: Partial<Record<Period['kind'], string>> = { month: 'tháng', quarter: 'quý', year: 'năm' };

/** Whether a text names a period's kind and not which, `Điểm quý` of the third one: what the whole of it came to. */
export function saysWholeOf(text: string, { kind }: Period): boolean {
  const word = KIND_WORDS[kind];
  return word !== undefined && periodIn(text) === undefined && wordsOf(text).plain.includes(plainText(word));
}
