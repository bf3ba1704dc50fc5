import { type BoardTarget, boardTargets, measuredUnits, shortUnits } from '../../narrative/boardTargets';
import { round } from '../../decimal/decimal';
import { columnOf, figureOf, tableAt } from '../../tables/CellRef';
import { compositeTarget } from '../../settings/compositeTarget';
import { indexOf } from '../../settings/indexOf';
import type { RankingContext } from '../ranking/boardColumns';
import type { SheetDraft } from '../plan/draft';
import { CELL, decimalFormat, HEADER, heightOf, NAME_CELL, SECTION, TEXT_FORMAT } from '../plan/look';
import { type RankedBoard, RankingPlaces } from '../ranking/rankingPlaces';
import type { PlannedCell } from '../plan/SheetPlan';
import { compositeReference, targetReference } from '../plan/targetCell';

/** One line: how many of a board's units reach a target. */
interface BoardTargetRow {
  readonly name: string;
  readonly measure: string;
  readonly target: number;
  readonly reference: string;
  readonly range: string;
  /** The condition of falling short as COUNTIF takes it, over the target's cell. */
  readonly criterion: (target: string) => string;
  readonly measured: number;
  readonly short: number;
  /** Whether the condition over the sheet's cells counts the units that the analysis counts. */
  readonly countable: boolean;
}

/** Writes, for each indicator of a board with a target, how many units reach it; its header's row. Nothing where there is none. */
export function addBoardTargets(
  draft: SheetDraft,
  ranked: RankedBoard,
  context: RankingContext,
  nameWidth: number,
): number | undefined {
  const text = context.messages.sheets.targets;
  const rows = boardTargetRows(ranked, context);
  if (rows.length === 0) return undefined;
  if (draft.next > 0) draft.blank();
  const title = context.boards.length > 1 ? text.ofBoardNamed(ranked.board.title) : text.ofBoard;
  const heading = draft.add([title]);
  draft.style(heading, 0, heading, 7, SECTION);
  const { number, indicator, measure, target, measured, met, unmet, share } = text.boardHeaders;
  draft.heights.push({ row: draft.next, height: 36 });
  const header = draft.add([number, indicator, measure, target, measured, met, unmet, share], HEADER);
  rows.forEach((each, index) => addRow(draft, each, index + 1, nameWidth));
  return header;
}

function addRow(draft: SheetDraft, row: BoardTargetRow, number: number, nameWidth: number): void {
  const line = draft.next + 1;
  const { measured, short, countable } = row;
  const formula = (text: string, value: number): PlannedCell => (countable ? { formula: text, value } : value);
  const share = measured === 0 ? '' : round(((measured - short) / measured) * 100, 1);
  draft.heights.push({ row: draft.next, height: Math.max(22, heightOf(row.name, nameWidth)) });
  draft.add(
    [
      number,
      row.name,
      row.measure,
      /^-?\d/.test(row.reference) ? row.target : { formula: row.reference, value: row.target },
      formula(`COUNT(${row.range})`, measured),
      { formula: `E${line}-G${line}`, value: measured - short },
      formula(`COUNTIF(${row.range},${row.criterion(`D${line}`)})`, short),
      { formula: `IF(E${line}=0,"",ROUND(F${line}/E${line}*100,1))`, value: share },
    ],
    [
      { ...CELL, numberFormat: '0' },
      { ...NAME_CELL, numberFormat: TEXT_FORMAT },
      { ...CELL, numberFormat: TEXT_FORMAT },
      { ...CELL, numberFormat: 'General' },
      { ...CELL, numberFormat: '0' },
      { ...CELL, numberFormat: '0' },
      { ...CELL, numberFormat: '0' },
      { ...CELL, numberFormat: decimalFormat(1) },
    ],
  );
}

function boardTargetRows({ board, plan }: RankedBoard, context: RankingContext): readonly BoardTargetRow[] {
  const { tables, settings, places: settingsPlaces, messages } = context;
  const text = messages.sheets.targets;
  const places = new RankingPlaces(board, plan, context);
  const indicators = boardTargets(board, tables, settings).flatMap((target): readonly BoardTargetRow[] => {
    const range = places.indicatorRange(target.index);
    const { indicator } = target;
    if (range === undefined) return [];
    const table = tableAt(tables, indicator.table);
    const column = columnOf(indicator, tables);
    const measured = measuredUnits(board, target, tables).length;
    const short = shortUnits(board, target, tables).length;
    const scale = indicator.role === 'points' ? (column.max ?? 1) : undefined;
    return [
      {
        name: messages.narrative.byFigure[target.basis](target.name),
        measure: indicator.role !== 'points' ? '%' : target.max === undefined ? text.point : text.percentOfMaximum,
        target: target.target,
        reference: targetReference(table, column, target.target, settings, settingsPlaces),
        range,
        criterion: (cell) =>
          `"${indicator.lowerIsBetter ? '>' : '<'}"&${scale === undefined ? cell : `ROUND(${cell}*${scale}/100,10)`}`,
        measured,
        short,
        countable: rawShort(board, target, scale, context) === short,
      },
    ];
  });
  return [...compositeRow(board, places, context, text.composite, text.point), ...indicators];
}

/** The number of cells that COUNTIF will count; it knows nothing of figures that cannot be. */
function rawShort(
  board: RankedBoard['board'],
  { index, indicator, target }: BoardTarget,
  scale: number | undefined,
  { tables }: RankingContext,
): number {
  const bound = scale === undefined ? target : round((target * scale) / 100, 10);
  return board.units.filter((unit) => {
    const figure = figureOf(unit.indicators[index], tables);
    return figure !== null && (indicator.lowerIsBetter ? figure > bound : figure < bound);
  }).length;
}

function compositeRow(
  board: RankedBoard['board'],
  places: RankingPlaces,
  { settings, places: settingsPlaces }: RankingContext,
  name: string,
  measure: string,
): readonly BoardTargetRow[] {
  const { units } = board;
  const index = indexOf(board, settings);
  const target = compositeTarget(index, settings);
  const range = places.range('composite');
  const scores = units.flatMap(({ score }) => (score === null ? [] : [score]));
  if (target === null || range === undefined || scores.length === 0) return [];
  return [
    {
      name,
      measure,
      target,
      reference: compositeReference(index, target, settingsPlaces),
      range,
      criterion: (cell) => `"<"&${cell}`,
      measured: scores.length,
      short: scores.filter((score) => score < target).length,
      countable: true,
    },
  ];
}
