import { analyzeWorkbook } from '../../src/domain/analyzeWorkbook';
import { isFormulaCell, type SheetPlan } from '../../src/domain/sheets/plan/SheetPlan';
import type { Area, CellValue } from '../../src/domain/workbook/Workbook';
import { type CaseName, readCase } from './openCase';

async function chartsOf(name: CaseName): Promise<SheetPlan | undefined> {
  return analyzeWorkbook(await readCase(name)).plans.find(({ key }) => key === 'charts');
}

function valuesIn(plan: SheetPlan, { top, left, bottom, right }: Area): readonly CellValue[] {
  const rows = plan.blocks[0]?.rows.slice(top, bottom + 1) ?? [];
  return rows.flatMap((row) => row.slice(left, right + 1).map((cell) => (isFormulaCell(cell) ? cell.value : cell)));
}

describe('the sheet of charts', () => {
  it('shows composites, groups and changes of Phú Tân', async () => {
    const plan = await chartsOf('phu-tan');
    expect(plan?.charts.map(({ kind, series }) => [kind, series.length])).toEqual([
      ['bar', 5],
      ['bar', 2],
      ['radar', 3],
    ]);
  });

  it('shows no changes of Lấp Vò, which tells nothing of before, and the district by its own table', async () => {
    const plan = await chartsOf('lap-vo');
    expect(plan?.charts.map(({ kind }) => kind)).toEqual(['bar', 'radar']);
    const [, radar] = plan?.charts ?? [];
    expect(radar?.series.map(({ name }) => name)).toEqual([
      'Huyện Lấp Vò',
      'Cao nhất: Xã Vĩnh Thạnh',
      'Thấp nhất: Xã Bình Thành',
    ]);
    const district = plan === undefined || radar?.series[0] === undefined ? [] : valuesIn(plan, radar.series[0].values);
    expect(district).toEqual([71.7, 90.5, 60, 88, 100, 77.3]);
  });

  it('is not made where nothing is scored', async () => {
    expect(await chartsOf('phu-my')).toBeUndefined();
  });

  it('draws each composite once, in the colour of its grade, from cells that refer to the ranking', async () => {
    const plan = await chartsOf('phu-tan');
    const bars = plan?.charts[0];
    if (plan === undefined || bars === undefined) throw new Error('no chart');
    const columns = bars.series.map(({ values }) => valuesIn(plan, values).filter((value) => value !== ''));
    expect(columns.map((column) => column.length)).toEqual([0, 14, 3, 1, 0]);
    expect(valuesIn(plan, bars.categories)).toHaveLength(18);
    const { top, bottom } = bars.categories;
    const cells =
      plan.blocks[0]?.rows.slice(top, bottom + 1).flatMap((row) => row.filter((cell) => cell !== null)) ?? [];
    expect(cells.every((cell) => isFormulaCell(cell) && cell.formula.includes('«ranking»!'))).toBe(true);
  });

  it.each<CaseName>(['phu-tan', 'lap-vo'])('%s: no chart lies over another or over figures', async (name) => {
    const plan = await chartsOf(name);
    const anchors = plan?.charts.map(({ anchor }) => anchor) ?? [];
    const overlaps = (one: Area, other: Area): boolean =>
      one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
    const pairs = anchors.flatMap((one, index) => anchors.slice(index + 1).map((other) => overlaps(one, other)));
    expect(pairs).not.toContain(true);
    const covered = anchors.flatMap((anchor) => (plan === undefined ? [] : valuesIn(plan, anchor)));
    expect(covered.every((value) => value === null)).toBe(true);
    expect(plan?.charts.every(({ altText, title }) => altText.length > 20 && title !== '')).toBe(true);
  });
});
