import { type Arithmetic, arithmeticText } from '../../arithmetic';
import type { Sentences } from '../Rule';

export interface MeanMismatch {
  readonly header: string;
  /** The sum of the units' figures. */
  readonly sum: Arithmetic;
  /** How many units there are. */
  readonly units: number;
}

export const sentences: Sentences<MeanMismatch> = {
  name: { vi: 'dòng trung bình', en: 'row of means' },
  why: {
    vi: 'Ở các cột khác, dòng này là trung bình cộng của các đơn vị.',
    en: 'In the other columns this row is the mean of the units.',
  },
  vi: ({ header, sum, units }, { found, expected }, phrases) =>
    `${phrases.columnLabel(header)}(${arithmeticText(sum)}) / ${units} = ${expected}, bảng ghi ${found}; hãy xem lại dòng trung bình hoặc số của từng đơn vị.`,
  en: ({ header, sum, units }, { found, expected }, phrases) =>
    `${phrases.columnLabel(header)}(${arithmeticText(sum)}) / ${units} = ${expected}, the table says ${found}; please review the row of means or the units' figures.`,
};
