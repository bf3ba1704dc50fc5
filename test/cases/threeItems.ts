import ExcelJS from 'exceljs';

/** An index that is no preset: three items, 200 points in all, as a settings file describes it. */
export const settingsOfThreeItems = {
  indices: {
    name: 'Chấm điểm thi đua',
    items: [
      { name: 'Giải quyết công việc', max: 30 },
      { name: 'Kỷ luật hành chính', max: 50 },
      { name: 'Cải cách, sáng kiến', max: 120 },
    ],
  },
} as const;

const rows: readonly (readonly (string | number | null)[])[] = [
  ['Kết quả tháng 3 năm 2024'],
  [
    'STT',
    'Đơn vị',
    'Giải quyết công việc',
    'Kỷ luật hành chính',
    'Cải cách, sáng kiến',
    'Tổng điểm',
    'Xếp loại',
    'Xếp hạng',
  ],
  [1, 'Xã Phú Hiệp', 25, 40, 96.5, null, null, null],
  [2, 'Xã Phú Thọ', 29, 48, 110, null, null, null],
  [3, 'Xã Phú Mỹ', 20, 30, 90, null, null, null],
  [4, 'Xã Phú Lâm', 15, 20, 64.9, null, null, null],
  [5, 'Xã Phú Long', 27, 45, 107.9, null, null, null],
];

/** By rank: what each unit must come to. */
export const resultsOfThreeItems = [
  ['Xã Phú Thọ', 187, 'Xuất sắc', 1],
  ['Xã Phú Long', 179.9, 'Tốt', 2],
  ['Xã Phú Hiệp', 161.5, 'Tốt', 3],
  ['Xã Phú Mỹ', 140, 'Khá', 4],
  ['Xã Phú Lâm', 99.9, 'Yếu', 5],
] as const;

/** A workbook of such an office, as another library writes it. */
export async function workbookOfThreeItems(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Thi đua').addRows(rows.map((row) => [...row]));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
