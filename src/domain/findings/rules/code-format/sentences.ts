import type { Sentences } from '../Rule';

export type CodeFormat =
  /** Of another form than the others, with one of those as an example. */
  | { readonly kind: 'form'; readonly example: string }
  /** The code of another unit. */
  | { readonly kind: 'shared'; readonly other: string };

export const sentences: Sentences<CodeFormat> = {
  name: { vi: 'mã đơn vị', en: 'unit code' },
  why: {
    vi: 'Mỗi đơn vị có một mã riêng và các mã trong một bảng viết theo cùng một dạng.',
    en: 'Each unit has a code of its own, and the codes of a table have one form.',
  },
  vi: (about, { found }) =>
    about.kind === 'form'
      ? `mã đơn vị “${found}” không đúng dạng của các mã khác (ví dụ ${about.example}); hãy sửa lại mã.`
      : `mã đơn vị “${found}” trùng với mã ở ô ${about.other}; mỗi đơn vị một mã, hãy sửa lại.`,
  en: (about, { found }) =>
    about.kind === 'form'
      ? `the unit code “${found}” is not of the form of the others (such as ${about.example}); please correct it.`
      : `the unit code “${found}” is the one of ${about.other}; each unit has its own, please correct it.`,
};
