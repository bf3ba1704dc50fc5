import type { Sentences } from '../Rule';

export interface SmallBase {
  readonly base: string;
  readonly header: string;
  /** Cells of the column that this finding stands for, itself included. */
  readonly count: number;
}

export const sentences: Sentences<SmallBase> = {
  name: { vi: 'tỷ lệ trên ít hồ sơ', en: 'rate on few dossiers' },
  why: {
    vi: 'Với ba hồ sơ trở xuống, một hồ sơ đã làm tỷ lệ thay đổi trên ba mươi điểm phần trăm.',
    en: 'With three dossiers or fewer, a single one moves the rate by more than thirty percentage points.',
  },
  vi: ({ base, header, count }, { found }, phrases) =>
    `tỷ lệ ${found}${phrases.inColumn(header)} chỉ tính trên ${base} hồ sơ${count === 1 ? '' : ` (${count} ô trong cột tính trên 3 hồ sơ trở xuống)`}; cân nhắc khi so sánh.`,
  en: ({ base, header, count }, { found }, phrases) =>
    `the rate ${found}${phrases.inColumn(header)} rests on ${base} dossiers only${count === 1 ? '' : ` (${count} cells of the column rest on 3 or fewer)`}; compare it with care.`,
};
