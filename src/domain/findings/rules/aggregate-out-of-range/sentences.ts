import type { Sentences } from '../Rule';

export interface AggregateOutOfRange {
  readonly header: string;
  readonly lowest: { readonly unit: string; readonly rate: string };
  readonly highest: { readonly unit: string; readonly rate: string };
}

export const sentences: Sentences<AggregateOutOfRange> = {
  name: { vi: 'tỷ lệ chung ngoài khoảng', en: 'overall rate out of range' },
  why: {
    vi: 'Tỷ lệ chung là trung bình có trọng số của các đơn vị nên luôn nằm giữa tỷ lệ thấp nhất và cao nhất.',
    en: 'An overall rate is a weighted mean of the units, so it always lies between the lowest and the highest of them.',
  },
  vi: ({ header, lowest, highest }, { found }, phrases) =>
    `tỷ lệ chung ${found}${phrases.inColumn(header)} nằm ngoài khoảng của các đơn vị, từ ${lowest.rate} (${lowest.unit}) đến ${highest.rate} (${highest.unit}); tỷ lệ chung phải nằm trong khoảng đó, hãy xem lại.`,
  en: ({ header, lowest, highest }, { found }, phrases) =>
    `the overall rate ${found}${phrases.inColumn(header)} lies outside those of the units, from ${lowest.rate} (${lowest.unit}) to ${highest.rate} (${highest.unit}); it has to lie between them, please look again.`,
};
