import type { Sentences } from '../Rule';

export interface ConstantColumn {
  readonly header: string;
  readonly units: number;
}

export const sentences: Sentences<ConstantColumn> = {
  name: { vi: 'mọi đơn vị cùng giá trị', en: 'one value for every unit' },
  why: {
    vi: 'Nhiều đơn vị hiếm khi có đúng cùng một kết quả; thường là số chưa được cập nhật hoặc được chép xuống cả cột.',
    en: 'Many units seldom have the very same result; mostly a figure was not updated, or copied down the column.',
  },
  vi: ({ header, units }, { found }, phrases) =>
    `cả ${units} đơn vị đều có cùng giá trị ${found}${phrases.inColumn(header)}; hãy kiểm tra đã cập nhật số liệu chưa.`,
  en: ({ header, units }, { found }, phrases) =>
    `all ${units} units have the same value ${found}${phrases.inColumn(header)}; please check that the figures are up to date.`,
};
