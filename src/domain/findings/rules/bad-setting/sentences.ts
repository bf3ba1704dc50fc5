import type { BadSetting as Entry } from '../../../settings/EntryReader';
import { type Language, LANGUAGES } from '../../../settings/Settings';
import type { Sentences } from '../Rule';

export interface BadSetting {
  readonly problem: Entry['problem'];
}

const problems: Readonly<Record<Language, Readonly<Record<Entry['problem'], string>>>> = {
  vi: {
    number: 'phải là một số trong khoảng cho phép',
    order: 'mức điểm phải tăng dần',
    grade: 'không có xếp loại này',
    language: `chỉ nhận ${LANGUAGES.join(', ')}`,
    choice: 'hãy chọn trong danh sách của ô',
    name: 'dòng này thiếu tên hoặc mã',
    code: 'không có mục nào mang mã này',
    sum: 'tổng điểm tối đa của các nhóm đã thay đổi',
  },
  en: {
    number: 'it must be a number within bounds',
    order: 'the bounds must rise',
    grade: 'there is no such grade',
    language: `only ${LANGUAGES.join(', ')}`,
    choice: 'choose from the list of the cell',
    name: 'its row has no name or code',
    code: 'there is no entry of this code',
    sum: "the groups' maxima add up to something else",
  },
};

export const sentences: Sentences<BadSetting> = {
  vi: ({ problem }, { found }) =>
    `cấu hình ghi “${found}” không dùng được (${problems.vi[problem]}); đang dùng giá trị trước đó. Hãy sửa ô này rồi bấm Tính lại.`,
  en: ({ problem }, { found }) =>
    `the setting “${found}” cannot be used (${problems.en[problem]}); the last good value stands. Please correct this cell and recalculate.`,
};
