import { AlignmentType, Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import { decimalsOf, round } from '../../domain/decimal/decimal';
import type { ReportChart } from '../../domain/report/Report';
import { decimalFormat } from '../../domain/sheets/plan/look';
import { PIXELS_A_POINT } from '../../domain/text/textHeight';
import { FONT } from './looks';
import { writable } from './runs';

/** In pixels, 96 an inch: no wider than the text of an upright page. */
const WIDEST = 620;
const TWIPS_A_PIXEL = 15;
/** How high a chart is, and how high at least where a page has no more room, in pixels; of bars what each takes beside what is around them. */
const HEIGHTS: Readonly<
  Record<ReportChart['draws'], Readonly<Record<'wanted' | 'least', readonly [bar: number, around: number]>>>
> = {
  bar: { wanted: [19, 110], least: [15, 90] },
  column: { wanted: [0, 320], least: [0, 240] },
  line: { wanted: [0, 320], least: [0, 240] },
  // It is round.
  radar: { wanted: [0, 400], least: [0, 290] },
};
/** Said outright: an office's own template may have no colours of a theme. */
const [INK, PAPER] = ['000000', 'FFFFFF'] as const;
const LABEL = { name: FONT, size: 10, color: INK };
/** A longer name leaves no room for what is drawn, and one of some thousand letters stops a program that draws it: of a series, and of what stands beside a bar or below a column. */
const LONGEST_NAME = 80;
const LONGEST_LABEL = { bar: 28, column: 20, line: LONGEST_NAME, radar: LONGEST_NAME } as const;
/** Figures beside bars have no more decimals; the axes of percentages and points have none. */
const MOST_DECIMALS = 2;

/** As many decimals for all as any figure needs: where they are left open, programs print a whole number as `82,`. */
function figureFormat({ series }: ReportChart): string {
  const figures = series.flatMap(({ values }) => values.filter((value) => value !== null));
  return decimalFormat(Math.max(0, ...figures.map((value) => decimalsOf(round(value, MOST_DECIMALS)))));
}

/** A name as a chart shows it, on one line; the tables have it whole. */
function label(name: string, longest: number): string {
  const letters = Array.from(writable(name).replace(/\s+/gu, ' '));
  return letters.length <= longest
    ? letters.join('')
    : `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

/**
 * The text of a part, where it is a chart of bars or columns with the names of all of them, below the lowest: the library leaves it to
 * the reading program which are shown, and puts them beside the axis, over what falls below it.
 */
export function withAllNames(part: string, path: string): string {
  return path.startsWith('word/charts/') && part.includes('<c:barChart>')
    ? part
        .replace(/(<c:catAx>.*?<c:tickLblPos val=")nextTo"/su, '$1low"')
        .replace(/(<c:catAx>.*?)(?=<c:noMultiLvlLbl)/su, '$1<c:tickLblSkip val="1"/>')
    : part;
}

/** How high a chart is drawn, in points. */
export function chartHeight({ height, draws, categories }: ReportChart, wish: 'wanted' | 'least' = 'wanted'): number {
  const [bar, around] = HEIGHTS[draws][wish];
  return height ?? (bar * categories.length + around) / PIXELS_A_POINT;
}

/**
 * A chart of Word's own: it can be changed in Word as any other.
 * @param number among the document's charts, from 1
 * @param room the width of the text, in twips
 */
export function chartParagraph(chart: ReportChart, number: number, room: number): Paragraph {
  const width = Math.min(WIDEST, Math.floor(room / TWIPS_A_PIXEL));
  const height = Math.floor(chartHeight(chart) * PIXELS_A_POINT);
  const { draws, altText, minimum, maximum, valueTitle, overlap, gap } = chart;
  const categories = chart.categories.map((each) => label(each, LONGEST_LABEL[draws]));
  const series = chart.series.map(({ name, color, values }) => ({
    name: label(name, LONGEST_NAME),
    values,
    ...(color === undefined ? {} : { color }),
  }));
  const valueAxis = {
    font: LABEL,
    numberFormat: '0',
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(valueTitle === undefined ? {} : { title: { text: valueTitle, font: LABEL } }),
  };
  const base = {
    categories,
    font: { name: FONT, color: INK },
    legend: { position: 'bottom', font: LABEL },
    chartArea: { fill: PAPER, border: 'none' },
    altText: { id: String(number), name: `Chart ${number}`, description: writable(altText) },
  } as const;
  const bars = {
    ...(overlap === undefined ? {} : { overlap }),
    ...(gap === undefined ? {} : { gapWidth: gap }),
    dataLabels: { value: true, numberFormat: figureFormat(chart), font: LABEL },
  };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- a chart is a run; the library's list of what a paragraph holds leaves it out
    children: [run()],
  });

  function run(): ChartRun {
    switch (draws) {
      case 'bar':
        return new ChartRun({
          ...base,
          ...bars,
          type: 'bar',
          series,
          // The best one on top.
          categoryAxis: { font: LABEL, reverseOrder: true },
          valueAxis: { ...valueAxis, crossesAt: 'maximum' },
          transformation: { width, height },
        });
      case 'column':
        return new ChartRun({
          ...base,
          ...bars,
          type: 'column',
          series,
          categoryAxis: { font: LABEL },
          valueAxis,
          transformation: { width, height },
        });
      case 'line':
        return new ChartRun({
          ...base,
          type: 'line',
          series,
          categoryAxis: { font: LABEL },
          valueAxis,
          transformation: { width, height },
        });
      case 'radar':
        return new ChartRun({
          ...base,
          type: 'radar',
          series,
          categoryAxis: { font: LABEL },
          valueAxis,
          transformation: { width, height },
        });
    }
  }
}
