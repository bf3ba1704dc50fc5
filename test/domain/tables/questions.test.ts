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

it('is not asked of a share that says so beside the points of its item', () => {
  const names = ['An toàn thông tin', 'Hạ tầng số', 'Nhân lực số', 'Thể chế số'];
  const rows = [
    ['KẾT QUẢ CHUYỂN ĐỔI SỐ NĂM 2026'],
    ['STT', 'Đơn vị', ...names.flatMap((name) => [`${name} (tối đa 100 điểm)`, null]), 'Cộng điểm'],
    [null, null, ...names.flatMap(() => ['Điểm đạt', '% đạt']), null],
    ...['Xã Ea Kar', 'Xã Krông Pắc', 'Phường Tân An', 'Xã Cư Yang'].map((unit, at) => {
      const points = names.map((_, item) => 52 + at * 9 + item * 6);
      return [at + 1, unit, ...points.flatMap((each) => [each, each]), points.reduce((sum, each) => sum + each, 0)];
    }),
  ];
  const merges = ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:H2', 'I2:J2', 'K2:K3'];
  const { questions, tables } = analyzeWorkbook(workbookOf(sheetOf('Điểm', rows, { merges })));
  expect(tables[0]?.columns.slice(2, 4).map(({ role }) => role)).toEqual(['points', 'rate']);
  expect(questions).toEqual([]);
});

it('is not asked of ranks that their header calls so, behind the points of their item', () => {
  const names = ['Công tác Đoàn', 'Công tác dân vận', 'Quốc phòng'];
  const rows = [
    ['KẾT QUẢ THI ĐUA NĂM 2026'],
    ['STT', 'Đơn vị', ...names.flatMap((name) => [`${name} (30 điểm)`, null]), 'Cộng điểm'],
    [null, null, ...names.flatMap(() => ['Điểm chấm', 'Hạng']), null],
    ...UNITS.map((unit, at) => [at + 1, unit, 21 + at, 4 - at, 25, 1 + (at % 3), 28 - at, 1 + at, 74]),
  ];
  const merges = ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:H2', 'I2:I3'];
  const { questions, tables } = analyzeWorkbook(workbookOf(sheetOf('Điểm', rows, { merges })));
  expect(tables[0]?.columns.filter(({ role }) => role === 'rank')).toHaveLength(3);
  expect(questions).toEqual([]);
});
