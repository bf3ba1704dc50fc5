import type { RankingContext } from './boardColumns';
import { changeChart } from './charts/changeChart';
import type { ChartPart } from './charts/ChartPart';
import { compositeChart } from './charts/compositeChart';
import { groupChart } from './charts/groupChart';
import { area, SheetDraft } from './draft';
import { BODY, heightOf, NOTE, SECTION, SUBTITLE, TITLE } from './look';
import type { RankedBoard } from './rankingPlaces';
import { ownSheet } from './resolveFormula';
import type { CellStyle, ChartPlan, SheetPlan } from './SheetPlan';

/** The first column holds the names of the figures below the charts. */
const WIDTHS = [26, 10, 10, 10, 10, 10, 10, 10] as const;
const LAST = WIDTHS.length - 1;
const CHARACTERS = WIDTHS.reduce((total, width) => total + width, 0);
const ROW_HEIGHT = 15;
/** Rows of that height on one page of A4 in portrait; more where the workbook's own font is wide. */
const PAGE_ROWS = 48;
/** The column in which the right one of two neighbouring charts begins. */
const RIGHT_HALF = 3;
/** Columns of a chart that still fit half a page. */
const MOST_IN_HALF = 20;
const SMALL: CellStyle = { ...BODY, fontSize: 10, border: 'hair', horizontal: 'center' };
const SMALL_HEADER: CellStyle = { ...SMALL, bold: true, wrap: true, fill: 'F2F2F2' };

/** The sheet `Biểu đồ`: charts of every scored board, and below them the figures they draw, taken from the rankings. */
export function chartsPlan(ranked: readonly RankedBoard[], context: RankingContext): SheetPlan | undefined {
  const { messages, period } = context;
  const text = messages.sheets.charts;
  const boards = ranked
    .filter(({ board }) => board.scored)
    .map((each, index) => ({ title: each.board.title, parts: partsOf(each, index === 0, context) }))
    .filter(({ parts }) => parts.length > 0);
  if (boards.length === 0) return undefined;

  const draft = new SheetDraft();
  draft.addWide(text.title, LAST + 1, TITLE, heightOf(text.title, CHARACTERS, 14));
  if (period !== undefined) draft.addWide(period.label, LAST + 1, SUBTITLE, heightOf(period.label, CHARACTERS));
  const placed: PlacedPart[] = [];
  for (const { title, parts } of boards) {
    if (boards.length > 1) {
      draft.blank();
      draft.addWide(text.roster(title), LAST + 1, { ...SECTION, horizontal: 'center' }, 20);
    }
    for (const line of linesOf(parts)) placed.push(...place(draft, line));
  }
  draft.blank();
  const heading = draft.add([text.data]);
  draft.style(heading, 0, heading, LAST, SECTION);
  const charts = placed.map(({ part, anchor }) => addFigures(draft, part, anchor, text.dataOf(part.title)));
  draft.styles.unshift({ area: area(0, 0, draft.next - 1, LAST), style: BODY });
  return draft.plan({
    key: 'charts',
    name: context.names.take(messages.sheets.names.charts),
    columnWidths: WIDTHS.map((width, column) => ({ column, width })),
    charts,
    page: { orientation: 'portrait', footer: messages.sheets.footer },
    tabColor: '7030A0',
  });
}

interface PlacedPart {
  readonly part: ChartPart;
  readonly anchor: ChartPlan['anchor'];
}

/** Charts one below the other; two that are small enough side by side. */
function linesOf(parts: readonly ChartPart[]): readonly (readonly ChartPart[])[] {
  const [first, ...rest] = parts;
  const small = rest.every((part) => part.rows().length <= MOST_IN_HALF);
  const lines = first === undefined ? [] : [[first]];
  return rest.length === 2 && small ? [...lines, rest] : [...lines, ...rest.map((part) => [part])];
}

function place(draft: SheetDraft, line: readonly ChartPart[]): readonly PlacedPart[] {
  draft.blank();
  const height = Math.max(...line.map((part) => part.height));
  // A chart that would be cut in two begins on the next page.
  const left = PAGE_ROWS - (draft.next % PAGE_ROWS);
  if (height > left) for (let row = 0; row < left; row += 1) draft.blank();
  const top = draft.next;
  for (let row = 0; row < height; row += 1) {
    draft.heights.push({ row: draft.next, height: ROW_HEIGHT });
    draft.blank();
  }
  return line.map((part, index) => ({
    part,
    anchor: area(
      top,
      index === 0 ? 0 : RIGHT_HALF,
      top + height - 1,
      index === line.length - 1 ? LAST : RIGHT_HALF - 1,
    ),
  }));
}

function partsOf(ranked: RankedBoard, isFirst: boolean, context: RankingContext): readonly ChartPart[] {
  const parts = [compositeChart(ranked, context), groupChart(ranked, isFirst, context), changeChart(ranked, context)];
  return parts.filter((part) => part !== undefined);
}

/** Writes a chart's figures and binds the chart to them. */
function addFigures(draft: SheetDraft, part: ChartPart, anchor: ChartPlan['anchor'], title: string): ChartPlan {
  const note = draft.add([title]);
  draft.style(note, 0, note, LAST, { ...NOTE, wrap: false });
  const header = draft.add([part.about, ...part.series.map(({ name }) => name)], SMALL_HEADER);
  draft.heights.push({ row: header, height: 42 });
  const top = draft.next;
  part.rows().forEach((cells) => {
    draft.heights.push({ row: draft.next, height: ROW_HEIGHT });
    draft.add(
      cells,
      // The axes take their number format from these cells.
      cells.map((_, column): CellStyle => ({
        ...SMALL,
        ...(column === 0 ? { horizontal: 'left' } : {}),
        numberFormat: 'General',
      })),
    );
  });
  const bottom = draft.next - 1;
  draft.blank();
  const { kind, axis, altText } = part;
  return {
    kind,
    axis,
    altText,
    anchor,
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
