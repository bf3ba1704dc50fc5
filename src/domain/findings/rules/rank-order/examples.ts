import { scoreboard, unitTable } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'a rank that is off',
    sheets: { 'Phụ lục': scoreboard({ rank: 5 }) },
    says: ['error G4: 5 → 2'],
    vi: 'Phú Thọ: 83,17 ở cột “Điểm tổng hợp” đứng thứ 2 (có 1 đơn vị cao hơn), bảng ghi 5; hãy xem lại thứ hạng hoặc số liệu.',
    en: 'Phú Thọ: 83,17 in “Điểm tổng hợp” is number 2 (units above it: 1), the table says 5; please review the rank or the figure.',
  },
  {
    name: 'two neighbours whose ranks are exchanged',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm tổng hợp', 'Thứ hạng'],
        [
          [81.53, 3],
          [72.91, 5],
          [78.2, 4],
          [78.9, 2],
          [86.08, 1],
        ],
      ),
    },
    says: ['error D4: 3 → 2'],
    vi: 'Phú Thọ: 81,53 ở cột “Điểm tổng hợp” đứng thứ 2, bảng ghi 3; Phú Lâm (ô D7) có 78,9 đứng thứ 3, bảng ghi 2: hai thứ hạng đổi chỗ cho nhau, hãy xem lại thứ hạng hoặc số liệu.',
    en: 'Phú Thọ: 81,53 in “Điểm tổng hợp” is number 2, the table says 3; Phú Lâm (D7) has 78,9 and is number 3, the table says 2: the two ranks stand at each other’s place, please review the ranks or the figures.',
    proposes: 'Nếu ô D4 là 2 và ô D7 là 3 thì mọi số khớp.',
  },
  {
    name: 'ranks that follow the figures',
    sheets: { 'Phụ lục': scoreboard({ rank: 2 }) },
    says: [],
  },
  {
    name: 'a rank that is off in a list printed in two columns',
    sheets: {
      'Phụ lục': [
        ['TT', 'Xã', 'Tổng điểm', 'Hạng', 'TT', 'Xã', 'Tổng điểm', 'Hạng'],
        [1, 'Phú Mỹ', 82, 3, 4, 'Tân Hòa', 84, 2],
        [2, 'Phú Lâm', 73, 5, 5, 'Tân Trung', 75, 6],
        [3, 'Long Hòa', 91, 1, 6, 'Hiệp Xương', 67, 6],
      ],
    },
    says: ['error H3: 6 → 4'],
  },
  {
    name: 'ranks that count ties without gaps in a list printed in two columns',
    sheets: {
      'Phụ lục': [
        ['TT', 'Xã', 'Tổng điểm', 'Hạng', 'TT', 'Xã', 'Tổng điểm', 'Hạng'],
        [1, 'Phú Mỹ', 82, 3, 4, 'Tân Hòa', 84, 2],
        [2, 'Phú Lâm', 73, 4, 5, 'Tân Trung', 82, 3],
        [3, 'Long Hòa', 91, 1, 6, 'Hiệp Xương', 67, 5],
      ],
    },
    says: [],
  },
  {
    name: 'a row out of order in a table that is sorted',
    sheets: {
      'Phụ lục': unitTable(['Điểm tổng hợp'], [[98.2], [96.4], [95.1], [71.5], [93.3], [92.8], [91.7], [90.9]]),
    },
    says: ['warning C7: 71,5 → 8'],
  },
  {
    name: 'ranks of something else',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm tổng hợp', 'Thứ hạng'],
        [
          [98.2, 5],
          [96.4, 3],
          [95.1, 6],
          [91.5, 1],
          [83.3, 4],
          [82.8, 2],
        ],
      ),
    },
    says: ['info D4: 5 → ·'],
  },
  {
    name: 'ranks that keep another rule for ties throughout',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm tổng hợp', 'Thứ hạng'],
        [
          [98.2, 1],
          [96.4, 2],
          [96.4, 2],
          [91.5, 3],
        ],
      ),
    },
    says: ['info D6: 2 → ·'],
    vi: 'Thứ hạng ở cột “Điểm tổng hợp” xếp các đơn vị bằng nhau theo kiểu 1-2-2-3, còn trang tính Cấu hình chọn kiểu 1-2-2-4 nên bảng xếp hạng có thể khác; nếu cơ quan xếp theo kiểu của bảng, hãy đổi ở Cấu hình.',
    en: "The ranks in “Điểm tổng hợp” count ties as 1-2-2-3, the settings as 1-2-2-4, so the ranking may differ; if the table's way is the office's, please change the settings.",
  },
  {
    name: 'a rank of one item that is off',
    sheets: {
      'Phụ lục': [
        ['BÁO CÁO KẾT QUẢ BỘ CHỈ SỐ'],
        ['Tháng 3 năm 2024'],
        ['STT', 'Đơn vị', 'Số hóa hồ sơ', null, 'Thanh toán trực tuyến', null],
        [null, null, 'Tỷ lệ (%)', 'Hạng', 'Tỷ lệ (%)', 'Hạng'],
        [1, 'Xã Phú Thọ', 70.1, 2, 50.5, 3],
        [2, 'Xã Phú Hiệp', 80.2, 1, 60.5, 2],
        [3, 'Xã Phú Mỹ', 60.3, 3, 70.5, 4],
        [4, 'Xã Phú Lâm', 50.4, 4, 40.5, 4],
      ],
    },
    says: ['error F7: 4 → 1'],
  },
  {
    name: 'departments and communes ranked each by themselves',
    sheets: {
      'Phụ lục': [
        ['BÁO CÁO KẾT QUẢ BỘ CHỈ SỐ'],
        ['Tháng 3 năm 2024'],
        ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Thứ hạng'],
        [1, 'Xã Phú Thọ', 88.2, 2],
        [2, 'Xã Phú Hiệp', 91.4, 1],
        [3, 'Xã Phú Mỹ', 75.5, 3],
        [4, 'Sở Y tế', 80.2, 2],
        [5, 'Sở Tài chính', 92.1, 1],
        [6, 'Sở Nội vụ', 77.7, 3],
      ],
    },
    says: [],
  },
  {
    name: 'an extract with the ranks of the whole list, one of them wrong',
    sheets: {
      'Đầu bảng': [
        ['STT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng'],
        [1, 'Xã Bình An', 87.5, 2],
        [2, 'Xã Cao Sơn', 84.2, 4],
        [3, 'Xã An Phú', 88.1, 2],
      ],
      'Chi tiết': [
        ['STT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng'],
        [1, 'Xã An Phú', 88.1, 2],
        [2, 'Xã Bình An', 87.5, 3],
        [3, 'Xã Cao Sơn', 84.2, 4],
        [4, 'Xã Đức Hòa', 90.2, 1],
      ],
    },
    says: ['error D2: 2 → 3'],
    vi: 'Xã Bình An: 87,5 ở cột “Tổng điểm” đứng thứ 3 (có 2 đơn vị cao hơn), bảng ghi 2; hãy xem lại thứ hạng hoặc số liệu.',
    en: 'Xã Bình An: 87,5 in “Tổng điểm” is number 3 (units above it: 2), the table says 2; please review the rank or the figure.',
  },
];
