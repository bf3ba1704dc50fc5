import { oneColumn } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

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
];
