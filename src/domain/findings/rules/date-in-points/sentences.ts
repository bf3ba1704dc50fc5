import type { Sentences } from '../Rule';

export interface DateInPoints {
  readonly header: string;
}

export const sentences: Sentences<DateInPoints> = {
  name: { vi: 'điểm bị đổi thành ngày', en: 'points turned into a date' },
  why: {
    vi: 'Khi gõ 8/10, Excel tự hiểu là ngày 8 tháng 10; số đọc lại từ ngày đó có thể không đúng ý người gõ.',
    en: 'When 8/10 is typed, Excel takes it for a date; what is read back from the date may not be what was meant.',
  },
  vi: ({ header }, { found, expected }, phrases) =>
    `Excel đã đổi điểm thành ngày ${found}${phrases.inColumn(header)}; đang hiểu là ${expected}. Hãy định dạng ô là Văn bản (Text) rồi gõ lại.`,
  en: ({ header }, { found, expected }, phrases) =>
    `Excel turned the points into the date ${found}${phrases.inColumn(header)}; it was taken for ${expected}. Format the cell as Text and type it again.`,
};
