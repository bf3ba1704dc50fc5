import { indexTitle } from '../../narrative/indexTitle';
import { indexOf } from '../../settings/indexOf';
import type { SourcedBoard } from '../../scores/ScoreModel';
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
  const { messages, settings } = context;
  const text = messages.sheets.ranking;
  const columns = boardColumns(board, context);
  const draft = new SheetDraft();
  const widths = columns.map((column) => widthOf(column, board, context));
  const width = widths.reduce((total, each) => total + each, 0);

  const index = indexOf(board, settings);
  const named = indexTitle([board], settings, messages);
  const title = board.scored ? text.title(named) : text.titleUnscored(named);
  draft.addWide(title, columns.length, TITLE, heightOf(title, width, 14));
  const roster = context.boards.length > 1 ? text.roster(messages.sheets.rosters[board.from.level]) : undefined;
  const about = [(board.from.period ?? context.period)?.label, roster].filter(
    (each) => each !== undefined && each !== '',
  );
  if (about.length > 0) draft.addWide(about.join(' – '), columns.length, SUBTITLE, heightOf(about.join(' – '), width));
  const sources = [...new Set(sourceTables(board).map((index) => context.tables[index]?.sheet ?? ''))];
  draft.addWide(
    text.sources(sources),
    columns.length,
    { ...NOTE, horizontal: 'center' },
    heightOf(text.sources(sources), width, 11),
  );
  draft.blank();

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
  const notes = [
    ...(board.scored && index.bands.some(({ name }) => name === settings.boldFrom)
      ? [text.emphasisNote(settings.boldFrom)]
      : []),
    text.computedNote,
    // What a reader of the paper would not expect is said on it.
    ...(settings.ties === 'gap' ? [] : [text.tieNotes[settings.ties]]),
    ...(settings.rounding === 'early' && board.scored ? [text.roundedNote(settings.decimals)] : []),
  ];
  notes.forEach((note) => draft.addWide(note, columns.length, NOTE, heightOf(note, width, 11)));
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
      footer: messages.sheets.footer,
    },
    tabColor: 'C00000',
  });
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
