import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'a numbered row whose name was forgotten',
    sheets: {
      'Phụ lục': [
        ['STT', 'Đơn vị', 'Điểm tổng hợp'],
        [1, 'Xã Tân Lập', 90],
        [2, null, 80],
        [3, 'Xã Phú Mỹ', 70],
        [4, 'Xã Hương Sơn', 60],
      ],
    },
    says: ['warning B3: · → ·'],
    vi: 'Dòng 3 có số liệu mà không ghi tên nên chưa được tính; hãy ghi tên, hoặc xóa nếu dòng thừa.',
    en: 'Row 3 has figures and no name, so it is not counted; please add the name, or delete the row if it is not needed.',
  },
  {
    name: 'a dash for the name of the last one, and a second line of another',
    sheets: {
      'Phụ lục': [
        ['STT', 'Đơn vị', 'Tiếp nhận', 'Đã giải quyết'],
        [1, 'Xã Tân Lập', 90, 80],
        [null, null, 20, 10],
        [2, 'Xã Phú Mỹ', 70, 65],
        [3, 'Xã Hương Sơn', 60, 60],
        [4, 'Xã An Hòa', 50, 45],
        [5, '-', 40, 35],
      ],
    },
    says: ['warning B3: · → ·'],
    vi: 'Dòng 3, 7 có số liệu mà không ghi tên nên chưa được tính; hãy ghi tên, hoặc xóa nếu dòng thừa.',
    en: 'Rows 3, 7 have figures and no name, so they are not counted; please add the names, or delete the rows if they are not needed.',
  },
  {
    name: 'a total that nobody labelled, and numbers without figures below it',
    sheets: {
      'Phụ lục': [
        ['STT', 'Đơn vị', 'Tiếp nhận', 'Đã giải quyết'],
        [1, 'Xã Tân Lập', 90, 80],
        [2, 'Xã Phú Mỹ', 70, 65],
        [3, 'Xã Hương Sơn', 60, 60],
        [null, null, 220, 205],
        [4, null, null, null],
      ],
    },
    says: [],
  },
];
