import { PhraseBook, wordsOf } from './PhraseBook';

/** What lists say of one thing a row, by the kind of thing: of a dossier by what it goes, whose it is, when it came and when it is due. */
const LISTED = {
  dossier: new PhraseBook({
    code: [
      'mã hồ sơ',
      'mã số hồ sơ',
      'mã HS',
      'mã số HS',
      'mã biên nhận',
      'số biên nhận',
      'mã số biên nhận',
      'mã tra cứu',
    ],
    applicant: [
      'người nộp',
      'người nộp hồ sơ',
      'người yêu cầu',
      'tên người nộp',
      'họ và tên người nộp',
      'tổ chức, cá nhân nộp hồ sơ',
      'tên tổ chức, cá nhân',
    ],
    received: ['ngày tiếp nhận', 'ngày nhận', 'ngày nộp', 'ngày nộp hồ sơ', 'ngày tiếp nhận hồ sơ', 'ngày nhận hồ sơ'],
    due: [
      'ngày hẹn trả',
      'ngày hẹn',
      'ngày hẹn trả kết quả',
      'hạn trả',
      'hạn trả kết quả',
      'hạn giải quyết',
      'ngày đến hạn',
    ],
    returned: ['ngày trả', 'ngày trả kết quả', 'ngày có kết quả', 'ngày hoàn thành'],
  }),
  letter: new PhraseBook({
    number: ['số đến', 'số đi', 'số vào sổ', 'số thứ tự đến'],
    symbol: ['số ký hiệu', 'số, ký hiệu văn bản', 'số hiệu văn bản', 'số văn bản', 'ký hiệu văn bản'],
    dated: ['ngày đến', 'ngày đi', 'ngày ban hành', 'ngày văn bản', 'ngày ký', 'ngày chuyển'],
    subject: ['trích yếu', 'trích yếu nội dung', 'trích yếu văn bản', 'tên loại và trích yếu', 'nội dung văn bản'],
    due: ['hạn xử lý', 'thời hạn xử lý', 'hạn trả lời', 'thời hạn trả lời'],
  }),
  person: new PhraseBook({
    name: ['họ và tên', 'họ tên', 'họ, tên', 'họ và tên cán bộ', 'họ tên cán bộ'],
    post: ['chức vụ', 'chức danh', 'chức vụ, chức danh', 'vị trí việc làm'],
    born: ['năm sinh', 'ngày sinh', 'ngày tháng năm sinh', 'ngày, tháng, năm sinh'],
    education: ['trình độ', 'trình độ chuyên môn', 'chuyên môn'],
    pay: ['hệ số lương', 'bậc lương', 'mã ngạch', 'ngạch', 'ngạch công chức', 'phụ cấp'],
    contact: ['điện thoại', 'số điện thoại', 'email', 'thư điện tử', 'hộp thư'],
  }),
  procedure: new PhraseBook({
    procedure: ['tên thủ tục', 'tên TTHC', 'tên thủ tục hành chính', 'mã thủ tục', 'mã TTHC', 'mã số TTHC'],
    term: ['thời hạn', 'thời hạn giải quyết', 'thời gian giải quyết', 'thời hạn ngày', 'thời hạn giải quyết ngày'],
    fee: ['lệ phí', 'phí, lệ phí', 'phí và lệ phí', 'mức phí', 'lệ phí đồng', 'phí, lệ phí đồng', 'mức thu'],
  }),
} as const;

/** A kind of things of which a list has one a row. */
export type ListedThing = keyof typeof LISTED;

const THINGS = Object.keys(LISTED) as readonly ListedThing[];

/** So many things said of it tell a list: tables that count may have a few of the others' columns as well. */
export const COLUMNS_OF_LIST: Readonly<Record<ListedThing, number>> = {
  dossier: 2,
  letter: 3,
  person: 3,
  procedure: 3,
};

/** Which of the things that lists say of one row a header names, and nothing else: `Mã hồ sơ`, `Ngày đến`, `Họ và tên`. */
export function saidOfListed(header: string): readonly { readonly of: ListedThing; readonly what: string }[] {
  const words = wordsOf(header);
  return THINGS.flatMap((of) => {
    const found = LISTED[of].startOf(words);
    return found?.to === words.plain.length ? [{ of, what: found.meaning }] : [];
  });
}
