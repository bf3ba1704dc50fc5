import { divide, round, sum } from '../../decimal/decimal';
import type { Messages } from '../../languages/messages';
import type { Settings } from '../../settings/Settings';
import { absoluteAddress, absoluteAreaAddress, cellAddress } from '../../workbook/a1';
import { area, type SheetDraft } from '../plan/draft';
import { decimalFormat, heightOf, NAME_CELL, NOTE, SECTION } from '../plan/look';
import { ownSheet } from '../plan/resolveFormula';
import type { CellStyle, ChartPlan, PlannedCell, SheetPlan } from '../plan/SheetPlan';
import type { Course } from './course';
import { figureRows, ROW_HEIGHT, SMALL, SMALL_HEADER } from './figureRows';

/** Rows of `ROW_HEIGHT` that the chart takes. */
const ROWS = 20;
/** In points, between the chart and what stands above and below it. */
const GAP = 6;
/** The name of the unit shown stands in these columns. */
const [CHOICE, CHOICE_END] = [1, 4];
const COLORS = ['1F4E79', '7F7F7F', '4F9D4F', 'C00000'];
const CHOOSABLE: CellStyle = { ...NAME_CELL, bold: true, fill: 'FFF9DB' };

/** The sheet that the page is on. */
export interface PageContext {
  readonly messages: Messages;
  readonly settings: Settings;
  /** Zero-based. */
  readonly lastColumn: number;
  /** In characters, of the columns behind the first. */
  readonly columnWidth: number;
  readonly isFixed: boolean;
}

/** A course's page with room for its figures. */
export interface CoursePage {
  readonly course: Course;
  readonly choice: number;
  readonly header: number;
  readonly anchor: ChartPlan['anchor'];
}

/** A page of its own: the unit shown, the chart, and below it the few figures that it draws. */
export function addCoursePage(draft: SheetDraft, course: Course, context: PageContext): CoursePage {
  const { messages, lastColumn, columnWidth, isFixed } = context;
  const text = messages.sheets.charts;
  const hint = isFixed ? null : text.choose;
  const choice = draft.add([text.shown, course.shown.label, ...Array<null>(CHOICE_END - CHOICE).fill(null), hint]);
  draft.heights.push({ row: choice, height: 20 });
  draft.style(choice, 0, choice, 0, SECTION);
  draft.style(choice, CHOICE, choice, CHOICE_END, isFixed ? SECTION : { ...CHOOSABLE, wrap: false });
  draft.style(choice, CHOICE_END + 1, choice, lastColumn, { ...NOTE, wrap: false, indent: 1 });
  draft.merges.push(area(choice, CHOICE, choice, CHOICE_END));
  addEmpty(draft, GAP);
  const top = draft.next;
  for (let row = 0; row < ROWS; row += 1) addEmpty(draft, ROW_HEIGHT);
  addEmpty(draft, GAP);
  const header = addHeader(draft, course, text.period, columnWidth);
  COLORS.forEach(() => addEmpty(draft, ROW_HEIGHT));
  return { course, choice, header, anchor: area(top, 0, top + ROWS - 1, lastColumn) };
}

/** Writes every unit's figures, fills in the page's own from them and binds the chart to these. */
export function fillCoursePage(
  draft: SheetDraft,
  page: CoursePage,
  context: PageContext,
): Pick<SheetPlan, 'conditionalFormats' | 'validations'> & { readonly chart: ChartPlan } {
  const { messages, isFixed } = context;
  const text = messages.sheets.charts;
  const { course, choice, header } = page;
  const body = addUnits(draft, course, context);
  const names = absoluteAreaAddress(area(body.top, 0, body.bottom, 0));
  fillLines(draft, page, figuresOf(page, body, names), context);
  const last = course.periods.length;
  return {
    chart: courseChart(page, context),
    // Where the unit shown has no figure, nobody reads the error that stands there for Excel.
    conditionalFormats: [
      {
        area: area(header + 1, 1, header + 1, last),
        formula: `ISNA(${cellAddress(header + 1, 1)})`,
        style: { color: 'FFFFFF' },
      },
    ],
    validations: isFixed
      ? []
      : [
          {
            area: area(choice, CHOICE, choice, CHOICE),
            rule: { kind: 'listOf', source: names },
            title: text.shown,
            message: text.chooseMessage,
          },
        ],
  };
}

interface Body {
  readonly top: number;
  readonly bottom: number;
}

/** Writes the figures of all units, a row each. */
function addUnits(draft: SheetDraft, course: Course, { messages, columnWidth, lastColumn }: PageContext): Body {
  const text = messages.sheets.charts;
  const note = draft.add([text.courseData]);
  draft.style(note, 0, note, lastColumn, { ...NOTE, wrap: false });
  addHeader(draft, course, text.unit, columnWidth);
  const top = draft.next;
  figureRows(
    draft,
    course.units.map(({ label, cells }) => [label, ...cells]),
  );
  const bottom = draft.next - 1;
  draft.blank();
  return { top, bottom };
}

/** By period: the unit shown, and the mean, the highest and the lowest of all. */
function figuresOf({ course, choice }: CoursePage, { top, bottom }: Body, names: string): readonly PlannedCell[][] {
  const found = `MATCH(${absoluteAddress(choice, CHOICE)},${names},0)`;
  return course.periods.map((_, period) => {
    const column = `${cellAddress(top, period + 1)}:${cellAddress(bottom, period + 1)}`;
    const scores = course.units.flatMap(({ scores: all }) => all[period] ?? []);
    const one = `INDEX(${column},${found})`;
    return [
      // Where there is no figure the line has a gap, for which Excel wants this very error.
      { formula: `IF(ISNUMBER(${one}),${one},NA())`, value: course.shown.scores[period] ?? null },
      { formula: `AVERAGE(${column})`, value: divide(sum(scores), scores.length) ?? null },
      { formula: `MAX(${column})`, value: scores.reduce((most, score) => Math.max(most, score), -Infinity) },
      { formula: `MIN(${column})`, value: scores.reduce((least, score) => Math.min(least, score), Infinity) },
    ];
  });
}

function fillLines(
  draft: SheetDraft,
  { course, choice, header }: CoursePage,
  figures: readonly (readonly PlannedCell[])[],
  { messages, settings }: PageContext,
): void {
  const last = course.periods.length;
  linesIn(messages).forEach((name, line) => {
    const row = header + 1 + line;
    const first: PlannedCell =
      line === 0 ? { formula: absoluteAddress(choice, CHOICE), value: course.shown.label } : name;
    draft.rows[row] = [first, ...figures.map((cells) => cells[line] ?? null)];
    draft.style(row, 0, row, 0, { ...SMALL, horizontal: 'left', bold: line === 0 });
    draft.style(row, 1, row, last, { ...SMALL, bold: line === 0, numberFormat: decimalFormat(settings.decimals) });
  });
}

function linesIn({ sheets: { charts: text } }: Messages): readonly string[] {
  return [text.shown, text.mean, text.highest, text.lowest];
}

function courseChart({ course, header, anchor }: CoursePage, { messages }: PageContext): ChartPlan {
  const text = messages.sheets.charts;
  const last = course.periods.length;
  return {
    kind: 'line',
    title: text.course,
    altText: text.courseAlt(last, course.periods[0] ?? '', course.periods.at(-1) ?? ''),
    sheet: ownSheet('charts'),
    categories: area(header, 1, header, last),
    series: linesIn(messages).map((name, line) => ({
      name,
      color: COLORS[line] ?? '404040',
      values: area(header + 1 + line, 1, header + 1 + line, last),
    })),
    anchor,
    axis: { ...scaleOf(course), title: text.compositeAxis, categoryTitle: text.period },
  };
}

function addEmpty(draft: SheetDraft, height: number): void {
  draft.heights.push({ row: draft.next, height });
  draft.blank();
}

function addHeader(draft: SheetDraft, { periods }: Course, heading: string, columnWidth: number): number {
  const row = draft.add([heading, ...periods], SMALL_HEADER);
  draft.heights.push({ row, height: Math.max(...periods.map((label) => heightOf(label, columnWidth, 10, true))) });
  return row;
}

/** From the tenth of the whole below the lowest figure, so that a course can be told from a level line, with room for corrections. */
function scaleOf({ units, whole }: Course): { readonly minimum: number; readonly maximum: number } {
  const scores = units.flatMap((unit) => unit.scores.filter((score) => score !== null));
  const highest = Math.max(whole ?? 0, ...scores);
  const lowest = Math.min(highest, ...scores);
  const step = highest / 10;
  const below = step === 0 ? 0 : Math.floor((lowest - step / 5) / step) * step;
  return { minimum: Math.max(0, round(below, 6)), maximum: highest };
}
