import { GROUPS, unitTable } from '../exampleTables';
import type { ExampleRows, RuleExample } from '../RuleExample';

const UNITS: ExampleRows = [
  [87.9, 17.1, 18.6, 9.2, 8.8, 16.3, 17.9],
  [81.4, 13.3, 18.2, 7.2, 8.5, 18, 16.2],
  [80.8, 11.3, 19.1, 7.2, 8.6, 18, 16.6],
  [70.4, 12.1, 15.2, 8.1, 7.4, 13.2, 14.4],
];

const table = (means: readonly number[]): Readonly<Record<string, ExampleRows>> => ({
  'Phụ lục': unitTable(['Điểm tổng', ...GROUPS], UNITS, [[null, 'Trung bình chung', ...means]]),
});

export const examples: readonly RuleExample[] = [
  {
    name: 'one mean among others that is not that of the units',
    sheets: table([80.13, 13.45, 17.78, 7.93, 8.33, 16.38, 17.28]),
    says: ['error I8: 17,28 → 16,28'],
    vi: 'Trung bình chung: cột “Số hóa hồ sơ”: (17,9 + 16,2 + 16,6 + 14,4) / 4 = 16,28, bảng ghi 17,28; hãy xem lại dòng trung bình hoặc số của từng đơn vị.',
    en: "Trung bình chung: “Số hóa hồ sơ”: (17,9 + 16,2 + 16,6 + 14,4) / 4 = 16,28, the table says 17,28; please review the row of means or the units' figures.",
  },
  {
    name: 'means printed with fewer decimals',
    sheets: table([80.1, 13.5, 17.8, 7.9, 8.3, 16.4, 16.3]),
    says: [],
  },
  {
    name: 'a row that is the mean of something else',
    sheets: table([78.1, 13.2, 17.1, 7.5, 8.8, 15.9, 15.6]),
    says: [],
  },
  {
    name: 'the mean of a section that another section stands above',
    sheets: {
      'Phụ lục': [
        ['KẾT QUẢ BỘ CHỈ SỐ'],
        ['Tháng 3 năm 2024'],
        ['STT', 'Đơn vị', 'Điểm tổng', ...GROUPS],
        ['I', 'Các sở, ngành'],
        ...['Sở Nội vụ', 'Sở Y tế'].map((name, at) => [at + 1, name, ...(UNITS[at] ?? [])]),
        [null, 'Bình quân khối sở', 84.65, 15.2, 18.4, 8.2, 8.65, 17.15, 17.05],
        ['II', 'Các xã'],
        ...['Xã Tân Hòa', 'Xã Hòa Lạc'].map((name, at) => [at + 1, name, ...(UNITS[at + 2] ?? [])]),
        [null, 'Bình quân khối xã', 75.6, 11.7, 17.15, 8.65, 8, 15.6, 15.5],
      ],
    },
    says: ['error F11: 8,65 → 7,65'],
    proposes: 'Nếu ô F11 là 7,65 thì mọi số khớp.',
  },
];
