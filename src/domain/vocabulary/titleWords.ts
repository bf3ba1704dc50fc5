import { cleanText } from '../text/letters';
import { withoutOrdinal } from './documentParts';
import { periodIn, withoutPeriodBehind } from './periods';
import { PhraseBook, wordsOf } from './PhraseBook';

/** What may stand in a title behind that which the table is of: where, when, whose, and what it is done with. */
const behind = new PhraseBook({
  behind: [
    'của',
    'trên',
    'tại',
    'ở',
    'thuộc',
    'theo',
    'trong',
    'về',
    'cho',
    'từ',
    'đến',
    'tính đến',
    'so',
    'và',
    'giữa',
    'giai đoạn',
    'năm',
    'quý',
    'tháng',
    'tuần',
    'ngày',
    'kỳ',
    'đợt',
    'lũy kế',
    'cấp',
    'các',
    'từng',
    'toàn',
    'đơn vị',
    'cơ quan',
    'sở',
    'phòng',
    'UBND',
    'xã',
    'phường',
    'thị trấn',
    'đặc khu',
    'huyện',
    'thị xã',
    'thành phố',
    'tỉnh',
    'hồ sơ',
    'HS',
    'thủ tục',
    'TTHC',
    'dịch vụ công',
    'DVC',
    'giấy tờ',
    'kết quả',
    'phí',
    'lệ phí',
    'nghĩa vụ tài chính',
    'trực tuyến',
    'điện tử',
    'toàn trình',
    'một phần',
    'một cửa',
    'đúng hạn',
    'trước hạn',
    'quá hạn',
    'trễ hạn',
    'người dân',
    'công dân',
    'cá nhân',
    'tổ chức',
    'doanh nghiệp',
    'khách hàng',
  ],
});
const NUMBER = /^\d/;
/** Where a title begins something else. */
const PARTS = /[()[\];:]|\s[-–—]\s/u;

/** The parts of a title that are apart by brackets, colons and dashes. */
export function titleParts(title: string): readonly string[] {
  return title.split(PARTS).filter((part) => part.trim() !== '');
}

/** Whether words behind a subject tell of another one: `tiến độ | giải ngân vốn`, and not `tiến độ | các xã, phường`. */
export function isOtherMatter(words: readonly string[]): boolean {
  const [first] = words;
  return first !== undefined && !NUMBER.test(first) && behind.startOf(wordsOf(words.join(' '))) === undefined;
}

/** How a title begins that is of results, behind what only says that there is a table. */
const RESULTS = /^(?:(?:bảng|biểu|tổng hợp|báo cáo|thống kê|số liệu)\s+)*((?:kết quả|tình hình|tiến độ)\s.+)$/isu;

/** What results a title speaks of, without its period: `BẢNG TỔNG HỢP TÌNH HÌNH GIẢI QUYẾT HỒ SƠ QUÝ I/2026` → `TÌNH HÌNH GIẢI QUYẾT HỒ SƠ`. */
export function resultsIn(title: string): string | undefined {
  const named = RESULTS.exec(cleanText(withoutPeriodBehind(withoutOrdinal(title))))?.[1];
  return named === undefined || periodIn(named) !== undefined || wordsOf(named).plain.length < FEWEST_WORDS
    ? undefined
    : named;
}

/** `Kết quả` alone says nothing. */
const FEWEST_WORDS = 4;
