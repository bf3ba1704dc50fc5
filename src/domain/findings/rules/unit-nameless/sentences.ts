import type { Sentences } from '../Rule';

export interface UnitNameless {
  /** The sheet's rows, as a person counts them. */
  readonly lines: readonly string[];
}

export const sentences: Sentences<UnitNameless> = {
  name: { vi: 'dòng có số liệu, không có tên', en: 'figures without a name' },
  why: {
    vi: 'Số liệu được tính theo tên đơn vị hoặc chỉ tiêu ghi ở đầu dòng; dòng không có tên thì không biết là của ai.',
    en: 'Figures are counted by the name of the unit or item that their row begins with; without a name nobody knows whose they are.',
  },
  vi: ({ lines }) =>
    `dòng ${lines.join(', ')} có số liệu mà không ghi tên nên chưa được tính; hãy ghi tên, hoặc xóa nếu dòng thừa.`,
  en: ({ lines }) =>
    `${lines.length > 1 ? 'rows' : 'row'} ${lines.join(', ')} ${lines.length > 1 ? 'have figures and no name, so they are' : 'has figures and no name, so it is'} not counted; please add the ${lines.length > 1 ? 'names, or delete the rows if they are' : 'name, or delete the row if it is'} not needed.`,
};
