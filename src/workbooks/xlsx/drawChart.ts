import type { SheetChart } from 'hucre/xlsx';
import type { ChartPlan } from '../../domain/sheets/SheetPlan';
import { resolveSheet } from '../../domain/sheets/resolveFormula';
import { absoluteAreaAddress, quoteSheetName } from '../../domain/workbook/a1';
import type { Area } from '../../domain/workbook/Workbook';

/** A planned chart as the library takes it. A radar is drawn as a line chart and turned when the sheet is finished. */
export function drawChart(plan: ChartPlan, nameOf: (key: string) => string): SheetChart {
  const sheet = quoteSheetName(resolveSheet(plan.sheet, nameOf));
  const reference = (area: Area): string => `${sheet}!${absoluteAreaAddress(area)}`;
  const { minimum, maximum, title } = plan.axis ?? {};
  const isBar = plan.kind === 'bar';
  const scale = {
    ...(minimum === undefined ? {} : { min: minimum }),
    ...(maximum === undefined ? {} : { max: maximum }),
  };
  return {
    type: plan.kind === 'radar' ? 'line' : plan.kind,
    title: plan.title,
    altText: plan.altText,
    legend: plan.series.length > 1 ? 'bottom' : false,
    series: plan.series.map(({ name, values, color }) => ({
      name,
      values: reference(values),
      categories: reference(plan.categories),
      ...(color === undefined ? {} : { color }),
    })),
    anchor: {
      from: { row: plan.anchor.top, col: plan.anchor.left },
      to: { row: plan.anchor.bottom + 1, col: plan.anchor.right + 1 },
    },
    axes: {
      // The first row of a ranking belongs on top, and a horizontal bar chart begins at the bottom.
      ...(isBar ? { x: { reverse: true } } : {}),
      y: {
        gridlines: { major: true },
        ...(isBar ? { crosses: 'max' } : {}),
        ...(title === undefined ? {} : { title }),
        ...(Object.keys(scale).length === 0 ? {} : { scale }),
      },
    },
  };
}
