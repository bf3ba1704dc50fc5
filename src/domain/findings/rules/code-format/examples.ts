import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'a code of another form',
    sheets: {
      'Phụ lục': [
        ['THỐNG KÊ'],
        ['STT', 'Mã đơn vị', 'Đơn vị', 'Số hồ sơ tiếp nhận'],
        [1, '000.21.31.H53', 'Phú Thọ', 12],
        [2, '000.22.31.H53', 'Phú Hiệp', 14],
        [3, '000.23.31.H53', 'Phú Mỹ', 9],
        [4, '000.24.31.H53', 'Phú Lâm', 31],
        [5, '000.25.31.H53', 'Tân Hòa', 30],
        [6, '000-26.31.H53', 'Hòa Lạc', 22],
      ],
    },
    says: ['warning B8: 000-26.31.H53 → 000.21.31.H53'],
    vi: 'Hòa Lạc: mã đơn vị “000-26.31.H53” không đúng dạng của các mã khác (ví dụ 000.21.31.H53); hãy sửa lại mã.',
    en: 'Hòa Lạc: the unit code “000-26.31.H53” is not of the form of the others (such as 000.21.31.H53); please correct it.',
    proposes: 'Có thể gõ nhầm: sửa ô B8 thành “000.26.31.H53”.',
  },
  {
    name: 'a code that two units share',
    sheets: {
      'Phụ lục': [
        ['THỐNG KÊ'],
        ['STT', 'Mã đơn vị', 'Đơn vị', 'Số hồ sơ tiếp nhận'],
        [1, '000.21.31.H53', 'Phú Thọ', 12],
        [2, '000.22.31.H53', 'Phú Hiệp', 14],
        [3, '000.23.31.H53', 'Phú Mỹ', 9],
        [4, '000.24.31.H53', 'Phú Lâm', 31],
        [5, '000.25.31.H53', 'Tân Hòa', 30],
        [6, '000.25.31.H53', 'Hòa Lạc', 22],
      ],
    },
    says: ['warning B8: 000.25.31.H53 → ·'],
  },
  {
    name: 'codes of one form',
    sheets: {
      'Phụ lục': [
        ['THỐNG KÊ'],
        ['STT', 'Mã đơn vị', 'Đơn vị', 'Số hồ sơ tiếp nhận'],
        [1, '000.21.31.H53', 'Phú Thọ', 12],
        [2, '000.22.31.H53', 'Phú Hiệp', 14],
        [3, '000.23.31.H53', 'Phú Mỹ', 9],
        [4, '000.24.31.H53', 'Phú Lâm', 31],
        [5, '000.25.31.H53', 'Tân Hòa', 30],
        [6, '000.26.31.H53', 'Hòa Lạc', 22],
      ],
    },
    says: [],
  },
];
