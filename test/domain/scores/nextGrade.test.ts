import { rostersFromTables } from '../../../src/domain/indicators/fromTables';
import { boardsFromIndicators } from '../../../src/domain/scores/fromIndicators';
import { nextGrades, type ShortestWay } from '../../../src/domain/scores/nextGrade';
import { indexOf } from '../../../src/domain/settings/indexOf';
import { presetSettings } from '../../../src/domain/settings/presetSettings';
import { tablesFromWorkbook } from '../../../src/domain/tables/fromWorkbook';
import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { sheetOf, workbookOf } from '../tables/sheetOf';

const GROUPS = [
  'Công khai (18 điểm)',
  'Tiến độ (20 điểm)',
  'Thanh toán trực tuyến (10 điểm)',
  'Số hóa hồ sơ (22 điểm)',
];

/** The shortest way of `Xã Tân Lập` to the next grade, among units that have all there is. */
function wayOf(
  heads: readonly string[],
  own: readonly CellValue[],
  others: readonly CellValue[],
): ShortestWay | undefined {
  const rows = ['Xã Phú Mỹ', 'Xã Hương Sơn', 'Xã Tân Hòa'].map((name, index) => [index + 2, name, ...others]);
  const tables = tablesFromWorkbook(
    workbookOf(sheetOf('Phụ lục', [['STT', 'Đơn vị', ...heads, 'Điểm tổng hợp'], [1, 'Xã Tân Lập', ...own], ...rows])),
    presetSettings,
  );
  const [board] = boardsFromIndicators(rostersFromTables(tables), tables, presetSettings, () => undefined);
  if (board === undefined) throw new Error('no board');
  const ways = nextGrades(board, indexOf(board, presetSettings));
  const way = ways.find(({ unit }) => unit.name === 'Xã Tân Lập');
  expect(way).toMatchObject({ grade: 'Xuất sắc', missing: 2 });
  return way?.shortest;
}

const FULL = [18, 20, 10, 22, 96];

describe('the shortest way to the next grade', () => {
  it('is by the item with the greatest maximum of those that have room enough', () => {
    expect(wayOf(GROUPS, [12, 17, 10, 21, 88], FULL)).toEqual({ kind: 'points', group: 'progress', now: 17, max: 20 });
    expect(wayOf(GROUPS, [12, 17, 10, 18, 88], FULL)).toEqual({
      kind: 'points',
      group: 'digitization',
      now: 18,
      max: 22,
    });
  });

  it('says so where no item has room enough, with the one that has most', () => {
    const all = [...GROUPS, 'Dịch vụ công trực tuyến (12 điểm)', 'Mức độ hài lòng (18 điểm)'];
    const full = [18, 20, 10, 22, 12, 18, 96];
    expect(wayOf(all, [17, 19.5, 8.5, 21, 11, 17.5, 88], full)).toEqual({
      kind: 'several',
      group: 'onlinePayment',
      room: 1.5,
    });
    // Groups that the table does not have may have more.
    expect(wayOf(GROUPS, [17, 19.5, 8.5, 21, 88], FULL)).toBeUndefined();
  });

  it('is by its rate where points follow the rates', () => {
    const heads = ['Điểm số hóa hồ sơ (22 điểm)', 'Tỷ lệ số hóa hồ sơ (%)'];
    expect(wayOf(heads, [16.5, 75, 88], [22, 100, 96])).toEqual({
      kind: 'rate',
      group: 'digitization',
      now: 75,
      more: 9.090909090909092,
    });
  });
});
