import { rankingSubject } from '../../narrative/rankingSubject';
import { rosterName } from '../../narrative/rosterName';
import { indexOf } from '../../settings/indexOf';
import type { SourcedBoard } from '../../scores/ScoreModel';
import { tableAt } from '../../tables/CellRef';
import { area, SheetDraft } from '../plan/draft';
import { boardColumns, linesOf, type RankingContext } from './boardColumns';
import { boardPages, LINE_HEIGHT } from './boardPages';
import { attachedRow, headingRows, signatureRows } from '../frame/frameRows';
import type { FrameRow } from '../frame/FrameRow';
import { frameLayout, placeFrame } from '../frame/placeFrame';
import { SHEET_FRAME_PARTS } from '../../settings/OfficialFrame';
import { BODY, heightOf, NOTE, SUBTITLE, TITLE } from '../plan/look';
import { LAST_LINES } from '../plan/pageRoom';
import { rankingColumn } from './rankingCells';
import { rankingEmphasis } from './rankingEmphasis';
import { addHeader, columnStyle, groupOf, leastWidthOf, parentStyle, widthOf } from './rankingHeader';
import type { SheetPlan } from '../plan/SheetPlan';
import { entryAt } from '../../workbook/entryAt';

/** The sheet `Xếp hạng` of one roster: the aggregate on top, then the units, best first, with live formulas over the sources. */
export function rankingPlan(board: SourcedBoard, number: number, context: RankingContext): SheetPlan {
  const columns = boardColumns(board, context);
  const draft = new SheetDraft();
  const isFramed = SHEET_FRAME_PARTS.some((part) => context.settings.frame[part] !== '');
  const own = columns.map((column) => widthOf(column, board, context));
  const roomy = isFramed ? frameLayout(own).columnWidths : own;
  const least = columns.map((column) => leastWidthOf(column, board, context));
  const groups = columns.map((column) => groupOf(column, board, context));
  const named = columns.findIndex(({ kind }) => kind === 'name') + 1;
  const { widths, pages } = boardPages(columns, { roomy, least }, groups, named, frameHeight(roomy, context), board);
  const wide = entryAt(pages, 0).last + 1;
  const width = widths.slice(0, wide).reduce((total, each) => total + each, 0);

  const { frame: official } = context.settings;
  const text = context.messages.sheets.frame;
  const heading = frameLayout(widths.slice(0, wide), 0, { fills: false });
  draft.addRows(placeFrame(headingRows(official, heading.widths, text), draft.next, heading.columns));
  addTitles(draft, board, wide, width, context);
  draft.addRows(placeFrame(attachedRow(official, heading.widths, text), draft.next, heading.columns));
  draft.blank();
  const header = addHeader(draft, columns, board, context, widths, pages);
  const aggregateRow = board.aggregate === undefined ? undefined : draft.next;
  const first = draft.next + (board.aggregate === undefined ? 0 : 1);
  const last = first + board.units.length - 1;
  const lines = linesOf(board);
  const frame = { board, columns, body: { first, last }, context };
  const nameWidth = entryAt(widths, named - 1);
  const writers = columns.map((column, at) => rankingColumn(column, at, frame));
  lines.forEach((unit) => {
    const row = draft.next;
    draft.heights.push({ row, height: Math.max(LINE_HEIGHT, heightOf(unit.name, nameWidth)) });
    draft.add(writers.map((write) => write(unit, row)));
  });
  columns.forEach((column, at) => draft.style(header.last + 1, at, last, at, columnStyle(column, board, context)));
  if (aggregateRow !== undefined) {
    draft.style(aggregateRow, 0, aggregateRow, columns.length - 1, { fill: 'F7F7F7' });
    columns.forEach((column, at) =>
      draft.style(aggregateRow, at, aggregateRow, at, parentStyle(column, board, context)),
    );
  }
  const emphasis = rankingEmphasis(board, columns, { first: header.last + 1, last }, context);

  const addNote = (note: string): number => draft.addWide(note, wide, NOTE, heightOf(note, width));
  draft.blank();
  // What is below the board stands below its last columns.
  const ending = entryAt(pages, pages.length - 1);
  const below = frameLayout(widths.slice(ending.first, ending.last + 1), ending.first, { fills: false });
  const notes = printedNotes(board, context).map((note): FrameRow => ({
    whole: { text: note, style: NOTE },
    height: heightOf(note, below.widths.left + below.widths.right),
  }));
  draft.addRows(placeFrame(notes, draft.next, below.columns));
  const noted = draft.next;
  draft.addRows(placeFrame(signatureRows(official, below.widths), draft.next, below.columns));
  const isSigned = draft.next > noted;
  const printed = pages.map((page, at) =>
    area(at === 0 ? 0 : header.first, page.first, page === ending ? draft.next - 1 : last, page.last),
  );
  draft.blank();
  notesOnScreen(board, context).forEach(addNote);
  draft.styles.unshift({ area: area(0, 0, draft.next - 1, columns.length - 1), style: BODY });
  return draft.plan({
    key: number === 1 ? 'ranking' : `ranking${number}`,
    name: context.names.take(sheetName(board, number, context)),
    columnWidths: widths.map((each, column) => ({ column, width: each })),
    styles: [...draft.styles, ...emphasis.styles],
    conditionalFormats: emphasis.conditionalFormats,
    frozen: { rows: header.last + 1, columns: named },
    page: {
      titleRows: { first: header.first, last: header.last },
      titleColumns: { first: 0, last: named - 1 },
      footer: context.messages.sheets.footer,
      areas: printed,
    },
    together: Math.max(header.last + 1, last - LAST_LINES + 1),
    isSigned,
    tabColor: 'C00000',
  });
}

/** How high what the office's frame has above and below a board is, in points. */
function frameHeight(widths: readonly number[], { settings: { frame }, messages }: RankingContext): number {
  const { widths: parts } = frameLayout(widths, 0, { fills: false });
  const text = messages.sheets.frame;
  return [
    ...headingRows(frame, parts, text),
    ...attachedRow(frame, parts, text),
    ...signatureRows(frame, parts),
  ].reduce((sum, { height }) => sum + height, 0);
}

/** Which index, period and roster the board is about. */
function addTitles(
  draft: SheetDraft,
  board: SourcedBoard,
  columns: number,
  width: number,
  context: RankingContext,
): void {
  const text = context.messages.sheets.ranking;
  const subject = rankingSubject(board, context);
  const named = subject.about.name.toLocaleUpperCase('vi');
  const title = board.scored ? text.title(named) : text.titleUnscored(named);
  draft.addWide(title, columns, TITLE, heightOf(title, width, 14, true));
  const about = [subject.period ?? '', context.boards.length > 1 ? text.roster(subject.roster) : '']
    .filter((each) => each !== '')
    .join(' – ');
  if (about !== '') draft.addWide(about, columns, SUBTITLE, heightOf(about, width));
}

/** What a reader of the paper needs in order to read it. */
function printedNotes(board: SourcedBoard, { messages, settings }: RankingContext): readonly string[] {
  const { bands, whole } = indexOf(board, settings);
  const text = messages.sheets.ranking;
  if (!board.scored) return [];
  if (whole === undefined) return board.indicators.length === 0 ? [] : [text.underlineNote];
  return bands.some(({ name }) => name === settings.boldFrom) ? [text.emphasisNote(settings.boldFrom)] : [];
}

/** Where the board's figures come from and how they were worked out: below what is printed. */
function notesOnScreen(board: SourcedBoard, { messages, settings, tables, fixed }: RankingContext): readonly string[] {
  const text = messages.sheets.ranking;
  const sheets = new Set(sourceTables(board).map((index) => tableAt(tables, index).sheet));
  return [
    text.unprinted,
    text.sources([...sheets]),
    ...(fixed === 'closed' ? [text.closedNote] : []),
    fixed === null ? text.computedNote : text.fixedNote,
    ...(settings.ties === 'gap' ? [] : [text.tieNotes[settings.ties]]),
    ...(settings.rounding === 'early' && board.scored ? [text.roundedNote(settings.decimals)] : []),
  ];
}

/** A board beside others is named by its index where that is another, and by its units where the index has several. */
function sheetName(board: SourcedBoard, number: number, { boards, messages, settings }: RankingContext): string {
  const { names } = messages.sheets;
  if (number === 1) return names.ranking;
  const same = boards.filter(({ index }) => index === board.index);
  return [
    names.ranking,
    ...(same.length < boards.length && board.index !== boards[0]?.index ? [indexOf(board, settings).key] : []),
    ...(same.length > 1 ? [rosterName(board, messages)] : []),
  ].join(' - ');
}

function sourceTables(board: SourcedBoard): readonly number[] {
  return [board.from.mainTable, ...board.indicators.map(({ table }) => table)];
}
