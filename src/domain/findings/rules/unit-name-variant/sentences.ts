import type { CellPlace } from '../../Observation';
import type { Sentences } from '../Rule';

export interface UnitNameVariant {
  /** Where the other spelling stands. */
  readonly other: CellPlace;
}

export const sentences: Sentences<UnitNameVariant> = {
  name: { vi: 'tên đơn vị không thống nhất', en: 'name written in two ways' },
  why: {
    vi: 'Số liệu các bảng được ghép theo tên đơn vị; hai cách viết chỉ được ghép khi không còn tên nào khác phù hợp.',
    en: 'Tables are joined by the names of units; two spellings are paired only where no other name is left.',
  },
  vi: ({ other }, { found, expected }) =>
    `tên “${found}” được hiểu là “${expected}” (ô ${other.cell}, trang tính “${other.sheet}”); hãy viết thống nhất một cách.`,
  en: ({ other }, { found, expected }) =>
    `“${found}” was taken for “${expected}” (${other.cell} of sheet “${other.sheet}”); please spell it one way.`,
};
