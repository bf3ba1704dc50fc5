import { unitTable } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'a composite left blank among others',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm tổng hợp', 'Số hồ sơ tiếp nhận'],
        [
          [90.1, 12],
          [null, 15],
          [77.5, 20],
          [81.2, 31],
          [80.4, 18],
          [79.9, 44],
        ],
      ),
    },
    says: ['warning C5: · → ·'],
    vi: 'Phú Hiệp: ô này để trống ở cột “Điểm tổng hợp”; hãy điền số liệu hoặc ghi “-” nếu không có.',
    en: 'Phú Hiệp: this cell is blank in “Điểm tổng hợp”; please fill it in, or type “-” where there is none.',
  },
  {
    name: 'a row of means that is left blank',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm tổng hợp', 'Tỷ lệ số hóa (%)'],
        [
          [90.1, 71],
          [81.4, 85],
          [77.5, 93],
          [81.2, 60],
        ],
        [[null, 'Bình quân toàn tỉnh', null, null]],
      ),
    },
    says: ['info C8: · → ·'],
    vi: 'Bình quân toàn tỉnh: dòng trung bình để trống ở cột “Điểm tổng hợp” (2 ô để trống); hãy điền số liệu hoặc ghi “-” nếu không có.',
    en: 'Bình quân toàn tỉnh: the row of means is blank in “Điểm tổng hợp” (2 blank cells); please fill it in, or type “-” where there is none.',
  },
  {
    name: 'a dash is an answer',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm tổng hợp', 'Số hồ sơ tiếp nhận'],
        [
          [90.1, 12],
          ['-', 15],
          [77.5, 20],
          [81.2, 31],
          [80.4, 18],
          [79.9, 44],
        ],
      ),
    },
    says: [],
  },
  {
    name: 'a column left blank that is worked out for some of the units',
    sheets: {
      'Phụ lục': unitTable(
        ['Tổng số hồ sơ', 'Hồ sơ đúng hạn', 'Tỷ lệ đúng hạn (%)'],
        [
          [120, 90, null],
          ['-', '-', null],
          [80, 72, null],
          [55, 54, null],
          [31, 20, null],
          [44, 40, null],
        ],
      ),
    },
    says: ['info E5: · → ·'],
    vi: 'Ô này để trống ở cột “Tỷ lệ đúng hạn (%)” (6 ô để trống); 5 ô tính được đã có trong trang tính kết quả, hãy điền các ô còn lại hoặc ghi “-” nếu không có.',
    en: 'This cell is blank in “Tỷ lệ đúng hạn (%)” (6 blank cells); 5 of them could be computed and are in the result sheets; please fill in the others, or type “-” where there is none.',
  },
];
