import { capitalized } from '../text/letters';
import { COMMUNE_TYPES, UPPER_WORDS } from './offices';

/** Institutions and kinds of documents that keep their capitals in a sentence, as Nghị định 30/2020/NĐ-CP, phụ lục II, writes them. */
const NOUNS: readonly string[] = [
  'Chính phủ',
  'Thủ tướng Chính phủ',
  'Thủ tướng',
  'Quốc hội',
  'Bộ Chính trị',
  'Ban Chấp hành Trung ương',
  'Ban Chấp hành',
  'Ban Bí thư',
  'Ban Thường vụ',
  'Đảng bộ',
  'Đảng ủy',
  'Đảng uỷ',
  'Tỉnh ủy',
  'Tỉnh uỷ',
  'Thành ủy',
  'Thành uỷ',
  'Huyện ủy',
  'Huyện uỷ',
  'Trung ương',
  'Việt Nam',
  'Hội đồng nhân dân',
  'Ủy ban nhân dân',
  'Uỷ ban nhân dân',
  'Đại hội Đảng bộ',
  'Đại hội',
  'Nghị quyết',
  'Nghị định',
  'Quyết định số',
  'Chỉ thị số',
  'Kế hoạch số',
  'Thông tư số',
  'Kết luận số',
  'Chương trình số',
  'Đề án số',
];

const KINDS = [...COMMUNE_TYPES, ...UPPER_WORDS.district, ...UPPER_WORDS.province].filter(
  (word) => !/^t[px]\.?$/.test(word),
);

const whole = (words: string): string => String.raw`(?<!\p{L})${words}(?!\p{L})`;

const nouns = NOUNS.toSorted((one, other) => other.length - one.length).map(
  (noun) => [new RegExp(whole(noun.toLocaleLowerCase('vi')), 'gu'), noun] as const,
);

/** `của xã an phú`, `trên địa bàn xã an phú`, at the end or before a period, a comma, a bracket or a dash: what follows the kind is a name. */
const PLACE = new RegExp(
  String.raw`(?<=(?:của|tại|thuộc|địa bàn|ubnd|ủy ban nhân dân|đảng bộ|hđnd) (?:${KINDS.join('|')}|(?:tỉnh|thành|huyện|quận|thị) (?:ủy|uỷ)) )(?!ủy|uỷ|đạt|có|chưa|được|trong|trên|theo|và)(\p{L}+(?: \p{L}+){0,2}?)(?=$|\s*[,(–-]| (?:tháng|quý|năm|tuần|kỳ|đến|từ|trong|giai đoạn) )`,
  'giu',
);

/** A sentence in small letters with the capitals of its proper nouns. */
export function withProperNouns(lower: string): string {
  const named = lower.replace(PLACE, (name) => name.replace(/\p{L}+/gu, capitalized));
  return nouns.reduce((text, [pattern, noun]) => text.replace(pattern, noun), named);
}
