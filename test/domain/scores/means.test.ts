import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { completedTable } from '../../../src/domain/scores/blanks/completions';
import { sheetOf, workbookOf } from '../tables/sheetOf';

/** The figures that the last row of a table of counts gets, by its name. */
function lastRow(name: string): readonly (number | null)[] {
  const { tables, settings } = analyzeWorkbook(
    workbookOf(
      sheetOf('Hồ sơ', [
        ['STT', 'Đơn vị', 'Tổng số hồ sơ đã giải quyết', 'Hồ sơ đúng hạn', 'Tỷ lệ đúng hạn (%)'],
        [1, 'Xã An Bình', 100, 90, null],
        [2, 'Xã Bình Lợi', 200, 190, null],
        [3, 'Xã Cam Lộ', 300, 240, null],
        [null, name, null, null, null],
      ]),
    ),
  );
  const [table] = tables;
  if (table === undefined) throw new Error('no table');
  return completedTable(table, settings)
    .table.columns.slice(2)
    .map(({ figures }) => figures.at(-1) ?? null);
}

describe('blank figures of an aggregate row', () => {
  it('are the sums of its rows, and the ratio of the sums', () => {
    expect(lastRow('Tổng cộng')).toEqual([600, 520, 86.67]);
  });

  it.each(['Bình quân', 'Điểm bình quân', 'BQ toàn tỉnh', 'Trung bình chung'])(
    'stay blank where the row is a mean: %s',
    (name) => {
      expect(lastRow(name)).toEqual([null, null, null]);
    },
  );
});

describe('the mean of units beside the office above them', () => {
  const points = [
    ['Công khai, minh bạch', 18, 15.5],
    ['Tiến độ, kết quả giải quyết', 20, 17.25],
    ['Dịch vụ công trực tuyến', 12, 9],
    ['Thanh toán trực tuyến', 10, 8],
    ['Mức độ hài lòng', 18, 17.9],
    ['Số hóa hồ sơ', 22, 18.05],
  ] as const;
  const aggregateCalled = (name: string) =>
    analyzeWorkbook(
      workbookOf(
        sheetOf('Huyện', [
          ['KẾT QUẢ CỦA HUYỆN BA TRI THÁNG 8/2026'],
          ['STT', 'Nhóm chỉ số thành phần', 'Điểm tối đa', 'Điểm đạt'],
          ...points.map((row, at) => [at + 1, ...row]),
        ]),
        sheetOf('Xã', [
          ['STT', 'Đơn vị', 'Điểm tổng hợp'],
          [1, 'Xã Tân Xuân', 84.95],
          [2, 'Xã Mỹ Hòa', 67.65],
          [3, 'Xã An Ngãi', 75],
          [null, name, null],
        ]),
      ),
    ).boards[0]?.aggregate;

  it.each([
    ['Bình quân', null],
    ['Toàn huyện', 85.7],
  ])('%s has the composite %s', (name, score) => {
    expect(aggregateCalled(name)?.score ?? null).toBe(score);
  });
});
