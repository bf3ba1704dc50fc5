import { unitTable } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'a unit twice, in capitals the second time',
    sheets: { 'Phụ lục': unitTable(['Số hóa hồ sơ (%)'], [[80], [81], [82], [83]], [[5, 'PHÚ THỌ', 84]]) },
    says: ['error B8: PHÚ THỌ → ·'],
    vi: 'Đơn vị “PHÚ THỌ” đã có ở ô B4 của bảng này; hãy xóa dòng thừa hoặc sửa lại tên.',
    en: 'The unit “PHÚ THỌ” stands in B4 of this table already; please remove one row or correct the name.',
  },
  {
    name: 'names that differ by a tone',
    sheets: { 'Phụ lục': unitTable(['Số hóa hồ sơ (%)'], [[80], [81], [82], [83]], [[5, 'PHÚ THÒ', 84]]) },
    says: [],
  },
  {
    name: 'a commune and a ward of one name',
    sheets: {
      'Phụ lục': [
        ['STT', 'Đơn vị', 'Số hóa hồ sơ (%)'],
        [1, 'Xã Tân Hòa', 80],
        [2, 'Phường Tân Hòa', 81],
        [3, 'Xã Tân Mỹ', 82],
        [4, 'Xã Tân Phú', 83],
      ],
    },
    says: [],
  },
  {
    name: 'communes of one name in two districts',
    sheets: {
      'Phụ lục': [
        ['STT', 'Huyện', 'Xã', 'Số hóa hồ sơ (%)'],
        [1, 'Huyện Lai Vung', 'Xã Tân Hòa', 80],
        [2, 'Huyện Cái Bè', 'Xã Tân Hòa', 81],
        [3, 'Huyện Cái Bè', 'Xã Tân Mỹ', 82],
        [4, 'Huyện Cái Bè', 'Xã Tân Phú', 83],
      ],
    },
    says: [],
  },
  {
    name: 'a commune twice in one district',
    sheets: {
      'Phụ lục': [
        ['STT', 'Huyện', 'Xã', 'Số hóa hồ sơ (%)'],
        [1, 'Huyện Lai Vung', 'Xã Tân Hòa', 80],
        [2, 'Huyện Cái Bè', 'Xã Tân Hòa', 81],
        [3, 'Huyện Cái Bè', 'Xã Tân Mỹ', 82],
        [4, 'Huyện Cái Bè', 'Xã Tân Mỹ', 83],
      ],
    },
    says: ['error C5: Xã Tân Mỹ → ·'],
  },
  {
    name: 'one twice in the second table, once in the first',
    sheets: {
      Một: unitTable(['Điểm tổng hợp'], [[80], [81], [82], [83]]),
      Hai: unitTable(['Số hóa hồ sơ (%)'], [[80], [81], [82], [83]], [[5, 'Phú Lâm', 84]]),
    },
    says: ['error B8: Phú Lâm → ·'],
  },
  {
    name: 'units listed once below each of two systems',
    sheets: {
      'Phụ lục': [
        ['STT', 'Đơn vị', 'Số hồ sơ quá hạn'],
        ['I', 'Hồ sơ trên Cổng Dịch vụ công', null],
        [1, 'Xã Phú Thọ', 3],
        [2, 'Xã Phú Hiệp', 2],
        [3, 'Xã Phú Mỹ', 4],
        ['II', 'Hồ sơ nộp tại Bộ phận Một cửa', null],
        [1, 'Xã Phú Thọ', 1],
        [2, 'Xã Phú Hiệp', 5],
        [3, 'Xã Phú Mỹ', 6],
      ],
    },
    says: [],
  },
];
