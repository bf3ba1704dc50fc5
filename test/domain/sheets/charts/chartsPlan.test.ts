import { isFormulaCell, type SheetPlan } from '../../../../src/domain/sheets/plan/SheetPlan';
import type { CellValue } from '../../../../src/domain/workbook/Workbook';
import { analyzed, type Line, scoreboard, sheet, workbook } from '../../narrative/scoreboard';
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

describe('the chart of changes', () => {
  it('has columns where their names have room below them, and bars beside the ranking elsewhere', () => {
    const kinds = (count: number): readonly unknown[] => chartsPlanOf(count)?.charts.map(({ kind }) => kind) ?? [];
    expect([kinds(4), kinds(13)]).toEqual([
      ['bar', 'column'],
      ['bar', 'bar'],
    ]);
    const long = lines(3).map((line) => ({ ...line, name: `${line.name} và Trung tâm Phục vụ hành chính công` }));
    const plan = analyzed({}, scoreboard(long)).plans.find(({ key }) => key === 'charts');
    expect(plan?.charts.map(({ kind }) => kind)).toEqual(['bar', 'bar']);
  });
});

describe('the chart of an index’s groups', () => {
  const GROUPS = ['Công khai, minh bạch', 'Tiến độ giải quyết', 'Số hóa hồ sơ'];
  const UNITS = ['Xã Vĩnh An', 'Xã Vĩnh Bình', 'Xã Vĩnh Châu'];
  const radarOf = (
    columns: readonly (readonly [header: string, ...figures: number[]])[],
    units: readonly string[] = UNITS,
  ): SheetPlan['charts'][number] | undefined => {
    const rows = units.map((name, at): CellValue[] => [
      at + 1,
      name,
      90 - 10 * at,
      ...columns.map(([, ...figures]) => figures[at] ?? null),
    ]);
    const board = sheet('Bảng điểm', [
      ['KẾT QUẢ BỘ CHỈ SỐ QUÝ I NĂM 2027'],
      ['STT', 'Đơn vị', 'Điểm tổng hợp', ...columns.map(([header]) => header)],
      ...rows,
    ]);
    const radar = analyzed({}, board)
      .plans.find(({ key }) => key === 'charts')
      ?.charts.find(({ kind }) => kind === 'radar');
    expect(radar).toBeDefined();
    return radar;
  };
  const titleOf = (...from: Parameters<typeof radarOf>): string | undefined =>
    radarOf(...from)?.title.replace(/^Biểu đồ \d\. /u, '');
  const points = GROUPS.map((group, at) => [`Điểm ${group}`, 15 - at, 12, 9] as const);
  const rates = GROUPS.map((group) => [`Tỷ lệ ${group} (%)`, 99, 81.5, 72] as const);

  it('names the units in its title where their names would not stand beside each other in its legend', () => {
    const [best, worst] = ['Trung tâm Phục vụ hành chính công xã Vĩnh An Đông', 'Ban Quản lý khu kinh tế cửa khẩu'];
    const units = [best, 'Xã Vĩnh Bình', worst];
    expect(titleOf(rates, units)).toBe(`Kết quả theo nhóm chỉ số (%): cao nhất là ${best}, thấp nhất là ${worst}`);
    expect(radarOf(rates, units)?.series.map(({ name }) => name)).toEqual(['Cao nhất', 'Thấp nhất']);
    expect(radarOf(rates)?.series.map(({ name }) => name)).toEqual(['Cao nhất: Xã Vĩnh An', 'Thấp nhất: Xã Vĩnh Châu']);
  });

  it('says that it draws rates', () => {
    expect(titleOf(rates)).toBe('Kết quả theo nhóm chỉ số (%)');
  });

  it('says that it draws points as parts of the most that can be had, even beside rates', () => {
    expect(titleOf(points)).toBe('Kết quả theo nhóm chỉ số (% điểm tối đa)');
    expect(titleOf(points.flatMap((each, at) => [each, rates[at] ?? each]))).toBe(
      'Kết quả theo nhóm chỉ số (% điểm tối đa)',
    );
  });

  it('says that it draws both where groups have the one or the other', () => {
    expect(titleOf([...points.slice(0, 2), ...rates.slice(2)])).toBe(
      'Kết quả theo nhóm chỉ số (% điểm tối đa hoặc tỷ lệ %)',
    );
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
