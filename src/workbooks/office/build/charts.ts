import { resolveSheet } from '../../../domain/sheets/plan/resolveFormula';
import { CLOSE_LABELS } from '../../../domain/sheets/plan/look';
import type { ChartPlan, ChartSeries } from '../../../domain/sheets/plan/SheetPlan';
import { cellAddress } from '../../../domain/workbook/a1';
import { rangeOf } from '../ranges';
import { bytesOf, type Step } from '../sync';
import type { BuildContext } from './BuildContext';

const types = { bar: 'BarClustered', column: 'ColumnClustered', line: 'LineMarkers', radar: 'RadarMarkers' } as const;

/** As on the sheets around it. */
const FONT = 'Times New Roman';

/**
 * Native charts. Each series is bound to its ranges by hand: what `charts.add` makes of a range by itself is not
 * certain, it may swap rows and columns (OfficeDev/office-js 1830). ExcelApi has no alternative text for charts;
 * screen readers get the title.
 */
export function chartSteps(
  { plan, sheet, nameNow }: BuildContext,
  sheetNamed: (name: string) => Excel.Worksheet,
): readonly Step[] {
  return plan.charts.map((chart) => ({
    bytes: 3300 + 2000 * chart.series.length + bytesOf([chart.title, chart.axis, chart.series]),
    queue: () => queueChart(sheet(), sheetNamed(resolveSheet(chart.sheet, nameNow)), chart),
  }));
}

function queueChart(sheet: Excel.Worksheet, source: Excel.Worksheet, plan: ChartPlan): void {
  const [first, ...others] = plan.series;
  if (first === undefined) return;
  const { top, bottom } = first.values;
  const chart = sheet.charts.add(types[plan.kind], rangeOf(source, first.values), bottom > top ? 'Columns' : 'Rows');
  chart.title.text = plan.title;
  chart.format.font.name = FONT;
  chart.legend.visible = others.length > 0;
  chart.setPosition(cellAddress(plan.anchor.top, plan.anchor.left), cellAddress(plan.anchor.bottom, plan.anchor.right));
  bindSeries(chart.series.getItemAt(0), source, plan, first);
  for (const series of others) bindSeries(chart.series.add(series.name), source, plan, series);
  queueAxes(chart, plan);
}

function queueAxes({ axes }: Excel.Chart, { kind, axis = {} }: ChartPlan): void {
  const { minimum, maximum, title, categoryTitle, lowLabels, closeLabels } = axis;
  // Excel draws bars from the bottom up; a ranking is read from the top down.
  if (kind === 'bar') axes.categoryAxis.reversePlotOrder = true;
  // By itself Excel leaves out every second name where they stand close.
  if (kind === 'bar' || kind === 'column') axes.categoryAxis.tickLabelSpacing = 1;
  if (closeLabels === true) axes.categoryAxis.format.font.size = CLOSE_LABELS;
  if (lowLabels === true) axes.categoryAxis.tickLabelPosition = 'Low';
  if (categoryTitle !== undefined) axes.categoryAxis.title.text = categoryTitle;
  // Not that of the cells, whose decimals the steps of an axis do not need.
  axes.valueAxis.numberFormat = 'General';
  if (minimum !== undefined) axes.valueAxis.minimum = minimum;
  if (maximum !== undefined) axes.valueAxis.maximum = maximum;
  if (title !== undefined) axes.valueAxis.title.text = title;
}

function bindSeries(
  target: Excel.ChartSeries,
  source: Excel.Worksheet,
  { kind, categories, overlap, gap }: ChartPlan,
  { name, values, color }: ChartSeries,
): void {
  target.name = name;
  target.setValues(rangeOf(source, values));
  target.setXAxisValues(rangeOf(source, categories));
  if (overlap !== undefined) target.overlap = overlap;
  if (gap !== undefined) target.gapWidth = gap;
  if (color === undefined) return;
  if (kind === 'bar' || kind === 'column') target.format.fill.setSolidColor(`#${color}`);
  else target.format.line.color = `#${color}`;
}
