import type { Messages } from '../../languages/messages';
import type { Narrative, NarrativeTable } from '../../narrative/Narrative';
import { area, SheetDraft } from '../plan/draft';
import { BODY, heightOf } from '../plan/look';
import { LITTLE, printedPages } from '../plan/pageRoom';
import type { SheetNames } from '../plan/sheetNames';
import type { CellStyle, SheetPlan } from '../plan/SheetPlan';

const COLUMNS = 8;
/** In characters; together as wide as the text of an A4 page in portrait. */
const COLUMN_WIDTH = 11.5;
/** Somewhat wider, and so printed smaller, with letters of 11 points at least, where that saves a last page with little on it. */
const WIDER = [12, 12.5, 13];

const TEXT: CellStyle = { ...BODY, fontSize: 13, horizontal: 'left', vertical: 'top', wrap: true };
const TITLE: CellStyle = { ...TEXT, fontSize: 14, bold: true, horizontal: 'center', vertical: 'center' };
const PERIOD: CellStyle = { ...TEXT, italic: true, horizontal: 'center' };
const HEADING: CellStyle = { ...TEXT, bold: true, vertical: 'bottom' };
const GROUP: CellStyle = { ...TEXT, italic: true, vertical: 'bottom' };
const BULLET: CellStyle = { ...TEXT, indent: 1 };
const TABLE_CELL = { ...TEXT, fontSize: 12, vertical: 'center', border: 'thin' } satisfies CellStyle;
const TABLE_HEADER: CellStyle = { ...TABLE_CELL, bold: true, horizontal: 'center' };
/** A dash, not a minus: Excel takes a minus for the beginning of a formula, and shows a long text kept as text as ####. */
const DASH = '–';
/** A bullet's indentation, in characters. */
const INDENT = 2;
/** Excel's rows are no higher than this, in points. */
const HIGHEST = 405;

/** The columns that each of a table's cells takes: names and the last, which explains, take more; fewer cells share them alike. */
function spansOf(cells: number): readonly (readonly [from: number, to: number])[] {
  if (cells > 4)
    return [
      [0, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [5, COLUMNS - 1],
    ];
  const share = COLUMNS / cells;
  return Array.from({ length: cells }, (_, at) => [Math.floor(at * share), Math.floor((at + 1) * share) - 1]);
}

function addTable(draft: SheetDraft, { headers, rows }: NarrativeTable, columnWidth: number): void {
  const spans = spansOf(headers.length);
  [headers, ...rows].forEach((texts, at) => {
    const cells = Array<string | null>(COLUMNS).fill(null);
    spans.forEach(([from], column) => (cells[from] = texts[column] ?? null));
    const row = draft.add(cells, at === 0 ? TABLE_HEADER : TABLE_CELL);
    for (const [from, to] of spans) if (to > from) draft.merges.push(area(row, from, row, to));
    const heights = spans.map(([from, to], column) =>
      heightOf(texts[column] ?? '', (to - from + 1) * columnWidth, TABLE_CELL.fontSize, at === 0),
    );
    draft.heights.push({ row, height: Math.max(20, ...heights) + 4 });
  });
}

/** The sheet `Nhận xét`: the narrative on portrait pages, one merged row for each paragraph, high enough for all its text. */
export function narrativePlan(narrative: Narrative, names: SheetNames, messages: Messages): SheetPlan | undefined {
  if (narrative.paragraphs.length === 0) return undefined;
  const name = names.take(messages.sheets.names.narrative);
  const plan = planAt(COLUMN_WIDTH, narrative, name, messages);
  const { pages, last } = printedPages(plan);
  if (pages === 1 || last >= LITTLE) return plan;
  for (const width of WIDER) {
    const smaller = planAt(width, narrative, name, messages);
    if (printedPages(smaller).pages < pages) return smaller;
  }
  return plan;
}

function planAt(columnWidth: number, narrative: Narrative, name: string, messages: Messages): SheetPlan {
  const draft = new SheetDraft();
  const add = (text: string, style: CellStyle, space = 4): void => {
    const size = style.fontSize ?? 13;
    const width = COLUMNS * columnWidth - (style.indent === undefined ? 0 : INDENT);
    draft.addWide(text, COLUMNS, style, Math.min(HIGHEST, heightOf(text, width, size, style.bold) + space));
  };
  add(narrative.title, TITLE);
  if (narrative.period !== null) add(narrative.period, PERIOD);
  const unbroken: { readonly top: number; readonly bottom: number }[] = [];
  narrative.paragraphs.forEach(({ heading, layout, sentences, groups = [], table }, index) => {
    const top = draft.next;
    add(`${index + 1}. ${heading}`, HEADING, 10);
    if (table !== undefined) addTable(draft, table, columnWidth);
    // No heading stands alone at the foot of a page, and no table is torn from its own.
    unbroken.push({ top, bottom: draft.next - (table === undefined ? 0 : 1) + (groups.length > 0 ? 1 : 0) });
    const addList = (each: readonly string[]): void =>
      each.forEach((sentence) => add(`${DASH} ${sentence}`, BULLET, 2));
    if (layout === 'prose' && sentences.length > 0) add(sentences.join(' '), TEXT);
    else addList(sentences);
    groups.forEach(({ title, sentences: some }, at) => {
      // The first one stands with the heading.
      if (at > 0) unbroken.push({ top: draft.next, bottom: draft.next + 1 });
      add(title, GROUP, 6);
      addList(some);
    });
  });
  draft.styles.unshift({ area: area(0, 0, draft.next - 1, COLUMNS - 1), style: BODY });
  return draft.plan({
    key: 'narrative',
    name,
    columnWidths: Array.from({ length: COLUMNS }, (_, column) => ({ column, width: columnWidth })),
    page: { footer: messages.sheets.footer },
    unbroken,
    tabColor: '548235',
  });
}
