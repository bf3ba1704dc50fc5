import { oneColumn } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'a list of people',
    sheets: {
      'Danh sách': [
        ['DANH SÁCH CÁN BỘ'],
        ['STT', 'Họ và tên', 'Điện thoại'],
        [1, 'Nguyễn Văn An', '0912345678'],
        [2, 'Trần Thị Bình', '0987654321'],
        [3, 'Lê Văn Chung', '0911222333'],
      ],
      'Phụ lục': oneColumn('Điểm tổng hợp', [80, 81, 82]),
    },
    says: ['info A2: · → ·'],
    vi: 'Chưa nhận ra đây là loại bảng nào (các cột: STT; Họ và tên; Điện thoại); số liệu được giữ nguyên, không tính. Nếu cần tính, hãy chọn ý nghĩa các cột trong bảng bên.',
    en: 'This table is of no known kind (columns: STT; Họ và tên; Điện thoại); its figures are kept as they are and not computed. To have them computed, choose the meanings of its columns in the pane.',
  },
  {
    name: 'a table of composites',
    sheets: { 'Phụ lục': oneColumn('Điểm tổng hợp', [80, 81, 82, 83, 84]) },
    says: [],
  },
];
