import { type Arithmetic, arithmeticText } from '../../arithmetic';
import type { Sentences } from '../Rule';

export interface CrossTable {
  /** The quantity; null where the row says it (a target). */
  readonly about: string | null;
  /** The other cell, or the cells that are added up. */
  readonly cell: string;
  /** The other cell's sheet, where it is another one. */
  readonly sheet: string | null;
  /** Hardly any units agree: the columns may be two quantities of one name. */
  readonly isDoubtful: boolean;
  /** How the other cells add up; null where there is one other cell. */
  readonly calculation: Arithmetic | null;
}

export const sentences: Sentences<CrossTable> = {
  name: { vi: 'hai bảng ghi khác nhau', en: 'two tables disagree' },
  why: {
    vi: 'Cùng một số liệu của cùng một đơn vị (hoặc cùng một chỉ tiêu) được ghi ở hai nơi thì phải như nhau.',
    en: 'The same figure of the same unit, or the same target, must be one value wherever it is written.',
  },
  vi: ({ about, cell, sheet, isDoubtful, calculation }, { found, expected }) => {
    const at = `${cell}${sheet === null ? '' : ` của trang tính “${sheet}”`}`;
    const other = `ô ${at}`;
    const quantity = about === null ? '' : `“${about}”: `;
    if (calculation !== null)
      return `${quantity}ô này ghi ${found}, các nhóm ở ${at} cộng lại được ${arithmeticText(calculation)} = ${expected}; hãy kiểm tra và sửa cho khớp.`;
    return isDoubtful
      ? `${quantity}hai cột cùng tên nhưng số của hầu hết đơn vị khác nhau (ô này ${found}, ${other} ${expected}); đây có phải là cùng một chỉ số không?`
      : `${quantity}ô này ghi ${found}, ${other} ghi ${expected}; hãy kiểm tra và sửa cho khớp.`;
  },
  en: ({ about, cell, sheet, isDoubtful, calculation }, { found, expected }) => {
    const other = `${cell}${sheet === null ? '' : ` of sheet “${sheet}”`}`;
    const quantity = about === null ? '' : `“${about}”: `;
    if (calculation !== null)
      return `${quantity}this cell says ${found}, the groups in ${other} add up to ${arithmeticText(calculation)} = ${expected}; please check and make them agree.`;
    return isDoubtful
      ? `${quantity}two columns of one name differ for most units (this cell ${found}, ${other} ${expected}); are they the same quantity?`
      : `${quantity}this cell says ${found}, ${other} says ${expected}; please check and make them agree.`;
  },
};
