import type { SettingProblem } from '../../../settings/SettingFault';
import type { Language } from '../../../settings/Settings';
import type { Sentences } from '../Rule';

export interface BadSetting {
  readonly problem: SettingProblem;
  /** Of a row of `Lịch sử điểm`. */
  readonly isFiled: boolean;
}

const problems: Readonly<Record<Language, Readonly<Record<SettingProblem, string>>>> = {
  vi: {
    number: 'phải là một số trong khoảng cho phép',
    order: 'mức điểm phải tăng dần',
    grade: 'không có xếp loại này',
    language: 'các trang tính không viết bằng ngôn ngữ này',
    choice: 'hãy chọn trong danh sách của ô',
    name: 'dòng này thiếu tên hoặc mã',
    twice: 'đã có một mục cùng tên',
    code: 'không có mục nào mang mã này',
    rule: 'không có quy tắc này',
    role: 'không có vai trò này',
    item: 'không có nhóm chỉ số này',
    date: 'không phải một ngày có trong lịch; hãy ghi như 15/3/2024',
    period: 'không đọc được kỳ báo cáo',
    unused: 'không bảng nào có cột này',
    sum: 'tổng điểm tối đa của các nhóm khác tổng điểm đã ghi',
  },
  en: {
    number: 'it must be a number within bounds',
    order: 'the bounds must rise',
    grade: 'there is no such grade',
    language: 'the sheets are not written in this language',
    choice: 'choose from the list of the cell',
    name: 'its row has no name or code',
    twice: 'there is another entry of this name',
    code: 'there is no entry of this code',
    rule: 'there is no such rule',
    role: 'there is no such role',
    item: 'there is no such group',
    date: 'it is no day of the calendar; please write it as 15/3/2024',
    period: 'no period can be read there',
    unused: 'no table has this column',
    sum: "the groups' maxima add up to something else than the whole that is stated",
  },
};

/** What holds as long as the entry is not mended. */
const outcomes = {
  vi: {
    setting: 'đang dùng giá trị trước đó',
    unused: 'mục này hiện không có tác dụng',
    filed: 'dòng này không được lấy để so sánh',
  },
  en: {
    setting: 'the last good value stands',
    unused: 'it changes nothing now',
    filed: 'nothing is compared with its row',
  },
} as const;

function standsIn(language: Language, problem: SettingProblem, isFiled: boolean): string {
  return outcomes[language][isFiled ? 'filed' : problem === 'unused' ? 'unused' : 'setting'];
}

export const sentences: Sentences<BadSetting> = {
  name: { vi: 'cấu hình, lịch sử ghi sai', en: 'wrong entry of settings or history' },
  why: {
    vi: 'Mỗi ô của Cấu hình và Lịch sử điểm chỉ nhận những giá trị nhất định; ô ghi sai không được dùng để tính.',
    en: 'Each cell of the settings and of the score history takes certain values only; a wrong one is not calculated with.',
  },
  vi: ({ problem, isFiled }, { found, expected }) =>
    `${isFiled ? 'lịch sử điểm' : 'cấu hình'} ${found === '' ? 'để trống ô này nên' : `ghi “${found}”`} không dùng được (${problems.vi[problem]}); ${standsIn('vi', problem, isFiled)}. ${expected === '' ? '' : `Có phải “${expected}” không? `}Hãy sửa ô này rồi bấm Tính lại.`,
  en: ({ problem, isFiled }, { found, expected }) =>
    `the ${isFiled ? 'score history' : 'setting'} ${found === '' ? 'left blank here' : `“${found}”`} cannot be used (${problems.en[problem]}); ${standsIn('en', problem, isFiled)}. ${expected === '' ? '' : `Is “${expected}” meant? `}Please correct this cell and recalculate.`,
};
