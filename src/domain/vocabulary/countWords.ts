import { memoizeText } from '../memo/memoizeText';
import { cleanText } from '../text/letters';
import { headerWords } from './headerWords';
import { PhraseBook, wordsOf } from './PhraseBook';

/** How a text that says how many of something there are may begin: `Thống kê số mô hình`, `Tổng số tiêu chí đạt`. */
const beginnings = new PhraseBook({
  before: [
    'tổng',
    'tổng hợp',
    'thống kê',
    'bảng',
    'biểu',
    'kết quả',
    'tình hình',
    'báo cáo',
    'theo dõi',
    'rà soát',
    'so sánh',
    'về',
    'trong đó',
  ],
  number: ['số', 'tổng số', 'số lượng', 'tổng số lượng'],
  /** Words for something else that begin alike. */
  other: ['số hóa', 'số liệu', 'số điểm', 'số thứ tự', 'số hiệu', 'số ký hiệu', 'số đo', 'số bậc', 'số hạng'],
});

/** Behind the word for a number its thing stands, and no number of a document: `Số: 12/BC`, `Số    /BC-UBND`. */
const OF_SOMETHING = /số\s+\p{L}/iu;

/** Whether a text says how many of something there are: `SỐ TIÊU CHÍ NÔNG THÔN MỚI ĐẠT ĐƯỢC`, `Số mô hình`; `Số hóa`, `Chuyển đổi số` do not. */
export const saysNumberOf = memoizeText((text): boolean => {
  const words = wordsOf(text);
  if (words.exact === undefined || !OF_SOMETHING.test(cleanText(text))) return false;
  let at = 0;
  for (const { meaning, from, to } of beginnings.allIn(words)) {
    if (from > at || meaning === 'other') return false;
    if (meaning === 'number') return words.plain.length > to;
    at = to;
  }
  return false;
});

/** What changes are counted in. */
const things = new PhraseBook({
  counted: [
    'tiêu chí',
    'mô hình',
    'thôn',
    'ấp',
    'xóm',
    'buôn',
    'khu phố',
    'tổ dân phố',
    'thôn ấp',
    'hộ',
    'người',
    'cơ sở',
    'sản phẩm',
    'dự án',
    'công trình',
    'hợp tác xã',
    'hồ sơ',
    'vụ',
    'cuộc',
    'lớp',
  ],
});

/** Whether the header of a change ends with the things of which there are more or fewer: `Tăng/giảm tiêu chí`, `Tăng, giảm (hộ)`. */
export function saysChangeOfNumber(header: string): boolean {
  const words = wordsOf(header);
  const of = things.allIn(words).at(-1);
  if (of?.to !== words.plain.length) return false;
  return headerWords.allIn(words).some(({ meaning, to }) => meaning === 'change' && to <= of.from);
}

/** What a header counts, without the words that say that it counts: `Số văn bản ký số` → `văn bản ký số`. */
export function withoutQuantity(header: string): string {
  return header.normalize('NFC').replace(/^(?:tổng số|tổng|số lượng|số|SL)\s+(?=\p{L})/iu, '');
}
