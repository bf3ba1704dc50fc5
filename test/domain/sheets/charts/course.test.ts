import { cellsIn } from '../printedCells';
import { analyzeWorkbook } from '../../../../src/domain/analyzeWorkbook';
import { settingsVersion } from '../../../../src/domain/settings/settingsVersion';
import { presetSettings } from '../../../../src/domain/settings/presetSettings';
import { type ChartPlan, isFormulaCell, type SheetPlan } from '../../../../src/domain/sheets/plan/SheetPlan';
import { parseArea } from '../../../../src/domain/workbook/a1';
import type { Area, CellValue, Sheet, Workbook } from '../../../../src/domain/workbook/Workbook';
import { sheetOf } from '../../tables/sheetOf';
import { recompute } from '../recompute';

type Scores = Readonly<Record<string, number>>;

const MAY = { 'Xã An Phú': 81, 'Xã Bình Hòa': 84, 'Xã Cao Lãnh': 92 };
const [FEBRUARY, MARCH, APRIL] = [
  ['Tháng 02/2025', { 'Xã An Phú': 70, 'UBND xã Bình Hòa': 75, 'Xã Cao Lãnh': 90 }],
  ['Tháng 03/2025', { 'Xã An Phú': 74, 'Xã Bình Hòa': 78, 'Xã Cao Lãnh': 88 }],
  ['Tháng 04/2025', { 'Xã An Phú': 80, 'Xã Bình Hòa': 90, 'Xã Cao Lãnh': 91 }],
] as const satisfies readonly (readonly [string, Scores])[];

/** The sheet `Lịch sử điểm` as it stands in a workbook. */
function history(periods: readonly (readonly [label: string, scores: Scores, version?: string])[]): Sheet {
  const rows = periods.flatMap(
    ([label, scores, version = settingsVersion(presetSettings.indices[0], presetSettings)]) =>
      Object.entries(scores).map(([unit, score], index): CellValue[] => [
        label,
        version,
        'communes',
        unit,
        score,
        'Khá',
        index + 1,
        null,
      ]),
  );
  const header = ['Kỳ báo cáo', 'Bộ chỉ số', 'Cấp đơn vị', 'Đơn vị', 'Điểm', 'Xếp loại', 'Hạng', 'Đơn vị cấp trên'];
  return { ...sheetOf('Lịch sử điểm', [['LỊCH SỬ ĐIỂM'], ['Ghi chú'], [], header, ...rows]), ownKey: 'history' };
}

function may(scores: Scores = MAY): Sheet {
  const rows = Object.entries(scores).map(([name, score], index) => [index + 1, name, score]);
  return sheetOf('Phụ lục 1', [['Kết quả tháng 5 năm 2025'], ['STT', 'Đơn vị', 'Điểm tổng hợp'], ...rows]);
}

function chartsOf(workbook: Workbook, options = {}): SheetPlan {
  const plan = analyzeWorkbook(workbook, options).plans.find(({ key }) => key === 'charts');
  if (plan === undefined) throw new Error('no charts');
  return plan;
}

function courseIn({ charts }: SheetPlan): ChartPlan {
  const chart = charts.find(({ kind }) => kind === 'line');
  if (chart === undefined) throw new Error('no course');
  return chart;
}

const valuesIn = (plan: SheetPlan, at: Area): readonly unknown[] =>
  cellsIn(plan, at).map((cell) => (isFormulaCell(cell) ? cell.value : cell));

function lines(plan: SheetPlan): Readonly<Record<string, readonly unknown[]>> {
  return Object.fromEntries(courseIn(plan).series.map(({ name, values }) => [name, valuesIn(plan, values)]));
}

/** The cell in which a person chooses a unit. */
function choiceIn({ blocks }: SheetPlan): { readonly row: number; readonly column: number; readonly unit: unknown } {
  const row = blocks[0]?.rows.findIndex(([heading]) => heading === 'Đơn vị đang xem') ?? -1;
  return { row, column: 1, unit: blocks[0]?.rows[row]?.[1] };
}

function choosing(plan: SheetPlan, unit: string): SheetPlan {
  const { row, column } = choiceIn(plan);
  const blocks = plan.blocks.map((block) => ({
    ...block,
    rows: block.rows.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? unit : cell))),
  }));
  return { ...plan, blocks };
}

/** What may be chosen, as it stands on the sheet. */
function offered(plan: SheetPlan): readonly unknown[] {
  return plan.validations.flatMap(({ rule }) => {
    const area = rule.kind === 'listOf' ? parseArea(rule.source.replaceAll('$', '')) : undefined;
    return area === undefined ? [] : valuesIn(plan, area);
  });
}

describe('the course of units over the periods', () => {
  it('stands in the order of the periods, whatever that of the history, the one reported on last', () => {
    const plan = chartsOf({ sheets: [may(), history([APRIL, FEBRUARY, MARCH])] });
    expect(valuesIn(plan, courseIn(plan).categories)).toEqual([
      'Tháng 02/2025',
      'Tháng 03/2025',
      'Tháng 04/2025',
      'Tháng 05/2025',
    ]);
  });

  it('is in English as a whole where the sheets are', () => {
    const plan = chartsOf(
      { sheets: [may({ 'Xã An Phú': 81, 'Xã Bình Hòa': 84 }), history([MARCH, APRIL])] },
      { settings: { language: 'en' } },
    );
    expect(valuesIn(plan, courseIn(plan).categories)).toEqual(['March 2025', 'April 2025', 'May 2025']);
    const { title, altText, axis, series } = courseIn(plan);
    const said = [title, altText, axis?.title, axis?.categoryTitle, ...series.map(({ name }) => name)].join('\n');
    expect(said).toContain('from March 2025 to May 2025');
    expect(said).not.toMatch(/[À-ỹ]|Tháng/u);
  });

  it('shows the unit that has just moved the furthest beside the mean and the bounds of all', () => {
    const plan = chartsOf({ sheets: [may(), history([MARCH, APRIL])] });
    expect(choiceIn(plan).unit).toBe('Xã Bình Hòa');
    expect(lines(plan)).toEqual({
      'Đơn vị đang xem': [78, 90, 84],
      'Trung bình các đơn vị': [80, 87, expect.closeTo(85.6667, 4)],
      'Cao nhất': [88, 91, 92],
      'Thấp nhất': [74, 80, 81],
    });
  });

  it.each([
    ['no period has been closed', []],
    ['the periods are of another kind', [['Quý I/2025', MAY]]],
    ['the periods are not before this one', [['Tháng 05/2025', MAY] as const, ['Tháng 06/2025', MAY] as const]],
    ['the periods were made with other settings', [['Tháng 04/2025', MAY, 'khác']]],
    ['other units were reported on', [['Tháng 04/2025', { 'Xã Xa Lạ': 80, 'Xã An Phú': 81 }]]],
  ] as const)('is not drawn where %s', (_, periods) => {
    const { charts } = chartsOf({ sheets: [may(), history(periods)] });
    expect(charts.some(({ kind }) => kind === 'line')).toBe(false);
  });

  it('holds a year of months', () => {
    const months = Array.from({ length: 20 }, (_, index) => {
      const [year, month] = [2023 + Math.floor((index + 8) / 12), ((index + 8) % 12) + 1];
      return [`Tháng ${String(month).padStart(2, '0')}/${year}`, MAY] as const;
    });
    const plan = chartsOf({ sheets: [may(), history(months)] });
    const labels = valuesIn(plan, courseIn(plan).categories);
    expect([labels.length, labels[0], labels.at(-1)]).toEqual([12, 'Tháng 06/2024', 'Tháng 05/2025']);
  });

  it('keeps the unit that a person has chosen', () => {
    const before = chartsOf({ sheets: [may(), history([MARCH, APRIL])] });
    const rows = (choosing(before, 'Xã Cao Lãnh').blocks[0]?.rows ?? []).map((row) =>
      row.map((cell): CellValue => (isFormulaCell(cell) ? cell.value : cell)),
    );
    const sheet = { ...sheetOf('Biểu đồ', rows), ownKey: 'charts' };
    const plan = chartsOf({ sheets: [may(), history([MARCH, APRIL]), sheet] });
    expect(choiceIn(plan).unit).toBe('Xã Cao Lãnh');
    expect(lines(plan)['Đơn vị đang xem']).toEqual([88, 91, 92]);
  });

  it('follows the choice and the figures of the history by its formulas, with a gap where a unit has none', () => {
    const workbook = {
      sheets: [
        may(),
        history([
          ['Tháng 03/2025', { ...MARCH[1], 'Xã An Phú': 74 }],
          ['Tháng 04/2025', { 'Xã Bình Hòa': 90, 'Xã Cao Lãnh': 91 }],
        ]),
      ],
    };
    const { plans } = analyzeWorkbook(workbook);
    const read = (unit: string): unknown[] => {
      const charts = plans.map((plan) => (plan.key === 'charts' ? choosing(plan, unit) : plan));
      const { row } = choiceIn(chartsOf(workbook));
      const at = courseIn(chartsOf(workbook)).series[0]?.values.top ?? row;
      return recompute(workbook, charts)
        .filter((cell) => new RegExp(`^Biểu đồ![B-Z]${at + 1}$`).test(cell.at))
        .map(({ recomputed }) => recomputed);
    };
    expect(read('Xã Bình Hòa')).toEqual([78, 90, 84]);
    expect(read('xã cao lãnh')).toEqual([88, 91, 92]);
    expect(read('Xã An Phú')).toEqual([74, expect.objectContaining({ value: '#N/A' }), 81]);
  });

  it('takes a figure that somebody typed as text by its meaning, as no chart could draw the text', () => {
    const sheet = history([APRIL]);
    const rows = sheet.rows.map((row) => row.map((cell) => (cell === 90 ? '90,5' : cell)));
    const plan = chartsOf({ sheets: [may(), { ...sheet, rows }] });
    expect(lines(plan)['Đơn vị đang xem']).toEqual([90.5, 84]);
    const figures = plan.blocks[0]?.rows.findLast(([name]) => name === 'Xã Bình Hòa') ?? [];
    expect(figures[1]).toBe(90.5);
  });

  it('offers the units in a list, as many as there are', () => {
    expect(offered(chartsOf({ sheets: [may(), history([APRIL])] }))).toEqual([
      'Xã Cao Lãnh',
      'Xã Bình Hòa',
      'Xã An Phú',
    ]);
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`Xã Tân Phú ${index + 1}`, 70 + index / 4]),
    );
    const units = offered(chartsOf({ sheets: [may(many), history([['Tháng 04/2025', many]])] }));
    expect(units).toHaveLength(60);
    expect(new Set(units)).toEqual(new Set(Object.keys(many)));
  });

  it('is plain figures without a choice once the period is closed', () => {
    const plan = chartsOf({ sheets: [may(), history([MARCH, APRIL])] }, { close: true });
    expect(plan.validations).toEqual([]);
    expect(lines(plan)['Đơn vị đang xem']).toEqual([78, 90, 84]);
    expect(plan.blocks.flatMap(({ rows }) => rows.flat()).filter(isFormulaCell)).toEqual([]);
  });
});

describe('printing the sheet of charts', () => {
  it('gives units of another level pages of their own', () => {
    const offices = sheetOf('Phụ lục 2', [
      ['Kết quả tháng 5 năm 2025'],
      ['STT', 'Cơ quan', 'Điểm tổng hợp'],
      [1, 'Sở Nội vụ', 88],
      [2, 'Sở Tài chính', 79],
      [3, 'Sở Xây dựng', 91],
    ]);
    const plan = chartsOf({ sheets: [may(), offices, history([APRIL])] });
    const [communes, course, departments, ...others] = (plan.page?.areas ?? []).map((each) => cellsIn(plan, each));
    expect(others).toEqual([]);
    const caption = (roster: string): string => `BIỂU ĐỒ KẾT QUẢ CHẤM ĐIỂM – Tháng 05/2025 – Nhóm đơn vị: ${roster}`;
    expect(communes).toContain('Nhóm đơn vị: Xã');
    expect(course).toEqual(expect.arrayContaining([caption('Xã'), 'Đơn vị đang xem']));
    expect(departments).toContain(caption('Sở, ban, ngành'));
  });

  it.each([0, 4])('puts each chart on one page and leaves the figures of all units out (%s periods)', (count) => {
    const plan = chartsOf({ sheets: [may(), history([FEBRUARY, MARCH, APRIL].slice(0, count))] });
    const areas = plan.page?.areas ?? [];
    const holds = (outer: Area, inner: Area): boolean => outer.top <= inner.top && inner.bottom <= outer.bottom;
    for (const { anchor } of plan.charts) expect(areas.filter((each) => holds(each, anchor))).toHaveLength(1);
    const printed = areas.flatMap((each) => cellsIn(plan, each)).filter((cell) => cell !== null);
    expect(printed).not.toContain('SỐ LIỆU CỦA BIỂU ĐỒ');
    const height = (each: Area): number =>
      plan.rowHeights.reduce(
        (sum, { row, height: points }) => (row >= each.top && row <= each.bottom ? sum + points : sum),
        0,
      );
    // A4 in landscape within Excel's margins, for columns as wide as the plan's.
    for (const each of areas) expect(height(each)).toBeLessThan(497);
  });
});
