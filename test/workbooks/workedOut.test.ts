import type { CellValue } from '../../src/domain/workbook/Workbook';
import { workedOut } from '../../src/workbooks/recalculate';
import { type FailureCode, WorkbookFailure } from '../../src/workbooks/WorkbookFailure';
import { sheetOf, workbookOf } from '../domain/tables/sheetOf';

function check(rows: readonly (readonly CellValue[])[]): () => unknown {
  const workbook = { ...workbookOf(sheetOf('Trang 1', rows)), fileName: 'bao-cao.xlsx' };
  return () => workedOut(workbook);
}

describe('a workbook in which there is nothing to compute', () => {
  it.each<[string, FailureCode, readonly (readonly CellValue[])[]]>([
    ['is blank', 'no-table', []],
    ['holds a letter', 'no-table', [['Kính gửi: UBND huyện'], ['Trân trọng.']]],
    [
      'has a table of no units',
      'no-units',
      [
        ['STT', 'Đơn vị', 'Điểm tổng hợp'],
        ['Tổng cộng', null, 80],
      ],
    ],
  ])('that %s is refused: %s', (_, code, rows) => {
    expect(check(rows)).toThrow(new WorkbookFailure(code, 'bao-cao.xlsx'));
  });

  it('is not one with a single unit', () => {
    expect(
      check([
        ['STT', 'Đơn vị', 'Điểm tổng hợp'],
        [1, 'Xã Phú Thọ', 80],
      ]),
    ).not.toThrow();
  });
});
