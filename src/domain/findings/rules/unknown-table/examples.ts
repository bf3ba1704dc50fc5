import { oneColumn } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'a list of people, of whom there is nothing to compute',
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
    says: [],
  },
  {
    name: 'a list of people with figures',
    sheets: {
      'Danh sách': [
        ['DANH SÁCH CÁN BỘ'],
        ['STT', 'Họ và tên', 'Bậc lương'],
        [1, 'Nguyễn Văn An', 3.33],
        [2, 'Trần Thị Bình', 2.34],
        [3, 'Lê Văn Chung', 4.98],
      ],
      'Phụ lục': oneColumn('Điểm tổng hợp', [80, 81, 82]),
    },
    says: ['info A2: · → ·'],
    vi: 'Chưa nhận ra đây là loại bảng nào (các cột: STT; Họ và tên; Bậc lương); số liệu được giữ nguyên, không tính. Nếu cần tính, hãy chọn ý nghĩa các cột trong bảng bên.',
    en: 'This table is of no known kind (columns: STT; Họ và tên; Bậc lương); its figures are kept as they are and not computed. To have them computed, choose the meanings of its columns in the pane.',
  },
  {
    name: 'units with two lines each',
    sheets: {
      'Phụ lục': [
        ['TT', 'Xã', 'Lần chấm', 'Kinh tế (40)', 'Văn hóa (60)', 'Tổng điểm'],
        [1, 'Xã An Biên', 'Tự chấm', 30, 42, 72],
        [null, null, 'Thẩm định', 36, 54, 90],
        [2, 'Xã Tây Yên', 'Tự chấm', 34, 48, 82],
        [null, null, 'Thẩm định', 33, 47, 80],
      ],
    },
    says: ['info A1: · → ·'],
    vi: 'Mỗi đơn vị có nhiều dòng nên chưa biết tính theo dòng nào; số liệu được giữ nguyên, không tính. Nếu cần tính, hãy để mỗi đơn vị một dòng, số của kỳ khác hoặc lần chấm khác ghi ở cột bên cạnh.',
    en: 'Each unit has several lines, and which of them to compute with is not known; the figures are kept as they are. To have them computed, give each unit one line, with the figures of another period or another judge in columns beside.',
  },
  {
    name: 'units with a line for each of two months, and a mean of all of them',
    sheets: {
      'Phụ lục': [
        ['TT', 'Xã', 'Kỳ', 'Tổng điểm'],
        [1, 'Xã An Biên', 'Tháng 10', 72],
        [null, null, 'Tháng 11', 90],
        [2, 'Xã Tây Yên', 'Tháng 10', 82],
        [null, null, 'Tháng 11', 80],
        [null, 'Bình quân', null, 81],
      ],
    },
    says: ['info A1: · → ·'],
  },
  {
    name: 'units with a line for each of two months, of which the later one counts',
    sheets: {
      'Phụ lục': [
        ['TT', 'Xã', 'Kỳ', 'Kinh tế (40)', 'Văn hóa (60)', 'Tổng điểm'],
        [1, 'Xã An Biên', 'Tháng 10', 30, 42, 72],
        [null, null, 'Tháng 11', 36, 54, 90],
        [2, 'Xã Tây Yên', 'Tháng 10', 34, 48, 82],
        [null, null, 'Tháng 11', 33, 47, 80],
      ],
    },
    says: [],
  },
  {
    name: 'a table of composites',
    sheets: { 'Phụ lục': oneColumn('Điểm tổng hợp', [80, 81, 82, 83, 84]) },
    says: [],
  },
];
