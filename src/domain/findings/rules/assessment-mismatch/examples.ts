import type { ExampleRows, RuleExample } from '../RuleExample';

const HEADER = ['STT', 'Chỉ tiêu', 'Chỉ tiêu giao', 'Kết quả', 'Đánh giá'];

function targets(...rows: ExampleRows): ExampleRows {
  return [['KẾT QUẢ THỰC HIỆN CHỈ TIÊU'], HEADER, ...rows.map((row, at) => [at + 1, ...row])];
}

export const examples: readonly RuleExample[] = [
  {
    name: 'targets with their bounds, two assessed against the figures',
    sheets: {
      'Chỉ tiêu': targets(
        ['Hồ sơ trực tuyến', '≥ 80', '86,4', 'Đạt'],
        ['Thanh toán trực tuyến', 'Tối thiểu 60', '55,2', 'Chưa đạt'],
        ['Số hóa hồ sơ', '≥ 75', '71,2', 'Đạt'],
        ['Hồ sơ quá hạn', '≤ 2', '1,5', 'Không đạt'],
      ),
    },
    says: ['error E5: Đạt → ·', 'error E6: Không đạt → ·'],
    vi: 'Số hóa hồ sơ: kết quả 71,2 không đạt chỉ tiêu ≥ 75, bảng ghi “Đạt” ở cột “Đánh giá”; hãy xem lại đánh giá hoặc số liệu.',
    en: 'Số hóa hồ sơ: the result 71,2 does not meet the target ≥ 75, the table says “Đạt” in “Đánh giá”; please review the assessment or the figures.',
  },
  {
    name: 'results that may be either for all that is printed, and words that say neither',
    sheets: {
      'Chỉ tiêu': targets(
        ['Hồ sơ trực tuyến', '≥ 80', '80,0', 'Chưa đạt'],
        ['Thanh toán trực tuyến', '≥ 60', '60,0', 'Đạt'],
        ['Số hóa hồ sơ', '≥ 75', '71,2', 'Cơ bản đạt'],
        ['Hồ sơ quá hạn', '≤ 2', '1,5', 'Đạt'],
      ),
    },
    says: [],
  },
  {
    name: 'bare targets of several indicators, of which some may be ceilings',
    sheets: {
      'Chỉ tiêu': targets(
        ['Hồ sơ trực tuyến', 80, 86.4, 'Đạt'],
        ['Thanh toán trực tuyến', 60, 55.2, 'Chưa đạt'],
        ['Số hóa hồ sơ', 75, 81.2, 'Đạt'],
        ['Hài lòng', 90, 95.5, 'Đạt'],
        ['Vụ việc khiếu nại', 12, 7, 'Đạt'],
      ),
    },
    says: [],
  },
  {
    name: 'one indicator of several communes',
    sheets: {
      'Chỉ tiêu': [
        ['STT', 'Đơn vị', 'Chỉ tiêu giao', 'Kết quả', 'Đánh giá'],
        [1, 'Xã An Biên', 80, 86.4, 'Đạt'],
        [2, 'Xã Tây Yên', 80, 75.2, 'Hoàn thành'],
        [3, 'Xã Đông Thái', 70, 81.2, 'Đạt'],
        [4, 'Xã Tân Phú', 90, 95.5, 'Đạt'],
        [5, 'Xã An Hòa', 90, 85.5, 'Chưa đạt'],
      ],
    },
    says: ['error E3: Hoàn thành → ·'],
  },
];
