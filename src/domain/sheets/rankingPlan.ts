import type { Messages } from '../languages/messages';
import type { BoardIndicator, CellRef, SourcedBoard, SourcedUnit } from '../scores/ScoreModel';
import { type Column, readingAt, type Table } from '../tables/Table';
import { cellAddress, columnLetters, quoteSheetName } from '../workbook/a1';
import type { Sheet } from '../workbook/Workbook';
import { area, SheetDraft } from './draft';
import type { BoardColumn, RankingContext } from './boardColumns';
import { rankingEmphasis } from './rankingEmphasis';
import { figureFormula } from './figureFormula';
import { differenceFormula, gradeFormula, rankFormula } from './formulas';
import {
  BODY,
  CELL,
  COUNT_FORMAT,
  decimalFormat,
  HEADER,
  heightOf,
  NAME_CELL,
  NOTE,
  signedFormat,
  SUBTITLE,
  TEXT_FORMAT,
  TITLE,
} from './look';
import { ownSheet } from './resolveFormula';
import type { CellStyle, FormulaCell, PlannedCell, SheetPlan } from './SheetPlan';

const LINE_HEIGHT = 20;

/** The sheet `Xếp hạng` of one roster: the aggregate on top, then the units, best first, with live formulas over the sources. */
export function rankingPlan(board: SourcedBoard, number: number, context: RankingContext): SheetPlan {
  const { messages, settings } = context;
  const text = messages.sheets.ranking;
  const columns = boardColumns(board, context);
  const draft = new SheetDraft();
  const widths = columns.map((column) => widthOf(column, board, context));
  const width = widths.reduce((total, each) => total + each, 0);

  const title = board.scored ? text.title : text.titleUnscored;
  draft.addWide(title, columns.length, TITLE, heightOf(title, width, 14));
  const about = [context.period?.label, context.several ? text.roster(rosterTitle(board, messages)) : undefined].filter(
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
  lines.forEach((unit) => {
    draft.heights.push({ row: draft.next, height: LINE_HEIGHT });
    draft.add(
      columns.map((column, at) => cellOf(column, at, unit, draft.next, { first, last }, columns, board, context)),
    );
  });
  columns.forEach((column, at) => draft.style(header.last + 1, at, last, at, columnStyle(column, board, context)));
  if (aggregateRow !== undefined) draft.style(aggregateRow, 0, aggregateRow, columns.length - 1, { fill: 'F7F7F7' });
  const emphasis = rankingEmphasis(board, columns, { first: header.last + 1, last }, context);

  draft.blank();
  const notes = [...(board.scored ? [text.emphasisNote(settings.boldFrom)] : []), text.computedNote];
  notes.forEach((note) => draft.addWide(note, columns.length, NOTE, heightOf(note, width, 11)));
  draft.styles.unshift({ area: area(0, 0, draft.next - 1, columns.length - 1), style: BODY });
  return draft.plan({
    key: number === 1 ? 'ranking' : `ranking${number}`,
    name: context.names.take(
      number === 1
        ? messages.sheets.names.ranking
        : `${messages.sheets.names.ranking} - ${rosterTitle(board, messages)}`,
    ),
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

function rosterTitle(board: SourcedBoard, messages: Messages): string {
  return messages.sheets.rosters[board.from.level];
}

function sourceTables(board: SourcedBoard): readonly number[] {
  return [board.from.mainTable, ...board.indicators.map(({ table }) => table)];
}

/** What the board's columns show, left to right. */
export function boardColumns(board: SourcedBoard, context: RankingContext): readonly BoardColumn[] {
  const kinds = (...each: Exclude<BoardColumn['kind'], 'indicator' | 'indicatorRank'>[]): BoardColumn[] =>
    each.map((kind) => ({ kind }));
  const code = board.units.some((unit) => unit.code !== null) ? kinds('code') : [];
  const compared = board.units.some(({ previous }) => previous !== null)
    ? kinds('previous', 'delta', 'previousRank', 'rankDelta')
    : [];
  const head = board.scored
    ? [...kinds('rank', 'name'), ...code, ...kinds('composite', 'grade'), ...compared]
    : [...kinds('name'), ...code];
  const lines = [...board.units, ...(board.aggregate === undefined ? [] : [board.aggregate])];
  const indicators = board.indicators.flatMap((indicator, index): BoardColumn[] => {
    const shown = lines.some((unit) => {
      const cell = unit.indicators[index];
      return cell !== undefined && figureAt(cell, context) !== null;
    });
    if (!shown) return [];
    const ranked = !board.scored && indicator.role !== 'count';
    return ranked
      ? [
          { kind: 'indicator', index },
          { kind: 'indicatorRank', index },
        ]
      : [{ kind: 'indicator', index }];
  });
  return [...head, ...indicators];
}

function columnAt(indicator: BoardIndicator | undefined, tables: readonly Table[]): Column | undefined {
  return indicator === undefined ? undefined : tables[indicator.table]?.columns[indicator.column];
}

/** An indicator's heading: its header, and which sheet it is from where headers alone would not tell. */
function indicatorTitle(indicator: BoardIndicator, board: SourcedBoard, context: RankingContext): string {
  const column = columnAt(indicator, context.tables);
  const group = context.settings.groups.find(({ key }) => key === indicator.group);
  const leaf = column?.path.at(-1) ?? '';
  const plainLeaf = /^(?:điểm|tỷ lệ.*|số điểm|điểm đạt)$/i.test(leaf.trim());
  if (group !== undefined && plainLeaf)
    return `${group.name} ${indicator.role === 'rate' ? '(%)' : `(${messagesPoints(context)})`}`;
  const same = board.indicators.filter((other) => columnAt(other, context.tables)?.path.at(-1) === leaf).length;
  return same > 1 ? (column?.header ?? '') : leaf;
}

function messagesPoints(context: RankingContext): string {
  return context.messages.sheets.ranking.points;
}

function addHeader(
  draft: SheetDraft,
  columns: readonly BoardColumn[],
  board: SourcedBoard,
  context: RankingContext,
  widths: readonly number[],
): { first: number; last: number } {
  const text = context.messages.sheets.ranking;
  const titles = columns.map((column) => {
    if (column.kind === 'indicator') {
      const indicator = board.indicators[column.index];
      return indicator === undefined ? '' : indicatorTitle(indicator, board, context);
    }
    return column.kind === 'indicatorRank' ? text.indicatorRank : text[HEADINGS[column.kind]];
  });
  const first = draft.add(
    columns.map((column, at) => {
      if (column.kind === 'previous') return text.previousGroup;
      const opens =
        column.kind === 'indicator' &&
        columns[at - 1]?.kind !== 'indicator' &&
        columns[at - 1]?.kind !== 'indicatorRank';
      return opens
        ? text.indicators
        : column.kind === 'indicator' || column.kind === 'indicatorRank' || COMPARED.has(column.kind)
          ? null
          : (titles[at] ?? '');
    }),
  );
  const last = draft.add(columns.map((column, at) => (isGrouped(column) ? (titles[at] ?? '') : null)));
  columns.forEach((column, at) => {
    if (!isGrouped(column)) draft.merges.push(area(first, at, last, at));
  });
  for (const grouped of [
    (column: BoardColumn): boolean => COMPARED.has(column.kind),
    (column: BoardColumn): boolean => column.kind.startsWith('indicator'),
  ]) {
    const from = columns.findIndex(grouped);
    const to = columns.findLastIndex(grouped);
    if (from >= 0 && to > from) draft.merges.push(area(first, from, first, to));
  }
  draft.style(first, 0, last, columns.length - 1, HEADER);
  draft.heights.push({ row: first, height: 22 });
  draft.heights.push({
    row: last,
    height: Math.max(34, ...titles.map((title, at) => heightOf(title, (widths[at] ?? 10) - 1))),
  });
  return { first, last };
}

const COMPARED: ReadonlySet<BoardColumn['kind']> = new Set(['previous', 'delta', 'previousRank', 'rankDelta'] as const);
const HEADINGS = {
  rank: 'rank',
  name: 'unit',
  code: 'code',
  composite: 'composite',
  grade: 'grade',
  previous: 'previous',
  delta: 'delta',
  previousRank: 'previousRank',
  rankDelta: 'rankDelta',
} as const;

function isGrouped(column: BoardColumn): boolean {
  return COMPARED.has(column.kind) || column.kind.startsWith('indicator');
}

function widthOf(column: BoardColumn, board: SourcedBoard, context: RankingContext): number {
  switch (column.kind) {
    case 'name':
      return Math.min(36, Math.max(18, ...board.units.map(({ name }) => name.length * 1.15 + 3)));
    case 'code':
      return 16;
    case 'indicator': {
      const indicator = board.indicators[column.index];
      const words = indicator === undefined ? [] : indicatorTitle(indicator, board, context).split(/\s+/);
      return Math.min(
        20,
        Math.max(11, ...words.map((word) => word.length * (word === word.toLocaleUpperCase('vi') ? 1.45 : 1.25) + 3)),
      );
    }
    case 'indicatorRank':
    case 'rank':
      return 8;
    default:
      return 11;
  }
}

function columnStyle(column: BoardColumn, board: SourcedBoard, context: RankingContext): CellStyle {
  const decimals = compositeDecimals(board, context);
  switch (column.kind) {
    case 'name':
    case 'code':
      return { ...NAME_CELL, numberFormat: TEXT_FORMAT };
    case 'composite':
    case 'previous':
      return { ...CELL, numberFormat: decimalFormat(decimals) };
    case 'delta':
      return { ...CELL, numberFormat: signedFormat(decimals) };
    case 'rankDelta':
      return { ...CELL, numberFormat: signedFormat(0) };
    case 'indicator': {
      const indicator = board.indicators[column.index];
      const at = columnAt(indicator, context.tables);
      return {
        ...CELL,
        numberFormat:
          indicator?.role === 'count' ? COUNT_FORMAT : decimalFormat(at?.decimals ?? context.settings.decimals),
      };
    }
    case 'grade':
      return { ...CELL, numberFormat: 'General' };
    default:
      return { ...CELL, numberFormat: '0' };
  }
}

/** As many decimals as the sources print, and at least as many as the settings ask of computed ones. */
function compositeDecimals(board: SourcedBoard, context: RankingContext): number {
  const [unit] = board.units.filter(({ compositeFrom }) => compositeFrom !== undefined);
  const from = unit?.compositeFrom;
  if (from?.kind !== 'cell') return context.settings.decimals;
  return context.tables[from.cell.table]?.columns[from.cell.column]?.decimals ?? context.settings.decimals;
}

function cellOf(
  column: BoardColumn,
  at: number,
  unit: SourcedUnit,
  row: number,
  body: { readonly first: number; readonly last: number },
  columns: readonly BoardColumn[],
  board: SourcedBoard,
  context: RankingContext,
): PlannedCell {
  const isAggregate = unit === board.aggregate;
  const own = (kind: BoardColumn['kind']): string =>
    cellAddress(
      row,
      columns.findIndex((each) => each.kind === kind),
    );
  const range = (index: number): string =>
    `$${columnLetters(index)}$${body.first + 1}:$${columnLetters(index)}$${body.last + 1}`;
  const blankable = (formula: string, value: number | string | null): FormulaCell => ({ formula, value: value ?? '' });
  switch (column.kind) {
    case 'rank':
      return isAggregate
        ? null
        : blankable(
            rankFormula(own('composite'), [range(columns.findIndex(({ kind }) => kind === 'composite'))]),
            unit.rank,
          );
    case 'name':
      return unit.name;
    case 'code':
      return unit.code;
    case 'composite':
      return compositeCell(unit, row, columns, board, context);
    case 'grade':
      return blankable(gradeFormula(own('composite'), context.settings, context.places), unit.grade);
    case 'previous': {
      const from = unit.previousFrom;
      if (from === undefined) return null;
      return from.kind === 'value' ? from.value : referenceTo(from.cell, unit.previous, context);
    }
    case 'delta':
      return blankable(differenceFormula(own('composite'), own('previous')), unit.delta);
    case 'previousRank':
      if (isAggregate) return null;
      return unit.previousRank === null
        ? null
        : blankable(
            rankFormula(own('previous'), [range(columns.findIndex(({ kind }) => kind === 'previous'))]),
            unit.previousRank,
          );
    case 'rankDelta': {
      if (isAggregate || unit.rank === null || unit.previousRank === null) return null;
      return blankable(differenceFormula(own('previousRank'), own('rank')), unit.previousRank - unit.rank);
    }
    case 'indicator': {
      const cell = unit.indicators[column.index];
      return cell === undefined ? null : referenceTo(cell, figureAt(cell, context), context);
    }
    case 'indicatorRank': {
      const lower = board.indicators[column.index]?.lowerIsBetter === true;
      return isAggregate
        ? null
        : blankable(
            rankFormula(cellAddress(row, at - 1), [range(at - 1)], lower),
            unit.indicatorRanks[column.index] ?? null,
          );
    }
  }
}

function figureAt(cell: CellRef, { tables }: RankingContext): number | null {
  return tables[cell.table]?.columns[cell.column]?.figures[cell.row] ?? null;
}

/** The composite from its own cell, or the sum of the points that stand in the same row. */
function compositeCell(
  unit: SourcedUnit,
  row: number,
  columns: readonly BoardColumn[],
  board: SourcedBoard,
  context: RankingContext,
): PlannedCell {
  const from = unit.compositeFrom;
  if (from === undefined) return null;
  if (from.kind === 'cell') return referenceTo(from.cell, unit.score, context);
  const terms = from.terms.map((term) => {
    const index = unit.indicators.findIndex(
      (cell) => cell?.table === term.table && cell.column === term.column && cell.row === term.row,
    );
    const at = columns.findIndex((column) => column.kind === 'indicator' && column.index === index && index >= 0);
    return at >= 0 && board.indicators[index] !== undefined ? cellAddress(row, at) : undefined;
  });
  if (terms.some((term) => term === undefined)) return unit.score;
  return { formula: `ROUND(SUM(${terms.join(',')}),10)`, value: unit.score };
}

/** A live reference to a source cell's figure; the figure itself where no formula can read the cell as it stands. */
function referenceTo(cell: CellRef, value: number | null, context: RankingContext): PlannedCell {
  const table = context.tables[cell.table];
  const column = table?.columns[cell.column];
  const row = table?.rows[cell.row]?.row;
  if (table === undefined || column === undefined || row === undefined) return value;
  const copy = context.copyKeys.get(table.sheet);
  if (copy !== undefined && context.completions[cell.table]?.has(`${cell.row}/${cell.column}`) === true) {
    return { formula: `${ownSheet(copy)}!${cellAddress(row, column.column)}`, value: value ?? '' };
  }
  const sheet: Sheet | undefined = context.workbook.sheets.find(({ name }) => name === table.sheet);
  const raw = sheet?.rows[row]?.[column.column] ?? null;
  const address = `${quoteSheetName(table.sheet)}!${cellAddress(row, column.column)}`;
  const formula = figureFormula(
    address,
    raw,
    readingAt(column, cell.row),
    column.decimalSeparator ?? table.decimalSeparator,
  );
  return formula === undefined ? value : { formula, value: value ?? '' };
}
