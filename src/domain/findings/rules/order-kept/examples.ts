import { unitTable } from '../exampleTables';
import type { RuleExample } from '../RuleExample';

const BOARD = unitTable(
  ['Tổng điểm', 'Chênh lệch với đơn vị trên'],
  [
    [71, null],
    [92, 21],
    [80, -12],
    [85, 5],
  ],
);

export const examples: readonly RuleExample[] = [
  {
    name: 'differences from the unit above, in a copy that is to come best first',
    sheets: { 'Phụ lục': BOARD },
    formulas: { D5: '=C5-C4', D6: '=C6-C5', D7: '=C7-C6' },
    settings: { order: 'rank' },
    says: ['info D5: 21 → ·'],
    vi: 'Bản hoàn chỉnh giữ thứ tự của bảng gốc, không xếp theo thứ hạng, vì công thức ở cột “Chênh lệch với đơn vị trên” tính theo đơn vị ở dòng khác. Muốn xếp theo thứ hạng, hãy bỏ cột này hoặc thay công thức bằng số.',
    en: 'The completed copy keeps the order of the source, not that of ranks, because the formulas in “Chênh lệch với đơn vị trên” look at units in other rows. For the order of ranks, please leave the column out or replace its formulas by figures.',
  },
  {
    name: 'sums down to each unit',
    sheets: { 'Phụ lục': BOARD },
    formulas: { D5: '=SUM(C$4:C5)', D6: '=SUM(C$4:C6)', D7: '=SUM(C$4:C7)' },
    settings: { order: 'rank' },
    says: ['info D5: 21 → ·'],
  },
  {
    name: 'a cell merged over two units, in a copy that is to come best first',
    sheets: { 'Phụ lục': BOARD },
    merges: ['D5:D6'],
    settings: { order: 'rank' },
    says: ['info D5: 21 → ·'],
    vi: 'Bản hoàn chỉnh giữ thứ tự của bảng gốc, không xếp theo thứ hạng, vì ở cột “Chênh lệch với đơn vị trên” có ô gộp qua nhiều đơn vị. Muốn xếp theo thứ hạng, hãy bỏ gộp và ghi từng ô, rồi tính lại.',
    en: 'The completed copy keeps the order of the source, not that of ranks, because a cell in “Chênh lệch với đơn vị trên” is merged over several units. For the order of ranks, please unmerge it, fill in each cell and recalculate.',
  },
  {
    name: 'the same merged cell in the order of the table',
    sheets: { 'Phụ lục': BOARD },
    merges: ['D5:D6'],
    says: [],
  },
  {
    name: 'the same in the order of the table',
    sheets: { 'Phụ lục': BOARD },
    formulas: { D5: '=C5-C4', D6: '=C6-C5', D7: '=C7-C6' },
    says: [],
  },
  {
    name: 'differences from one unit, and from all of them',
    sheets: { 'Phụ lục': BOARD },
    formulas: { D5: '=C5-$C$4', D6: '=C6-C4', D7: '=C7-AVERAGE(C$4:C$7)' },
    settings: { order: 'rank' },
    says: [],
  },
];
