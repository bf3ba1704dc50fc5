import { oneColumn, unitTable } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'a letter O among the digits of a rate',
    sheets: { 'Phụ lục': oneColumn('Số hóa hồ sơ (%)', [80.1, '8O,2', 77.5, 81, 80], [[null, 'TOÀN HUYỆN', 79]]) },
    says: ['warning C5: 8O,2 → ·'],
    vi: 'Phú Hiệp: “8O,2” không phải là số ở cột “Số hóa hồ sơ (%)”; hãy gõ lại số, hoặc “-” nếu không có.',
    en: 'Phú Hiệp: “8O,2” is not a number in “Số hóa hồ sơ (%)”; please type the figure, or “-” where there is none.',
    proposes: 'Có thể gõ nhầm: sửa ô C5 thành “80,2”.',
  },
  {
    name: 'a text that is a figure',
    sheets: { 'Phụ lục': oneColumn('Số hóa hồ sơ (%)', [80.1, '80,2', 77.5, 81, 80], [[null, 'TOÀN HUYỆN', 79]]) },
    says: [],
  },
  {
    name: 'several figures in each cell',
    sheets: {
      'Phụ lục': unitTable(
        ['Số hồ sơ tiếp nhận', 'Số hồ sơ trực tuyến'],
        [
          [100, 'Số lượng: 50\nTỷ lệ: 50%'],
          [110, 'Số lượng: 55\nTỷ lệ: 50%'],
          [90, 'Số lượng: 60'],
        ],
      ),
    },
    says: ['warning D4: Số lượng: 50 Tỷ lệ: 50% → ·', 'warning D5: Số lượng: 55 Tỷ lệ: 50% → ·'],
    vi: 'Phú Thọ: ô ghi nhiều số ở cột “Số hồ sơ trực tuyến”: chỉ lấy 50, không lấy “Tỷ lệ: 50%”; hãy tách mỗi số ra một cột.',
    en: 'Phú Thọ: the cell holds several figures in “Số hồ sơ trực tuyến”: 50 is read, “Tỷ lệ: 50%” is not; please give each figure a column of its own.',
  },
  {
    name: 'words that say there is nothing, no figure to be typed',
    sheets: { 'Phụ lục': oneColumn('Số hóa hồ sơ (%)', [80.1, 'KPS', 77.5, 'Không đánh giá', 80]) },
    says: [],
  },
];
