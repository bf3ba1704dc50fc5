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
    [
      'has a list of persons alone',
      'only-lists',
      [
        ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị công tác', 'Năm sinh', 'Hệ số lương'],
        [1, 'Nguyễn Văn An', 'Công chức', 'Phòng Kinh tế', 1988, 3.66],
        [2, 'Trần Thị Bình', 'Phó phòng', 'Văn phòng', 1979, 4.65],
        [3, 'Lê Quang Cường', 'Chuyên viên', 'Phòng Kinh tế', 1992, 2.67],
      ],
    ],
    [
      'has a log of letters alone',
      'only-lists',
      [
        ['Số đến', 'Ngày đến', 'Nơi gửi', 'Số ký hiệu', 'Trích yếu', 'Hạn xử lý', 'Số ngày'],
        [1, '02/3/2026', 'Sở Nội vụ', '12/SNV-CCHC', 'V/v rà soát', '09/3/2026', 7],
        [2, '03/3/2026', 'Sở Y tế', '45/SYT-VP', 'V/v báo cáo', '06/3/2026', 3],
        [3, '03/3/2026', 'UBND tỉnh', '310/UBND-KT', 'Kế hoạch quý II', '15/3/2026', 12],
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
