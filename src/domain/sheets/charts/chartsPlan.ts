import { subjectOf } from '../../narrative/subject';
import type { RankingContext } from '../ranking/boardColumns';
import { changeChart } from './changeChart';
import type { ChartPart } from './ChartPart';
import { compositeChart } from './compositeChart';
import { type Course, courseOf, type CourseSource } from './course';
import { addCoursePage, type CoursePage, fillCoursePage, type PageContext } from './coursePage';
import { figureRows, ROW_HEIGHT, SMALL_HEADER } from './figureRows';
import { groupChart } from './groupChart';
import { area, SheetDraft } from '../plan/draft';
import { BODY, heightOf, NOTE, SECTION, SUBTITLE, TITLE } from '../plan/look';
import type { RankedBoard } from '../ranking/rankingPlaces';
import { ownSheet } from '../plan/resolveFormula';
import type { ChartPlan, SheetPlan } from '../plan/SheetPlan';

/** In characters: the first column holds the names of the figures, the others a period or a series each. */
const COLUMN_WIDTH = 9.2;
const WIDTHS = [26, ...Array<number>(12).fill(COLUMN_WIDTH)];
const LAST = WIDTHS.length - 1;
const CHARACTERS = WIDTHS.reduce((total, width) => total + width, 0);
/** The column in which the right one of two neighbouring charts begins. */
const RIGHT_HALF = 6;
/** Rows that a board's charts take: with the titles no more than one page of A4 in landscape, which has room for 33. */
const ROWS = 28;
const UPPER_ROWS = 14;

/**
 * The sheet `Biểu đồ`: charts of every scored board, a page each, and a page of its units' course over the periods. Below
 * them, not printed, the figures they draw, taken from the rankings and from `Lịch sử điểm`.
 */
export function chartsPlan(
  ranked: readonly RankedBoard[],
  context: RankingContext,
  past: CourseSource,
): SheetPlan | undefined {
  const { messages } = context;
  const boards = ranked
    .filter(({ board }) => board.scored)
    .map((each, index) => ({
      title: each.board.title,
      parts: partsOf(each, index === 0, context),
      course: courseOf(each, past, context),
    }))
    .filter(({ parts, course }) => parts.length > 0 || course !== undefined);
  if (boards.length === 0) return undefined;

  const pageContext = { ...context, lastColumn: LAST, columnWidth: COLUMN_WIDTH, isFixed: past.isFixed };
  const draft = new SheetDraft();
  const captions = addTitles(draft, ranked, context);
  const { pages, areas } = addPages(draft, boards, captions, pageContext);
  draft.blank();
  const heading = draft.add([messages.sheets.charts.data]);
  draft.style(heading, 0, heading, LAST, SECTION);
  const drawn = pages.flatMap(({ board, placed, coursePage }) =>
    [
      ...placed.map(({ part, anchor }) => ({
        chart: addFigures(draft, part, anchor, context),
        conditionalFormats: [],
        validations: [],
      })),
      ...(coursePage === undefined ? [] : [fillCoursePage(draft, coursePage, pageContext)]),
    ].map((each) => ({ ...each, chart: { ...each.chart, board } })),
  );
  draft.styles.unshift({ area: area(0, 0, draft.next - 1, LAST), style: BODY });
  return draft.plan({
    key: 'charts',
    name: context.names.take(messages.sheets.names.charts),
    columnWidths: WIDTHS.map((width, column) => ({ column, width })),
    charts: drawn.map(({ chart }, at) => ({ ...chart, title: messages.sheets.charts.numbered(at + 1, chart.title) })),
    conditionalFormats: drawn.flatMap(({ conditionalFormats }) => conditionalFormats),
    validations: drawn.flatMap(({ validations }) => validations),
    page: { footer: messages.sheets.footer, areas },
    tabColor: '7030A0',
  });
}

/** A scored board with its charts and its course over the periods. */
interface ChartedBoard {
  readonly title: string;
  readonly parts: readonly ChartPart[];
  readonly course: Course | undefined;
}

/** The index that the boards are scored by, and the period: the caption of every further page as well. */
function addTitles(draft: SheetDraft, ranked: readonly RankedBoard[], context: RankingContext): readonly string[] {
  const { messages, period, settings, tables } = context;
  const boards = ranked.map(({ board }) => board);
  const { name, isResult } = subjectOf({ boards, tables }, settings, messages);
  const title = messages.sheets.charts.title(name, isResult);
  draft.addWide(title, LAST + 1, TITLE, heightOf(title, CHARACTERS, 14, true));
  if (period === undefined) return [title];
  const about = messages.period(period);
  draft.addWide(about, LAST + 1, SUBTITLE, heightOf(about, CHARACTERS));
  return [title, about];
}

type PrintedArea = NonNullable<NonNullable<SheetPlan['page']>['areas']>[number];

/**
 * Makes room for every board's charts on a page, and for its course on the next one.
 * @param captions what each page but the first, which has it in its titles, is headed by
 */
function addPages(
  draft: SheetDraft,
  boards: readonly ChartedBoard[],
  captions: readonly string[],
  context: PageContext,
): {
  readonly pages: readonly {
    readonly board: string;
    readonly placed: readonly PlacedPart[];
    readonly coursePage?: CoursePage;
  }[];
  readonly areas: readonly PrintedArea[];
} {
  const areas: PrintedArea[] = [];
  let start = 0;
  const endPage = (): void => {
    areas.push(area(start, 0, draft.next - 1, LAST));
    start = draft.next;
  };
  const addCaption = (title: string): void => {
    // The first page has the titles of them all.
    const parts = [
      ...(areas.length === 0 ? [] : captions),
      ...(boards.length > 1 ? [context.messages.sheets.charts.roster(title)] : []),
    ];
    const caption = parts.join(' – ');
    if (caption !== '')
      draft.addWide(
        caption,
        LAST + 1,
        { ...SECTION, horizontal: 'center', wrap: true },
        Math.max(20, heightOf(caption, CHARACTERS, 12, true)),
      );
  };
  const pages = boards.map(({ title, parts, course }) => {
    const placed = pagesOf(parts).flatMap((some) => {
      addCaption(title);
      const each = place(draft, some);
      endPage();
      return each;
    });
    if (course === undefined) return { board: title, placed };
    addCaption(title);
    const coursePage = addCoursePage(draft, course, context);
    endPage();
    return { board: title, placed, coursePage };
  });
  return { pages, areas };
}

interface PlacedPart {
  readonly part: ChartPart;
  readonly anchor: ChartPlan['anchor'];
}

/** A page for all of a board's charts; two where both its rankings are bars, which take the height of a page each. */
function pagesOf(parts: readonly ChartPart[]): readonly (readonly ChartPart[])[] {
  const bars = parts.filter(({ kind }) => kind === 'bar');
  const others = parts.filter(({ kind }) => kind !== 'bar');
  return (bars.length > 1 ? [bars, others] : [parts]).filter(({ length }) => length > 0);
}

/** The first chart on the left, the others one below the other on the right. */
function place(draft: SheetDraft, parts: readonly ChartPart[]): readonly PlacedPart[] {
  const top = draft.next;
  for (let row = 0; row < ROWS; row += 1) {
    draft.heights.push({ row: draft.next, height: ROW_HEIGHT });
    draft.blank();
  }
  const bottom = top + ROWS - 1;
  const middle = top + UPPER_ROWS;
  const [left, upper, lower] = parts;
  const at = (part: ChartPart | undefined, anchor: PlacedPart['anchor']): readonly PlacedPart[] =>
    part === undefined ? [] : [{ part, anchor }];
  return [
    ...at(left, area(top, 0, bottom, upper === undefined ? LAST : RIGHT_HALF - 1)),
    ...at(upper, area(top, RIGHT_HALF, lower === undefined ? bottom : middle - 1, LAST)),
    ...at(lower, area(middle, RIGHT_HALF, bottom, LAST)),
  ];
}

function partsOf(ranked: RankedBoard, isFirst: boolean, context: RankingContext): readonly ChartPart[] {
  return [compositeChart(ranked, context), groupChart(ranked, isFirst, context), changeChart(ranked, context)].filter(
    (part) => part !== undefined,
  );
}

/** Writes a chart's figures and binds the chart to them. */
function addFigures(
  draft: SheetDraft,
  part: ChartPart,
  anchor: ChartPlan['anchor'],
  { messages }: RankingContext,
): ChartPlan {
  const note = draft.add([messages.sheets.charts.dataOf(part.title)]);
  draft.style(note, 0, note, LAST, { ...NOTE, wrap: false });
  const header = draft.add([part.about, ...part.series.map(({ name }) => name)], SMALL_HEADER);
  draft.heights.push({
    row: header,
    height: Math.max(...part.series.map(({ name }) => heightOf(name, COLUMN_WIDTH, 10, true))),
  });
  const top = draft.next;
  figureRows(draft, part.rows());
  const bottom = draft.next - 1;
  draft.blank();
  const { kind, axis, altText } = part;
  return {
    kind,
    axis,
    altText,
    anchor,
    ...(part.ofChanges === true ? { ofChanges: true } : {}),
    ...(part.decimals === undefined ? {} : { decimals: part.decimals }),
    ...(part.oneBar === true ? { overlap: 100, gap: 40 } : {}),
    title: part.title,
    sheet: ownSheet('charts'),
    categories: area(top, 0, bottom, 0),
    series: part.series.map(({ name, color }, index) => ({
      name,
      color,
      values: area(top, index + 1, bottom, index + 1),
    })),
  };
}
