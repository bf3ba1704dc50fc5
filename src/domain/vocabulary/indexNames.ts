import { cleanText } from '../text/letters';
import { periodIn } from './periods';
import { PhraseBook, wordsOf } from './PhraseBook';
import { scaleIn } from './statements';

/** Short names under which indices are known. */
const SHORT = /PAR\s*INDEX|\bDTI\b|\bDDCI\b|\bSIPAS\b|\bPAPI\b|\bPCI\b/i;

/** Whether a text names an index that is known by a short name, or that of administrative reform. */
export function namesKnownIndex(text: string): boolean {
  return (
    SHORT.test(text) ||
    /(?:chỉ số|xếp hạng|chấm điểm|đánh giá) (?:CCHC|cải cách hành chính)(?!\p{L})/iu.test(text.normalize('NFC'))
  );
}

/** Whether a text speaks of an index that units are scored by: `Bộ chỉ số …`, `Quyết định 766`. */
export function namesScoredIndex(text: string): boolean {
  return namesKnownIndex(text) || /(?:bộ chỉ số|(?<!\d)766(?!\d))/iu.test(text.normalize('NFC'));
}

/** The words that begin an index's name in a title. */
const NAMED = /(?:(?:bộ\s+)?(?:chỉ số|tiêu chí|thi đua|chấm điểm)\s|cải cách hành chính).*/iu;

/** Where the name ends in a title: the period, the office, brackets. */
const PERIOD_OR_OFFICE = 'tháng|quý|năm|tuần|kỳ|đợt|của|trên|tại|giai đoạn|6 tháng|9 tháng';
/** What else may stand behind a comma and is not the name's own: `… người dân, doanh nghiệp` goes on. */
const MORE = 'xếp hạng|xếp loại|phân loại|đánh giá|kết quả|ubnd';
const UNITS = 'các xã|xã|phường|thị trấn|huyện|tỉnh|thành phố';
/** `chấm điểm xã, phường đạt chuẩn`: a comma between units ends nothing. */
const BEHIND = new RegExp(
  String.raw`(?<!\s)(?:\s*[-–(;:].*|\s*,\s*(?:${PERIOD_OR_OFFICE}|${MORE}|\d)(?!\p{L}).*|(?<!${UNITS})\s*,\s*(?:${UNITS})(?!\p{L}).*|\s+(?:${PERIOD_OR_OFFICE})\s.*|\s+20\d\d(?!\d).*)$`,
  'iu',
);

const LONGEST = 80;

/** Lines above a table that are about the office, the paper or the form, and not about what the table shows. */
const letterhead = new PhraseBook({
  letterhead: [
    'UBND',
    'ủy ban nhân dân',
    'HĐND',
    'hội đồng nhân dân',
    'sở',
    'phòng',
    'văn phòng',
    'cộng hòa xã hội chủ nghĩa',
    'độc lập',
    'phụ lục',
    'biểu số',
    'mẫu số',
    'mẫu biểu',
    'kèm theo',
    'ban hành kèm theo',
    'số',
  ],
});

/** A name has so many words. */
const SHORTEST = 3;

/** The name of the index that a table's titles speak of; else the first that says what the table shows. */
export function indexNameIn(titles: readonly string[]): string {
  const short = titles.map((title) => SHORT.exec(title)?.[0]).find((each) => each !== undefined);
  if (short !== undefined) return short.toUpperCase().replace(/\s+/g, ' ');
  const naming = titles.filter((title) => !isScaleAlone(title));
  const named = naming
    .map((title) => NAMED.exec(cleanText(title))?.[0].replace(BEHIND, ''))
    .find((each) => each !== undefined);
  const shown = naming.find((title) => {
    const words = wordsOf(title);
    return letterhead.startOf(words) === undefined && words.plain.length >= SHORTEST && periodIn(title) === undefined;
  });
  return sentenceCase((named ?? cleanText(shown ?? 'Bộ chỉ số riêng').replace(BEHIND, '')).slice(0, LONGEST));
}

/** `(Chỉ số thành phần theo thang điểm 10)` says what the figures below are of, and names nothing. */
function isScaleAlone(title: string): boolean {
  return title.trim().startsWith('(') && scaleIn(title) !== undefined;
}

function sentenceCase(text: string): string {
  const lower = text === text.toUpperCase() ? text.toLowerCase() : text;
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
