import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { heightsOf, ROOM, titlesHeight, widthOf } from '../../../src/domain/sheets/plan/pageRoom';
import type { PrintedSheet } from '../../../src/domain/sheets/plan/PrintedSheet';
import type { SheetPlan } from '../../../src/domain/sheets/plan/SheetPlan';
import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { sheetOf, workbookOf } from '../tables/sheetOf';

/** Communes of which so many have a composite that is not the sum of its items, and as many targets that a person has set. */
function plansWith(mistakes: number): readonly SheetPlan[] {
  const rows = Array.from({ length: mistakes * 3 }, (_, at): CellValue[] => {
    const points = [17, 19.5 - at / 100, 11, 9];
    const total = points.reduce((sum, each) => sum + each, 0);
    return [at + 1, `Xã Tân Hòa ${at + 1}`, ...points, at % 3 === 0 ? total + 2 : total];
  });
  const header = ['Công khai, minh bạch', 'Tiến độ giải quyết', 'Dịch vụ công trực tuyến', 'Thanh toán trực tuyến'];
  const table = [['KẾT QUẢ THÁNG 5/2026'], ['STT', 'Đơn vị', ...header, 'Tổng điểm'], ...rows];
  const targets = Array.from({ length: mistakes }, (_, at) => ({ indicator: `Chỉ số phụ ${at + 1}`, target: 90 }));
  return analyzeWorkbook(workbookOf(sheetOf('Điểm', table)), { settings: { targets } }).plans;
}

/** The rows with which the pages of a sheet end, but for the last, as a program breaks them. */
function pageEnds({ blocks, columnWidths, rowHeights, page }: SheetPlan): readonly number[] {
  if (page === undefined) throw new Error('no page');
  const bottom = Math.max(...blocks.map(({ top, rows }) => top + rows.length - 1));
  const sheet: PrintedSheet = { rows: bottom + 1, columnWidths, rowHeights, page };
  const right = Math.max(...columnWidths.map(({ column }) => column));
  const areas = page.areas ?? [{ top: 0, left: 0, bottom, right }];
  const heightOf = heightsOf(sheet);
  const endsAt = (share: number): readonly number[] =>
    areas.flatMap((area, at) => {
      const scale = share * Math.min(1, ROOM[page.orientation].width / widthOf(sheet, area));
      const ends: number[] = at < areas.length - 1 ? [area.bottom] : [];
      let used = area.top > (page.titleRows?.last ?? Infinity) ? titlesHeight(sheet) : 0;
      for (let row = area.top; row <= area.bottom; row += 1) {
        if (used + heightOf(row) > ROOM[page.orientation].height / scale) {
          ends.push(row - 1);
          used = titlesHeight(sheet);
        }
        used += heightOf(row);
      }
      return ends;
    });
  // A program draws a sheet smaller to keep to the pages that it may take.
  let share = 1;
  while (endsAt(share).length + 1 > (page.pagesHigh ?? Infinity)) share -= 0.01;
  return endsAt(share);
}

/** Whether a row holds a heading or the header of a table: bold from its first cell on. */
function isHeading({ styles }: SheetPlan, row: number): boolean {
  return styles.some(({ area, style }) => area.top === row && area.left === 0 && area.right > 0 && style.bold === true);
}

describe.each(['checks', 'settings'])('the sheet %s', (key) => {
  it('ends no page with a heading', () => {
    for (let mistakes = 1; mistakes < 24; mistakes += 1) {
      const plan = plansWith(mistakes).find((each) => each.key === key);
      if (plan === undefined) throw new Error(`no ${key}`);
      const ends = pageEnds(plan);
      for (const end of ends) expect([mistakes, end, isHeading(plan, end)]).toEqual([mistakes, end, false]);
    }
  });
});
