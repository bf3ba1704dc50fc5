import type { Sheet } from '../../../../src/domain/workbook/Workbook';
import { isFormulaCell, type PlannedCell } from '../../../../src/domain/sheets/plan/SheetPlan';
import { analyzed, scoreboard, sheet, workbook } from '../../narrative/scoreboard';
import { agrees, recompute } from '../recompute';

type Target = readonly [ordinal: string, name: string, target: string | number | null, result: string | number | null];

function targets(...lines: readonly Target[]): Sheet {
  return sheet('Chỉ tiêu giao', [
    ['CHỈ TIÊU GIAO NĂM 2025'],
    [],
    ['STT', 'Chỉ tiêu', 'Đơn vị', 'Chỉ tiêu năm 2025', 'Kết quả đạt'],
    ...lines.map(([ordinal, name, target, result]) => [ordinal, name, target === null ? null : '%', target, result]),
  ]);
}

const SHEET = targets(
  ['1', 'Tỷ lệ hồ sơ trực tuyến', 'Tối thiểu 50', '57,56%'],
  ['2', 'Tỷ lệ số hóa hồ sơ', 80, 79.5],
  ['3', 'Tỷ lệ hồ sơ quá hạn', '≤ 5', 7],
  ['4', 'Tỷ lệ thanh toán trực tuyến', 45, null],
  ['5', 'Tỷ lệ xử lý văn bản', null, null],
  ['5.1', 'Đối với UBND cấp xã', 80, '100%'],
);

function rows(): readonly (readonly unknown[])[] {
  const plan = analyzed({}, SHEET).plans.find(({ key }) => key === 'targets');
  const value = (cell: PlannedCell): unknown => (isFormulaCell(cell) ? cell.value : cell);
  return plan?.blocks[0]?.rows.map((row) => row.map(value)).filter(([first]) => typeof first === 'number') ?? [];
}

describe('the sheet of targets', () => {
  it.each([
    ['at least so much, reached', 0, ['Tỷ lệ hồ sơ trực tuyến', 50, 57.56, 'Đạt', 0]],
    ['a bare figure is to be reached', 1, ['Tỷ lệ số hóa hồ sơ', 80, 79.5, 'Chưa đạt', 0.5]],
    ['at most so much', 2, ['Tỷ lệ hồ sơ quá hạn', 5, 7, 'Chưa đạt', 2]],
    ['no result yet', 3, ['Tỷ lệ thanh toán trực tuyến', 45, '', 'Chưa có số liệu', '']],
    ['a part of another', 4, ['5. Tỷ lệ xử lý văn bản › Đối với UBND cấp xã', 80, 100, 'Đạt', 0]],
  ])('%s', (_, index, [name, ...figures]) => {
    const row = rows()[index];
    expect([row?.[1], ...(row?.slice(3, 7) ?? [])]).toEqual([name, ...figures]);
  });

  it('is worked out by a spreadsheet alike', () => {
    const cells = recompute(workbook(SHEET), analyzed({}, SHEET).plans);
    expect(cells.filter(({ at }) => at.startsWith('Chỉ tiêu!')).length).toBeGreaterThan(20);
    expect(cells.filter((cell) => !agrees(cell))).toEqual([]);
  });

  it('is worked out anew when a result is corrected', () => {
    const before = analyzed({}, SHEET).plans;
    const corrected = workbook({
      ...SHEET,
      rows: SHEET.rows.map((row) => (row[0] === '2' ? [...row.slice(0, 4), 80.5] : row)),
    });
    const changed = recompute(corrected, before).filter((cell) => !agrees(cell) && cell.at.startsWith('Chỉ tiêu!'));
    expect(changed.map(({ recomputed }) => recomputed)).toEqual(expect.arrayContaining([80.5, 'Đạt', 0]));
    expect(changed.map(({ recomputed }) => recomputed)).toEqual([3, 1, 80.5, 'Đạt', 0]);
  });

  it('is not written where there is no target', () => {
    const names = sheet('Danh sách', [
      ['STT', 'Đơn vị', 'Số hồ sơ'],
      [1, 'Xã An', 3],
      [2, 'Xã Bình', 4],
    ]);
    expect(analyzed({}, names).plans.map(({ key }) => key)).not.toContain('targets');
    expect(analyzed({}, scoreboard([{ name: 'Xã An', score: 90 }])).plans.map(({ key }) => key)).toContain('targets');
  });
});
