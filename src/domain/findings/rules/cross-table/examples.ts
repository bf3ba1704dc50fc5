import { GROUPS, oneColumn, unitTable } from '../exampleTables';
import type { ExampleRows, RuleExample } from '../RuleExample';

/** Composites of communes and, in the last row, of the province. */
const composites = (province: number): ExampleRows =>
  unitTable(['Điểm tổng hợp'], [[80.1], [75.2], [78.4]], [[null, 'TOÀN TỈNH', province]]);

/** The province's own six groups: 15,2 + 17,8 + 8,1 + 6,9 + 16,4 + 16,1 = 80,5. */
const ofProvince = (more: ExampleRows = []): ExampleRows => [
  ['KẾT QUẢ 06 NHÓM CHỈ SỐ - TỈNH VĨNH HẢI'],
  ['Tháng 3 năm 2024'],
  ['STT', 'Nhóm chỉ số', 'Điểm tối đa', 'Điểm đạt được'],
  ...[15.2, 17.8, 8.1, 6.9, 16.4, 16.1].map((points, at) => [
    at + 1,
    GROUPS[at] ?? '',
    [18, 20, 12, 10, 18, 22][at] ?? 0,
    points,
  ]),
  ...more,
];

export const examples: readonly RuleExample[] = [
  {
    name: 'a rate that two tables give differently for one unit',
    sheets: {
      Một: oneColumn('Số hóa hồ sơ (%)', [80, 81, 82, 83, 84]),
      Hai: oneColumn('Số hóa hồ sơ (%)', [80, 81, 85, 83, 84]),
    },
    says: ['error C6: 85 → 82'],
    vi: 'Phú Mỹ: “Số hóa hồ sơ”: ô này ghi 85, ô C6 của trang tính “Một” ghi 82; hãy kiểm tra và sửa cho khớp.',
    en: 'Phú Mỹ: “Số hóa hồ sơ”: this cell says 85, C6 of sheet “Một” says 82; please check and make them agree.',
  },
  {
    name: 'two columns of one name that agree nowhere',
    sheets: {
      Một: oneColumn('Số hóa hồ sơ (%)', [80, 81, 82, 83, 84]),
      Hai: oneColumn('Số hóa hồ sơ (%)', [60, 61, 65, 63, 64]),
    },
    says: ['info C4: 60 → 80'],
  },
  {
    name: 'two tables that agree',
    sheets: {
      Một: oneColumn('Số hóa hồ sơ (%)', [80, 81, 82, 83, 84]),
      Hai: oneColumn('Số hóa hồ sơ (%)', [80, 81, 82, 83, 84]),
    },
    says: [],
  },
  {
    name: 'a composite of the office above that is not what its own groups add up to',
    sheets: { 'Bảng điểm': composites(78.4), Tỉnh: ofProvince() },
    says: ['error C7: 78,4 → 80,5'],
    vi: 'TOÀN TỈNH: “Điểm tổng hợp”: ô này ghi 78,4, các nhóm ở D4:D9 của trang tính “Tỉnh” cộng lại được 15,2 + 17,8 + 8,1 + 6,9 + 16,4 + 16,1 = 80,5; hãy kiểm tra và sửa cho khớp.',
    en: 'TOÀN TỈNH: “Điểm tổng hợp”: this cell says 78,4, the groups in D4:D9 of sheet “Tỉnh” add up to 15,2 + 17,8 + 8,1 + 6,9 + 16,4 + 16,1 = 80,5; please check and make them agree.',
  },
  {
    name: 'a composite of the office above that is not the total of its own table',
    sheets: { 'Bảng điểm': composites(78.4), Tỉnh: ofProvince([[null, 'Tổng cộng', 100, 80.5]]) },
    says: ['error C7: 78,4 → 80,5'],
    vi: 'TOÀN TỈNH: “Điểm tổng hợp”: ô này ghi 78,4, ô D10 của trang tính “Tỉnh” ghi 80,5; hãy kiểm tra và sửa cho khớp.',
    en: 'TOÀN TỈNH: “Điểm tổng hợp”: this cell says 78,4, D10 of sheet “Tỉnh” says 80,5; please check and make them agree.',
  },
  {
    name: 'a composite of the office above that its groups add up to within their rounding',
    sheets: { 'Bảng điểm': composites(80.8), Tỉnh: ofProvince() },
    says: [],
  },
  {
    name: 'a mean of the units beside the groups of the office above',
    sheets: {
      'Bảng điểm': unitTable(['Điểm tổng hợp'], [[80.1], [75.2], [78.4]], [[null, 'Bình quân', 77.9]]),
      Tỉnh: ofProvince(),
    },
    says: [],
  },
];
