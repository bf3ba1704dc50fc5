import { oneColumn } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'a week beside a month',
    sheets: { 'Phụ lục': oneColumn('Điểm tổng hợp', [80, 81, 82]) },
    previous: {
      'Phụ lục': [
        ['Phụ lục'],
        ['Tuần 02 - Tháng 2/2024'],
        ['STT', 'Đơn vị', 'Điểm tổng hợp'],
        [1, 'Phú Thọ', 79],
        [2, 'Phú Hiệp', 80],
        [3, 'Phú Mỹ', 81],
      ],
    },
    says: ['info A3: Tuần 02 - Tháng 2/2024 → ·'],
    vi: 'Không so sánh với Tuần 02 - Tháng 2/2024 được: hai kỳ khác loại (tuần, tháng, quý …); hãy chọn kỳ cùng loại.',
    en: 'No comparison with Week 2 of February 2024: the periods are of different kinds (week, month, quarter …); please choose one of the same kind.',
  },
  {
    name: 'the month before',
    sheets: { 'Phụ lục': oneColumn('Điểm tổng hợp', [80, 81, 82]) },
    previous: {
      'Phụ lục': [
        ['Phụ lục'],
        ['Tháng 2 năm 2024'],
        ['STT', 'Đơn vị', 'Điểm tổng hợp'],
        [1, 'Phú Thọ', 79],
        [2, 'Phú Hiệp', 80],
        [3, 'Phú Mỹ', 81],
      ],
    },
    says: [],
  },
  {
    name: 'half a year beside the whole',
    sheets: {
      'Phụ lục': [
        ['STT', 'Đơn vị', 'Điểm 6 tháng đầu năm 2025', 'Điểm năm 2025'],
        [1, 'Phú Thọ', 79, 80],
        [2, 'Phú Hiệp', 80, 81],
        [3, 'Phú Mỹ', 81, 82],
      ],
    },
    says: ['info C1: 6 tháng đầu năm 2025 → ·'],
  },
  {
    name: 'the months that a quarter is made of',
    sheets: {
      'Phụ lục': [
        ['STT', 'Đơn vị', 'Điểm tháng 1/2025', 'Điểm tháng 2/2025', 'Điểm tháng 3/2025', 'Điểm quý I/2025'],
        [1, 'Phú Thọ', 79, 84.15, 80, 81.05],
        [2, 'Phú Hiệp', 83.22, 77.95, 80, 80.39],
        [3, 'Phú Mỹ', 81.77, 70.54, 80, 77.44],
      ],
    },
    says: [],
  },
  {
    name: 'a unit that was not scored then',
    sheets: {
      'Phụ lục': [
        ['Phụ lục'],
        ['Tháng 3 năm 2024'],
        ['STT', 'Đơn vị', 'Điểm tổng hợp kỳ trước', 'Điểm tổng hợp kỳ này'],
        [1, 'Phú Thọ', 79, 80],
        [2, 'Phú Hiệp', 80, 81],
        [3, 'Phú Mỹ', null, 82],
      ],
    },
    says: ['info A3: · → ·'],
    vi: 'Không so sánh thứ hạng với kỳ trước được (hạng kỳ trước, thay đổi hạng để trống): Phú Mỹ chỉ có điểm ở một trong hai kỳ.',
    en: 'Ranks are not compared with the period before (its ranks and their changes are left empty): Phú Mỹ has a composite in one of the two periods only.',
  },
];
