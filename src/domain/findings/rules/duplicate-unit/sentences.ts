import type { Sentences } from '../Rule';

export interface DuplicateUnit {
  /** The cell in which the unit stands the first time. */
  readonly first: string;
}

export const sentences: Sentences<DuplicateUnit> = {
  name: { vi: 'đơn vị ghi hai lần', en: 'unit listed twice' },
  why: {
    vi: 'Mỗi đơn vị chỉ có một dòng trong bảng; dòng ghi hai lần làm sai tổng và thứ hạng.',
    en: 'Each unit has one row of a table; a second one spoils totals and ranks.',
  },
  vi: ({ first }, { found }) =>
    `đơn vị “${found}” đã có ở ô ${first} của bảng này; hãy xóa dòng thừa hoặc sửa lại tên.`,
  en: ({ first }, { found }) =>
    `the unit “${found}” stands in ${first} of this table already; please remove one row or correct the name.`,
};
