import { indexTitle } from '../../narrative/indexTitle';
import { indexOf } from '../../settings/indexOf';
import type { SourcedBoard } from '../../scores/ScoreModel';
import { tableAt } from '../../tables/CellRef';
import { area, SheetDraft } from '../plan/draft';
import { boardColumns, type RankingContext } from './boardColumns';
import { BODY, heightOf, NOTE, SUBTITLE, TITLE } from '../plan/look';
import { rankingColumn } from './rankingCells';
import { rankingEmphasis } from './rankingEmphasis';
import { addHeader, columnStyle, widthOf } from './rankingHeader';
import type { SheetPlan } from '../plan/SheetPlan';

const LINE_HEIGHT = 20;

/** The sheet `Xếp hạng` of one roster: the aggregate on top, then the units, best first, with live formulas over the sources. */
export function rankingPlan(board: SourcedBoard, number: number, context: RankingContext): SheetPlan {
  const columns = boardColumns(board, context);
  const draft = new SheetDraft();
  const widths = columns.map((column) => widthOf(column, board, context));
  const width = widths.reduce((total, each) => total + each, 0);

  addTitles(draft, board, columns.length, width, context);
  const header = addHeader(draft, columns, board, context, widths);
  const aggregateRow = board.aggregate === undefined ? undefined : draft.next;
  const first = draft.next + (board.aggregate === undefined ? 0 : 1);
  const last = first + board.units.length - 1;
  const lines = [...(board.aggregate === undefined ? [] : [board.aggregate]), ...board.units];
  const frame = { board, columns, body: { first, last }, context };
  const writers = columns.map((column, at) => rankingColumn(column, at, frame));
  lines.forEach((unit) => {
    const row = draft.next;
    draft.heights.push({ row, height: LINE_HEIGHT });
    draft.add(writers.map((write) => write(unit, row)));
  });
  columns.forEach((column, at) => draft.style(header.last + 1, at, last, at, columnStyle(column, board, context)));
  if (aggregateRow !== undefined) draft.style(aggregateRow, 0, aggregateRow, columns.length - 1, { fill: 'F7F7F7' });
  const emphasis = rankingEmphasis(board, columns, { first: header.last + 1, last }, context);

  draft.blank();
  for (const note of notesOf(board, context)) draft.addWide(note, columns.length, NOTE, heightOf(note, width, 11));
  draft.styles.unshift({ area: area(0, 0, draft.next - 1, columns.length - 1), style: BODY });
  return draft.plan({
    key: number === 1 ? 'ranking' : `ranking${number}`,
    name: context.names.take(sheetName(board, number, context)),
    columnWidths: widths.map((each, column) => ({ column, width: each })),
    styles: [...draft.styles, ...emphasis.styles],
    conditionalFormats: emphasis.conditionalFormats,
    frozen: { rows: header.last + 1, columns: columns.findIndex(({ kind }) => kind === 'name') + 1 },
    page: {
      orientation: 'landscape',
      titleRows: { first: header.first, last: header.last },
      footer: context.messages.sheets.footer,
    },
    tabColor: 'C00000',
  });
}

/** Which index, period and roster the board is about, and the sheets its figures come from. */
function addTitles(
  draft: SheetDraft,
  board: SourcedBoard,
  columns: number,
  width: number,
  context: RankingContext,
): void {
  const { messages, settings } = context;
  const text = messages.sheets.ranking;
  const named = indexTitle([board], settings, messages);
  const title = board.scored ? text.title(named) : text.titleUnscored(named);
  draft.addWide(title, columns, TITLE, heightOf(title, width, 14));
  const roster = context.boards.length > 1 ? text.roster(messages.sheets.rosters[board.from.level]) : undefined;
  const about = [(board.from.period ?? context.period)?.label, roster]
    .filter((each) => each !== undefined && each !== '')
    .join(' – ');
  if (about !== '') draft.addWide(about, columns, SUBTITLE, heightOf(about, width));
  const sheets = new Set(sourceTables(board).map((index) => tableAt(context.tables, index).sheet));
  const sources = text.sources([...sheets]);
  draft.addWide(sources, columns, { ...NOTE, horizontal: 'center' }, heightOf(sources, width, 11));
  draft.blank();
}

/** How the board was made, as far as a reader of the paper would not expect it. */
function notesOf(board: SourcedBoard, { messages, settings, fixed }: RankingContext): readonly string[] {
  const text = messages.sheets.ranking;
  const isEmphasised = indexOf(board, settings).bands.some(({ name }) => name === settings.boldFrom);
  return [
    ...(board.scored && isEmphasised ? [text.emphasisNote(settings.boldFrom)] : []),
    ...(fixed === 'closed' ? [text.closedNote] : []),
    fixed === null ? text.computedNote : text.fixedNote,
    ...(settings.ties === 'gap' ? [] : [text.tieNotes[settings.ties]]),
    ...(settings.rounding === 'early' && board.scored ? [text.roundedNote(settings.decimals)] : []),
  ];
}

/** A board beside others is named by its index where that is another, and by its units where the index has several. */
function sheetName(board: SourcedBoard, number: number, { boards, messages, settings }: RankingContext): string {
  const { names, rosters } = messages.sheets;
  if (number === 1) return names.ranking;
  const same = boards.filter(({ index }) => index === board.index);
  return [
    names.ranking,
    ...(same.length < boards.length && board.index !== boards[0]?.index ? [indexOf(board, settings).key] : []),
    ...(same.length > 1 ? [rosters[board.from.level]] : []),
  ].join(' - ');
}

function sourceTables(board: SourcedBoard): readonly number[] {
  return [board.from.mainTable, ...board.indicators.map(({ table }) => table)];
}
