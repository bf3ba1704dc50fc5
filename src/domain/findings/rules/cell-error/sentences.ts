import type { Sentences } from '../Rule';

export interface CellError {
  readonly header: string;
  /** Like cells of the column that this finding stands for, itself included. */
  readonly count: number;
}

export const sentences: Sentences<CellError> = {
  name: { vi: 'ô lỗi công thức', en: 'error in a cell' },
  why: {
    vi: 'Ô báo lỗi công thức không có số, nên đơn vị này thiếu số liệu ở cột đó.',
    en: 'A cell with a formula error holds no figure, so the unit lacks it in this column.',
  },
  vi: ({ header, count }, { found }, phrases) =>
    `ô có lỗi công thức ${found}${phrases.inColumn(header)}${phrases.suchCells(count)}; hãy sửa công thức hoặc gõ lại số.`,
  en: ({ header, count }, { found }, phrases) =>
    `the cell has the formula error ${found}${phrases.inColumn(header)}${phrases.suchCells(count)}; please mend the formula or type the figure.`,
};
