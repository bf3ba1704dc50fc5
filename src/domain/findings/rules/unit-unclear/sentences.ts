import type { Sentences } from '../Rule';

export interface UnitUnclear {
  /** The offices above the units that have the name, as their table writes them. */
  readonly parents: readonly string[];
}

export const sentences: Sentences<UnitUnclear> = {
  name: { vi: 'tên có ở nhiều nơi', en: 'a name of several units' },
  why: {
    vi: 'Số liệu các bảng được ghép theo tên đơn vị; hai đơn vị cùng tên chỉ phân biệt được nhờ đơn vị cấp trên của chúng.',
    en: 'Tables are joined by the names of units; two units of one name are told apart only by the offices above them.',
  },
  vi: ({ parents }, _figures, phrases) =>
    `có ở ${phrases.list(parents)}, bảng này không ghi là ở đâu nên số liệu của dòng chưa được tính; hãy thêm cột ghi đơn vị cấp trên.`,
  en: ({ parents }, _figures, phrases) =>
    `is in ${phrases.list(parents)}; this table does not say in which, so the figures of the row are not counted; please add a column with the office above.`,
};
