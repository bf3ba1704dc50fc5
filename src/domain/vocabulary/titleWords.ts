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
