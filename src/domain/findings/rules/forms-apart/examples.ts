import type { ExampleRows, RuleExample } from '../RuleExample';

/** A form with the points of one unit under a title. */
function form(title: string, points: readonly [number, number, number]): ExampleRows {
  return [
    [title],
    ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt'],
    [1, 'Kinh tế', 40, points[0]],
    [2, 'Văn hóa', 30, points[1]],
    [3, 'Quốc phòng', 30, points[2]],
  ];
}

export const examples: readonly RuleExample[] = [
  {
    name: 'a form for each commune, named by its sheet and by its title alone',
    sheets: {
      'Ka Đô': form('PHIẾU ĐIỂM THI ĐUA XÃ KA ĐÔ', [35.5, 24, 28.5]),
      Sheet2: form('PHIẾU ĐIỂM THI ĐUA - Xã Lạc Xuân', [31.5, 26, 22.5]),
    },
    says: ['info A2: · → ·'],
    vi: 'Mỗi phiếu là của một đơn vị (Ka Đô và Xã Lạc Xuân) nên chưa xếp hạng với nhau được; hãy lập thêm một bảng tổng hợp, mỗi đơn vị một dòng, mỗi tiêu chí một cột.',
    en: 'Each form is of one unit (Ka Đô and Xã Lạc Xuân), so that they are not ranked among each other; please add a table with a row for each unit and a column for each item.',
  },
  {
    name: 'more forms than are named',
    sheets: Object.fromEntries(
      ['An Biên', 'Tây Yên', 'Đông Thái', 'Tân Phú', 'An Hòa', 'Long Mỹ', 'Vĩnh Kim'].map((name, at) => [
        `Xã ${name}`,
        form('PHIẾU ĐIỂM', [30 + at, 24, 28.5]),
      ]),
    ),
    says: ['info A2: · → ·'],
    vi: 'Mỗi phiếu là của một đơn vị (Xã An Biên, Xã Tây Yên, Xã Đông Thái, Xã Tân Phú, Xã An Hòa và 2 đơn vị khác) nên chưa xếp hạng với nhau được; hãy lập thêm một bảng tổng hợp, mỗi đơn vị một dòng, mỗi tiêu chí một cột.',
    en: 'Each form is of one unit (Xã An Biên, Xã Tây Yên, Xã Đông Thái, Xã Tân Phú, Xã An Hòa and 2 others), so that they are not ranked among each other; please add a table with a row for each unit and a column for each item.',
  },
  {
    name: 'forms of two months of one commune',
    sheets: {
      'Tháng 5': form('PHIẾU ĐIỂM THI ĐUA XÃ KA ĐÔ', [35.5, 24, 28.5]),
      'Tháng 6': form('PHIẾU ĐIỂM THI ĐUA XÃ KA ĐÔ', [31.5, 26, 22.5]),
    },
    says: [],
  },
  {
    name: 'what the unit gave itself and what was appraised',
    sheets: {
      'Tự chấm': form('PHIẾU TỰ CHẤM', [35.5, 24, 28.5]),
      'Thẩm định': form('PHIẾU THẨM ĐỊNH', [31.5, 26, 22.5]),
    },
    says: [],
  },
  {
    name: 'forms beside the table of their units',
    sheets: {
      'Xã Ka Đô': form('PHIẾU ĐIỂM', [35.5, 24, 28.5]),
      'Xã Lạc Xuân': form('PHIẾU ĐIỂM', [31.5, 26, 22.5]),
      'Tổng hợp': [
        ['STT', 'Đơn vị', 'Tổng điểm'],
        [1, 'Xã Ka Đô', 88],
        [2, 'Xã Lạc Xuân', 80],
      ],
    },
    says: [],
  },
];
