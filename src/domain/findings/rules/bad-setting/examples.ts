import { settingsSheet } from '../../../languages/vi/settingsSheet';
import { oneColumn } from '../exampleTables';
import type { ExampleRows, RuleExample } from '../RuleExample';

/** The section of targets of a settings sheet with one target as somebody typed it. */
function withTarget(target: string | number): Readonly<Record<string, ExampleRows>> {
  const { title, headers } = settingsSheet.sections.targets;
  return {
    'Phụ lục': oneColumn('Điểm tổng hợp', [80, 81, 82]),
    'Cấu hình': [
      [title],
      [headers.code, headers.name, headers.target],
      [settingsSheet.codes.composite, settingsSheet.composite, target],
    ],
  };
}

export const examples: readonly RuleExample[] = [
  {
    name: 'a target in words',
    sheets: withTarget('bảy mươi'),
    says: ['warning *: bảy mươi → ·'],
    vi: 'Cấu hình ghi “bảy mươi” không dùng được (phải là một số trong khoảng cho phép); đang dùng giá trị trước đó. Hãy sửa ô này rồi bấm Tính lại.',
    en: 'The setting “bảy mươi” cannot be used (it must be a number within bounds); the last good value stands. Please correct this cell and recalculate.',
  },
  { name: 'a target in figures', sheets: withTarget(70), says: [] },
];
