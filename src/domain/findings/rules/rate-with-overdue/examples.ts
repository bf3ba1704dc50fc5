import { unitTable } from '../exampleTables';
import type { ExampleRows, RuleExample } from '../RuleExample';

const HEADERS = ['Số hồ sơ đã giải quyết', 'Số hồ sơ quá hạn', 'Tỷ lệ giải quyết đúng hạn (%)'] as const;

function solved(...first: ExampleRows[number]): ExampleRows {
  return unitTable(HEADERS, [first, [40, 0, 100], [50, 5, 90], [80, 2, 97.5]]);
}

export const examples: readonly RuleExample[] = [
  {
    name: 'all on time and three overdue',
    sheets: { 'Phụ lục': solved(120, 3, 100) },
    says: ['warning E4: 100 → < 100'],
    vi: 'Phú Thọ: tỷ lệ đúng hạn 100 ở cột “Tỷ lệ giải quyết đúng hạn (%)” nhưng ô D4 ghi 3 hồ sơ quá hạn trên 120 hồ sơ; có hồ sơ quá hạn thì tỷ lệ phải dưới 100, hãy xem lại hai số này.',
    en: 'Phú Thọ: the rate on time is 100 in “Tỷ lệ giải quyết đúng hạn (%)”, but D4 says 3 overdue out of 120 dossiers; with overdue dossiers it has to be below 100, please review both figures.',
  },
  {
    name: 'the rate in one table, the overdue ones in another',
    sheets: {
      Một: unitTable(['Tỷ lệ giải quyết đúng hạn (%)'], [[100], [98], [90], [97.5]]),
      Hai: unitTable(['Số hồ sơ quá hạn'], [[3], [1], [5], [2]]),
    },
    says: ['info C4: 100 → < 100'],
  },
  {
    name: 'one overdue of so many that the rate still rounds to 100',
    sheets: { 'Phụ lục': solved(5200, 1, 100) },
    says: [],
  },
  { name: 'all on time and none overdue', sheets: { 'Phụ lục': solved(120, 0, 100) }, says: [] },
  {
    name: 'overdue ones among those still to be solved',
    sheets: {
      'Phụ lục': unitTable(
        ['Số hồ sơ đã giải quyết', 'Đang giải quyết quá hạn', 'Tỷ lệ giải quyết đúng hạn (%)'],
        [
          [120, 3, 100],
          [40, 0, 100],
          [50, 5, 90],
          [80, 2, 97.5],
        ],
      ),
    },
    says: [],
  },
  {
    name: 'overdue ones that add up to those still to be solved, below a flat header',
    sheets: {
      'Phụ lục': unitTable(
        ['Số hồ sơ đã giải quyết', 'Đang giải quyết', 'Trong hạn', 'Quá hạn', 'Tỷ lệ giải quyết đúng hạn (%)'],
        [
          [120, 8, 5, 3, 100],
          [40, 4, 4, 0, 100],
          [50, 9, 4, 5, 90],
          [80, 3, 1, 2, 97.5],
        ],
      ),
    },
    says: [],
  },
  {
    name: 'a rate that the rows show to be of the overdue ones among those that were carried out',
    sheets: {
      'Phụ lục': unitTable(
        ['Tổng số nhiệm vụ', 'Đúng hạn', 'Làm xong quá hạn', 'Chưa xong, đã quá hạn', 'Tỷ lệ đúng hạn (%)'],
        [
          [60, 57, 0, 3, 100],
          [40, 30, 10, 0, 75],
          [50, 45, 5, 0, 90],
          [80, 72, 3, 5, 96],
          [30, 21, 4, 5, 84],
        ],
      ),
    },
    says: [],
  },
  {
    name: 'tasks, all of them on time and three overdue',
    sheets: {
      'Phụ lục': unitTable(
        ['Số nhiệm vụ được giao', 'Số nhiệm vụ quá hạn', 'Tỷ lệ hoàn thành đúng hạn (%)'],
        [
          [60, 3, 100],
          [40, 0, 100],
          [50, 5, 90],
        ],
      ),
    },
    says: ['warning E4: 100 → < 100'],
    vi: 'Phú Thọ: tỷ lệ đúng hạn 100 ở cột “Tỷ lệ hoàn thành đúng hạn (%)” nhưng ô D4 ghi 3 nhiệm vụ quá hạn trên 60 nhiệm vụ; có nhiệm vụ quá hạn thì tỷ lệ phải dưới 100, hãy xem lại hai số này.',
    en: 'Phú Thọ: the rate on time is 100 in “Tỷ lệ hoàn thành đúng hạn (%)”, but D4 says 3 overdue out of 60 tasks; with overdue tasks it has to be below 100, please review both figures.',
  },
];
