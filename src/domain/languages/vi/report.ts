import { periodInSentence } from '../../vocabulary/periods';
/** What the office does with the results. */
const verbs = { report: 'báo cáo', letter: 'công bố', notice: 'thông báo' };

/**
 * Từ ngữ của văn bản xuất ra (Nghị định 30/2020/NĐ-CP). A sentence comes in pieces: words, and what is put into it (`T`), which
 * may be a place for a person to fill in.
 */
export const report = {
  /** What stands above the abstract; a letter has none. */
  types: { report: 'BÁO CÁO', letter: '', notice: 'THÔNG BÁO' },
  /** The document as a sentence calls it. */
  kinds: { report: 'Báo cáo', letter: 'Công văn', notice: 'Thông báo' },
  /** What stands before the office in a document's symbol; a letter has none. */
  symbols: { report: 'BC', letter: '', notice: 'TB' },
  number: 'Số: ',
  /** What it is about: of a letter below its number, of the others below its type. */
  abouts: {
    report: <T>(subject: T): readonly (string | T)[] => [subject],
    letter: <T>(subject: T): readonly (string | T)[] => ['V/v công bố ', subject],
    notice: <T>(subject: T): readonly (string | T)[] => [subject],
  },
  /** @param attached of how many appendices it says that the results are there; of none, that they follow */
  opening: <T>(
    kind: 'report' | 'letter' | 'notice',
    basis: T,
    office: T,
    subject: T,
    attached: number,
  ): readonly (string | T)[] => [
    'Thực hiện ',
    basis,
    ', ',
    office,
    ` ${verbs[kind]} `,
    subject,
    attached === 0 ? ' như sau:' : attached === 1 ? ' tại phụ lục kèm theo.' : ' tại các phụ lục kèm theo.',
  ],
  closings: {
    report: <T>(office: T, subject: T): readonly (string | T)[] => [
      'Trên đây là báo cáo ',
      subject,
      ' của ',
      office,
      './.',
    ],
    letter: <T>(office: T, _subject: T): readonly (string | T)[] => [
      office,
      ' thông tin đến các cơ quan, đơn vị biết, phối hợp thực hiện./.',
    ],
    notice: <T>(office: T, _subject: T): readonly (string | T)[] => [
      office,
      ' thông báo đến các cơ quan, đơn vị biết, thực hiện./.',
    ],
  },
  parts: {
    results: 'KẾT QUẢ THỰC HIỆN',
    shortcomings: 'TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN',
    solutions: 'GIẢI PHÁP, ĐỀ NGHỊ',
  },
  tables: 'Kết quả theo từng bảng số liệu',
  solutions: 'Giải pháp',
  boardCaption: <T>(subject: T): readonly (string | T)[] => ['Xếp hạng ', subject],
  /** What a table is called that has no title, by what its rows are. */
  untitled: {
    groups: 'Kết quả theo nhóm chỉ số',
    targets: 'Bảng số liệu theo chỉ tiêu',
    units: 'Bảng số liệu theo đơn vị',
  },
  tableCaption: (number: number): string => `Bảng ${number}. `,
  seeCharts: (numbers: string): string => `Chi tiết tại Biểu đồ ${numbers}.`,
  chartCaption: (number: number): string => `Biểu đồ ${number}. `,
  /** Above a further part of a table with too many columns for a page. */
  continued: '(tiếp theo)',
  details: (appendices: string): string => `Chi tiết tại ${appendices} kèm theo.`,
  appendix: (number: string): string => (number === '' ? 'Phụ lục' : `Phụ lục ${number}`),
  appendices: (numbers: string): string => (numbers === '' ? 'Phụ lục' : `các Phụ lục ${numbers}`),
  appendixType: (number: string): string => (number === '' ? 'Phụ lục' : `Phụ lục ${number}`),
  attached: <T>(kind: string, number: T, date: T, office: T): readonly (string | T)[] => [
    `(Kèm theo ${kind} số `,
    number,
    ' ',
    date,
    ' của ',
    office,
    ')',
  ],
  addressed: 'Kính gửi: ',
  recipients: 'Nơi nhận:',
  /** First among the recipients of a letter. */
  asAbove: 'Như trên',
  filed: 'Lưu: VT',
  /** Places that only a person can fill in. */
  open: {
    number: '…',
    office: '[tên cơ quan ban hành]',
    officeShort: '[cơ quan]',
    drafter: '[đơn vị soạn thảo]',
    place: '[địa danh]',
    date: 'ngày … tháng … năm …',
    period: '[kỳ báo cáo]',
    basis: '[văn bản giao nhiệm vụ hoặc chế độ báo cáo]',
    addressees: '[nơi nhận công văn]',
    recipients: '[nơi nhận]',
    causes: '[nêu tồn tại, hạn chế và nguyên nhân]',
    solutions: '[nêu giải pháp trong thời gian tới]',
    proposals: '[nêu đề nghị, kiến nghị]',
    signedAs: '[QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ]',
    signedBy: '[họ và tên người ký]',
    nothing: '[nêu kết quả]',
  },
  /** The names of the places of a template, `{{kỳ báo cáo}}`; read without tones and capitals. */
  places: {
    superior: 'cơ quan chủ quản',
    office: 'cơ quan ban hành',
    number: 'số ký hiệu',
    place: 'địa danh',
    date: 'ngày ký',
    about: 'trích yếu',
    period: 'kỳ báo cáo',
    addressees: 'kính gửi',
    recipients: 'nơi nhận',
    signedAs: 'chức vụ',
    signedBy: 'người ký',
    remarks: 'nhận xét',
    proposals: 'đề nghị',
    board: 'bảng xếp hạng',
    parents: 'bảng nhóm chỉ số',
    tables: 'các bảng',
    charts: 'biểu đồ',
    appendices: 'phụ lục',
  },
  /** A period behind other words. */
  periodInSentence,
  madeFrom: (sheets: readonly string[]): string => `Lập từ các trang tính: ${sheets.join('; ')}`,
};
