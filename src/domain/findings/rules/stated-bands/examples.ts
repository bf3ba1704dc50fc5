import { presetSettings } from '../../../settings/presetSettings';
import { unitTable } from '../exampleTables';
import type { ExampleRows, RuleExample } from '../RuleExample';

const [own] = presetSettings.indices;

function noted(note: string): ExampleRows {
  return unitTable(
    ['Điểm tổng hợp', 'Xếp loại'],
    [
      [95, null],
      [88, null],
      [76, null],
      [61, null],
    ],
    [[], [note]],
  );
}

const HIGHER = 'Ghi chú: Xuất sắc từ 95 điểm trở lên; Tốt từ 85; Khá từ 70; Trung bình từ 50; Yếu dưới 50 điểm.';
const COMMON = 'Ghi chú: Xuất sắc từ 90 điểm trở lên; Tốt từ 80; Khá từ 70; Trung bình từ 50; Yếu dưới 50 điểm.';

export const examples: readonly RuleExample[] = [
  {
    name: 'a note that says other bounds than those an office has set',
    sheets: { 'Phụ lục': noted(HIGHER) },
    settings: { indices: [{ ...own, bands: own.bands.map((band, at) => (at === 0 ? { ...band, from: 92 } : band)) }] },
    says: ['warning A9: 95 → 92'],
    vi: 'Ghi chú của bảng xếp loại Xuất sắc từ 95 điểm, Cấu hình ghi từ 92 điểm, và 1 mức khác cũng khác nhau; đang xếp loại theo Cấu hình, hãy sửa ở đó nếu ghi chú đúng.',
    en: "The table's note gives Xuất sắc from 95 points, the settings from 92 points, and one more differs; grades follow the settings, please change them if the note is right.",
  },
  {
    name: 'a note that says other bounds than the usual ones, by which grades are then given',
    sheets: { 'Phụ lục': noted(HIGHER) },
    says: [],
  },
  { name: 'a note that says the usual bounds', sheets: { 'Phụ lục': noted(COMMON) }, says: [] },
];
