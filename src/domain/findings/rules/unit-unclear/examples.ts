import type { ExampleRows, RuleExample } from '../RuleExample';

/** Communes of two districts, two of them of one name. */
const scores: ExampleRows = [
  ['STT', 'Huyện', 'Xã', 'Điểm tổng hợp'],
  [1, 'Huyện A Lưới', 'Xã Tân Lập', 90],
  [2, 'Huyện A Lưới', 'Xã Phú Mỹ', 80],
  [3, 'Huyện Nam Đông', 'Xã Tân Lập', 70],
  [4, 'Huyện Nam Đông', 'Xã Hương Sơn', 60],
];

export const examples: readonly RuleExample[] = [
  {
    name: 'one of two units of one name, and no word of which',
    sheets: {
      'Phụ lục 1': scores,
      'Phụ lục 2': [
        ['STT', 'Xã', 'Tỷ lệ số hóa hồ sơ (%)'],
        [1, 'Xã Tân Lập', 55],
        [2, 'Xã Hương Sơn', 66],
        [3, 'Xã Phú Mỹ', 88],
      ],
    },
    says: ['warning B2: Xã Tân Lập → ·'],
    vi: 'Xã Tân Lập: có ở Huyện A Lưới và Huyện Nam Đông, bảng này không ghi là ở đâu nên số liệu của dòng chưa được tính; hãy thêm cột ghi đơn vị cấp trên.',
    en: 'Xã Tân Lập: is in Huyện A Lưới and Huyện Nam Đông; this table does not say in which, so the figures of the row are not counted; please add a column with the office above.',
  },
  {
    name: 'the offices above named in either table, in another order',
    sheets: {
      'Phụ lục 1': scores,
      'Phụ lục 2': [
        ['STT', 'Huyện', 'Xã', 'Tỷ lệ số hóa hồ sơ (%)'],
        [1, 'Huyện Nam Đông', 'Xã Tân Lập', 55],
        [2, 'Huyện Nam Đông', 'Xã Hương Sơn', 66],
        [3, 'Huyện A Lưới', 'Xã Tân Lập', 99],
        [4, 'Huyện A Lưới', 'Xã Phú Mỹ', 88],
      ],
    },
    says: [],
  },
];
