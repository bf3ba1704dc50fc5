import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { agrees, recompute } from '../sheets/recompute';
import { sheetOf, workbookOf } from '../tables/sheetOf';

function workbook(...rows: readonly (readonly CellValue[])[]): ReturnType<typeof workbookOf> {
  return workbookOf(sheetOf('Phụ lục', [['Tháng 9/2026'], ...rows]));
}

describe('what a table states about its columns', () => {
  it('gives rates and points the targets of its row of targets, unless the header states one', () => {
    const { boards } = analyzeWorkbook(
      workbook(
        ['STT', 'Đơn vị', 'Tỷ lệ số hóa hồ sơ (%)', 'Tỷ lệ thanh toán trực tuyến (70%)', 'Tỷ lệ đúng hạn (%)'],
        [null, 'Chỉ tiêu giao', 65, 50, '≥ 98'],
        [1, 'Xã An Bình', 70, 45, 99],
        [2, 'Xã Bình Minh', 60, 75, 97],
        [3, 'Xã Cát Lái', 80, 80, 100],
        [4, 'Xã Dương Hòa', 66, 71, 98],
      ),
    );
    expect(boards.flatMap(({ units }) => units.flatMap(({ underperforming }) => underperforming))).toEqual([
      expect.objectContaining({ cell: 'D4', value: 45, target: 70 }),
      expect.objectContaining({ cell: 'C5', value: 60, target: 65 }),
      expect.objectContaining({ cell: 'E5', value: 97, target: 98 }),
    ]);
  });

  it('takes the composite of before from a change alone, as a live formula', () => {
    const book = workbook(
      ['STT', 'Đơn vị', 'Tổng điểm', 'Tăng/giảm so với năm 2025'],
      [1, 'Xã A Lưới', 81.5, 1.5],
      [2, 'Xã Bình An', 79.2, '-0,8'],
      [3, 'Xã Cam Lộ', 90.1, null],
    );
    const { boards, plans } = analyzeWorkbook(book);
    expect(boards.flatMap(({ units }) => units.map(({ name, previous }) => [name, previous]))).toEqual([
      ['Xã Cam Lộ', null],
      ['Xã A Lưới', 80],
      ['Xã Bình An', 80],
    ]);
    const cells = recompute(book, plans);
    expect(cells.filter((cell) => !agrees(cell))).toEqual([]);
    expect(cells.some(({ formula }) => formula.includes("'Phụ lục'!D3"))).toBe(true);
  });

  it('does not take a change in percent for points', () => {
    const { boards } = analyzeWorkbook(
      workbook(
        ['STT', 'Đơn vị', 'Tổng điểm', 'Tăng/giảm (%)'],
        [1, 'Xã A Lưới', 81.5, 1.5],
        [2, 'Xã Bình An', 79.2, -0.8],
        [3, 'Xã Cam Lộ', 90.1, 2.1],
      ),
    );
    expect(boards.flatMap(({ units }) => units.map(({ previous }) => previous))).toEqual([null, null, null]);
  });

  it('has no maximum of items of which nobody states one', () => {
    const { boards } = analyzeWorkbook(
      workbook(
        ['STT', 'Đơn vị', 'Tính năng động', 'Chi phí thời gian', 'Thiết chế pháp lý', 'Điểm DDCI'],
        [1, 'Xã A Lưới', 8.1, 7.2, 9.3, 82],
        [2, 'Xã Bình An', 6.5, 8.4, 7.9, 76],
        [3, 'Xã Cam Lộ', 9.2, 9.1, 8.4, 89],
      ),
    );
    const maxima = boards.flatMap(({ units }) => units.flatMap(({ groups }) => Object.values(groups)));
    expect(maxima).toHaveLength(9);
    expect(new Set(maxima.map(({ max }) => max))).toEqual(new Set([null]));
  });
});
