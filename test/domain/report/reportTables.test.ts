import type { ReportCell } from '../../../src/domain/report/Report';
import { reportTables } from '../../../src/domain/report/reportTables';
import { ROOM, tableOf } from '../../../src/domain/report/shownTable';

const cell = (text: string): ReportCell => ({
  text,
  bold: false,
  italic: false,
  underline: false,
  align: 'left',
  across: 1,
  down: 1,
});

const advice =
  'Tăng Số hóa hồ sơ thêm 20,2 điểm phần trăm (từ 69,5% lên 89,7%), hoặc Tiến độ giải quyết thêm 8 điểm phần trăm';
const table = tableOf(
  1,
  [
    ['Đơn vị', 'Còn thiếu', 'Cách gần nhất'],
    ['Xã Tân Khánh Trung', '4,44 điểm', advice],
  ].map((row) => row.map(cell)),
);

describe('the letters of a table with long texts', () => {
  it('are easily read in the text, where the texts take several lines', () => {
    expect(reportTables(table, ROOM.portrait)[0]?.fontSize).toBeGreaterThanOrEqual(11);
  });

  it('are smaller on the page of an appendix, so that it keeps to the page', () => {
    const wide = tableOf(1, [...table.rows.map((row) => [...row, ...row])]);
    expect(reportTables(wide, ROOM.landscape)[0]?.fontSize).toBeLessThan(11);
  });
});
