import type { SheetChart } from 'hucre/xlsx';
import type { ChartPlan } from '../../domain/sheets/plan/SheetPlan';
import { CLOSE_LABELS } from '../../domain/sheets/plan/look';
import { resolveSheet } from '../../domain/sheets/plan/resolveFormula';
import { absoluteAreaAddress, quoteSheetName } from '../../domain/workbook/a1';
import type { Area } from '../../domain/workbook/Workbook';

/** As on the sheets around it. */
const FONT = 'Times New Roman';
const LABELS = { labelFontFamily: FONT, axisTitleFontFamily: FONT } as const;
/** Without these the file says nothing, and a reader then draws a mark for every tenth of a step, on both sides of the axis. */
const TICKS = { majorTickMark: 'out', minorTickMark: 'none' } as const;
/** Degrees: titles of upright axes are read from the bottom up. */
const UPRIGHT = -90;

/** A planned chart as the library takes it. A radar is drawn as a line chart and turned when the sheet is finished. */
export function drawChart(plan: ChartPlan, nameOf: (key: string) => string): SheetChart {
  const sheet = quoteSheetName(resolveSheet(plan.sheet, nameOf));
  const reference = (area: Area): string => `${sheet}!${absoluteAreaAddress(area)}`;
  return {
    type: plan.kind === 'radar' ? 'line' : plan.kind,
    title: plan.title,
    altText: plan.altText,
    titleFontFamily: FONT,
    legendFontFamily: FONT,
    legend: plan.series.length > 1 ? 'bottom' : false,
    ...(plan.overlap === undefined ? {} : { overlap: plan.overlap }),
    ...(plan.gap === undefined ? {} : { gapWidth: plan.gap }),
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
    axes: axesOf(plan),
  };
}

function axesOf({ kind, axis = {} }: ChartPlan): NonNullable<SheetChart['axes']> {
  const { minimum, maximum, title, categoryTitle, lowLabels, closeLabels } = axis;
  const isBar = kind === 'bar';
  const scale = {
    ...(minimum === undefined ? {} : { min: minimum }),
    ...(maximum === undefined ? {} : { max: maximum }),
  };
  return {
    x: {
      ...LABELS,
      ...TICKS,
      // The first row of a ranking belongs on top, and a horizontal bar chart begins at the bottom.
      ...(isBar ? { reverse: true } : {}),
      ...(lowLabels === true ? { tickLblPos: 'low' } : {}),
      ...(closeLabels === true ? { labelFontSize: CLOSE_LABELS } : {}),
      ...(categoryTitle === undefined ? {} : { title: categoryTitle, axisTitleRotation: isBar ? UPRIGHT : 0 }),
    },
    y: {
      ...LABELS,
      ...TICKS,
      gridlines: { major: true },
      // Not that of the cells, whose decimals the steps of an axis do not need.
      numberFormat: { formatCode: 'General', sourceLinked: false },
      ...(isBar ? { crosses: 'max' } : {}),
      ...(title === undefined ? {} : { title, axisTitleRotation: isBar ? 0 : UPRIGHT }),
      ...(Object.keys(scale).length === 0 ? {} : { scale }),
    },
  };
}
