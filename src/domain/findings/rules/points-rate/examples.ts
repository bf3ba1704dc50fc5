import { GROUPS, unitTable } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'points that are not the rate of their maximum',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm công khai, minh bạch', 'Tỷ lệ công khai, minh bạch (%)'],
        [
          ['18/18', 100],
          ['17,2/18', 95.5],
          ['13,3/18', 73.8],
          ['14/18', 62.6],
        ],
      ),
    },
    says: ['error C7: 14/18 → 11,3/18'],
    vi: 'Phú Lâm: 62,6% × 18 điểm = 11,3, bảng ghi 14/18; hãy xem lại điểm hoặc tỷ lệ.',
    en: 'Phú Lâm: 62,6 % × 18 points = 11,3, the table says 14/18; please review the points or the rate.',
  },
  {
    name: 'points with two digits the wrong way round',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm số hóa hồ sơ', 'Tỷ lệ số hóa hồ sơ (%)'],
        [
          ['22/22', 100],
          ['20/22', 90.9],
          ['10/22', 45.5],
          ['21/22', 54.5],
        ],
      ),
    },
    says: ['error C7: 21/22 → 12/22'],
    proposes: 'Có thể gõ đảo hai chữ số: nếu ô C7 là 12/22 thì mọi số khớp.',
  },
  {
    name: 'points that are not worked out from the rate',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm công khai, minh bạch', 'Tỷ lệ công khai, minh bạch (%)'],
        [
          ['18/18', 100],
          ['11/18', 95.5],
          ['9/18', 73.8],
          ['14/18', 62.6],
        ],
      ),
    },
    says: [],
  },
  {
    name: 'points of the group that the title names',
    sheets: {
      'Phụ lục': [
        ['Chỉ số công khai, minh bạch'],
        ...unitTable(
          ['Điểm', 'Tỷ lệ (%)'],
          [
            ['18/18', 100],
            ['17,2/18', 95.5],
            ['13,3/18', 73.8],
            ['14/18', 62.6],
          ],
        ).slice(1),
      ],
    },
    says: ['error C7: 14/18 → 11,3/18'],
  },
  {
    name: 'a rate beside points that the composite has as well',
    sheets: {
      'Phụ lục': unitTable(
        [...GROUPS, 'Tỷ lệ số hóa hồ sơ (%)', 'Tổng điểm'],
        [
          [18, 19.2, 10.4, 9.1, 17.2, 22, 100, 95.9],
          [17.2, 18.4, 11, 8.3, 16.9, 19.8, 90, 91.6],
          [13.3, 17.9, 9.6, 7.7, 18, 16.5, 85, 83],
          [14.9, 20, 12, 10, 17.7, 12.1, 55, 86.7],
        ],
      ),
    },
    says: ['error I6: 85 → 75'],
    vi: 'Phú Mỹ: 16,5/22 điểm là 75%, bảng ghi 85%; điểm này khớp với điểm tổng hợp, hãy xem lại tỷ lệ.',
    en: 'Phú Mỹ: 16,5 of 22 points are 75 %, the table says 85 %; the composite has these points, please review the rate.',
  },
  {
    name: 'a composite of a stated whole and its share',
    sheets: {
      'Phụ lục': [
        ['XẾP HẠNG CHUYỂN ĐỔI SỐ NĂM 2025'],
        ['STT', 'Đơn vị', 'Tổng điểm (tối đa 400)', 'Tỷ lệ đạt (%)', 'Xếp hạng'],
        [1, 'Sở Nội vụ', 310, 77.5, 2],
        [2, 'Sở Y tế', 268.4, 67.1, 4],
        [3, 'Sở Tư pháp', 342, 85.5, 1],
        [4, 'Sở Xây dựng', 241, 66.25, 5],
        [5, 'Sở Công Thương', 300, 75, 3],
      ],
    },
    says: ['error D6: 66,25 → 60,25'],
    vi: 'Sở Xây dựng: 241/400 điểm là 60,25%, bảng ghi 66,25%; hãy xem lại tỷ lệ hoặc điểm tổng hợp.',
    en: 'Sở Xây dựng: 241 of 400 points are 60,25 %, the table says 66,25 %; please review the rate or the composite.',
  },
  {
    name: 'rates rounded to one decimal and shown with two',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm số hóa hồ sơ (22 điểm)', 'Tỷ lệ số hóa hồ sơ (%)'],
        [
          [18.74, 85.2],
          [20.33, 92.4],
          [11.91, 54.1],
          [9.87, 44.9],
          [15.62, 71],
          [21.3, 98.6],
          [17.06, 77.5],
        ],
      ),
    },
    numberFormats: Object.fromEntries(Array.from({ length: 7 }, (_, row) => [`D${row + 4}`, '0.00'])),
    says: ['error C9: 21,3 → 21,69'],
  },
];
