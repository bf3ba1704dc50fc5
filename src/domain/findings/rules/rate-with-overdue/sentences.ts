import type { Sentences } from '../Rule';

export interface RateWithOverdue {
  readonly header: string;
  readonly overdue: {
    readonly count: string;
    readonly cell: string;
    /** The sheet of the count, where it is another one. */
    readonly sheet: string | null;
  };
  /** The most dossiers that the unit has in a column of that table; null where it has no other counts. */
  readonly dossiers: string | null;
}

export const sentences: Sentences<RateWithOverdue> = {
  name: { vi: 'tỷ lệ đúng hạn và hồ sơ quá hạn', en: 'on-time rate and overdue dossiers' },
  why: {
    vi: 'Tỷ lệ đúng hạn 100% nghĩa là không có hồ sơ nào quá hạn.',
    en: 'A rate of 100 % on time means that no dossier is overdue.',
  },
  vi: ({ header, overdue, dossiers }, { found }, phrases) => {
    const cell = `ô ${overdue.cell}${overdue.sheet === null ? '' : ` của trang tính “${overdue.sheet}”`}`;
    const both = `tỷ lệ đúng hạn ${found}${phrases.inColumn(header)} nhưng ${cell} ghi ${overdue.count} hồ sơ quá hạn`;
    return dossiers === null
      ? `${both}; hãy kiểm tra số hồ sơ quá hạn đã được tính vào tỷ lệ chưa.`
      : `${both} trên ${dossiers} hồ sơ; có hồ sơ quá hạn thì tỷ lệ phải dưới 100, hãy xem lại hai số này.`;
  },
  en: ({ header, overdue, dossiers }, { found }, phrases) => {
    const cell = `${overdue.cell}${overdue.sheet === null ? '' : ` of sheet “${overdue.sheet}”`}`;
    const both = `the rate on time is ${found}${phrases.inColumn(header)}, but ${cell} says ${overdue.count} overdue`;
    return dossiers === null
      ? `${both}; please check that the rate counts them.`
      : `${both} out of ${dossiers} dossiers; with overdue dossiers it has to be below 100, please review both figures.`;
  },
};
