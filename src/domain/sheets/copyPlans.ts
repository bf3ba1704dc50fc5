import type { Messages } from '../languages/messages';
import type { CompletedTable, Completion } from '../scores/completions';
import { type JudgedColumn, judgedColumns } from '../scores/judgedColumns';
import type { SettingsPlaces } from '../settings/fromSheet';
import type { Settings } from '../settings/Settings';
import { type Column, readingAt, type Table } from '../tables/Table';
import { cellAddress, columnLetters, quoteSheetName } from '../workbook/a1';
import type { Sheet, Workbook } from '../workbook/Workbook';
import { area } from './draft';
import { columnEmphases } from './emphasisMarks';
import { figureFormula } from './figureFormula';
import { boldBound, gradeFormula, printedGrade, rankFormula } from './formulas';
import { COUNT_FORMAT, decimalFormat, signedFormat } from './look';
import { runsOf } from './runs';
import type { SheetNames } from './sheetNames';
import type { Block, ConditionalFormat, PlannedCell, SheetPlan, StyledArea } from './SheetPlan';
import { targetCode, targetReference } from './targetCell';

/** What every copy is made with. */
export interface CopyContext {
  readonly settings: Settings;
  readonly places: SettingsPlaces;
  readonly messages: Messages;
  readonly names: SheetNames;
}

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
  const judged = judgedColumns(table, context.settings);
  if (table.kind === 'targets' || table.kind === 'parentGroups' || (completions.size === 0 && judged.length === 0)) {
    return { blocks: [], styles: [], conditionalFormats: [], worthwhile: false };
  }
  const completed = new Set([...completions.values()].map(({ column }) => column));
  const blocks: Block[] = [];
  const styles: StyledArea[] = [];
  table.columns.forEach((column, index) => {
    if (!FIGURES.has(column.role) && !completed.has(index)) return;
    const cells = table.rows.map((_, row) =>
      cellOf(table, sheet, index, row, completions.get(`${row}/${index}`), context),
    );
    blocks.push(...columnBlocks(cells, table, column));
    styles.push(...formatsOf(table, sheet, index, cells));
  });
  const emphasis = judged.length === 0 ? { styles: [], conditionalFormats: [] } : emphasisOf(table, judged, context);
  return {
    blocks,
    styles: [...styles, ...emphasis.styles],
    conditionalFormats: emphasis.conditionalFormats,
    worthwhile: true,
  };
}

/** One column's cells as blocks of neighbouring rows. */
function columnBlocks(cells: readonly PlannedCell[], table: Table, column: Column): readonly Block[] {
  return runsOf(table.rows.map(({ row }) => row)).map(({ first, last }) => ({
    top: table.rows[first]?.row ?? 0,
    left: column.column,
    rows: cells.slice(first, last + 1).map((cell) => [cell]),
  }));
}

function cellOf(
  table: Table,
  sheet: Sheet,
  index: number,
  row: number,
  completion: Completion | undefined,
  context: CopyContext,
): PlannedCell {
  const column = table.columns[index];
  const at = table.rows[row];
  if (column === undefined || at === undefined) return null;
  if (completion !== undefined) {
    const formula = computationFormula(table, sheet, completion, context);
    const grade = completion.by.kind === 'grade' ? String(completion.value) : undefined;
    return {
      formula,
      value: grade === undefined ? completion.value : printedGrade(grade, context.settings, isInCapitals(table)),
    };
  }
  const value = sheet.rows[at.row]?.[column.column] ?? null;
  if (value === null || typeof value === 'object') return null;
  const source = `${quoteSheetName(table.sheet)}!${cellAddress(at.row, column.column)}`;
  const reading = readingAt(column, row);
  // Fractions are printed as they are; figures typed as text become figures, so that totals can be formed over them.
  if (typeof value === 'number') return reading.kind === 'number' ? { formula: source, value } : null;
  if (reading.kind === 'fraction') return { formula: source, value: String(value) };
  if (reading.kind !== 'number') return null;
  const formula = figureFormula(source, value, reading, column.decimalSeparator ?? table.decimalSeparator);
  return formula === undefined ? null : { formula, value: reading.value };
}

function computationFormula(table: Table, sheet: Sheet, { by, column }: Completion, context: CopyContext): string {
  const address = (row: number, index: number): string =>
    cellAddress(table.rows[row]?.row ?? 0, table.columns[index]?.column ?? 0);
  const figure = (row: number, index: number): string => {
    const at = table.columns[index];
    const reading = at === undefined ? undefined : readingAt(at, row);
    if (at === undefined || reading?.kind !== 'fraction') return address(row, index);
    const value = sheet.rows[table.rows[row]?.row ?? 0]?.[at.column] ?? null;
    return (
      figureFormula(address(row, index), value, reading, at.decimalSeparator ?? table.decimalSeparator) ??
      String(reading.value)
    );
  };
  switch (by.kind) {
    case 'sum': {
      const vertical =
        by.terms.length > 1 && by.terms.every((term) => term.sign === 1 && term.column === by.terms[0]?.column);
      if (vertical)
        return `SUM(${verticalRanges(
          table,
          by.terms.map(({ row }) => row),
          by.terms[0]?.column ?? 0,
        )})`;
      const text = by.terms
        .map((term, index) => `${term.sign < 0 ? '-' : index === 0 ? '' : '+'}${figure(term.row, term.column)}`)
        .join('');
      return `ROUND(${text},10)`;
    }
    case 'ratio': {
      const total = (cells: typeof by.numerator): string => {
        const text = cells.map((cell) => figure(cell.row, cell.column)).join('+');
        return cells.length === 1 ? text : `(${text})`;
      };
      const decimals = table.columns[column]?.decimals ?? context.settings.decimals;
      const whole = total(by.denominator);
      return `IF(${whole}=0,"",ROUND(${total(by.numerator)}/${whole}*100,${decimals}))`;
    }
    case 'component': {
      const { counts, rate, maximum } = by.parts;
      const max = maximum === undefined ? String(by.max) : figure(by.row, maximum);
      const points = (part: string): string => `MIN(${max},ROUND(${max}*${part}/${by.target},2))`;
      if (counts === undefined) return points(figure(by.row, rate ?? 0));
      const total = figure(by.row, counts.total);
      return `IF(${total}=0,"",${points(`${figure(by.row, counts.achieved)}/${total}*100`)})`;
    }
    case 'grade':
      return gradeFormula(figure(by.row, by.column), context.settings, context.places, isInCapitals(table));
    case 'rank': {
      const letters = columnLetters(table.columns[by.column]?.column ?? 0);
      const [first, last] = [by.among[0] ?? 0, by.among.at(-1) ?? 0].map((row) => (table.rows[row]?.row ?? 0) + 1);
      const lower = table.columns[by.column]?.lowerIsBetter === true;
      return rankFormula(figure(by.row, by.column), `$${letters}$${first}:$${letters}$${last}`, lower);
    }
  }
}

/** `C7:C13,C15:C26`: the rows of a total without the sections and subtotals between them. */
function verticalRanges(table: Table, rows: readonly number[], index: number): string {
  const letters = columnLetters(table.columns[index]?.column ?? 0);
  const lines = rows.map((row) => table.rows[row]?.row ?? 0);
  return runsOf(lines)
    .map(
      ({ first, last }) =>
        `${letters}${(lines[first] ?? 0) + 1}${first === last ? '' : `:${letters}${(lines[last] ?? 0) + 1}`}`,
    )
    .join(',');
}

/** Whether the table writes its units in capitals, so that grades are to be in capitals as well. */
export function isInCapitals(table: Table): boolean {
  const units = table.rows.filter(({ kind }) => kind === 'unit');
  return units.length > 0 && units.every(({ name }) => name === name.toLocaleUpperCase('vi'));
}

/** A cell kept as text (`@`) cannot show a formula's figure; it gets the format that its column's figures ask for. */
function formatsOf(table: Table, sheet: Sheet, index: number, cells: readonly PlannedCell[]): readonly StyledArea[] {
  const column = table.columns[index];
  if (column === undefined) return [];
  const rows = table.rows.flatMap(({ row }, at) => {
    const format = sheet.numberFormats[row]?.[column.column];
    const cell = cells[at];
    return cell !== null &&
      (format === '@' || (format === undefined && typeof sheet.rows[row]?.[column.column] !== 'number'))
      ? [row]
      : [];
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
    column.figures.every((figure, at) => figure === null || readingAt(column, at).kind === 'fraction');
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
    const rows = table.rows.flatMap(({ row }, index) => (isMarked(index) === true ? [row] : []));
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
