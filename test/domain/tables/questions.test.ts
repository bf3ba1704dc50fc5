import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { sheetOf, workbookOf } from './sheetOf';

const UNITS = ['Xã An Bình', 'Xã Bình Lợi', 'Xã Cam Lộ', 'Xã Đông Sơn'];

function questionsOf(headers: readonly string[], columns: readonly (readonly CellValue[])[]) {
  const rows = UNITS.map((name, row) => [row + 1, name, ...columns.map((column) => column[row] ?? null)]);
  return analyzeWorkbook(workbookOf(sheetOf('Phụ lục', [['STT', 'Đơn vị', ...headers], ...rows]))).questions;
}

describe('what the reading asks', () => {
  it('is nothing where every column is sure', () => {
    expect(questionsOf(['Tổng điểm', 'Xếp loại'], [[91, 82, 73, 64], []])).toEqual([]);
  });

  it('is one thing a table, at the column on which most depends, with the possible answers in words', () => {
    const asked = questionsOf(
      ['Điểm tổng hợp', 'Tổng điểm', 'Nội dung khác'],
      [
        [91, 82, 73, 64],
        [61.5, 72.5, 83.5, 94.5],
        [1.5, 2.5, 3.5, 4.5],
      ],
    );
    expect(asked).toEqual([
      {
        sheet: 'Phụ lục',
        cell: 'D1',
        message: 'Cột “Tổng điểm” (D1) là điểm tổng hợp hay điểm tổng hợp kỳ trước?',
        alternatives: ['điểm tổng hợp', 'điểm tổng hợp kỳ trước'],
      },
    ]);
  });
});
