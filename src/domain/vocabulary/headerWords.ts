import { plainText } from '../text/letters';
import { PhraseBook, wordsOf } from './PhraseBook';

/**
 * The kinds of words in headers. A header is read as the sum of its words, so that no order or
 * number of them has to be foreseen: `Tổng số điểm đạt được` is `total`, `points`, `reached`.
 */
export const HEADER_WORDS = {
  ordinal: ['STT', 'số TT', 'số thứ tự', 'S TT', 'S T T', 'No', 'TT'],
  unit: [
    'đơn vị',
    'cơ quan',
    'địa phương',
    'xã',
    'phường',
    'thị trấn',
    'đặc khu',
    'huyện',
    'quận',
    'thị xã',
    'tỉnh',
    'thành phố',
    'sở',
    'ban',
    'ngành',
    'UBND',
    'ủy ban nhân dân',
    'cấp xã',
    'cấp huyện',
    'cấp tỉnh',
    'ĐV',
    'bộ phận',
    'phòng',
    'nơi',
    'tên trường',
    'nhà trường',
    'trường học',
    'cơ sở giáo dục',
    'chi bộ',
  ],
  name: ['tên', 'danh sách', 'họ tên'],
  measureUnit: ['đơn vị tính', 'ĐVT', 'đơn vị đo', 'đơn vị đo lường'],
  field: ['lĩnh vực', 'thủ tục', 'tên TTHC', 'nhóm thủ tục', 'tên thủ tục'],
  item: [
    'chỉ số',
    'nhóm chỉ số',
    'chỉ số thành phần',
    'tiêu chí',
    'nhóm tiêu chí',
    'nội dung',
    'nhiệm vụ',
    'thành phần',
    'tiêu chí thành phần',
    'hạng mục',
    'yếu tố',
  ],
  targetOrItem: ['chỉ tiêu'],
  target: [
    'chỉ tiêu năm',
    'chỉ tiêu giao',
    'chỉ tiêu được giao',
    'chỉ tiêu kế hoạch',
    'chỉ tiêu quý',
    'chỉ tiêu tháng',
    'chỉ tiêu phải đạt',
    'chỉ tiêu nghị quyết',
    'chỉ tiêu đề ra',
    'mục tiêu',
    'kế hoạch',
    'ngưỡng',
    'yêu cầu',
    'giao',
    'phải đạt',
    'mức tối thiểu',
    'dự toán',
    'dự toán năm',
    'dự toán giao',
    'nghị quyết giao',
    'định mức',
  ],
  result: ['kết quả', 'thực hiện', 'đạt được', 'thực tế', 'ước thực hiện', 'KQ', 'đạt'],
  assessment: ['đạt không đạt', 'đạt chưa đạt', 'đạt hay không đạt', 'nhận xét', 'mức độ hoàn thành', 'hoàn thành'],
  evaluation: ['đánh giá'],
  code: ['mã', 'mã số', 'mã định danh', 'mã đơn vị', 'mã cơ quan', 'mã ĐV', 'mã xã'],
  note: [
    'ghi chú',
    'lưu ý',
    'nguyên nhân',
    'diễn giải',
    'giải trình',
    'lý do',
    'đề xuất',
    'giải pháp',
    'chú thích',
    'minh chứng',
  ],
  points: ['điểm', 'số điểm', 'đ'],
  total: [
    'tổng',
    'tổng số',
    'tổng cộng',
    'cộng',
    'cộng dồn',
    'cả năm',
    'cả quý',
    'cả kỳ',
    'bình quân năm',
    'bình quân quý',
    'bình quân chung',
    'trung bình năm',
    'trung bình quý',
    'điểm cộng dồn',
    'cộng gộp',
    'tổng hợp',
    'chung',
    'toàn bộ',
    'chung cuộc',
    'cuối cùng',
    'tổng kết',
    'còn lại',
  ],
  index: [
    'bộ chỉ số',
    'chỉ số tổng hợp',
    'chỉ số năm',
    'giá trị chỉ số',
    '766',
    'PAR INDEX',
    'DTI',
    'DDCI',
    'SIPAS',
    'chỉ số CCHC',
    'index',
  ],
  rate: ['tỷ lệ', 'tỉ lệ', '%', 'phần trăm', 'tỷ trọng', 'tỷ suất', 'TL', 'tỉ trọng', 'tỉ suất'],
  rank: [
    'hạng',
    'xếp hạng',
    'thứ hạng',
    'xếp thứ',
    'vị trí',
    'vị thứ',
    'thứ bậc',
    'bậc',
    'thứ tự xếp hạng',
    'XH',
    'xếp vị thứ',
  ],
  grade: ['loại', 'xếp loại', 'phân loại', 'XL', 'mức xếp loại', 'mức đánh giá', 'danh hiệu', 'hạng mức', 'xếp mức'],
  change: [
    'tăng',
    'giảm',
    'tăng giảm',
    'chênh lệch',
    'so với',
    'so sánh',
    'biến động',
    'thay đổi',
    'so kỳ',
    'so cùng kỳ',
    'so tháng',
    'so tuần',
    'so quý',
    'so năm',
  ],
  /** A difference from something that is no earlier period. */
  benchmark: [
    'so với bình quân',
    'so với bình quân chung',
    'so với mức bình quân',
    'so với trung bình',
    'so với mức trung bình',
    'so với cả nước',
    'so với toàn quốc',
    'so với toàn tỉnh',
    'so với tỉnh',
    'so với mục tiêu',
    'so với chỉ tiêu',
    'so với kế hoạch',
    'so với giao',
    'so với mức giao',
    'so với số giao',
    'so giao',
    'so với dự toán',
    'so với nghị quyết',
    'so với định mức',
    'so với yêu cầu',
    'so với quy định',
    'so với chuẩn',
    'so với điểm chuẩn',
    'so với tối đa',
    'so với điểm tối đa',
    'so với mức tối đa',
    'so với tự chấm',
    'so với điểm tự chấm',
    'so bình quân',
    'so kế hoạch',
    'so mục tiêu',
    'so chỉ tiêu',
    'so dự toán',
  ],
  /** The unit's own idea of its points, beside which somebody else's stand. */
  self: [
    'tự chấm',
    'tự đánh giá',
    'tự chấm điểm',
    'đơn vị tự chấm',
    'tự xếp',
    'tự cho điểm',
    'tự nhận',
    'đề nghị',
    'đơn vị chấm',
    'trước thẩm định',
    'trước khi thẩm định',
    'trước phúc tra',
    'trước khi phúc tra',
  ],
  /** Points beside those of the items, added to the composite or taken from it. */
  bonus: ['điểm thưởng', 'điểm cộng', 'cộng thưởng', 'thưởng', 'điểm ưu tiên', 'điểm khuyến khích', 'cộng thêm'],
  deduction: ['điểm trừ', 'bị trừ', 'trừ điểm', 'điểm phạt', 'trừ', 'giảm trừ'],
  /** The points that somebody else gave, which count where the unit's own stand beside them. */
  appraised: [
    'thẩm định',
    'phúc tra',
    'chấm lại',
    'hội đồng',
    'tổ thẩm định',
    'tổ chấm điểm',
    'công nhận',
    'chính thức',
    'được duyệt',
    'phê duyệt',
    'xét duyệt',
    'thẩm tra',
    'chấm',
    'sau thẩm định',
    'sau phúc tra',
  ],
  /** Words of items' names in which another kind's word says nothing. */
  content: [
    'giảm nghèo',
    'cắt giảm',
    'giảm thiểu',
    'giảm phát thải',
    'tăng trưởng',
    'tăng cường',
    'tăng thu',
    'gia tăng',
    'giao thông',
    'bàn giao',
    'giao lưu',
    'khen thưởng',
    'tiền thưởng',
    'phòng trừ',
    'loại trừ',
    'khấu trừ',
    'miễn trừ',
  ],
  /** How a person is reached. */
  contact: [
    'điện thoại',
    'số máy',
    'đường dây nóng',
    'số điện thoại',
    'SĐT',
    'số ĐT',
    'di động',
    'email',
    'e mail',
    'thư điện tử',
    'hộp thư',
    'zalo',
  ],
  time: ['tháng', 'quý', 'tuần', 'năm', 'kỳ', 'thời gian', 'thời điểm', 'đợt'],
  maximum: [
    'tối đa',
    'điểm tối đa',
    'số điểm tối đa',
    'mức điểm tối đa',
    'điểm chuẩn',
    'thang điểm',
    'điểm trần',
    'điểm cao nhất',
    'khung điểm',
    'max',
  ],
  numerator: ['tử số'],
  denominator: ['mẫu số'],
  previous: [
    'kỳ trước',
    'tháng trước',
    'tuần trước',
    'quý trước',
    'năm trước',
    'cùng kỳ',
    'kỳ liền trước',
    'kỳ báo cáo trước',
    'lần trước',
    'liền trước',
    'trước đó',
    'liền kề',
    'đợt trước',
  ],
  carried: [
    'từ kỳ trước',
    'kỳ trước chuyển sang',
    'từ kỳ trước chuyển sang',
    'kỳ trước chuyển qua',
    'tồn kỳ trước',
    'chuyển kỳ sau',
    'chuyển sang',
  ],
  current: [
    'kỳ này',
    'tháng này',
    'tuần này',
    'quý này',
    'năm nay',
    'hiện tại',
    'kỳ báo cáo',
    'kỳ hiện tại',
    'đợt này',
  ],
  quantity: ['số', 'số lượng', 'SL', 'số liệu', 'lũy kế', 'luỹ kế'],
  counted: [
    // `Còn lại (tr.đ)` is money and no points.
    'tr đ',
    'trđ',
    'tỷ đ',
    'tỉ đ',
    'nghìn đ',
    'ngàn đ',
    'hồ sơ',
    'HS',
    'lượt',
    'TTHC',
    'giao dịch',
    'phản ánh',
    'kiến nghị',
    'phiếu',
    'đơn',
    'văn bản',
    'bản sao',
    'DVC',
    'trường hợp',
    'ý kiến',
    'tài khoản',
    'người',
  ],
  state: [
    'đã',
    'chưa',
    'được',
    'tiếp nhận',
    'giải quyết',
    'đúng hạn',
    'quá hạn',
    'trước hạn',
    'trong hạn',
    'trễ hạn',
    'trực tuyến',
    'trực tiếp',
    'bưu chính',
    'tồn',
    'chứng thực điện tử',
    'trong kỳ',
    'toàn trình',
    'một phần',
    'đang',
    'xử lý',
    'phát sinh',
    'trả lại',
    'rút',
    'nộp',
    'trong đó',
  ],
} as const;

/** One kind of word in a header. */
export type HeaderWord = keyof typeof HEADER_WORDS;

export const headerWords = new PhraseBook<HeaderWord>(HEADER_WORDS);

/** `±`, `+/-`, `(+/–)`: a change, said without a word. */
export function saysChangeBySigns(text: string): boolean {
  return /^\(?\s*(?:±|\+\s*(?:[/,]\s*)?[-–−])\s*\)?$/.test(text);
}

/** `Cộng I`, `Cộng (II)`, `Tổng điểm phần B`: a total with the number of what it adds up. */
export function isNumberedTotal(header: string): boolean {
  return /^(?:tong|cong)\b(?: (?!i\b|v\b|x\b)[a-z]+)* (?:[ivx]+|[abcd])$/.test(plainText(header));
}

/** What localities have too much of and report: less of it is better. */
const LOCAL_ILLS: readonly string[] = [
  'hộ nghèo cận nghèo',
  'hộ nghèo hộ cận nghèo',
  'hộ nghèo và hộ cận nghèo',
  'hộ nghèo và cận nghèo',
  'hộ nghèo',
  'cận nghèo',
  'nghèo',
  'suy dinh dưỡng',
  'thấp còi',
  'nhẹ cân',
  'béo phì',
  'bỏ học',
  'lưu ban',
  'mù chữ',
  'thất nghiệp',
  'nợ',
  'nợ đọng',
  'tử vong',
  'mắc bệnh',
  'tai nạn',
  'tội phạm',
  'tảo hôn',
  'sinh con thứ 3',
  'sinh con thứ ba',
  'thất thu',
  'thất thoát',
  'ô nhiễm',
];

/** Behind these words something is done for those concerned, `Tỷ lệ hộ nghèo được vay vốn`, of which more is better. */
const HELPED: readonly string[] = ['được', 'có', 'tham gia', 'vay', 'thoát'];

/** Words that head a column of the opposite of what is judged: less of it is better, and no target holds for it. */
export const opposites = new PhraseBook({
  opposite: [
    'quá hạn',
    'trễ hạn',
    'trễ',
    'chậm',
    'chưa',
    'không đúng hạn',
    'không',
    'tồn đọng',
    'tồn',
    'trả lại',
    'khiếu nại',
    'không hài lòng',
    'sai sót',
    'bị từ chối',
    'từ chối',
    'hủy',
    'lỗi',
    'vi phạm',
    'trực tiếp',
    'tiền mặt',
    'hồ sơ giấy',
    'bản giấy',
    ...LOCAL_ILLS,
  ],
  /** Ways that are no aim beside another, and one where a table is about them. */
  byPost: ['bưu chính', 'BCCI'],
  /** Phrases in which such a word says nothing bad. */
  neutral: [
    ...LOCAL_ILLS.flatMap((ill) => HELPED.map((word) => `${ill} ${word}`)),
    'dư nợ',
    'giảm nghèo',
    'thoát nghèo',
    'giảm hộ nghèo',
    'thoát cận nghèo',
    'xóa mù chữ',
    'thu nợ',
    'thu hồi nợ',
    'xử lý nợ',
    'trước hạn và quá hạn',
    'đúng hạn và quá hạn',
    'không chậm',
    'không quá hạn',
    'không trễ hạn',
    'không dùng tiền mặt',
    'không tiền mặt',
    'không giấy',
    'hồ sơ giấy tờ',
  ],
});

export function saysByPost(text: string): boolean {
  return opposites.allIn(wordsOf(text)).some(({ meaning }) => meaning === 'byPost');
}

/** Whether a header speaks of what is bad whatever its table is about. */
export function saysOppositeToAll(text: string): boolean {
  return opposites.allIn(wordsOf(text)).some(({ meaning }) => meaning === 'opposite');
}

const CITIZENS = new PhraseBook({
  citizens: ['tiếp công dân', 'đơn thư', 'khiếu nại tố cáo', 'khiếu nại, tố cáo', 'cử tri'],
});

/** Whether a title is about what citizens complain of, and no dossiers of theirs. */
export function speaksOfCitizens(title: string): boolean {
  return CITIZENS.allIn(wordsOf(title)).length > 0;
}

/** Words that only make a header a part of the one before or above: `Trong đó: quá hạn`. */
const PART_WORDS = /^trong đó(?!\p{L})[\s:,]*/iu;

export function saysPart(header: string): boolean {
  return PART_WORDS.test(header);
}

export function withoutPartWords(header: string): string {
  return header.replace(PART_WORDS, '');
}

/** Words that head what is left of something, or how far one figure is from another: it is below zero where more was done than planned. */
const REST_WORDS =
  /(?:^| )(?:con lai|con phai|con thieu|chenh lech|thua thieu|so voi (?:chi tieu|ke hoach|giao|du toan)|vuot)(?: |$)/;

export function saysRest(header: string): boolean {
  return REST_WORDS.test(plainText(header));
}

/** `Còn thiếu`, `Số còn phải thực hiện`: what is left, which is never less than nothing. */
const LACK_WORDS = /(?:^| )con (?:lai|phai|thieu)(?: |$)/;

export function saysLack(header: string): boolean {
  return LACK_WORDS.test(plainText(header));
}

/** The name of a field of work without the word for one: `Lĩnh vực Đất đai` → `Đất đai`. */
export function withoutFieldWord(name: string): string {
  return name.replace(/^lĩnh vực\s+/iu, '');
}
