import { plainText } from '../text/letters';
import { PhraseBook, wordsOf } from './PhraseBook';

/** Units of measure that some write behind a figure: `91,5 điểm`, `120 hồ sơ`. */
const UNITS = [
  'điểm',
  'đ',
  'hồ sơ',
  'hs',
  'lượt',
  'lần',
  'giao dịch',
  'tthc',
  'thủ tục',
  'dịch vụ',
  'phiếu',
  'trường hợp',
  'văn bản',
  'nhiệm vụ',
  'chỉ tiêu',
  'người',
  'hộ',
  'doanh nghiệp',
  'mô hình',
  'tiêu chí',
  'bậc',
  'hạng',
  'phút',
  'giờ',
  'ngày làm việc',
  'ngày',
  '(?:nghìn |triệu |tỷ |tỉ )?đồng',
] as const;
const UNIT_BEHIND = new RegExp(String.raw`(?<=\d)\s*(${UNITS.join('|')})$`, 'i');

/** A figure without the unit of measure behind it. */
export function withoutUnit(text: string): string {
  return text.replace(UNIT_BEHIND, '');
}

/** The unit of measure behind a figure, as typed: `%`, `hồ sơ`. */
export function unitBehind(text: string): string | undefined {
  return /\d\s*%/.test(text) ? '%' : UNIT_BEHIND.exec(text.trim())?.[1];
}

/** Texts that stand for an empty cell. */
const BLANKS: ReadonlySet<string> = new Set(['x', 'n/a', 'na', 'k', 'không có', 'không phát sinh']);

/** Whether a text stands for an empty cell. */
export function saysBlank(text: string): boolean {
  return BLANKS.has(text.toLowerCase());
}

const AT_LEAST =
  /^(?:toi thieu|it nhat|tu|dat|dat tu|tren|khong duoi|khong thap hon|khong it hon|khong nho hon|cao hon|lon hon|>=|>)\s/;
const AT_MOST =
  /^(?:toi da|khong qua|khong vuot qua|khong cao hon|khong lon hon|khong nhieu hon|nhieu nhat|thap hon|it hon|nho hon|duoi|<=|<)\s/;
/** Before `trở lên` words of another kind than these, `Dân số từ 14 tuổi trở lên`, say what is counted, unless percent are meant. */
const BOUNDED = /^(?:\d|(?:toi thieu|it nhat|tu|dat|phai dat|tren|duoi|toi da|khong qua)\s)/;
const AGE = /\d\s*tuoi\b/;
/** A period's number bounds nothing: `Đạt đến tháng 6`, `Từ quý 2`. */
const PERIOD = /\b(?:thang|quy|tuan|nam|ky|dot)\s\d/;

/** Which bound the words around a figure make of it: `tối thiểu 80`, `từ 80 trở lên`, `≥ 80`, `dưới 5`. */
export function boundSaid(text: string): 'atLeast' | 'atMost' | undefined {
  const words = plainText(
    text
      .replace('≥', '>= ')
      .replace('≤', '<= ')
      .replace(/[<>]=?/g, (sign) => (sign.startsWith('>') ? ' toi thieu ' : ' toi da ')),
  );
  if (AGE.test(words) || PERIOD.test(words)) return undefined;
  const isBound = text.includes('%') || BOUNDED.test(words);
  if ((isBound && words.includes('tro xuong')) || AT_MOST.test(words)) return 'atMost';
  return (isBound && words.includes('tro len')) || AT_LEAST.test(words) ? 'atLeast' : undefined;
}

/** Words with which offices say, where a figure is asked for, that there is none to report. */
const reports = new PhraseBook({
  nothing: ['không', 'chưa', 'kps', 'k ps', 'nghỉ', 'miễn', 'tạm dừng'],
  /** As long as nothing else is said. */
  alone: ['đã', 'đạt', 'hoàn thành'],
});

/** Whether words in place of a figure say that there is nothing to report, and not that a figure is missing. */
export function saysNothingToReport(text: string): boolean {
  const words = wordsOf(text);
  const start = reports.startOf(words);
  return start?.meaning === 'nothing' || (start?.meaning === 'alone' && start.to === words.plain.length);
}

/** Words with which offices say that there is no figure of a unit, and none will be. */
const none = new PhraseBook({
  said: [
    'kps',
    'k ps',
    'không ps',
    'không phát sinh',
    'không xếp hạng',
    'không xếp loại',
    'không xếp',
    'không đánh giá',
    'không chấm',
    'không chấm điểm',
    'không áp dụng',
    'không thuộc đối tượng',
    'không có hồ sơ',
    'không phát sinh hồ sơ',
  ],
});

/** Whether words in place of a figure say that there is nothing here: `KPS`, `Không xếp hạng`. No figure is to be typed there, and none worked out. */
export function saysNothingHere(text: string): boolean {
  const words = wordsOf(text);
  return none.startOf(words)?.to === words.plain.length;
}
