import { oneColumn } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'a unit that the second table leaves out',
    sheets: {
      Một: oneColumn('Điểm tổng hợp', [80, 81, 82, 83, 84, 85]),
      Hai: oneColumn('Số hóa hồ sơ (%)', [80, 81, 82, 83, 84]),
    },
    says: ['warning B9: Hòa Lạc → ·'],
    vi: 'Đơn vị “Hòa Lạc” không có trong bảng ở trang tính “Hai” (bảng có 5/6 đơn vị); hãy thêm dòng hoặc kiểm tra lại tên.',
    en: 'The unit “Hòa Lạc” is missing from the table on sheet “Hai” (it has 5 of 6 units); please add its row or check the name.',
  },
  {
    name: 'a table about half of the units',
    sheets: {
      Một: oneColumn('Điểm tổng hợp', [80, 81, 82, 83, 84, 85]),
      Hai: oneColumn('Số hóa hồ sơ (%)', [80, 81, 82]),
    },
    says: [],
  },
  {
    name: 'one of four units: too few to tell a table about all from one about some',
    sheets: {
      Một: oneColumn('Điểm tổng hợp', [80, 81, 82, 83]),
      Hai: oneColumn('Số hóa hồ sơ (%)', [80, 81, 82]),
    },
    says: [],
  },
  {
    name: 'one of five units',
    sheets: {
      Một: oneColumn('Điểm tổng hợp', [80, 81, 82, 83, 84]),
      Hai: oneColumn('Số hóa hồ sơ (%)', [80, 81, 82, 83]),
    },
    says: ['warning B8: Tân Hòa → ·'],
  },
  {
    name: 'two of twenty units, each said',
    sheets: {
      Một: oneColumn('Điểm tổng hợp', figures(20)),
      Hai: oneColumn('Số hóa hồ sơ (%)', figures(18)),
    },
    says: ['warning B22: Đơn vị 19 → ·', 'warning B23: Đơn vị 20 → ·'],
  },
  {
    name: 'three of twenty units: the table is about some of them',
    sheets: {
      Một: oneColumn('Điểm tổng hợp', figures(20)),
      Hai: oneColumn('Số hóa hồ sơ (%)', figures(17)),
    },
    says: [],
  },
];

function figures(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => 60 + index);
}
