import type { Completion } from '../../scores/Completion';
import type { CompletedTable } from '../../scores/completions';
import { type JudgedColumn, judgedColumns } from '../../scores/judgedColumns';
import type { Column, Table } from '../../tables/Table';
import { columnLetters } from '../../workbook/a1';
import type { Sheet, Workbook } from '../../workbook/Workbook';
import type { CopyContext } from './CopyContext';
import { copiedColumn, copiedTable } from './copyCells';
import { area } from '../plan/draft';
import { columnEmphases } from './emphasisMarks';
import { boldBound } from '../plan/formulas';
import { COUNT_FORMAT, decimalFormat, signedFormat } from '../plan/look';
import { runsOf } from '../plan/runs';
import type { Block, ConditionalFormat, PlannedCell, SheetPlan, StyledArea } from '../plan/SheetPlan';
import { targetCode, targetReference } from '../plan/targetCell';

/** A completed copy of every source sheet in whose tables something can be filled in or emphasised. */
export function copyPlans(
  workbook: Workbook,
  tables: readonly CompletedTable[],
  context: CopyContext,
): readonly SheetPlan[] {
  const sources = workbook.sheets.filter((sheet) => sheet.ownKey === undefined);
  return sources
    .flatMap((sheet) => {
      const own = tables.filter(({ table }) => table.sheet === sheet.name);
      const parts = own.map((each) => tableParts(each, sheet, context));
      return parts.some(({ worthwhile }) => worthwhile) ? [{ sheet, parts }] : [];
    })
    .map(({ sheet, parts }, index) => ({
      key: `copy${index + 1}`,
      name: context.names.take(context.messages.sheets.copyName(sheet.name)),
      copyOf: sheet.name,
      fitsText: true,
      blocks: parts.flatMap(({ blocks }) => blocks),
      styles: parts.flatMap(({ styles }) => styles),
      conditionalFormats: parts.flatMap(({ conditionalFormats }) => conditionalFormats),
      merges: [],
      columnWidths: [],
      rowHeights: [],
      links: [],
      validations: [],
      charts: [],
      tabColor: '2E75B6',
    }));
}

interface TableParts {
  readonly blocks: readonly Block[];
  readonly styles: readonly StyledArea[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly worthwhile: boolean;
}

/** Columns whose figures the copy takes from the source by formula, so that an edit there shows here. */
const FIGURES: ReadonlySet<Column['role']> = new Set([
  'composite',
  'previousComposite',
  'delta',
  'points',
  'rate',
  'count',
  'maximum',
  'rank',
  'previousRank',
  'rankDelta',
  'grade',
  'previousGrade',
] as const);

function tableParts({ table, completions }: CompletedTable, sheet: Sheet, context: CopyContext): TableParts {
  // Each row of the parent's groups has a target of its own, so no column of theirs has one.
  const judged = table.kind === 'parentGroups' ? [] : judgedColumns(table, context.settings);
  if (table.kind === 'targets' || (completions.size === 0 && judged.length === 0)) {
    return { blocks: [], styles: [], conditionalFormats: [], worthwhile: false };
  }
  const byColumn = completionsByColumn(completions);
  const copied = copiedTable(table, sheet);
  const styles: StyledArea[] = [];
  const columns = table.columns.map((column, index) => {
    const filled = byColumn.get(index);
    if (!FIGURES.has(column.role) && filled === undefined) return undefined;
    const cells = copiedColumn(copied, index, filled, context);
    styles.push(...formatsOf(table, sheet, index, cells));
    return cells;
  });
  const emphasis = judged.length === 0 ? { styles: [], conditionalFormats: [] } : emphasisOf(table, judged, context);
  return {
    blocks: blocksOf(table, columns),
    styles: [...styles, ...emphasis.styles],
    conditionalFormats: emphasis.conditionalFormats,
    worthwhile: true,
  };
}

function completionsByColumn(
  completions: CompletedTable['completions'],
): ReadonlyMap<number, ReadonlyMap<number, Completion>> {
  const byColumn = new Map<number, Map<number, Completion>>();
  for (const each of completions.values()) {
    const rows = byColumn.get(each.column) ?? new Map<number, Completion>();
    byColumn.set(each.column, rows.set(each.row, each));
  }
  return byColumn;
}

/** The copied columns as one block for each stretch of neighbouring rows; what lies between them is left as it is. */
function blocksOf(table: Table, columns: readonly (readonly PlannedCell[] | undefined)[]): readonly Block[] {
  const copied = columns.flatMap((cells, index) =>
    cells === undefined ? [] : [{ cells, at: table.columns[index]?.column ?? 0 }],
  );
  const left = Math.min(...copied.map(({ at }) => at));
  const width = Math.max(...copied.map(({ at }) => at)) - left + 1;
  return runsOf(table.rows.map(({ row }) => row)).map(({ first, last }) => ({
    top: table.rows[first]?.row ?? 0,
    left,
    rows: Array.from({ length: last - first + 1 }, (_, offset) => {
      const row = new Array<PlannedCell>(width).fill(null);
      for (const { cells, at } of copied) row[at - left] = cells[first + offset] ?? null;
      return row;
    }),
  }));
}

/** A cell kept as text (`@`) cannot show a formula's figure; it gets the format that its column's figures ask for. */
function formatsOf(table: Table, sheet: Sheet, index: number, cells: readonly PlannedCell[]): readonly StyledArea[] {
  const column = table.columns[index];
  if (column === undefined) return [];
  const rows: number[] = [];
  table.rows.forEach(({ row }, at) => {
    if ((cells[at] ?? null) === null) return;
    const format = sheet.numberFormats[row]?.[column.column];
    if (format === '@' || (format === undefined && typeof sheet.rows[row]?.[column.column] !== 'number'))
      rows.push(row);
  });
  const format =
    column.role === 'count'
      ? COUNT_FORMAT
      : column.role === 'delta' || column.role === 'rankDelta'
        ? signedFormat(column.decimals)
        : decimalFormat(column.decimals);
  const texts =
    column.role === 'grade' ||
    column.role === 'previousGrade' ||
    column.figures.every((figure, at) => figure === null || column.special.get(at)?.kind === 'fraction');
  return runsOf(rows).map(({ first, last }) => ({
    area: area(rows[first] ?? 0, column.column, rows[last] ?? 0, column.column),
    style: { numberFormat: texts && column.role !== 'composite' ? 'General' : format },
  }));
}

interface EmphasisParts {
  readonly styles: readonly StyledArea[];
  readonly conditionalFormats: readonly ConditionalFormat[];
}

/**
 * Bold and underline as official appendices print them (SPEC 5): as fixed formats for the figures of now, and as
 * conditional formats that keep them right when a figure or a target changes.
 */
function emphasisOf(table: Table, judged: readonly JudgedColumn[], context: CopyContext): EmphasisParts {
  const { settings, places } = context;
  const styles: StyledArea[] = [];
  const conditionalFormats: ConditionalFormat[] = [];
  const first = table.rows[0]?.row ?? 0;
  const last = table.rows.at(-1)?.row ?? first;
  const bound = boldBound(settings, places);
  for (const { column, property, judgedBy, judged: by, isMarked } of columnEmphases(table, settings, judged)) {
    const at = table.columns[column]?.column ?? 0;
    const covered = area(first, at, last, at);
    styles.push({ area: covered, style: { [property]: false } });
    const rows: number[] = [];
    table.rows.forEach(({ row }, index) => {
      if (isMarked(index) === true) rows.push(row);
    });
    for (const run of runsOf(rows)) {
      styles.push({ area: area(rows[run.first] ?? 0, at, rows[run.last] ?? 0, at), style: { [property]: true } });
    }
    const cell = `$${columnLetters(table.columns[judgedBy]?.column ?? 0)}${first + 1}`;
    const formula =
      by === undefined
        ? `AND(ISNUMBER(${cell}),${cell}>=${bound})`
        : shortfallRule(table, by, cell, { settings, places });
    conditionalFormats.push(
      { area: covered, formula, style: { [property]: true } },
      { area: covered, formula: `NOT(${formula})`, style: { [property]: false } },
    );
  }
  return { styles, conditionalFormats };
}

function shortfallRule(
  table: Table,
  judged: JudgedColumn,
  cell: string,
  { settings, places }: Pick<CopyContext, 'settings' | 'places'>,
): string {
  const column = table.columns[judged.column];
  const code = column === undefined ? '' : targetCode(column, settings);
  const target = targetReference(code, judged.target, places);
  return `${shortfallCondition(table, judged, cell)}${judged.lowerIsBetter ? '>' : '<'}${target})`;
}

/** The condition up to the comparison: `AND(ISNUMBER($G7),$G7`, or the same over the points in percent of their maximum. */
function shortfallCondition(table: Table, judged: JudgedColumn, cell: string): string {
  const column = table.columns[judged.column];
  const fractions = column !== undefined && [...column.special.values()].some((reading) => reading.kind === 'fraction');
  if (judged.as === 'points' && fractions) {
    const separator = column.decimalSeparator ?? table.decimalSeparator ?? ',';
    const part = (text: string): string => `VALUE(SUBSTITUTE(${text},"${separator}",MID(1/2,2,1)))`;
    const slash = `FIND("/",${cell})`;
    return `AND(ISNUMBER(${slash}),ROUND(${part(`LEFT(${cell},${slash}-1)`)}/${part(`MID(${cell},${slash}+1,9)`)}*100,10)`;
  }
  if (judged.as === 'points') return `AND(ISNUMBER(${cell}),ROUND(${cell}/${judged.max ?? 1}*100,10)`;
  return `AND(ISNUMBER(${cell}),${cell}`;
}
