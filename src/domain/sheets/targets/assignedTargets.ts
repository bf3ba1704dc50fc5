import { decimalsOf as figureDecimals } from '../../decimal/decimal';
import { targetRows, type TargetRow } from '../../scores/targetRows';
import { nameOfTarget } from '../../narrative/targetSentences';
import type { TargetResult } from '../../scores/Board';
import { tableAt } from '../../tables/CellRef';
import { cellAt } from '../../tables/cells';
import { shownDecimals } from '../../tables/notation';
import type { Table } from '../../tables/Table';
import { tableName } from '../../tables/tableTitle';
import { cellAddress } from '../../workbook/a1';
import { sheetsByName } from '../../workbook/sheetsByName';
import type { Workbook } from '../../workbook/Workbook';
import type { Messages } from '../../languages/messages';
import { quoted } from '../plan/formulas';
import { sourceFormula } from '../plan/sourceFormula';
import { CELL, decimalFormat, heightOf, NAME_CELL, SECTION, TEXT_FORMAT } from '../plan/look';
import type { CellLink, CellStyle, PlannedCell } from '../plan/SheetPlan';
import { area, type SheetDraft } from '../plan/draft';

/** The widths of the columns that are printed, in characters; the second one holds the targets' names. */
export const TARGET_WIDTHS = [6, 62, 12, 12, 14, 16, 10, 11] as const;
/** Tables of boards have a column more than those of assigned targets, whose last one takes two. */
export const SHORTFALL = { left: 6, right: 7 } as const;
/** The column of the cells that targets come from, for the screen alone, and its width. */
export const SOURCE = TARGET_WIDTHS.length;
export const SOURCE_WIDTH = 16;
const NAME_WIDTH = TARGET_WIDTHS[1];
const PART: CellStyle = { ...SECTION, border: 'thin', wrap: true };

export interface AssignedContext {
  readonly workbook: Workbook;
  readonly tables: readonly Table[];
  readonly targets: readonly TargetResult[];
  readonly messages: Messages;
}

/** Writes every assigned target with its source table and section; returns the links to their source cells. */
export function addAssignedTargets(draft: SheetDraft, context: AssignedContext): readonly CellLink[] {
  const text = context.messages.sheets.targets;
  const links: CellLink[] = [];
  let table: number | undefined;
  let section: string | undefined;
  let number = 0;
  for (const each of targetRows(context.tables, context.targets)) {
    if (each.table !== table) {
      table = each.table;
      section = undefined;
      number = 0;
      addPart(draft, tableName(tableAt(context.tables, each.table)), { ...PART, fill: 'F7F7F7' });
    }
    if (each.section !== undefined && each.section !== section) addPart(draft, each.section, { ...PART, italic: true });
    section = each.section;
    number += 1;
    const { sheet, cell } = each.result;
    const row = addTarget(draft, each, number, context);
    links.push({ row, column: SOURCE, sheet, cell, tooltip: text.openSource(sheet, cell) });
  }
  return links;
}

function addPart(draft: SheetDraft, title: string, style: CellStyle): void {
  const width = TARGET_WIDTHS.reduce((total, each) => total + each, 0);
  draft.addWide(title, TARGET_WIDTHS.length, style, heightOf(title, width, style.fontSize, style.bold));
}

function addTarget(draft: SheetDraft, target: TargetRow, number: number, context: AssignedContext): number {
  const text = context.messages.sheets.targets;
  const { result, bound, measure, ordinal } = target;
  const name = nameOfTarget(target, context.messages.narrative);
  // Numbered as in the table, where it numbers them.
  const shown = ordinal === undefined ? number : /^\d+$/.test(ordinal) ? Number(ordinal) : ordinal;
  const row = draft.next;
  const [wanted, reached] = [cellAddress(row, 3), cellAddress(row, 4)];
  const both = `AND(ISNUMBER(${wanted}),ISNUMBER(${reached}))`;
  const [holds, gap] =
    bound === 'atLeast'
      ? [`${reached}>=${wanted}`, `${wanted}-${reached}`]
      : [`${reached}<=${wanted}`, `${reached}-${wanted}`];
  const status = result.met === null ? text.open : result.met ? text.met : text.unmet;
  const [wished, found] = [decimalsOf(target, 'target', context), decimalsOf(target, 'result', context)];
  const decimals = Math.max(wished, found);
  draft.heights.push({ row, height: Math.max(22, heightOf(name, NAME_WIDTH)) });
  draft.merges.push(area(row, SHORTFALL.left, row, SHORTFALL.right));
  // What lacks nothing needs no figure.
  const shortfall = { ...CELL, numberFormat: `${decimalFormat(decimals)};-${decimalFormat(decimals)};"–"` };
  draft.add(
    [
      shown,
      name,
      measure ?? null,
      sourceFigure(target, 'target', context),
      sourceFigure(target, 'result', context),
      {
        formula: `IF(${both},IF(${holds},${quoted(text.met)},${quoted(text.unmet)}),${quoted(text.open)})`,
        value: status,
      },
      { formula: `IF(${both},MAX(0,ROUND(${gap},10)),"")`, value: result.shortfall ?? '' },
      null,
      `${result.sheet}!${result.cell}`,
    ],
    [
      { ...CELL, numberFormat: typeof shown === 'number' ? '0' : TEXT_FORMAT },
      { ...NAME_CELL, numberFormat: TEXT_FORMAT },
      { ...CELL, numberFormat: TEXT_FORMAT, wrap: true },
      { ...CELL, numberFormat: boundFormat(target, wished) },
      { ...CELL, numberFormat: decimalFormat(found) },
      { ...CELL, bold: result.met === false },
      shortfall,
      shortfall,
      { ...CELL, numberFormat: TEXT_FORMAT, color: '0563C1', underline: true, wrap: true },
    ],
  );
  return row;
}

/** The sign before a target that is not simply to be reached: `Tối thiểu 80` shows as ≥ 80. */
function boundFormat({ bound }: TargetRow, decimals: number): string {
  return `"${bound === 'atLeast' ? '≥' : '≤'} "${decimalFormat(decimals)}`;
}

/** With how many decimals the source shows a figure: `98,8 %` with one, `100` with none; a part of a whole is worked out. */
function decimalsOf(
  { table: index, row, columns, result }: TargetRow,
  which: 'target' | 'result',
  { workbook, tables }: AssignedContext,
): number {
  const table = tableAt(tables, index);
  const sheet = sheetsByName(workbook).get(table.sheet);
  const { position, reading } = cellAt(table, row, columns[which]);
  const shown = sheet === undefined || reading.kind === 'fraction' ? undefined : shownDecimals(sheet, position);
  return shown ?? Math.min(2, figureDecimals(result[which] ?? 0));
}

/** A live reference to a figure of the source table; the figure itself where no formula can read its cell. */
function sourceFigure(
  { table: index, row, columns, result }: TargetRow,
  which: 'target' | 'result',
  { workbook, tables }: AssignedContext,
): PlannedCell {
  const value = which === 'target' ? result.target : result.result;
  const table = tableAt(tables, index);
  // A part of a whole counts as its percentage, which no formula over one cell gives simply.
  if (cellAt(table, row, columns[which]).reading.kind === 'fraction') return value;
  const formula = sourceFormula(workbook, table, row, columns[which]);
  return formula === undefined ? value : { formula, value: value ?? '' };
}
