import type { CellStyle, ConditionalRule, DataValidation, Sheet as HucreSheet, WriteSheet } from 'hucre/xlsx';
import { isFormulaCell, type PlannedCell, type SheetPlan, type Validation } from '../../domain/sheets/plan/SheetPlan';
import { CopiedRows } from '../../domain/sheets/plan/CopiedRows';
import { resolveFormula, resolveSheet } from '../../domain/sheets/plan/resolveFormula';
import { areaAddress, quoteSheetName } from '../../domain/workbook/a1';
import { fittingHeight, fittingWidth, withinLimits } from '../excelLimits';
import type { Loss } from '../Loss';
import { arrangeCopy, placedPrint } from './arrangeCopy';
import { CellGrid, type DrawnCell } from './CellGrid';
import { copySheet, type SheetCopy } from './copySheet';
import { copyRules } from './copyRules';
import { drawChart } from './drawChart';
import { pageOf, printOf, viewOf } from './drawPage';
import type { DifferentialStyles, DrawnSheet } from './DrawnSheet';
import { figureWidth } from './figureWidth';
import { fitRows } from './fitRows';
import type { StyleLayer } from './layStyle';
import type { PrintNames } from './printNames';

/** The styles and names that the sheets of one run share. */
export interface Drawing {
  readonly layer: StyleLayer;
  /** The workbook's own. */
  readonly defaultFont: NonNullable<CellStyle['font']>;
  readonly looks: DifferentialStyles;
  /** The real name of an own sheet. */
  readonly nameOf: (key: string) => string;
}

/** The source of a copy: its cells as the library read them, and its own part. */
export interface CopySource {
  readonly sheet: HucreSheet;
  readonly xml: string;
  readonly print: PrintNames;
}

/** The pixels of a figure in Excel's standard font. */
const STANDARD_FIGURE = 7;
/** Excel refuses a longer list in the cell's own drop-down. */
const LONGEST_LIST = 255;

/** Carries out one plan in the library's terms. */
export function drawSheet(wanted: SheetPlan, source: CopySource | undefined, drawing: Drawing): DrawnSheet {
  const { layer, looks, nameOf } = drawing;
  const { plan, lost } = withinLimits(wanted);
  const rows = plan.arrangement === undefined ? undefined : new CopiedRows(plan.arrangement);
  const copied = source === undefined ? blankSheet() : copySheet(source.sheet, source.xml, layer);
  const copy = rows === undefined ? copied : arrangeCopy(copied, rows);
  const { cells, sheet: base } = copy;
  writeBlocks(plan, cells, drawing);
  layStyles(plan, cells, layer);
  for (const { row, column, sheet, cell, tooltip } of plan.links) {
    const location = `${quoteSheetName(resolveSheet(sheet, nameOf))}!${cell}`;
    cells.ensure(row, column).hyperlink = { target: '', location, ...(tooltip === undefined ? {} : { tooltip }) };
  }
  const rowDefs = new Map(base.rowDefs);
  const columns = columnsOf(plan, base, drawing.defaultFont);
  const heights = new Map(
    plan.fitsText === true ? fitRows({ ...base, columns }, cells, drawing.defaultFont, copy.format) : [],
  );
  for (const { row, height } of plan.rowHeights) heights.set(row, height);
  for (const [row, height] of heights) rowDefs.set(row, { ...rowDefs.get(row), height: fittingHeight(height) });
  const tooLong = plan.validations.filter((validation) => listLength(validation) > LONGEST_LIST);
  const sheet: WriteSheet = {
    ...base,
    name: nameOf(plan.key),
    columns,
    rowDefs,
    merges: mergesOf(plan, base),
    conditionalRules: rulesOf(plan, looks, nameOf),
    dataValidations: plan.validations
      .filter((validation) => !tooLong.includes(validation))
      .map((each) => validationOf(each, nameOf)),
    charts: plan.charts.map((chart) => drawChart(chart, nameOf)),
    ...viewOf(plan, base),
    ...pageOf(plan, base),
  };
  return {
    key: plan.key,
    name: sheet.name,
    sheet,
    cells,
    fittedRows: new Set([...copy.fittedRows].filter((row) => !heights.has(row - 1))),
    ...(copy.format === undefined ? {} : { format: copy.format }),
    ...(source === undefined
      ? {}
      : {
          rules: copyRules(
            source.xml,
            { source: source.sheet.name, copy: sheet.name },
            plan.conditionalFormats.length,
            rows,
          ),
        }),
    radars: new Set(plan.charts.flatMap(({ kind }, index) => (kind === 'radar' ? [index] : []))),
    print: printOf(plan, rows === undefined || source === undefined ? source?.print : placedPrint(source.print, rows)),
    lost: [...copy.lost, ...lost, ...tooLong.map((): Loss => ({ part: 'longList', sheet: sheet.name }))],
  };
}

function blankSheet(): SheetCopy {
  return { sheet: { name: '' }, cells: new CellGrid(), fittedRows: new Set(), lost: [] };
}

function writeBlocks(plan: SheetPlan, cells: CellGrid, { layer, nameOf }: Drawing): void {
  for (const { top, left, rows } of plan.blocks) {
    rows.forEach((row, r) =>
      row.forEach((planned, c) => {
        if (planned === null) return;
        const cell = contentOf(planned, nameOf);
        const present = cells.at(top + r, left + c);
        if (present?.comment !== undefined) cell.comment = present.comment;
        if (present?.style !== undefined) {
          // A figure or a formula typed into a cell of text format would turn to text when somebody edits it.
          const { numFmt, ...rest } = present.style;
          cell.style = typeof planned !== 'string' && numFmt === '@' ? layer.share(rest) : present.style;
        }
        cells.put(top + r, left + c, cell);
      }),
    );
  }
}

function contentOf(planned: Exclude<PlannedCell, null>, nameOf: (key: string) => string): DrawnCell {
  if (isFormulaCell(planned)) return { formula: resolveFormula(planned.formula, nameOf), formulaResult: planned.value };
  return { value: planned };
}

function layStyles(plan: SheetPlan, cells: CellGrid, layer: StyleLayer): void {
  const plain = layer.share({});
  for (const { area, style } of plan.styles) {
    const over = layer.over(style);
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = cells.ensure(row, column);
        cell.style = over(cell.style ?? plain);
      }
    }
  }
}

/** A plan counts in figures of Excel's standard font, a file in those of its own. */
function columnsOf(
  plan: SheetPlan,
  base: WriteSheet,
  defaultFont: Drawing['defaultFont'],
): NonNullable<WriteSheet['columns']> {
  const figure = figureWidth(defaultFont);
  const columns = [...(base.columns ?? [])];
  for (const { column, width } of plan.columnWidths) {
    while (columns.length <= column) columns.push({});
    columns[column] = { ...columns[column], width: Math.round((width * STANDARD_FIGURE * 100) / figure) / 100 };
  }
  return columns.map(({ width, ...column }) =>
    width === undefined ? column : { ...column, width: fittingWidth(width) },
  );
}

function mergesOf(plan: SheetPlan, base: WriteSheet): NonNullable<WriteSheet['merges']> {
  const planned = plan.merges.map(({ top, left, bottom, right }) => ({
    startRow: top,
    startCol: left,
    endRow: bottom,
    endCol: right,
  }));
  const same = (a: (typeof planned)[number], b: (typeof planned)[number]): boolean =>
    a.startRow === b.startRow && a.startCol === b.startCol && a.endRow === b.endRow && a.endCol === b.endCol;
  const present = base.merges ?? [];
  return [...present, ...planned.filter((merge) => !present.some((other) => same(merge, other)))];
}

/** They come before the copied sheet's own. */
function rulesOf(plan: SheetPlan, looks: DifferentialStyles, nameOf: (key: string) => string): ConditionalRule[] {
  return plan.conditionalFormats.map(({ area, formula, style }, index) => ({
    type: 'expression',
    priority: index + 1,
    range: areaAddress(area),
    formula: resolveFormula(formula, nameOf),
    style: { numFmt: looks.markOf(style) },
  }));
}

function listLength({ rule }: Validation): number {
  return rule.kind === 'list' ? rule.values.join(',').length : 0;
}

function validationOf({ area, rule, title, message }: Validation, nameOf: (key: string) => string): DataValidation {
  return {
    range: areaAddress(area),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: title,
    errorMessage: message,
    ...ruleOf(rule, nameOf),
  };
}

function ruleOf(
  rule: Validation['rule'],
  nameOf: (key: string) => string,
): Pick<DataValidation, 'type' | 'operator' | 'values' | 'formula1' | 'formula2'> {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', values: [...rule.values] };
    case 'listOf':
      return { type: 'list', formula1: resolveFormula(rule.source, nameOf) };
    case 'decimal':
      return {
        type: 'decimal',
        operator: 'between',
        formula1: String(rule.minimum),
        formula2: String(rule.maximum),
      };
  }
}
