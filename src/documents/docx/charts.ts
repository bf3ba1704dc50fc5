import { AlignmentType, Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import { round } from '../../domain/decimal/decimal';
import { greatestOf, leastOf } from '../../domain/decimal/extremes';
import { capitalized } from '../../domain/text/letters';
import type { ReportChart } from '../../domain/report/Report';
import type { Language } from '../../domain/settings/Settings';
import { decimalFormat } from '../../domain/sheets/plan/look';
import { PIXELS_A_POINT, widthOfLine } from '../../domain/text/textHeight';
import { FONT } from './looks';
import { writable } from './runs';

/** In pixels, 96 an inch: no wider than the text of an upright page. */
const WIDEST = 620;
const [TWIPS_A_PIXEL, TWIPS_A_POINT] = [15, 20];
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
/** Longer names leave no room for what is drawn: what all of them begin with is left out then. */
const LONG_NAME = { bar: 28, column: 20 } as const;
/** What a name of more letters takes beside a bar: a second line, so many pixels high. */
const [NAME_LINE, LABEL_LINE] = [36, 14];
/** What the name of a series has beside it in the legend, its mark among it, and how high a line of them is, in pixels. */
const LEGEND = { around: 36, line: 20 } as const;
/** What the figure beside a bar takes of the width of what is drawn. */
const LABEL_SHARE = 0.15;
/** The longest text that a chart has: one of some thousand letters stops a program that draws it. */
const LONGEST_TEXT = 255;
/** As documents name a language, and as number formats do. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };
const LOCALES: Readonly<Record<Language, string>> = { vi: '42A', en: '809' };

/** A text as a chart has it, on one line. */
function oneLine(text: string): string {
  const letters = Array.from(writable(text).replace(/\s+/gu, ' '));
  return letters.length <= LONGEST_TEXT ? letters.join('') : `${letters.slice(0, LONGEST_TEXT - 1).join('')}…`;
}

/** The names below or beside what is drawn: whole, and where they are long without the words that all of them begin with. */
function categoryNames({ draws, categories }: ReportChart): readonly string[] {
  const names = categories.map(oneLine);
  if (draws !== 'bar' && draws !== 'column') return names;
  if (names.every(({ length }) => length <= LONG_NAME[draws])) return names;
  const words = names.map((name) => name.split(' '));
  const [first = []] = words;
  const most = Math.min(...words.map(({ length }) => length)) - 1;
  const isCommon = (at: number): boolean => words.every((each) => each[at] === first[at]);
  let common = 0;
  while (common < most && isCommon(common)) common += 1;
  return words.map((each) => capitalized(each.slice(common).join(' ')));
}

/** The text of a part of a document, where it is a chart with what the library leaves to the reading program. */
export function finishedChart(part: string, path: string, language: Language): string {
  if (!path.startsWith('word/charts/')) return part;
  const spoken = inLanguage(part, language);
  return spoken.includes('<c:barChart>') ? withAllNames(spoken) : spoken;
}

/**
 * Bars or columns with the names of all of them, below the lowest: beside the axis they are over what falls below it. LibreOffice
 * leaves out names that stand close, even of five bars, unless they are said to be level.
 */
function withAllNames(chart: string): string {
  return chart
    .replace(/(?<axis><c:catAx>.*?<a:bodyPr rot=")[^"]*/su, '$<axis>0')
    .replace(/(<c:catAx>.*?<c:tickLblPos val=")nextTo"/su, '$1low"')
    .replace(/(<c:catAx>.*?)(?=<c:noMultiLvlLbl)/su, '$1<c:tickLblSkip val="1"/>');
}

/** With the marks of a language in its figures: they have those of the reading program where the format does not say. */
function inLanguage(chart: string, language: Language): string {
  return chart
    .replace(/(<c:lang val=")[^"]*/u, `$1${LANGUAGE_TAGS[language]}`)
    .replace(/(<c:numFmt formatCode=")(?=[\d.]+")/gu, `$1[$$-${LOCALES[language]}]`);
}

/**
 * How high a chart is drawn, in points.
 * @param room the width of the text, in points
 */
export function chartHeight(chart: ReportChart, room: number, wish: 'wanted' | 'least' = 'wanted'): number {
  const { height, draws, categories } = chart;
  const [bar, around] = HEIGHTS[draws][wish];
  const isWrapped = draws === 'bar' && categoryNames(chart).some(({ length }) => length > NAME_LINE);
  const width = Math.min(WIDEST, room * PIXELS_A_POINT);
  const further = legendLines(chart, width) - legendLines(chart, WIDEST);
  const ground = draws === 'radar' ? Math.min(around, width) : around;
  return (
    height ??
    ((bar + (isWrapped ? LABEL_LINE : 0)) * categories.length + ground + further * LEGEND.line) / PIXELS_A_POINT
  );
}

/** On how many lines the names of the series stand below a chart: beside each other, in columns of one width. */
function legendLines({ series }: ReportChart, width: number): number {
  const widest = Math.max(...series.map(({ name }) => widthOfLine(oneLine(name), { name: FONT, size: LABEL.size })));
  return Math.ceil(series.length / Math.max(1, Math.floor(width / (widest + LEGEND.around))));
}

/**
 * A chart of Word's own: it can be changed in Word as any other.
 * @param number among the document's charts, from 1
 * @param room the width of the text, in twips
 */
export function chartParagraph(chart: ReportChart, number: number, room: number): Paragraph {
  const width = Math.min(WIDEST, Math.floor(room / TWIPS_A_PIXEL));
  const height = Math.floor(chartHeight(chart, room / TWIPS_A_POINT) * PIXELS_A_POINT);
  const { draws, altText, minimum, maximum, valueTitle, overlap, gap, decimals = 0 } = chart;
  // Beside a bar a name that is not long stays on one line: broken, the next ones find no room and are left out.
  const categories = categoryNames(chart).map((name) =>
    draws === 'bar' && name.length <= NAME_LINE ? name.replaceAll(' ', '\u00a0') : name,
  );
  const series = chart.series.map(({ name, color, values }) => ({
    name: oneLine(name),
    values,
    ...(color === undefined ? {} : { color }),
  }));
  const valueAxis = {
    font: LABEL,
    numberFormat: '0',
    ...lowest(),
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
    // As many for all: where they are left open, programs print a whole number as `82,`.
    dataLabels: { value: true, numberFormat: decimalFormat(decimals), font: LABEL },
  };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- a chart is a run; the library's list of what a paragraph holds leaves it out
    children: [run()],
  });

  /** Beside bars below zero their figures have room before the names. */
  function lowest(): { readonly minimum?: number } {
    const figures = chart.series.flatMap(({ values }) => values.map((value) => value ?? 0));
    const [least, most] = [leastOf(figures), greatestOf(figures)];
    if (draws !== 'bar' || least >= 0) return minimum === undefined ? {} : { minimum };
    const step = 10 ** Math.floor(Math.log10(most - least)) / 2;
    return { minimum: round(Math.floor((least - (most - least) * LABEL_SHARE) / step) * step, 6) };
  }
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
