import type { Sentences } from '../Rule';

export interface DateInPoints {
  readonly header: string;
}

export const sentences: Sentences<DateInPoints> = {
  name: { vi: 'điểm bị đổi thành ngày', en: 'points turned into a date' },
  vi: ({ header }, { found, expected }, phrases) =>
    `Excel đã đổi điểm thành ngày ${found}${phrases.inColumn(header)}; đang hiểu là ${expected}. Hãy định dạng ô là Văn bản (Text) rồi gõ lại.`,
  en: ({ header }, { found, expected }, phrases) =>
    `Excel turned the points into the date ${found}${phrases.inColumn(header)}; it was taken for ${expected}. Format the cell as Text and type it again.`,
};
