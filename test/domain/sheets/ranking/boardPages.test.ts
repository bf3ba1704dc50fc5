import { emptyFrame } from '../../../../src/domain/settings/OfficialFrame';
import { widthFor } from '../../../../src/domain/sheets/plan/look';
import { pointsOf } from '../../../../src/domain/sheets/plan/pageRoom';
import type { SheetPlan } from '../../../../src/domain/sheets/plan/SheetPlan';
import type { CellValue } from '../../../../src/domain/workbook/Workbook';
import { cellsIn } from '../printedCells';
import { analyzed, sheet } from '../../narrative/scoreboard';

/** The room between the margins of a page of A4, in points, and the size of the board's letters. */
const ROOM = { portrait: 494, landscape: 741 } as const;
const SIZE = 12;

/** The board of so many communes with points and rates of so many items of one index. */
function boardOf(units: number, items: number): SheetPlan {
  const header = Array.from({ length: items }, (_, item) => [
    `Nội dung đánh giá số ${item + 1} (10 điểm)`,
    `Tỷ lệ hồ sơ thuộc nội dung ${item + 1} (%)`,
  ]).flat();
  const rows = Array.from({ length: units }, (_, unit): CellValue[] => {
    const points = Array.from({ length: items }, (_each, item) => 5 + ((unit * 7 + item * 3) % 10) / 2);
    const total = points.reduce((sum, each) => sum + each, 0);
    return [unit + 1, `Xã Tân ${unit + 1}`, total, ...points.flatMap((each) => [each, each * 9])];
  });
  const { plans } = analyzed(
    {},
    sheet('Bảng điểm', [['KẾT QUẢ THÁNG 5/2025'], ['STT', 'Đơn vị', 'Tổng điểm', ...header], ...rows]),
  );
  const plan = plans.find(({ key }) => key === 'ranking');
  if (plan === undefined) throw new Error('no board');
  return plan;
}

/** The board of so many communes with so many items of points in thousands, to be signed. */
function framedBoardOf(units: number, items: number): SheetPlan {
  const header = Array.from({ length: items }, (_, item) => `Bảo vệ môi trường ${item + 1}`);
  const rows = Array.from({ length: units }, (_, unit): CellValue[] => {
    const points = Array.from({ length: items }, (_each, item) => 1234.5 - unit - item);
    return [unit + 1, `Phường Hương Trà ${unit + 1}`, points.reduce((sum, each) => sum + each, 0), ...points];
  });
  const frame = { ...emptyFrame, office: 'UBND thành phố Huế', place: 'Huế', signedAs: 'CHỦ TỊCH', signedBy: 'Lê An' };
  const { plans } = analyzed(
    { frame },
    sheet('Bảng điểm', [['KẾT QUẢ THÁNG 5/2025'], ['STT', 'Đơn vị', 'Tổng điểm', ...header], ...rows]),
  );
  const plan = plans.find(({ key }) => key === 'ranking');
  if (plan === undefined) throw new Error('no board');
  return plan;
}

/** The size at which the letters of each page are printed, in points. */
function printedSizes({ page, columnWidths }: SheetPlan): readonly number[] {
  const titles = page?.titleColumns?.last ?? -1;
  const widths = (page?.areas ?? []).map(({ left, right }) =>
    columnWidths.reduce(
      (sum, { column, width }) =>
        column <= titles || (column >= left && column <= right) ? sum + pointsOf(width) : sum,
      0,
    ),
  );
  return widths.map((width) => SIZE * Math.min(1, ROOM[page?.orientation ?? 'portrait'] / width));
}

describe('a printed board', () => {
  it.each([
    [18, 3],
    [60, 6],
    [110, 9],
    [130, 12],
  ])('of %s units and %s items is read without glasses', (units, items) => {
    const sizes = printedSizes(boardOf(units, items));
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
  });

  it('stands upright where a long one takes fewer pages so', () => {
    expect(boardOf(18, 5).page?.orientation).toBe('landscape');
    expect(boardOf(110, 9).page?.orientation).toBe('portrait');
  });

  it('is narrowed to stand upright where that saves a page, in letters that can be read and columns that hold their words', () => {
    const [lying, upright] = [framedBoardOf(5, 9), framedBoardOf(24, 9)];
    expect(lying.page).toMatchObject({ orientation: 'landscape', pagesHigh: 1 });
    expect(upright.page).toMatchObject({ orientation: 'portrait', pagesHigh: 1 });
    expect(Math.min(...printedSizes(upright))).toBeGreaterThanOrEqual(9);
    for (const { column, width } of upright.columnWidths.slice(4)) {
      expect([column, width >= widthFor('trường', 12, true)]).toEqual([column, true]);
      expect([column, width >= widthFor('1.234,5')]).toEqual([column, true]);
    }
  });

  it('fills the pages of each of its groups of columns alike, but for the last, which is signed', () => {
    const areas = boardOf(110, 9).page?.areas ?? [];
    const lines = areas.filter(({ left }) => left === 0).map(({ top, bottom }) => bottom - top);
    expect(Math.min(...lines) / Math.max(...lines)).toBeGreaterThan(0.6);
  });

  it('stays on one page across where it can', () => {
    expect(boardOf(18, 3).page?.areas).toHaveLength(1);
  });

  it('is split by groups of columns otherwise, with the names on every page and no column alone', () => {
    const { page, columnWidths } = boardOf(60, 10);
    const areas = page?.areas ?? [];
    expect(areas.length).toBeGreaterThan(1);
    expect(page?.titleColumns).toEqual({ first: 0, last: 1 });
    const groups = [...new Map(areas.map((area) => [area.left, area])).values()];
    expect(groups.map(({ left }) => left)).toEqual([0, ...groups.slice(0, -1).map(({ right }) => right + 1)]);
    expect(areas.at(-1)?.right).toBe(columnWidths.length - 1);
    for (const { left, right } of areas) expect(right - left).toBeGreaterThan(0);
  });

  it('has its note below its last columns, so that the names that every page repeats cut nothing off', () => {
    const plan = boardOf(60, 10);
    const [last, ...before] = [...(plan.page?.areas ?? [])].reverse();
    const note = plan.merges.find(({ top, left }) => top > (before[0]?.bottom ?? NaN) && left === last?.left);
    expect(note?.right).toBe(last?.right);
    expect(last === undefined ? [] : cellsIn(plan, last)).toContainEqual(expect.stringMatching(/^Ghi chú: in đậm/u));
    for (const area of before) expect(JSON.stringify(cellsIn(plan, area))).not.toContain('Ghi chú');
  });

  it('names the group of columns on each of its pages', () => {
    const plan = boardOf(60, 10);
    const { areas = [], titleRows } = plan.page ?? {};
    const header = { top: titleRows?.first ?? NaN, bottom: titleRows?.last ?? NaN };
    for (const area of areas) {
      const title = area.left === 0 ? 'CÁC CHỈ SỐ' : 'CÁC CHỈ SỐ (tiếp theo)';
      expect(cellsIn(plan, { ...area, ...header })).toContain(title);
    }
  });

  it('prints nothing of how it was made', () => {
    const plan = boardOf(18, 3);
    const printed = JSON.stringify((plan.page?.areas ?? []).flatMap((area) => cellsIn(plan, area)));
    expect(printed).not.toMatch(/Cấu hình|Nguồn số liệu|công thức|“Bảng điểm”/);
    expect(JSON.stringify(plan.blocks)).toContain('Nguồn số liệu: “Bảng điểm”');
  });
});

describe('what stands above groups of columns', () => {
  /** The first rows of a board's header, cell by cell: what stands there and over how many columns and rows. */
  const headed = ({ blocks, merges }: SheetPlan, said: string): readonly string[] =>
    (blocks[0]?.rows ?? []).flatMap((cells, row) =>
      cells.flatMap((value, column) => {
        if (typeof value !== 'string' || !value.startsWith(said)) return [];
        const over = merges.find(({ top, left }) => top === row && left === column);
        return [`${value} ${(over?.right ?? column) - column + 1}×${(over?.bottom ?? row) - row + 1}`];
      }),
    );

  it('says on every further page that it goes on', () => {
    const board = boardOf(8, 14);
    const [first = '', ...others] = headed(board, 'CÁC CHỈ SỐ');
    expect(first).toMatch(/^CÁC CHỈ SỐ \d+×1$/);
    expect(others.length).toBe((board.page?.areas?.length ?? 0) - 1);
    for (const other of others) expect(other).toMatch(/^CÁC CHỈ SỐ \(tiếp theo\) \d+×1$/);
  });

  it('is left out where there is one column alone, which is as high as the header', () => {
    const { plans } = analyzed(
      {},
      sheet('Bảng điểm', [
        ['KẾT QUẢ THÁNG 5/2025'],
        ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Số hóa hồ sơ (%)'],
        [1, 'Xã Tân An', 91, 88],
        [2, 'Xã Tân Bình', 82, 77],
        [3, 'Xã Tân Châu', 73, 66],
      ]),
    );
    const board = plans.find(({ key }) => key === 'ranking');
    if (board === undefined) throw new Error('no board');
    expect(headed(board, 'CÁC CHỈ SỐ')).toEqual([]);
    expect(headed(board, 'Số hóa hồ sơ')).toEqual(['Số hóa hồ sơ (%) 1×2']);
  });
});

it('ends no page between the figures below one header, points and counts alike', () => {
  const items = [
    ['Công khai, minh bạch', 18],
    ['Tiến độ giải quyết', 20],
    ['Dịch vụ công trực tuyến', 12],
    ['Thanh toán trực tuyến', 10],
    ['Mức độ hài lòng', 18],
    ['Số hóa hồ sơ', 22],
  ] as const;
  const names = items.map(([name]) => name);
  const { plans } = analyzed(
    {},
    sheet('Bảng điểm', [
      ['KẾT QUẢ THÁNG 5/2025'],
      ['STT', 'Đơn vị', 'Điểm tổng hợp', ...names.flatMap((name) => [name, null, null])],
      [null, null, null, ...items.flatMap(([, max]) => [`Điểm (tối đa ${max})`, 'Số hồ sơ', 'Số hồ sơ đạt'])],
      ...[8, 7, 6].map((points, at) => [
        at + 1,
        `Xã Tân ${'ABC'.charAt(at)}`,
        points * 6,
        ...names.flatMap((_, item) => [points, 140 + item, 30 + item]),
      ]),
    ]),
  );
  const board = plans.find(({ key }) => key === 'ranking');
  const { titleRows, areas = [] } = board?.page ?? {};
  const above = board?.blocks[0]?.rows[(titleRows?.first ?? NaN) + 1] ?? [];
  expect(areas.length).toBeGreaterThan(1);
  expect(above.filter((text) => typeof text === 'string')).toEqual(names);
});
