import { AlignmentType, Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import type { ReportChart } from '../../domain/report/Report';
import { FONT } from './looks';
import { writable } from './runs';

/** In pixels, 96 an inch: no wider than the text of an upright page. */
const WIDEST = 620;
const TWIPS_A_PIXEL = 15;
const HEIGHT = 320;
/** A radar is round. */
const RADAR_HEIGHT = 400;
/** What a bar takes, and what its axis, title and legend do. */
const [BAR, AROUND] = [19, 110];
/** Said outright: an office's own template may have no colours of a theme. */
const [INK, PAPER] = ['000000', 'FFFFFF'] as const;
const LABEL = { name: FONT, size: 10, color: INK };
/** A longer name leaves no room for what is drawn, and one of some thousand letters stops a program that draws it. */
const LONGEST_NAME = 80;
/** As many decimals as figures have; the axes of percentages and points have none. */
const FIGURES = '0.##';

/** A name as a chart shows it; the tables have it whole. */
function label(name: string): string {
  const letters = Array.from(writable(name));
  return letters.length <= LONGEST_NAME
    ? letters.join('')
    : `${letters
        .slice(0, LONGEST_NAME - 1)
        .join('')
        .trimEnd()}…`;
}

/**
 * A chart of Word's own: it can be changed in Word as any other.
 * @param number among the document's charts, from 1
 * @param room the width of the text, in twips
 */
export function chartParagraph(chart: ReportChart, number: number, room: number): Paragraph {
  const width = Math.min(WIDEST, Math.floor(room / TWIPS_A_PIXEL));
  const { draws, altText, minimum, maximum, valueTitle, overlap, gap } = chart;
  const categories = chart.categories.map(label);
  const series = chart.series.map(({ name, color, values }) => ({
    name: label(name),
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
    dataLabels: { value: true, numberFormat: FIGURES, font: LABEL },
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
          transformation: { width, height: BAR * categories.length + AROUND },
        });
      case 'column':
        return new ChartRun({
          ...base,
          ...bars,
          type: 'column',
          series,
          categoryAxis: { font: LABEL },
          valueAxis,
          transformation: { width, height: HEIGHT },
        });
      case 'line':
        return new ChartRun({
          ...base,
          type: 'line',
          series,
          categoryAxis: { font: LABEL },
          valueAxis,
          transformation: { width, height: HEIGHT },
        });
      case 'radar':
        return new ChartRun({
          ...base,
          type: 'radar',
          series,
          categoryAxis: { font: LABEL },
          valueAxis,
          transformation: { width, height: RADAR_HEIGHT },
        });
    }
  }
}
