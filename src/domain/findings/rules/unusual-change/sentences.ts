import type { Sentences } from '../Rule';

export interface UnusualChange {
  readonly now: string;
  readonly before: string;
  /** The change in the middle of all units'. */
  readonly usual: string;
}

export const sentences: Sentences<UnusualChange> = {
  name: { vi: 'thay đổi bất thường', en: 'unusual change' },
  why: {
    vi: 'Mức thay đổi của đơn vị này nằm rất xa mức thay đổi của các đơn vị khác; thường do gõ sai một trong hai số.',
    en: "The unit's change lies far outside those of the others; mostly one of the two figures was mistyped.",
  },
  vi: ({ now, before, usual }, { found }) =>
    `${now} − ${before} = ${found}, khác hẳn các đơn vị còn lại (mức thay đổi ở giữa là ${usual}); hãy xem lại số kỳ này và kỳ trước.`,
  en: ({ now, before, usual }, { found }) =>
    `${now} − ${before} = ${found}, far from the other units (the middle one changed by ${usual}); please look again at both figures.`,
};
