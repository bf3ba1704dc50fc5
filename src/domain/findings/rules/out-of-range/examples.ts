import { GROUPS, oneColumn, unitTable } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'a rate above 100',
    sheets: { 'Phụ lục': oneColumn('Số hóa hồ sơ (%)', [80.1, 182.2, 77.5, 81, 80, 79], [[null, 'TOÀN HUYỆN', 79]]) },
    says: ['error C5: 182,2 → 0 – 100'],
    vi: 'Phú Hiệp: ghi 182,2 ở cột “Số hóa hồ sơ (%)”, chỉ được từ 0 đến 100; hãy sửa lại.',
    en: 'Phú Hiệp: 182,2 in “Số hóa hồ sơ (%)”, but only 0 to 100 is possible; please correct it.',
  },
  {
    name: 'a rate typed without its decimal comma',
    sheets: { 'Phụ lục': oneColumn('Số hóa hồ sơ (%)', [80.1, 802, 77.5, 81, 80, 79], [[null, 'TOÀN HUYỆN', 79]]) },
    says: ['error C5: 802 → 0 – 100'],
    proposes: 'Có thể đặt sai dấu thập phân: nếu ô C5 là 80,2 thì mọi số khớp.',
  },
  {
    name: 'points typed without their decimal comma, of which the composite has another figure',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm tổng', ...GROUPS],
        [
          [74.2, 15.5, 16.4, 8.5, 11, 15, 12.6],
          [81.4, 13.3, 18.2, 7.2, 8.5, 18, 16.2],
          [80.8, 11.3, 19.1, 7.2, 8.6, 18, 16.6],
          [70.4, 12.1, 15.2, 8.1, 7.4, 13.2, 14.4],
        ],
      ),
    },
    says: ['error G4: 11 → 0 – 10'],
    proposes: 'Nếu ô G4 là 6,2 thì mọi số khớp.',
  },
  {
    name: 'points above their maximum by as much as their sum is above the composite',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm tổng', ...GROUPS],
        [
          [76.4, 13.3, 18.2, 7.2, 8.5, 18, 11.2],
          [73.5, 15.5, 24.3, 8.5, 7.2, 14, 12],
          [80.8, 11.3, 19.1, 7.2, 8.6, 18, 16.6],
          [70.4, 12.1, 15.2, 8.1, 7.4, 13.2, 14.4],
        ],
      ),
    },
    says: ['error E5: 24,3 → 0 – 20'],
    proposes: 'Nếu ô E5 là 16,3 thì mọi số khớp.',
  },
  {
    name: 'a composite of before that neither its change nor its bounds allow',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm tổng hợp', 'Điểm tổng hợp kỳ trước', 'Tăng/giảm'],
        [
          [83.1, 86.4, -3.3],
          [90.2, 785, 3.7],
          [69.9, 70.4, -0.5],
          [72.2, 71.1, 1.1],
        ],
      ),
    },
    says: ['error D5: 785 → 0 – 100'],
    proposes: 'Nếu ô D5 là 86,5 thì mọi số khớp.',
  },
  {
    name: 'points above their maximum with nothing to say which they are',
    sheets: { 'Phụ lục': unitTable(['Công khai, minh bạch'], [[18.7], [17.2], [16.4], [11.1]]) },
    says: ['error C4: 18,7 → 0 – 18'],
    proposes: null,
  },
  {
    name: 'points above their maximum and with another maximum',
    sheets: { 'Phụ lục': unitTable(['Công khai, minh bạch'], [['18,5/18'], ['17,2/18'], ['16/20'], ['11/18']]) },
    says: ['error C4: 18,5/18 → 0 – 18', 'error C6: 16/20 → 16/18'],
  },
  {
    name: 'a negative count',
    sheets: { 'Phụ lục': oneColumn('Số hồ sơ quá hạn', [1, -2, 3, 0]) },
    says: ['error C5: -2 → ≥ 0'],
  },
  {
    name: 'a part above its whole',
    sheets: {
      'Phụ lục': unitTable(
        ['Tổng số hồ sơ có phí', 'Trong đó: thanh toán trực tuyến'],
        [
          [106, 104],
          [148, 124],
          [122, 139],
          [149, 94],
        ],
      ),
    },
    says: ['error D6: 139 → ≤ 122'],
    vi: 'Phú Mỹ: ghi 139 ở cột “Trong đó: thanh toán trực tuyến”, nhiều hơn 122 ở cột “Tổng số hồ sơ có phí” mà nó là một phần; hãy xem lại hai số này.',
    en: 'Phú Mỹ: 139 in “Trong đó: thanh toán trực tuyến”, more than 122 in “Tổng số hồ sơ có phí” of which it is a part; please review both figures.',
  },
  {
    name: 'what is counted otherwise than what it is said to be a part of',
    sheets: {
      'Phụ lục': unitTable(
        ['Số thủ tục', 'Trong đó: hồ sơ phát sinh'],
        [
          [106, 1104],
          [148, 124],
          [122, 1139],
          [149, 94],
        ],
      ),
    },
    says: [],
  },
  {
    name: 'more than the whole of what was to be reached',
    sheets: {
      'Phụ lục': unitTable(
        ['Dự toán năm', 'Thực hiện', 'Tỷ lệ so với dự toán (%)'],
        [
          [5200, 4100, 78.8],
          [4800, 4950, 103.1],
          [6100, 4700, 77],
          [3000, 2900, 96.7],
        ],
      ),
    },
    says: [],
  },
  {
    name: 'less than nothing left where more was done than planned',
    sheets: {
      'Phụ lục': unitTable(
        ['Kế hoạch cấp thẻ', 'Số thẻ đã cấp', 'Số thẻ còn lại'],
        [
          [5200, 4100, 1100],
          [4800, 4950, -150],
          [6100, 4700, 1400],
          [3000, 2900, 100],
        ],
      ),
    },
    says: [],
  },
  {
    name: 'less than nothing left where the plan was not exceeded',
    sheets: {
      'Phụ lục': unitTable(
        ['Kế hoạch cấp thẻ', 'Số thẻ đã cấp', 'Số thẻ còn lại'],
        [
          [5200, 4100, 1100],
          [4800, 4650, -150],
          [6100, 4700, 1400],
          [3000, 2900, 100],
        ],
      ),
    },
    says: ['error E5: -150 → ≥ 0'],
  },
  {
    name: 'rates within their bounds',
    sheets: { 'Phụ lục': oneColumn('Số hóa hồ sơ (%)', [80.1, 100, 77.5, 0, 80, 79], [[null, 'TOÀN HUYỆN', 70]]) },
    says: [],
  },
  {
    name: 'points above the maximum that a row states',
    sheets: {
      'Phụ lục': [
        ['KẾT QUẢ'],
        ['Tháng 3 năm 2024'],
        ['STT', 'Đơn vị', 'Hạ tầng số', 'Nhân lực số', 'An toàn thông tin', 'Tổng điểm'],
        [null, 'Điểm tối đa', 30, 40, 30, 100],
        [1, 'Xã An Bình', 25, 35, 20, 80],
        [2, 'Xã Bình Minh', 32, 38, 20, 90],
        [3, 'Xã Cát Lái', 28, 30, 25, 83],
        [4, 'Xã Dương Hòa', 20, 33, 27, 80],
      ],
    },
    says: ['error C6: 32 → 0 – 30'],
  },
  {
    name: 'points of a criterion above the maximum beside them',
    sheets: {
      'Phụ lục': [
        ['BẢNG CHẤM ĐIỂM CỦA XÃ TÂN PHÚ NĂM 2026'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được'],
        [1, 'Lập hồ sơ công việc', 4, 3.5],
        [2, 'Sắp xếp kho lưu trữ', 6, 6.5],
        [3, 'Nộp lưu lịch sử', 5, 4],
      ],
    },
    says: ['error D4: 6,5 → 0 – 6'],
  },
];
