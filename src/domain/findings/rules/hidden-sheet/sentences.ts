import type { Sentences } from '../Rule';

export interface HiddenSheet {
  readonly sheet: string;
}

export const sentences: Sentences<HiddenSheet> = {
  name: { vi: 'trang tính đang ẩn', en: 'hidden sheet' },
  why: {
    vi: 'Chỉ số liệu mà người mở sổ tính nhìn thấy mới được tính; trang tính ẩn thường là bản nháp hoặc bản cũ.',
    en: 'Only figures that whoever opens the workbook can see are counted; hidden sheets are mostly drafts or old ones.',
  },
  vi: ({ sheet }) => `trang tính “${sheet}” đang ẩn nên số liệu ở đó không được tính; nếu cần, hãy bỏ ẩn rồi tính lại.`,
  en: ({ sheet }) =>
    `sheet “${sheet}” is hidden, so its figures are not counted; if they should be, show it and recalculate.`,
};
