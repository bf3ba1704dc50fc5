import { COMMUNE_TYPES, levelOfSection, namesKindOfOffice, PEOPLES_OFFICES, UPPER_WORDS } from './offices';
import { PhraseBook, wordsOf } from './PhraseBook';
import { saysSignature } from './rowMarks';
import { unitName } from './unitName';

/** The parts of an official document that may stand around a table already. */
export type DocumentPart = 'heading' | 'attached' | 'signature';

const said = new PhraseBook<Exclude<DocumentPart, 'signature'>>({
  heading: ['cộng hòa xã hội chủ nghĩa', 'độc lập tự do hạnh phúc'],
  attached: ['kèm theo'],
});

/** Which of them a text is, or is a line of. */
export function documentPartIn(text: string): DocumentPart | undefined {
  const words = wordsOf(text);
  return said.allIn(words)[0]?.meaning ?? (saysSignature(text) ? 'signature' : undefined);
}

/** What a sheet is attached to, `Báo cáo số 15/BC-UBND …`, where it is typed as it is printed as well: `(Kèm theo Báo cáo …)`. */
export function withoutAttached(text: string): string {
  const bare = text.normalize('NFC').trim();
  const document = bare.replace(/^\(?\s*(?:ban hành\s+)?kèm theo\s+/iu, '');
  return document !== bare && bare.startsWith('(') ? document.replace(/\)$/u, '') : document;
}

/** `Số: 12/BC-VP`, with room for the number as well. */
const NUMBER_AND_SYMBOL = /^số\s*:?[\s\d.…_]*\/\s*\p{Lu}/iu;
const DATE = String.raw`ngày[\s\d.…_]*tháng[\s\d.…_]*năm[\s\d.…_]*$`;
/** `Cao Lãnh, ngày 31 tháng 10 năm 2025`, with room for the day as well. */
const PLACE_AND_DATE = new RegExp(String.raw`^[^,\d]{1,40},\s*${DATE}`, 'iu');
/** The same, or the day alone. */
const SIGNING_DATE = new RegExp(String.raw`^(?:[^,\d]{1,40},\s*)?${DATE}`, 'iu');
/** The line below an office's name. */
const RULE = /^[\s\-–—_=*~.…]+$/u;

/** Whether a line belongs to the heading of a document beside the national one: number and symbol, place and date, a rule. */
export function isHeadingLine(text: string): boolean {
  return [NUMBER_AND_SYMBOL, PLACE_AND_DATE, RULE].some((form) => form.test(text.normalize('NFC').trim()));
}

/** Whether a line below a table says where and when it is signed. */
export function isSigningDate(text: string): boolean {
  return SIGNING_DATE.test(text.normalize('NFC').trim());
}

/** Words of titles, which no office's name has. */
const TITLES = new PhraseBook({
  title:
    `kết quả,bảng,biểu,phụ lục,tổng hợp,báo cáo,thống kê,danh sách,chỉ số,chỉ tiêu,tình hình,tiến độ,điểm,xếp hạng,xếp loại,
  tỷ lệ,hồ sơ,số liệu,đánh giá`.split(/,\s*/u),
});

/** `UBND TỈNH ĐỒNG THÁP`, `UBND TP. CẦN THƠ`, `UBND PHƯỜNG 5`, `ĐẢNG ỦY XÃ AN PHÚ`. */
const OFFICE_OF_PLACE = new RegExp(
  String.raw`^(?:${[...PEOPLES_OFFICES, 'đảng ủy', 'đảng uỷ', 'đảng bộ'].join('|')})\s+(?:${[
    ...COMMUNE_TYPES,
    ...UPPER_WORDS.district,
    ...UPPER_WORDS.province,
  ]
    .map((word) => word.replace('.', String.raw`\.`))
    .join('|')})\s*[\p{L}\d][^,:;]{0,40}$`,
  'iu',
);

/** Whether a line is an office's name and nothing else: `UBND HUYỆN CAO LÃNH`, but not `UBND CÁC XÃ` or `Kết quả của Sở Nội vụ`. */
export function isOfficeLine(text: string): boolean {
  const words = wordsOf(text);
  const isNumbered = /\s\d{1,2}$/u.test(text.trim());
  if (TITLES.allIn(words).length > 0 || (namesKindOfOffice(text) && !isNumbered)) return false;
  if (OFFICE_OF_PLACE.test(text.normalize('NFC').trim())) return true;
  if (/[.:;\d]/u.test(text)) return false;
  const isPeoples = PEOPLES_OFFICES.some((each) => text.trim().toLocaleLowerCase('vi').startsWith(each.toLowerCase()));
  return unitName(text).level !== 'unknown' || (isPeoples && levelOfSection(text) !== undefined);
}

/** What numbers an appendix, and what a form or a table among others. */
const NUMBERED =
  /^(?:phụ lục|appendix|annex|pl(?=\s*\d)|(?<form>mẫu biểu|biểu mẫu|biểu|bảng|mẫu))(?<counted>\s+số)?\s*[.:]?\s*/iu;
/** `2`, `02`, `II.06a`, `II.06a/VPCP/KSTT`, `1-2`. */
const NUMBER = /^(?:\d+\p{L}?|[IVXL]+|[A-H])(?:\.\d+\p{L}?|-\d+|\/[\p{Lu}\d&.-]+)*(?![\p{L}\p{M}\d])/u;
const SIGN_BEHIND = /^\s*[:.)–—-]\s*/u;
/** Numbers that are words or letters as well, so that a blank does not part them from a title: `Phụ lục VI PHẠM`. */
const UNSURE = /^(?:VI|XI|[A-H])$/u;

/**
 * What a line above a table is called without the number that it has as an appendix or a form, which a document counts anew:
 * `PHỤ LỤC 2: TÌNH HÌNH` → `TÌNH HÌNH`, `Biểu số 3` → ``.
 */
export function withoutOwnNumber(line: string): string {
  const text = line.normalize('NFC').trim();
  const said = NUMBERED.exec(text);
  const rest = text.slice(said?.[0].length ?? 0);
  const number = NUMBER.exec(rest)?.[0];
  if (said === null || number === undefined) return text;
  const behind = rest.slice(number.length);
  const sign = SIGN_BEHIND.exec(behind)?.[0];
  if (behind === '' || sign !== undefined) return behind.slice(sign?.length ?? 0);
  const isSure = !UNSURE.test(number) && (said.groups?.form === undefined || said.groups.counted !== undefined);
  return isSure ? behind.trim() : text;
}

/** What a program calls a sheet, and what says no more than that there is a table. */
const DEFAULT_NAME =
  /^(?:sheet|worksheet|table|trang tính|trang|bảng|bảng tính|bảng số liệu|số liệu|dữ liệu|data)[\s\d().]*$/iu;
/** A few letters with a number or without stand for words that only their author knows. */
const ABBREVIATED_NAME = /^\p{L}{1,3}[\s\d._-]*$/u;

/** Whether a sheet's name says nothing of what is in it: `Sheet1`, `Trang tính1`, `Bảng`, `Biểu số 2`, `A`, `PL1`. */
export function isDefaultName(name: string): boolean {
  const written = name.normalize('NFC').trim();
  return DEFAULT_NAME.test(written) || ABBREVIATED_NAME.test(written) || withoutOwnNumber(name) === '';
}

/** A line without what it says in brackets of the document that it is attached to. */
export function withoutAttachment(line: string): string {
  return line
    .normalize('NFC')
    .replace(/\(\s*(?:ban hành )?kèm theo[^)]*\)/giu, '')
    .trim();
}

/** What counts a part among others: `1.`, `2.1.`, `IV.`, `b)`. */
const ORDINAL = /^(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[A-H])[.)]/iu;

/** Whether a line names one part of a document with several: `1. Số hóa hồ sơ`, `II. Thanh toán`, `Biểu số 2: …`. */
export function isPartCaption(text: string): boolean {
  return ORDINAL.test(text.trim()) || /^(?:bảng|biểu)(?: số)? \d/iu.test(text.trim());
}

/** What a part is called without its number among others: `1. Số hóa hồ sơ` → `Số hóa hồ sơ`. */
export function withoutOrdinal(text: string): string {
  const own = text.trim();
  const rest = own.replace(ORDINAL, '').trim();
  return /^\p{L}/u.test(rest) ? rest : own;
}
