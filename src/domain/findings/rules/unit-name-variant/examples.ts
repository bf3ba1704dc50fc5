import { oneColumn } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

export const examples: readonly RuleExample[] = [
  {
    name: 'a name left over on both sides',
    sheets: {
      Một: oneColumn('Điểm tổng hợp', [80, 81, 82, 83, 84], [[6, 'Phú Hùng', 70]]),
      Hai: oneColumn('Số hóa hồ sơ (%)', [80, 81, 82, 83, 84], [[6, 'Phú Hưng', 70]]),
    },
    says: ['warning B9: Phú Hưng → Phú Hùng'],
    vi: 'Tên “Phú Hưng” được hiểu là “Phú Hùng” (ô B9, trang tính “Một”); hãy viết thống nhất một cách.',
    en: '“Phú Hưng” was taken for “Phú Hùng” (B9 of sheet “Một”); please spell it one way.',
    proposes: 'Có thể gõ nhầm: sửa ô B9 thành “Phú Hùng”.',
  },
  {
    name: 'a name in capitals, where others have the office before it',
    sheets: {
      Một: oneColumn('Điểm tổng hợp', [80, 81, 82, 83, 84], [[6, 'MỸ LƯỢNG', 70]]),
      Hai: oneColumn('Số hóa hồ sơ (%)', [80, 81, 82, 83, 84], [[6, 'UBND xã Mỹ Lương', 70]]),
      Ba: oneColumn('Công khai, minh bạch (%)', [80, 81, 82, 83, 84], [[6, 'UBND xã Mỹ Lương', 70]]),
    },
    says: ['warning B9: MỸ LƯỢNG → UBND xã Mỹ Lương'],
    proposes: 'Có thể gõ nhầm: sửa ô B9 thành “MỸ LƯƠNG”.',
  },
  {
    name: 'a name with its kind, where another has none',
    sheets: {
      Một: oneColumn('Điểm tổng hợp', [80, 81, 82, 83, 84], [[6, 'Mỹ Lương', 70]]),
      Hai: oneColumn('Số hóa hồ sơ (%)', [80, 81, 82, 83, 84], [[6, 'Xã Mỹ Lượng', 70]]),
    },
    says: ['warning B9: Xã Mỹ Lượng → Mỹ Lương'],
    proposes: 'Có thể gõ nhầm: sửa ô B9 thành “Xã Mỹ Lương”.',
  },
  {
    name: 'one name with and without its prefix',
    sheets: {
      Một: oneColumn('Điểm tổng hợp', [80, 81, 82, 83, 84], [[6, 'Phú Hưng', 70]]),
      Hai: oneColumn('Số hóa hồ sơ (%)', [80, 81, 82, 83, 84], [[6, 'UBND xã Phú Hưng', 70]]),
    },
    says: [],
  },
];
