import { GROUPS, unitTable } from '../exampleTables';
import type { ExampleRows, RuleExample } from '../RuleExample';

const SURVEYED: ExampleRows = [
  [
    'STT',
    'Xã, phường',
    'Tiếp cận',
    'Quy trình',
    'Thái độ phục vụ',
    'Thời gian',
    'Phản hồi',
    'Mức hài lòng chung',
    'Xếp hạng',
  ],
  [1, 'Phường Tam Thanh', 91.5, 84.3, 88.7, 90.2, 79.6, 86.86, 1],
  [2, 'Phường Đông Kinh', 78.4, 92.1, 85.5, 73.9, 88.8, 83.74, 5],
  [3, 'Xã Hoàng Đồng', 86.3, 77.6, 94.2, 81.1, 90.7, 85.98, 2],
  [4, 'Phường Chi Lăng', 88.2, 81.6, 79.9, 92.4, 84.5, 85.32, 3],
  [5, 'Xã Mai Pha', 74.6, 89.5, 83.4, 86.7, 77.3, 82.3, 6],
  [6, 'Xã Quảng Lạc', 82.9, 75.2, 91.8, 88.6, 85.4, 84.78, 4],
];

export const examples: readonly RuleExample[] = [
  {
    name: 'a composite beyond the rounding of six terms',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm tổng', ...GROUPS],
        [
          [87.88, '17,2/18', '19,9/20', '7,2/12', '8,8/10', '18/18', '17,9/22'],
          [81.41, '13,3/18', '18,2/20', '7,2/12', '8,8/10', '18/18', '16,2/22'],
          [80.78, '11,3/18', '19,1/20', '7,2/12', '8,8/10', '18/18', '16,6/22'],
        ],
      ),
    },
    says: ['error C4: 87,88 → 89'],
    vi: 'Phú Thọ: 17,2 + 19,9 + 7,2 + 8,8 + 18 + 17,9 = 89, bảng ghi 87,88; hãy xem lại điểm tổng hợp hoặc điểm các nhóm.',
    en: 'Phú Thọ: 17,2 + 19,9 + 7,2 + 8,8 + 18 + 17,9 = 89, the table says 87,88; please review the composite or the points of the groups.',
  },
  {
    name: 'composites within the rounding of six terms',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm tổng', ...GROUPS],
        [
          [89.3, '17,2/18', '19,9/20', '7,2/12', '8,8/10', '18/18', '17,9/22'],
          [81.41, '13,3/18', '18,2/20', '7,2/12', '8,8/10', '18/18', '16,2/22'],
          [80.78, '11,3/18', '19,1/20', '7,2/12', '8,8/10', '18/18', '16,6/22'],
        ],
      ),
    },
    says: [],
  },
  {
    name: 'composites of which one alone is the sum, by chance',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm tổng', ...GROUPS],
        Array.from({ length: 9 }, (_, index) => [
          index === 4 ? 64 : 70 + index,
          '10/18',
          '10/20',
          '10/12',
          '10/10',
          '10/18',
          `${10 + index}/22`,
        ]),
      ),
    },
    says: ['warning C4: 70 → 60'],
    vi: '8/9 điểm tổng hợp không bằng tổng điểm các nhóm (dòng này: 10 + 10 + 10 + 10 + 10 + 10, bảng ghi 70) nên không kiểm tra từng dòng; cột này có phải là tổng điểm các nhóm không, có điểm thưởng, điểm trừ không?',
    en: '8 of 9 composites are not the sum of their groups (here: 10 + 10 + 10 + 10 + 10 + 10, the table says 70), so rows were not checked one by one; is this column that sum, are there bonus or penalty points?',
  },
  {
    name: 'composites with bonus points, none of which is the sum',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm tổng', ...GROUPS],
        Array.from({ length: 6 }, (_, index) => [
          70 + index,
          '10/18',
          '10/20',
          '10/12',
          '10/10',
          '10/18',
          `${10 + index}/22`,
        ]),
      ),
    },
    says: ['warning C4: 70 → 60'],
  },
  {
    name: 'ten times the mean of points of ten, and one that is not',
    sheets: {
      'Phụ lục': [
        ['STT', 'Đơn vị', 'Tính minh bạch', 'Tính năng động', 'Chi phí thời gian', 'Điểm DDCI'],
        [1, 'Sở Công Thương', 8.1, 7.9, 8.3, 81],
        [2, 'Sở Nội vụ', 8.3, 8.1, 8.5, 83],
        [3, 'Sở Y tế', 7.2, 7.4, 7.8, 74.67],
        [4, 'Sở Tư pháp', 7, 7.1, 7.2, 71],
        [5, 'Sở Xây dựng', 6.5, 7.7, 8, 77],
      ],
    },
    says: ['error F6: 77 → 74'],
    vi: 'Sở Xây dựng: (6,5 + 7,7 + 8) / 3 × 10 = 74, bảng ghi 77; hãy xem lại điểm tổng hợp hoặc các số lấy trung bình.',
    en: 'Sở Xây dựng: (6,5 + 7,7 + 8) / 3 × 10 = 74, the table says 77; please review the composite or the figures it is the mean of.',
  },
  {
    name: 'points of two judges that no item is named by',
    sheets: {
      'Phụ lục': [
        ['CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
        ['STT', 'Đơn vị', 'Điểm tổ thẩm định', 'Điểm phiếu khảo sát', 'Tổng điểm', 'Hạng'],
        [1, 'Sở Nội vụ', 52.4, 28.1, 80.5, 2],
        [2, 'Sở Y tế', 47.15, 22.3, 69.45, 5],
        [3, 'Sở Tư pháp', 58.6, 27.5, 86.1, 1],
        [4, 'Sở Xây dựng', 41.3, 25.9, 67.2, 6],
        [5, 'Sở Công Thương', 48.8, 24.55, 74.35, 4],
        [6, 'Sở Tài chính', 53, 26.2, 79.2, 3],
      ],
    },
    says: ['error E7: 74,35 → 73,35'],
  },
  {
    name: 'the mean of rates of five sides, one of which was typed with its mark elsewhere',
    sheets: { 'Khảo sát': SURVEYED.with(4, [4, 'Phường Chi Lăng', 88.2, 8.16, 79.9, 92.4, 84.5, 85.32, 3]) },
    says: ['error H5: 85,32 → 70,63'],
    proposes: 'Có thể đặt sai dấu thập phân: nếu ô D5 là 81,6 thì mọi số khớp.',
  },
  {
    name: 'the mean of rates of five sides',
    sheets: { 'Khảo sát': SURVEYED },
    says: [],
  },
  {
    name: 'two wrong ones of eleven means of three months',
    sheets: {
      'Phụ lục': [
        ['ĐIỂM QUÝ II NĂM 2026'],
        ['STT', 'Đơn vị', 'Tháng 4', 'Tháng 5', 'Tháng 6', 'Điểm bình quân'],
        [1, 'Xã Tân Lập', 81.4, 77.9, 84.6, 81.3],
        [2, 'Xã Yên Bình', 72.5, 90.1, 66.2, 76.27],
        [3, 'Xã Lâm Sơn', 93.7, 71.8, 88.3, 84.6],
        [4, 'Xã Phú Cường', 64.9, 85.5, 79.4, 76.6],
        [5, 'Xã Đông Hòa', 88.1, 69.7, 75.2, 79.67],
        [6, 'Xã Bình Minh', 70.6, 92.4, 81.9, 81.63],
        [7, 'Xã Hòa Sơn', 79.3, 80.8, 95.1, 86.07],
        [8, 'Xã Thanh Vân', 85.2, 63.1, 72.7, 73.67],
        [9, 'Xã Nam Tiến', 67.8, 74.9, 90.5, 77.73],
        [10, 'Xã Bắc Hà', 91.6, 82.3, 68.4, 80.77],
        [11, 'Xã Tây Sơn', 76.7, 87.6, 83.3, 82.53],
      ],
    },
    says: ['error F7: 79,67 → 77,67', 'error F9: 86,07 → 85,07'],
  },
];
