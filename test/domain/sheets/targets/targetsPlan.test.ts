import type { Sheet } from '../../../../src/domain/workbook/Workbook';
import { isFormulaCell, type PlannedCell, type SheetPlan } from '../../../../src/domain/sheets/plan/SheetPlan';
import { emptyFrame } from '../../../../src/domain/settings/OfficialFrame';
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

const FRAME = {
  ...emptyFrame,
  superior: 'UBND tỉnh Cà Mau',
  office: 'UBND xã Tân Hưng',
  place: 'Tân Hưng',
  signedAs: 'TM. UBND; Chủ tịch',
  signedBy: 'Lê Thị Bé',
};

/** The page that a row of a lying sheet is printed on, counted from its heights and where its printed areas begin. */
function pageOf(row: number, plan: SheetPlan | undefined): number {
  if (plan?.page?.pagesHigh === 1) return 1;
  const starts = plan?.page?.areas?.map(({ top }) => top) ?? [];
  const width =
    plan?.columnWidths.reduce((sum, each) => sum + (each.column < 8 ? (each.width * 7 + 5) * 0.75 : 0), 0) ?? 0;
  let [page, used] = [0, 0];
  for (let at = 0; at <= row; at += 1) {
    const height = plan?.rowHeights.find((each) => each.row === at)?.height ?? 15.75;
    if (starts.includes(at) || used + height > 487 / Math.min(1, 741 / width)) [page, used] = [page + 1, 0];
    used += height;
  }
  return page;
}

function rows(): readonly (readonly unknown[])[] {
  const plan = analyzed({}, SHEET).plans.find(({ key }) => key === 'targets');
  const value = (cell: PlannedCell): unknown => (isFormulaCell(cell) ? cell.value : cell);
  return plan?.blocks[0]?.rows.map((row) => row.map(value)).filter(([first]) => /^\d/.test(String(first))) ?? [];
}

describe('the sheet of targets', () => {
  it('shows each figure with the decimals that its source shows', () => {
    const plan = analyzed({}, SHEET).plans.find(({ key }) => key === 'targets');
    const cells = plan?.blocks[0]?.rows ?? [];
    const formats = cells.flatMap(([number], row) =>
      typeof number !== 'number'
        ? []
        : [
            [3, 4].map(
              (column) =>
                plan?.styles.findLast(
                  ({ area, style }) =>
                    style.numberFormat !== undefined &&
                    area.top <= row &&
                    area.bottom >= row &&
                    area.left <= column &&
                    area.right >= column,
                )?.style.numberFormat,
            ),
          ],
    );
    expect(formats.slice(0, 3)).toEqual([
      ['"≥ "0', '0.00'],
      ['"≥ "0', '0.0'],
      ['"≤ "0', '0'],
    ]);
    expect(formats.at(-1)).toEqual(['"≥ "0', '0']);
  });

  it.each([
    ['at least so much, reached', 0, ['Tỷ lệ hồ sơ trực tuyến', 50, 57.56, 'Đạt', 0]],
    ['a bare figure is to be reached', 1, ['Tỷ lệ số hóa hồ sơ', 80, 79.5, 'Chưa đạt', 0.5]],
    ['at most so much', 2, ['Tỷ lệ hồ sơ quá hạn', 5, 7, 'Chưa đạt', 2]],
    ['no result yet', 3, ['Tỷ lệ thanh toán trực tuyến', 45, '', 'Chưa có số liệu', '']],
    ['a part of another', 4, ['Tỷ lệ xử lý văn bản – Đối với UBND cấp xã', 80, 100, 'Đạt', 0]],
  ])('%s', (_, index, [name, ...figures]) => {
    const row = rows()[index];
    expect([row?.[1], ...(row?.slice(3, 7) ?? [])]).toEqual([name, ...figures]);
  });

  it('numbers targets as their table does', () => {
    expect(rows().map(([number]) => number)).toEqual([1, 2, 3, 4, '5.1']);
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

  it('is printed on one page where targets and the few indicators of a board fit it, without the cells they come from', () => {
    const board = scoreboard([
      { name: 'Xã An', score: 90 },
      { name: 'Xã Bình', score: 70 },
    ]);
    const plan = analyzed({}, board, SHEET).plans.find(({ key }) => key === 'targets');
    const rows = plan?.blocks[0]?.rows ?? [];
    const source = rows.findIndex((row) => row.includes('Ô nguồn'));
    const [printed, ...others] = plan?.page?.areas ?? [];
    expect(others).toEqual([]);
    expect(printed).toMatchObject({ top: 0, left: 0 });
    expect(rows[source]?.indexOf('Ô nguồn')).toBeGreaterThan(printed?.right ?? Infinity);
    const last = rows.findLastIndex((row) => typeof row[0] === 'number');
    expect(printed?.bottom).toBeGreaterThanOrEqual(last);
    expect(plan?.page?.pagesHigh ?? 1).toBe(1);
    const [shortfall, end] = [rows[source]?.indexOf('Còn thiếu') ?? -1, printed?.right];
    const lines = [source, ...rows.flatMap((row, at) => (row[0] === 1 && at > source ? at : [])).slice(0, 1)];
    for (const line of lines)
      expect(plan?.merges).toContainEqual({ top: line, left: shortfall, bottom: line, right: end });
  });

  it('tears no board’s table from its heading where a page ends between them', () => {
    const board = scoreboard([
      { name: 'Xã An', score: 90 },
      { name: 'Xã Bình', score: 70 },
    ]);
    for (let count = 2; count < 20; count += 1) {
      const assigned = targets(
        ...Array.from({ length: count }, (_, at): Target => [
          String(at + 1),
          `Tỷ lệ số hóa lĩnh vực ${at + 1}`,
          80,
          85,
        ]),
      );
      const plan = analyzed({ frame: FRAME }, board, assigned).plans.find(({ key }) => key === 'targets');
      const rows = plan?.blocks[0]?.rows ?? [];
      const heading = rows.findIndex(
        ([first]) => typeof first === 'string' && first.startsWith('CHỈ TIÊU CỦA CÁC CHỈ SỐ'),
      );
      const last = rows.findLastIndex(([first]) => typeof first === 'number');
      expect([count, pageOf(last, plan)]).toEqual([count, pageOf(heading, plan)]);
    }
  });

  it('calls each of several tables of a sheet by its title, without its number among them', () => {
    const part = (title: string, ...names: readonly string[]): Sheet['rows'] => [
      [title],
      ['STT', 'Chỉ tiêu', 'Đơn vị', 'Chỉ tiêu năm 2025', 'Kết quả đạt'],
      ...names.map((name, at) => [String(at + 1), name, '%', 80, 75 + at]),
      [],
    ];
    const both = sheet('Chỉ tiêu', [
      ...part('1. Chỉ tiêu theo Kế hoạch 12', 'Tỷ lệ số hóa hồ sơ', 'Tỷ lệ hồ sơ trực tuyến'),
      ...part('2. Chỉ tiêu theo Kế hoạch 15', 'Tỷ lệ giải quyết đúng hạn', 'Tỷ lệ hài lòng'),
    ]);
    const { plans, narrative } = analyzed({}, both);
    const texts = (plans.find(({ key }) => key === 'targets')?.blocks[0]?.rows ?? []).map(([first]) => first);
    expect(texts).toEqual(expect.arrayContaining(['Chỉ tiêu theo Kế hoạch 12', 'Chỉ tiêu theo Kế hoạch 15']));
    const said = narrative.paragraphs.flatMap(({ sentences }) => sentences).join('\n');
    expect(said).toContain('Chỉ tiêu theo Kế hoạch 15: ');
    expect(said).not.toMatch(/[12]\. [Cc]hỉ tiêu/u);
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
