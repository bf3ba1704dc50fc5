import type { Sentences } from '../Rule';

export interface StatedBands {
  /** The best grade whose bound differs. */
  readonly grade: string;
  /** Whether bounds are given in percent of the whole, which is not a hundred. */
  readonly isPercent: boolean;
  /** From what the settings give it; null where they do not. */
  readonly used: string | null;
  /** How many more grades have another bound. */
  readonly others: number;
}

export const sentences: Sentences<StatedBands> = {
  name: { vi: 'mức xếp loại ghi trong bảng', en: 'bounds of grades stated in the table' },
  why: {
    vi: 'Mức xếp loại ghi dưới bảng phải là mức ở Cấu hình, vì xếp loại được tính theo Cấu hình.',
    en: 'The bounds of the grades below the table have to be those of the settings, by which grades are given.',
  },
  vi: ({ grade, isPercent, used, others }, { found }) => {
    const unit = isPercent ? '%' : ' điểm';
    const set = used === null ? 'Cấu hình không có mức này' : `Cấu hình ghi từ ${used}${unit}`;
    const more = others === 0 ? '' : `, và ${others} mức khác cũng khác nhau`;
    return `ghi chú của bảng xếp loại ${grade} từ ${found}${unit}, ${set}${more}; đang xếp loại theo Cấu hình, hãy sửa ở đó nếu ghi chú đúng.`;
  },
  en: ({ grade, isPercent, used, others }, { found }) => {
    const unit = isPercent ? '%' : ' points';
    const set = used === null ? 'the settings have no such grade' : `the settings from ${used}${unit}`;
    const more = others === 0 ? '' : others === 1 ? ', and one more differs' : `, and ${others} more differ`;
    return `the table's note gives ${grade} from ${found}${unit}, ${set}${more}; grades follow the settings, please change them if the note is right.`;
  },
};
