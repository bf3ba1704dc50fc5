import { messagesIn } from '../languages/messages';
import type { RankingSubject } from '../narrative/Narrative';
import type { ChartPlan, SheetPlan } from '../sheets/plan/SheetPlan';
import type { Language } from '../settings/Settings';
import type { Area } from '../workbook/Workbook';
import type { ReportChart } from './Report';
import { ShownSheet } from './ShownSheet';

/** A chart with the words that stand below it. */
export interface CaptionedChart {
  readonly caption: string;
  /** The title of the board that it is of. */
  readonly board?: string;
  /** Whether it draws changes against the period before. */
  readonly ofChanges: boolean;
  readonly chart: ReportChart;
}

/** The charts of the sheet `Biểu đồ` with the figures they draw; a series without figures goes, and a chart without series. */
export function chartsOf(
  plans: readonly SheetPlan[],
  rankings: readonly RankingSubject[],
  language: Language,
): readonly CaptionedChart[] {
  return plans
    .filter(({ key }) => key === 'charts')
    .flatMap((plan) => {
      const sheet = new ShownSheet(plan, undefined, language);
      const { numbered } = messagesIn(language).sheets.charts;
      return plan.charts
        .map((chart, at) => ({
          caption: captionOf(chart, chart.title.slice(numbered(at + 1, '').length), rankings),
          ...(chart.board === undefined ? {} : { board: chart.board }),
          ofChanges: chart.ofChanges === true,
          chart: drawn(chart, sheet),
        }))
        .filter(({ chart }) => chart.series.length > 0);
    });
}

/** Of several boards each chart says whose it is. */
function captionOf({ board }: ChartPlan, title: string, rankings: readonly RankingSubject[]): string {
  return board === undefined || rankings.length < 2 ? title : `${title} – ${board}`;
}

function drawn(
  { kind, categories, series, axis, altText, overlap, gap, decimals }: ChartPlan,
  sheet: ShownSheet,
): ReportChart {
  const names = cellsOf(categories).map(([row, column]) => sheet.at(row, column).text);
  return {
    kind: 'chart',
    draws: kind,
    altText,
    categories: names,
    series: series
      .map(({ name, color, values }) => ({
        name,
        ...(color === undefined ? {} : { color }),
        values: cellsOf(values).map(([row, column]) => sheet.figureAt(row, column)),
      }))
      .filter(({ values }) => values.some((value) => value !== null)),
    ...(axis?.minimum === undefined ? {} : { minimum: axis.minimum }),
    ...(axis?.maximum === undefined ? {} : { maximum: axis.maximum }),
    ...(axis?.title === undefined ? {} : { valueTitle: axis.title }),
    ...(overlap === undefined ? {} : { overlap }),
    ...(gap === undefined ? {} : { gap }),
    ...(decimals === undefined ? {} : { decimals }),
  };
}

function cellsOf({ top, left, bottom, right }: Area): readonly (readonly [number, number])[] {
  const cells: (readonly [number, number])[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) cells.push([row, column]);
  return cells;
}
