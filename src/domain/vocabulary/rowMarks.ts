import { PhraseBook, wordsOf } from './PhraseBook';

/** How a note around a table begins. */
const NOTES = ['ghi chú', 'nguồn', 'chú thích', 'lưu ý'] as const;

/** How the name of a row that is no unit begins, or what it says as a whole. */
export const ROW_MARKS = {
  maximum: [
    'điểm tối đa',
    'điểm chuẩn',
    'thang điểm',
    'tối đa',
    'khung điểm',
    'điểm trần',
    'số điểm tối đa',
    'thang điểm tối đa',
    'điểm quy định',
    'mức điểm tối đa',
    'điểm theo quy định',
    'tổng điểm tối đa',
    'thang điểm chuẩn',
    'thang chấm',
    'mức tối đa',
    'điểm tối đa nhóm',
    'barem',
    'biểu điểm',
  ],
  /** What can be reached, or what somebody has reached. */
  greatest: ['điểm cao nhất', 'số điểm cao nhất', 'mức điểm cao nhất'],
  weight: ['trọng số', 'hệ số', 'tỷ trọng'],
  target: [
    'chỉ tiêu giao',
    'chỉ tiêu',
    'kế hoạch',
    'mục tiêu',
    'kế hoạch giao',
    'chỉ tiêu được giao',
    'yêu cầu',
    'ngưỡng',
    'mức phải đạt',
    'chỉ tiêu phấn đấu',
    'phấn đấu',
    'mức yêu cầu',
    'chỉ tiêu tối thiểu',
    'mức phấn đấu',
    'mức tối thiểu',
    'mức giao',
    'giao năm',
    'được giao',
  ],
  measureUnit: ['đơn vị tính', 'ĐVT', 'đơn vị đo'],
  rank: ['xếp hạng', 'thứ hạng', 'hạng', 'xếp thứ', 'vị thứ', 'xếp loại'],
  reference: [
    'cao nhất',
    'thấp nhất',
    'điểm thấp nhất',
    'cả nước',
    'toàn quốc',
    'bình quân cả nước',
    'trung bình cả nước',
    'bình quân toàn quốc',
    'trung bình toàn quốc',
    'mức bình quân cả nước',
    'cùng kỳ',
    'cùng kỳ năm trước',
    'cùng kỳ năm ngoái',
    'kỳ trước',
    'tháng trước',
    'quý trước',
    'năm trước',
  ],
  remark: [...NOTES, 'trong đó', 'nhận xét', 'số liệu'],
} as const;

export type RowMark = keyof typeof ROW_MARKS;

/** How the name of a row of differences begins; `Tăng` alone begins names of communes. */
const differences = new PhraseBook({
  difference: ['chênh lệch', 'tăng giảm', 'tăng hoặc giảm', 'so với', 'so sánh với', 'mức chênh lệch', 'mức tăng giảm'],
});

/** Whether a row's name says that its figures are differences from other rows: `Chênh lệch so với tỉnh`. */
export function saysDifference(name: string): boolean {
  return differences.startOf(wordsOf(name)) !== undefined;
}

const rowMarks = new PhraseBook<RowMark>(ROW_MARKS);

/** The mark that a row's name begins with, where the name says little else. */
export function markOf(name: string): RowMark | undefined {
  const tokens = wordsOf(name);
  const start = rowMarks.startOf(tokens);
  if (start === undefined) return undefined;
  const rest = tokens.plain.slice(start.to).filter((token) => !/^\d+$/.test(token) && !FILLERS.has(token));
  return rest.length <= (start.to - start.from >= 2 ? 3 : 1) ? start.meaning : undefined;
}

const NOTE = new RegExp(String.raw`^[(*)\s]*(?:${NOTES.join('|')})(?: số liệu)?\s*:`, 'iu');

/** Whether a text around a table is a note: `Ghi chú: số liệu tạm tính`, `Nguồn: Cổng dịch vụ công`. */
export function saysNote(text: string): boolean {
  return NOTE.test(text.normalize('NFC').trim());
}

const CONTINUED = /(?:^\(?|\()(?:tiếp|tiếp theo|tiếp theo trang (?:trước|\d+))\)?$/iu;

/** Whether a line is the number of a page: `(Trang 2)`, `Trang 2/3`, `- 2 -`. */
export function isPageNumber(text: string): boolean {
  return /^[(\s]*(?:trang\s*\d+(?:\s*[/-]\s*\d+)?|[-–]\s*\d+\s*[-–])[)\s]*$/iu.test(text.normalize('NFC'));
}

/** Whether a title says that what it heads goes on from the page before: `Phụ lục 1 (tiếp theo)`. */
export function saysContinued(text: string): boolean {
  return CONTINUED.test(text.normalize('NFC').trim());
}

/** Words that may follow a mark in its row's name. */
const FILLERS: ReadonlySet<string> = new Set(
  'cua cac nam thang quy theo diem % nhom ky cho va so duoc tung'.split(' '),
);

/** Rows that stand for the others. */
export const AGGREGATE_WORDS: readonly string[] = [
  'tổng số',
  'tổng cộng',
  'tổng',
  'cộng',
  'toàn huyện',
  'toàn tỉnh',
  'toàn xã',
  'toàn thành phố',
  'toàn phường',
  'toàn thị xã',
  'toàn quận',
  'toàn ngành',
  'toàn khu vực',
  'toàn vùng',
  'toàn cụm',
  'toàn khối',
  'toàn địa bàn',
  'tỷ lệ chung',
  'BQ',
  'BQ chung',
  'BQ các',
  'BQ khối',
  'BQ toàn',
  'BQ toàn tỉnh',
  'TB chung',
  'TB các',
  'TB toàn',
  'TBC',
  'TB toàn tỉnh',
  'điểm TB',
  'điểm TB toàn tỉnh',
  'điểm bình quân',
  'mức bình quân',
  'mức trung bình',
  'điểm trung bình',
  'giá trị trung bình',
  'giá trị bình quân',
  'kết quả trung bình',
  'kết quả bình quân',
  'bình quân',
  'trung bình chung',
  'trung bình',
  'chung toàn huyện',
  'chung toàn tỉnh',
  'chung',
  'cộng chung',
  'tổng hợp chung',
  'bình quân chung',
  'cộng dồn',
  'tổng toàn huyện',
  'tổng toàn tỉnh',
  'trung bình toàn tỉnh',
  'trung bình toàn huyện',
];

/** Whose office it is to sign; their deputies and who acts in their office sign too. */
const HEADS_OF_OFFICES = ['thủ trưởng', 'chủ tịch', 'giám đốc', 'trưởng phòng', 'chánh văn phòng'] as const;

const signatures = new PhraseBook({
  signature: [
    'người lập',
    'lập bảng',
    'lập biểu',
    'người báo cáo',
    'người tổng hợp',
    'ký tên',
    'người kiểm tra',
    'lãnh đạo',
    'cán bộ',
    'xác nhận',
    'người duyệt',
    ...HEADS_OF_OFFICES.flatMap((head) => [head, `phó ${head}`, `quyền ${head}`, `Q. ${head}`]),
  ],
  recipients: ['nơi nhận'],
});

/** On whose behalf somebody signs. Without a stop `TL`, `KT` and `TM` are rates, the economy and trade, unless an office follows. */
const BEHALF =
  /^\s*(?:TM|KT|TL|TUQ)\s*(?:\.|(?<=\s)(?:ubnd|[uủ][yỷ] ban|chủ tịch|giám đốc|thủ trưởng|trưởng)(?!\p{L}))/iu;

/** Whether a line ends a table: who signs, `TL. CHỦ TỊCH`, who made it. */
export function saysSignature(text: string): boolean {
  return signatures.startOf(wordsOf(text)) !== undefined || BEHALF.test(text.normalize('NFC'));
}

/** Whether a line heads the list of who receives a document: `Nơi nhận:`. */
export function headsRecipients(text: string): boolean {
  return signatures.startOf(wordsOf(text))?.meaning === 'recipients';
}

/** Lines above a table that are no header: the period, the unit of measure, the form's number. */
export const captions = new PhraseBook({
  /** A caption where a colon follows or brackets stand around it. */
  perhaps: ['đơn vị tính', 'ĐVT', 'kỳ báo cáo', 'thời gian', 'ban hành', 'số liệu', 'nguồn', 'ghi chú'],
  always: [
    'cộng hòa xã hội chủ nghĩa',
    'độc lập tự do',
    'từ ngày',
    'kèm theo',
    'tính đến',
    'phụ lục',
    'biểu số',
    'biểu mẫu',
    'mẫu biểu',
    // Without a number it is a denominator.
    ...Array.from({ length: 9 }, (_, at) => [`mẫu số ${at + 1}`, `mẫu số 0${at + 1}`]).flat(),
  ],
});
