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
