import { isFormulaCell, type SheetPlan } from '../../../../src/domain/sheets/plan/SheetPlan';
import { analyzed, type Line, scoreboard, workbook } from '../../narrative/scoreboard';
import { agrees, recompute } from '../recompute';

function lines(count: number): readonly Line[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `Xã Tân ${index + 1}`,
    score: Math.round((98 - index * 0.7) * 100) / 100,
    previous: 80,
    publicity: 100 - index,
  }));
}

function chartsPlanOf(count: number): SheetPlan | undefined {
  return analyzed({}, scoreboard(lines(count))).plans.find(({ key }) => key === 'charts');
}

function categories(plan: SheetPlan | undefined, chart: number): readonly unknown[] {
  const area = plan?.charts[chart]?.categories;
  const rows = area === undefined ? [] : (plan?.blocks[0]?.rows.slice(area.top, area.bottom + 1) ?? []);
  return rows.map(([cell]) => (cell !== undefined && isFormulaCell(cell) ? cell.value : cell));
}

describe('charts of many units', () => {
  it.each([
    [2, 2],
    [13, 13],
    [24, 24],
    [60, 24],
  ])('of %s units, %s bars are drawn', (count, drawn) => {
    expect(categories(chartsPlanOf(count), 0)).toHaveLength(drawn);
  });

  it('shows both ends of a long ranking and says so', () => {
    const plan = chartsPlanOf(60);
    expect(plan?.charts[0]?.title).toBe('Biểu đồ 1. Điểm tổng hợp: 12 đơn vị cao nhất và 12 đơn vị thấp nhất');
    expect(categories(plan, 0).slice(10, 14)).toEqual(['Xã Tân 11', 'Xã Tân 12', 'Xã Tân 49', 'Xã Tân 50']);
  });

  it('draws nothing of one unit', () => {
    expect(chartsPlanOf(1)).toBeUndefined();
  });

  it('keeps the scale of a ranking, from nothing to all points', () => {
    expect(chartsPlanOf(13)?.charts[0]?.axis).toMatchObject({ minimum: 0, maximum: 100 });
  });
});

describe('figures of charts and targets', () => {
  it.each([2, 13, 60])('of %s units are what a spreadsheet makes of them', (count) => {
    const board = scoreboard(lines(count));
    const { plans } = analyzed({}, board);
    const own = recompute(workbook(board), plans).filter(({ at }) => /^(?:Biểu đồ|Chỉ tiêu)!/.test(at));
    expect(own.length).toBeGreaterThan(count);
    expect(own.filter((cell) => !agrees(cell))).toEqual([]);
  });
});
