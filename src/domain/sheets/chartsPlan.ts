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
const WIDTHS = [26, ...Array<number>(10).fill(11)];
const LAST = WIDTHS.length - 1;
const CHARACTERS = WIDTHS.reduce((total, width) => total + width, 0);
/** The column in which the right one of two neighbouring charts begins. */
const RIGHT_HALF = 5;
const ROW_HEIGHT = 15;
/** Rows of that height that a board's charts take: with the title no more than one page of A4 in landscape. */
const ROWS = 30;
const UPPER_ROWS = 16;
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
    placed.push(...place(draft, parts));
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
    page: { orientation: 'landscape', footer: messages.sheets.footer },
    tabColor: '7030A0',
  });
}

interface PlacedPart {
  readonly part: ChartPart;
  readonly anchor: ChartPlan['anchor'];
}

/** The first chart on the left, the others one below the other on the right. */
function place(draft: SheetDraft, parts: readonly ChartPart[]): readonly PlacedPart[] {
  draft.blank();
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
