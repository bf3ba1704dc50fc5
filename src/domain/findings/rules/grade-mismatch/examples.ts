import { scoreboard, unitTable } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'a grade of another band',
    sheets: { 'Phụ lục': scoreboard({ grade: 'Khá' }) },
    says: ['error D4: Khá → Tốt'],
    vi: 'Phú Thọ: 83,17 điểm thuộc loại Tốt (từ 80 đến dưới 90), bảng ghi “Khá”; hãy xem lại xếp loại hoặc điểm.',
    en: 'Phú Thọ: 83,17 points make Tốt (from 80 to below 90), the table says “Khá”; please review the grade or the points.',
  },
  {
    name: 'grades shortened as offices do',
    sheets: { 'Phụ lục': scoreboard({ grade: 'TỐT' }) },
    says: [],
  },
  {
    name: 'grades by other bands than the settings',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm tổng hợp', 'Xếp loại'],
        [
          [83.1, 'Khá'],
          [85.2, 'Khá'],
          [69.9, 'Yếu'],
          [72.2, 'Yếu'],
        ],
      ),
    },
    says: ['info D4: Khá → ·'],
  },
  {
    name: 'grades of an index of the table’s own, each with a range',
    sheets: {
      'Phụ lục': unitTable(
        ['Hạ tầng (40)', 'Nhân lực (60)', 'Tổng điểm (100)', 'Xếp loại'],
        [
          [38, 54, 92, 'Tốt'],
          [33, 49, 82, 'Khá'],
          [30, 45, 75, 'Khá'],
          [25, 37, 62, 'Trung bình'],
          [17, 22, 39, 'Yếu'],
        ],
      ),
    },
    says: ['info F4: Tốt → ·'],
  },
  {
    name: 'one grade among those of an index of the table’s own',
    sheets: {
      'Phụ lục': unitTable(
        ['Hạ tầng (40)', 'Nhân lực (60)', 'Tổng điểm (100)', 'Xếp loại'],
        [
          [38, 54, 92, 'Xuất sắc'],
          [33, 49, 82, 'Khá'],
          [31, 52, 83, 'Tốt'],
          [30, 45, 75, 'Khá'],
          [17, 22, 39, 'Yếu'],
        ],
      ),
    },
    says: ['error F5: Khá → Tốt'],
  },
  {
    name: 'grades in words of the table’s own',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm tổng hợp', 'Xếp loại'],
        [
          [96.1, 'Rất tốt'],
          [85.2, 'Tốt'],
          [72.9, 'Khá'],
          [60.2, 'Trung bình'],
          [44.4, 'Yếu / Kém'],
          [31, 'Yếu / Kém'],
        ],
      ),
    },
    says: [],
  },
  {
    name: 'words of the table’s own with bounds of their own',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm tổng hợp', 'Xếp loại'],
        [
          [96.1, 'A'],
          [87.2, 'A'],
          [84.9, 'B'],
          [71.2, 'B'],
          [69.4, 'C'],
        ],
      ),
    },
    says: ['info D4: A → ·'],
  },
  {
    name: 'a word of the table’s own at another place than its other rows',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm tổng hợp', 'Xếp loại'],
        [
          [92.1, 'Xuất sắc'],
          [85.2, 'Tốt'],
          [84.1, 'Kém'],
          [72.9, 'Khá'],
          [44.4, 'Kém'],
          [31, 'Kém'],
        ],
      ),
    },
    says: ['error D6: Kém → Tốt'],
  },
  {
    name: 'grades in an office’s own words, none of them the index’s',
    sheets: {
      'Phụ lục': unitTable(
        ['Điểm tổng hợp', 'Mức xếp loại'],
        [
          [82.4, 'Hoàn thành tốt nhiệm vụ'],
          [92.5, 'Hoàn thành xuất sắc nhiệm vụ'],
          [71.5, 'Hoàn thành nhiệm vụ'],
          [44, 'Không hoàn thành nhiệm vụ'],
        ],
      ),
    },
    says: ['info D4: Hoàn thành tốt nhiệm vụ → ·'],
    vi: 'Bảng xếp loại bằng từ riêng (“Hoàn thành xuất sắc nhiệm vụ”, “Hoàn thành tốt nhiệm vụ”, “Hoàn thành nhiệm vụ”, “Không hoàn thành nhiệm vụ”), không theo các mức ở trang tính Cấu hình (“Xuất sắc”, “Tốt”, “Khá”, “Trung bình”, “Yếu”); bảng điểm và nhận xét ghi theo Cấu hình: hãy sửa tên và ngưỡng các mức ở đó nếu muốn ghi theo bảng.',
    en: 'The table grades in words of its own (“Hoàn thành xuất sắc nhiệm vụ”, “Hoàn thành tốt nhiệm vụ”, “Hoàn thành nhiệm vụ”, “Không hoàn thành nhiệm vụ”), not by the bands of the settings (“Xuất sắc”, “Tốt”, “Khá”, “Trung bình”, “Yếu”); board and remarks go by the settings: change the bands’ names and bounds there to have the table’s.',
  },
];
