import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { HostWorkbook } from '../../excelHost/model/HostWorkbook';

const scores: readonly (readonly CellValue[])[] = [
  ['ĐIỂM CÁC XÃ THÁNG 3/2024'],
  ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Xếp loại', 'Số hóa hồ sơ (80%)'],
  [1, 'Long Hòa', 91.5, null, 88],
  [2, 'Phú Thạnh', 76.25, null, 61.5],
  [3, 'Tân Trung', 83, null, 95],
];

const counts: readonly (readonly CellValue[])[] = [
  ['STT', 'Đơn vị', 'Số hồ sơ tiếp nhận', 'Số hồ sơ đã số hóa', 'Tỷ lệ'],
  [null, null, '(1)', '(2)', '(3)=(2)/(1)'],
  [1, 'Long Hòa', 120, 110, null],
  [2, 'Phú Thạnh', 83, 51, null],
  [3, 'Tân Trung', 40, 38, null],
  [null, 'Tổng cộng', null, null, null],
];

/** A workbook small enough to be recalculated some hundred times: a scoreboard and a table of counts. */
export function smallWorkbook(): HostWorkbook {
  const workbook = new HostWorkbook();
  workbook.fileName = 'Phụ lục.xlsx';
  for (const [name, rows] of [
    ['Bảng điểm', scores],
    ['Số hóa', counts],
  ] as const) {
    const sheet = workbook.addSheet(name);
    rows.forEach((values, row) => {
      values.forEach((value, column) => {
        if (value !== null) sheet.change(row, column, (cell) => ({ ...cell, value }));
      });
    });
  }
  return workbook;
}
