import { index766 } from '../../../src/domain/indices/766/index766';
import { heightOf } from '../../../src/domain/sheets/plan/look';
import type { CellStyle, SheetPlan } from '../../../src/domain/sheets/plan/SheetPlan';
import { analyzed, sheet } from '../narrative/scoreboard';

/** The sheets made of two rosters with an index of that name. */
function plansOf(name: string): readonly SheetPlan[] {
  const board = sheet('Bảng điểm', [
    ['BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP QUÝ II NĂM 2027'],
    ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Công khai, minh bạch (18)', 'Tiến độ giải quyết (20)', 'Số hóa hồ sơ (22)'],
    ['I', 'Các sở, ban, ngành'],
    [1, 'Sở Nội vụ', 55, 17, 18, 20],
    [2, 'Sở Tài chính', 52, 16, 17, 19],
    [3, 'Sở Xây dựng', 46, 14, 15, 17],
    ['II', 'UBND các xã, phường, đặc khu'],
    [1, 'Xã Phú Lâm', 56, 17.5, 18, 20.5],
    [2, 'Phường Tân Định', 50, 15, 16, 19],
    [3, 'Đặc khu Hòn Chuối', 44, 13, 14, 17],
  ]);
  return analyzed({ indices: [{ ...index766, name }] }, board).plans.filter(({ copyOf }) => copyOf === undefined);
}

/** The bold texts over several columns that a sheet's rows are too low for. */
function cutIn({ name, blocks, styles, merges, columnWidths, rowHeights }: SheetPlan): readonly string[] {
  const [{ rows } = { rows: [] }] = blocks;
  return merges.flatMap(({ top, left, right, bottom }) => {
    const text = rows[top]?.[left];
    const style: CellStyle = Object.assign(
      {},
      ...styles.flatMap((each) =>
        each.area.top <= top && each.area.bottom >= top && each.area.left <= left && each.area.right >= left
          ? [each.style]
          : [],
      ),
    ) as CellStyle;
    if (typeof text !== 'string' || style.bold !== true || bottom > top) return [];
    const width = columnWidths.reduce(
      (sum, each) => (each.column >= left && each.column <= right ? sum + each.width : sum),
      0,
    );
    const needed = heightOf(text, width, style.fontSize, true);
    const given = rowHeights.find(({ row }) => row === top)?.height ?? 15.75;
    return style.wrap !== true || given >= needed - 4 ? [] : [`${name}: ${text} (${given} < ${needed})`];
  });
}

it('gives the bold titles of each sheet as many lines as they take, however long the name of their index', () => {
  const words = 'Bộ chỉ số đánh giá chất lượng phục vụ của các cơ quan, địa phương trong thực hiện thủ tục'.split(' ');
  const cut = words.flatMap((_, at) => plansOf(words.slice(0, at + 1).join(' ')).flatMap(cutIn));
  expect(cut).toEqual([]);
  expect(plansOf('Bộ chỉ số').map(({ key }) => key)).toContain('charts');
});
