import { analyzeWorkbook } from '../../src/domain/analyzeWorkbook';
import { isFormulaCell, type PlannedCell, type SheetPlan } from '../../src/domain/sheets/plan/SheetPlan';
import type { CellValue } from '../../src/domain/workbook/Workbook';
import { type CaseName, readCase } from './openCase';

const valueOf = (cell: PlannedCell): CellValue => (isFormulaCell(cell) ? cell.value : cell);

async function targetsOf(name: CaseName): Promise<SheetPlan> {
  const plan = analyzeWorkbook(await readCase(name)).plans.find(({ key }) => key === 'targets');
  if (plan === undefined) throw new Error('no sheet of targets');
  return plan;
}

function rowsOf(plan: SheetPlan): readonly (readonly CellValue[])[] {
  return plan.blocks.flatMap(({ rows }) => rows.map((row) => row.map(valueOf)));
}

describe('the sheet of targets', () => {
  it('counts the targets of Phú Mỹ and lists each with its shortfall and its parents', async () => {
    const rows = rowsOf(await targetsOf('phu-my'));
    expect(rows).toContainEqual([null, null, null, 22, 12, 10, 0, null, null]);
    const listed = rows.filter(
      ([number, , , , , assessment]) => /^\d/u.test(JSON.stringify(number).replace('"', '')) && assessment !== null,
    );
    expect(listed).toHaveLength(22);
    expect(listed[8]).toEqual([
      '7.3',
      'Tỷ lệ xử lý văn bản, hồ sơ công việc (trừ hồ sơ mật) trên môi trường mạng – Đối với UBND cấp xã',
      '%',
      80,
      100,
      'Đạt',
      0,
      null,
      'NQ01!E13',
    ]);
    expect(listed.map(([number]) => number)).toEqual([
      ...[1, 2, 3, 4, 5, 6, '7.1', '7.2', '7.3'],
      ...[1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    ]);
    expect(listed[10]?.slice(3)).toEqual([80, 2.17, 'Chưa đạt', 77.83, null, 'NQ02!E7']);
    expect(rows.map(([first]) => first)).toEqual(
      expect.arrayContaining([
        'Chỉ tiêu giao tại Nghị quyết số 01/NQ-CP',
        'Chỉ tiêu giao tại Nghị quyết số 02/NQ-CP',
        'I. Cắt giảm, đơn giản hóa TTHC, quy định kinh doanh',
      ]),
    );
  });

  it('links every target of Phú Mỹ to its cell and works out its assessment there', async () => {
    const plan = await targetsOf('phu-my');
    expect(plan.links).toHaveLength(22);
    expect(plan.links[0]).toMatchObject({ sheet: 'NQ01', cell: 'E4' });
    const cells = plan.links.map(({ row }) => plan.blocks[0]?.rows[row]);
    expect(cells.every((row) => row?.slice(4, 7).every(isFormulaCell))).toBe(true);
  });

  it('says of the indicators of Phú Tân how many communes reach each target', async () => {
    const rows = rowsOf(await targetsOf('phu-tan'));
    const about = (name: string): CellValue[] | undefined => rows.find((row) => row[1] === name)?.slice(2);
    expect(about('Điểm tổng hợp')).toEqual(['điểm', 80, 18, 14, 4, 77.8]);
    expect(about('Công khai, minh bạch')).toEqual(['%', 80, 18, 10, 8, 55.6]);
    expect(about('Tiến độ, kết quả giải quyết')).toEqual(['%', 80, 18, 18, 0, 100]);
  });
});
