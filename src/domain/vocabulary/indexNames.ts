import { cleanText } from '../text/letters';

/** Short names under which indices are known. */
const SHORT = /PAR\s*INDEX|\bDTI\b|\bDDCI\b|\bSIPAS\b|\bPAPI\b|\bPCI\b/i;

/** The words that begin an index's name in a title. */
const NAMED = /(?:bộ\s+)?(?:chỉ số|tiêu chí|thi đua|chấm điểm)\s.*/iu;

/** Where the name ends in a title: the period, the office, brackets. */
const BEHIND = /\s*[-–(,;:].*$|\s+(?:tháng|quý|năm|tuần|kỳ|đợt|của|trên|tại|giai đoạn|6 tháng|9 tháng)\s.*$/iu;

const LONGEST = 80;

/** The name of the index that a table's titles speak of; the first title where none says so. */
export function indexNameIn(titles: readonly string[]): string {
  const short = titles.map((title) => SHORT.exec(title)?.[0]).find((each) => each !== undefined);
  if (short !== undefined) return short.toUpperCase().replace(/\s+/g, ' ');
  const named = titles
    .map((title) => NAMED.exec(cleanText(title))?.[0].replace(BEHIND, ''))
    .find((each) => each !== undefined);
  const [first = 'Bộ chỉ số riêng'] = titles;
  return sentenceCase((named ?? cleanText(first).replace(BEHIND, '')).slice(0, LONGEST));
}

function sentenceCase(text: string): string {
  const lower = text === text.toUpperCase() ? text.toLowerCase() : text;
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
