import type { CaseKind } from '../../../vocabulary/cases';
import type { Sentences } from '../Rule';

export interface RateWithOverdue {
  readonly header: string;
  readonly overdue: {
    readonly count: string;
    readonly cell: string;
    /** The sheet of the count, where it is another one. */
    readonly sheet: string | null;
  };
  /** The most that the unit has in a column of that table; null where it has no other counts. */
  readonly all: string | null;
  /** What is counted. */
  readonly kind: CaseKind;
}

const things: Readonly<Record<'vi' | 'en', Readonly<Record<CaseKind, string>>>> = {
  vi: {
    dossier: 'hồ sơ',
    procedure: 'thủ tục',
    petition: 'phản ánh, kiến nghị',
    complaint: 'đơn',
    task: 'nhiệm vụ',
    form: 'phiếu',
    transaction: 'giao dịch',
    dong: 'đồng',
    thousandDong: 'nghìn đồng',
    millionDong: 'triệu đồng',
    billionDong: 'tỷ đồng',
    case: 'trường hợp',
  },
  en: {
    dossier: 'dossiers',
    procedure: 'procedures',
    petition: 'petitions',
    complaint: 'complaints',
    task: 'tasks',
    form: 'forms',
    transaction: 'transactions',
    dong: 'dong',
    thousandDong: 'thousand dong',
    millionDong: 'million dong',
    billionDong: 'billion dong',
    case: 'cases',
  },
};

export const sentences: Sentences<RateWithOverdue> = {
  name: { vi: 'tỷ lệ đúng hạn và hồ sơ quá hạn', en: 'on-time rate and overdue dossiers' },
  why: {
    vi: 'Tỷ lệ đúng hạn 100% nghĩa là không có hồ sơ nào quá hạn.',
    en: 'A rate of 100 % on time means that no dossier is overdue.',
  },
  vi: ({ header, overdue, all, kind }, { found }, phrases) => {
    const counted = things.vi[kind];
    const cell = `ô ${overdue.cell}${overdue.sheet === null ? '' : ` của trang tính “${overdue.sheet}”`}`;
    const both = `tỷ lệ đúng hạn ${found}${phrases.inColumn(header)} nhưng ${cell} ghi ${overdue.count} ${counted} quá hạn`;
    return all === null
      ? `${both}; hãy kiểm tra số ${counted} quá hạn đã được tính vào tỷ lệ chưa.`
      : `${both} trên ${all} ${counted}; có ${counted} quá hạn thì tỷ lệ phải dưới 100, hãy xem lại hai số này.`;
  },
  en: ({ header, overdue, all, kind }, { found }, phrases) => {
    const cell = `${overdue.cell}${overdue.sheet === null ? '' : ` of sheet “${overdue.sheet}”`}`;
    const both = `the rate on time is ${found}${phrases.inColumn(header)}, but ${cell} says ${overdue.count} overdue`;
    return all === null
      ? `${both}; please check that the rate counts them.`
      : `${both} out of ${all} ${things.en[kind]}; with overdue ${things.en[kind]} it has to be below 100, please review both figures.`;
  },
};
