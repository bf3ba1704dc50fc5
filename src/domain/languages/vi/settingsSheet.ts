import type { ColumnRole } from '../../vocabulary/columnRoles';
import type { MEANINGS_BESIDE_ROLES } from '../../vocabulary/Synonym';
import { unsureColumns } from './unsureColumns';

/** The words of the sheet `Cấu hình`. Choices hold no comma: Excel's lists are written with commas between them. */
export const settingsSheet = {
  title: 'CẤU HÌNH',
  hint: 'Sửa các ô nền vàng rồi bấm Tính lại. Ô ghi sai được giữ nguyên, được báo tại trang tính Kiểm tra, và giá trị đúng gần nhất được dùng.',
  sections: {
    indices: {
      title: 'BỘ CHỈ SỐ (dòng đầu là bộ chỉ số của đơn vị)',
      headers: { code: 'Mã', name: 'Tên bộ chỉ số', whole: 'Tổng điểm', note: 'Ghi chú' },
    },
    items: {
      title: 'NHÓM CHỈ SỐ',
      headers: { code: 'Mã', name: 'Nhóm chỉ số', max: 'Điểm tối đa', note: 'Ghi chú' },
    },
    targets: {
      title: 'CHỈ TIÊU (dưới mức này thì gạch chân; để trống hoặc ghi “-” thì không xét)',
      headers: { code: 'Mã', name: 'Chỉ số', target: 'Chỉ tiêu', note: 'Ghi chú' },
    },
    bands: {
      title: 'XẾP LOẠI (từ thấp đến cao; điểm đúng bằng mức dưới thì được loại cao hơn)',
      headers: { name: 'Xếp loại', from: 'Từ mức (% tổng điểm)', short: 'Viết tắt', note: 'Ghi chú' },
    },
    policies: {
      title: 'KHÁC',
      headers: { code: 'Mã', name: 'Mục', value: 'Giá trị', note: 'Ghi chú' },
    },
    frame: {
      title: 'THỂ THỨC VĂN BẢN KHI IN (để trống phần nào thì không in phần ấy)',
      headers: { code: 'Mã', name: 'Mục', value: 'Nội dung', note: 'Ghi chú' },
    },
    components: {
      title: 'CHỈ SỐ THÀNH PHẦN',
      headers: {
        words: 'Tên có các từ',
        item: 'Nhóm chỉ số',
        target: 'Chỉ tiêu (%)',
        withoutBase: 'Khi không có hồ sơ',
        max: 'Điểm tối đa',
        note: 'Ghi chú',
      },
    },
    synonyms: {
      title: 'TỪ NGỮ RIÊNG CỦA ĐƠN VỊ (được hiểu trước mọi từ khác)',
      headers: { words: 'Từ ngữ', meaning: 'Nghĩa' },
    },
    columns: {
      title: 'Ý NGHĨA CỘT ĐÃ CHỌN',
      headers: { sheet: 'Trang tính', header: 'Tiêu đề cột', role: 'Vai trò', group: 'Nhóm' },
    },
    ignored: {
      title: 'PHÁT HIỆN ĐÃ BỎ QUA',
      headers: { rule: 'Quy tắc', sheet: 'Trang tính', cell: 'Ô', reason: 'Lý do' },
    },
  },
  /** Short names of rows, by which they are read back. */
  codes: {
    composite: 'TỔNG HỢP',
    default: 'TỶ LỆ KHÁC',
    decimals: 'SỐ LẺ',
    rounding: 'LÀM TRÒN',
    ties: 'ĐỒNG HẠNG',
    boldFrom: 'IN ĐẬM',
    order: 'THỨ TỰ',
    proposals: 'ĐỀ NGHỊ',
    language: 'NGÔN NGỮ',
    closed: 'KỲ ĐÃ CHỐT',
  },
  ownIndexNote: 'Bộ chỉ số của đơn vị. Muốn dùng bộ khác thì chọn mã khác ở cột đầu.',
  statedIndexNote: 'Có trong bảng của tệp này.',
  indexMessage: 'Chọn một bộ chỉ số trong danh sách.',
  itemNote: (max: string): string => `Theo bộ mặc định: ${max} điểm.`,
  ownItemNote: 'Nhóm do đơn vị đặt.',
  composite: 'Điểm tổng hợp',
  defaultRate: 'Tỷ lệ khác (mặc định)',
  targetNotes: {
    default: 'Mức mặc định.',
    header: 'Lấy từ tiêu đề cột trong bảng.',
    setting: 'Do đơn vị đặt.',
  },
  targetUnits: { whole: 'Tính bằng % tổng điểm.', percent: 'Tính bằng %.' },
  gradeNote: 'Từ mức này đến dưới mức của loại kế tiếp.',
  bestGradeNote: 'Từ mức này trở lên.',
  policies: {
    decimals: {
      name: 'Số chữ số thập phân của điểm, tỷ lệ tính được',
      note: 'Từ 0 đến 6. Số có sẵn trong bảng giữ nguyên số lẻ.',
    },
    rounding: {
      name: 'Xếp loại, xếp hạng theo điểm',
      note: 'Chưa làm tròn: chỉ làm tròn khi hiển thị. Đã làm tròn: điểm tổng hợp được làm tròn (từ 5 trở lên thì lên) theo số chữ số ở dòng trên, rồi mới xếp loại, xếp hạng, so với chỉ tiêu và kỳ trước.',
    },
    ties: {
      name: 'Đơn vị bằng điểm được xếp hạng',
      note: '1‑1‑3: đồng hạng, bỏ hạng kế tiếp. 1‑1‑2: đồng hạng, không bỏ hạng. 1‑2‑3: không đồng hạng, đơn vị đứng trước trong bảng gốc xếp trước.',
    },
    order: {
      name: 'Thứ tự đơn vị trong bản phụ lục hoàn chỉnh',
      note: 'Theo thứ hạng: điểm cao xếp trước, số thứ tự đánh lại. Để trống: theo bảng gốc.',
    },
    proposals: {
      name: 'Phần Đề nghị trong nhận xét',
      note: 'Có: nhận xét kết thúc bằng việc đề nghị từng đơn vị khắc phục chỉ số còn yếu.',
    },
    boldFrom: { name: 'In đậm từ loại', note: 'Điểm và xếp loại từ loại này trở lên được in đậm.' },
    language: { name: 'Ngôn ngữ của các trang tính', note: 'Tiếng Việt hoặc tiếng Anh.' },
    closed: {
      name: 'Kỳ đã chốt số liệu',
      note: 'Tính lại không ghi lại kết quả của kỳ này. Muốn ghi lại: bấm Mở lại kỳ, hoặc xóa ô bên rồi bấm Tính lại.',
    },
  },
  frame: {
    superior: {
      code: 'CƠ QUAN CHỦ QUẢN',
      name: 'Cơ quan cấp trên trực tiếp',
      note: 'Ví dụ: Ủy ban nhân dân huyện Phú Tân.',
    },
    office: {
      code: 'CƠ QUAN BAN HÀNH',
      name: 'Cơ quan lập phụ lục',
      note: 'In cùng Quốc hiệu và Tiêu ngữ ở đầu trang. Trang tính gốc đã có Quốc hiệu thì giữ như gốc.',
    },
    symbol: {
      code: 'KÝ HIỆU',
      name: 'Chữ viết tắt của cơ quan và đơn vị soạn thảo',
      note: 'Ví dụ: UBND-VP. Báo cáo in Số: …/BC-UBND, công văn in Số: …/UBND-VP; ghi cả 123/BC-UBND thì in đúng như vậy. Chỉ dùng khi xuất báo cáo.',
    },
    place: { code: 'ĐỊA DANH', name: 'Nơi ký', note: 'Ví dụ: Phú Tân.' },
    date: {
      code: 'NGÀY KÝ',
      name: 'Ngày, tháng, năm',
      note: 'Ghi 15/3/2024 hoặc 2024-03-15, in thành ngày 15 tháng 3 năm 2024. Để trống thì in chỗ trống để ghi tay.',
    },
    attachedTo: {
      code: 'KÈM THEO',
      name: 'Kèm theo văn bản',
      note: 'Ví dụ: Báo cáo số 15/BC-UBND ngày 15/3/2024 của UBND huyện. In trong ngoặc dưới tên phụ lục.',
    },
    addressees: {
      code: 'KÍNH GỬI',
      name: 'Nơi gửi công văn',
      note: 'Nhiều nơi thì cách nhau bằng dấu chấm phẩy. Chỉ dùng khi xuất công văn.',
    },
    recipients: {
      code: 'NƠI NHẬN',
      name: 'Nơi nhận văn bản',
      note: 'Cách nhau bằng dấu chấm phẩy: UBND tỉnh; Thường trực Huyện ủy; Lưu: VT. Chỉ dùng khi xuất báo cáo.',
    },
    signedAs: {
      code: 'CHỨC VỤ',
      name: 'Quyền hạn, chức vụ của người ký',
      note: 'Nhiều dòng thì cách nhau bằng dấu chấm phẩy: TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH; PHÓ CHỦ TỊCH.',
    },
    signedBy: { code: 'NGƯỜI KÝ', name: 'Họ và tên người ký', note: 'Ví dụ: Nguyễn Văn An.' },
  },
  roundings: { late: 'chưa làm tròn', early: 'đã làm tròn' },
  tieRules: { gap: 'đồng hạng 1-1-3', dense: 'đồng hạng 1-1-2', order: 'theo thứ tự 1-2-3' },
  answers: { yes: 'có', no: 'không' },
  orders: { table: 'theo bảng gốc', rank: 'theo thứ hạng' },
  languages: { vi: 'tiếng Việt', en: 'tiếng Anh' },
  presetComponentNote: 'Mặc định.',
  ownComponentNote: 'Do đơn vị đặt.',
  withoutBases: { empty: 'để trống', zero: '0 điểm', full: 'đủ điểm' },
  componentsAbout:
    'Điểm thành phần = điểm tối đa × tỷ lệ ÷ chỉ tiêu, nhiều nhất bằng điểm tối đa, làm tròn hai số lẻ rồi cộng thành điểm của nhóm. Các dòng “mặc định” theo cách tính mà người dùng Cổng Dịch vụ công quốc gia rút ra, không có trong văn bản quy định; sửa được từng dòng. Tên gọi khác nhau của một thành phần cách nhau bằng dấu chấm phẩy. Điểm tối đa trong bảng số liệu được dùng trước; thành phần không có ở đây lấy chỉ tiêu 100%; muốn thêm thì thêm dòng ngay dưới bảng.',
  /** The names of columns' roles, as the pane has them too. */
  roles: unsureColumns.roles satisfies Readonly<Record<ColumnRole, string>>,
  /** The meanings of an office's own words, beside roles and items. */
  meanings: {
    previous: 'kỳ trước',
    current: 'kỳ này',
    aggregate: 'dòng tổng hợp',
    lowerIsBetter: 'càng thấp càng tốt',
  } satisfies Readonly<Record<(typeof MEANINGS_BESIDE_ROLES)[number], string>>,
  numberMessage: (minimum: number, maximum: number): string => `Nhập một số từ ${minimum} đến ${maximum}.`,
  gradeMessage: 'Chọn một xếp loại trong danh sách.',
  choiceMessage: 'Chọn một mục trong danh sách.',
};
