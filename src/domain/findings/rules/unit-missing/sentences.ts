import type { Sentences } from '../Rule';

export interface UnitMissing {
  /** The sheet of the table that lacks the unit. */
  readonly sheet: string;
  /** Units the table has, out of those of the roster. */
  readonly present: number;
  readonly all: number;
}

export const sentences: Sentences<UnitMissing> = {
  name: { vi: 'thiếu đơn vị', en: 'unit missing' },
  why: {
    vi: 'Các bảng cùng kỳ nói về cùng những đơn vị; đơn vị thiếu ở một bảng thì thiếu số liệu của bảng đó.',
    en: 'Tables of one period are about the same units; one that is missing from a table lacks its figures.',
  },
  vi: ({ sheet, present, all }, { found }) =>
    `đơn vị “${found}” không có trong bảng ở trang tính “${sheet}” (bảng có ${present}/${all} đơn vị); hãy thêm dòng hoặc kiểm tra lại tên.`,
  en: ({ sheet, present, all }, { found }) =>
    `the unit “${found}” is missing from the table on sheet “${sheet}” (it has ${present} of ${all} units); please add its row or check the name.`,
};
