import type { Cell, ConditionalRule, Sheet as HucreSheet, WriteSheet } from 'hucre/xlsx';
import { losses } from '../../domain/languages/vi/failures';
import { DifferentialStyles } from './DrawnSheet';
import { positionOf, serialOf } from './readSheet';
import { shiftFormula } from './shiftFormula';

/** Cells by the library's keys: `3,2` is row 3, column 2, zero-based. */
export type Cells = Map<string, Partial<Cell>>;

/** A copy of a source sheet, to be written over, and what the source's own part says beyond the library's model. */
export interface SheetCopy {
  readonly sheet: WriteSheet;
  readonly cells: Cells;
  readonly fittedRows: ReadonlySet<number>;
  readonly format?: string;
  readonly lost: readonly string[];
}

/** @param xml the source's own part, for what the library does not tell */
export function copySheet(source: HucreSheet, xml: string): SheetCopy {
  const { heights, fittedRows } = rowHeights(xml);
  const rowDefs = new Map([...(source.rowDefs ?? [])].map(([row, definition]) => [row, { ...definition }]));
  for (const [row, height] of heights) rowDefs.set(row, { ...rowDefs.get(row), height });
  const { columns, merges, dataValidations, autoFilter, freezePane, splitPane, images, pageSetup, headerFooter, view } =
    source;
  const { rowBreaks, colBreaks, outlineProperties, sparklines } = source;
  const sheet: WriteSheet = {
    name: source.name,
    rowDefs,
    ...given({ columns, merges, dataValidations, autoFilter, freezePane, splitPane, images, headerFooter, view }),
    ...given({ pageSetup: withoutPrintNames(pageSetup), rowBreaks, colBreaks, outlineProperties, sparklines }),
    conditionalRules: conditionalRules(source, xml),
  };
  const format = /<(?:\w+:)?sheetFormatPr\b([^>]*?)\/?>/.exec(xml)?.[1];
  return {
    sheet,
    cells: copyCells(source),
    fittedRows,
    // Attributes of other namespaces would need their declarations.
    ...(format === undefined ? {} : { format: format.replace(/\s[\w]+:\w+="[^"]*"/g, '') }),
    lost: lostParts(source, xml),
  };
}

function copyCells(source: HucreSheet): Cells {
  const cells: Cells = new Map();
  source.rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null) cells.set(`${r},${c}`, plainCell(value));
    }),
  );
  const shared = new Map<number, { formula: string; row: number; column: number }>();
  for (const [key, cell] of source.cells ?? []) {
    // Tick boxes and spilling formulas need parts of the workbook that a copy does not bring.
    const { checkbox: _checkbox, formulaDynamic: _dynamic, ...copied } = cell;
    const copy: Partial<Cell> = copied;
    if (cell.value instanceof Date) copy.value = serialOf(cell.value);
    if (cell.formula !== undefined) Object.assign(copy, copyFormula(cell, positionOf(key), shared));
    else if (typeof copy.value === 'string' && cell.type !== 'error' && cell.richText === undefined) {
      Object.assign(copy, textCell(copy.value));
    }
    cells.set(key, copy);
  }
  return cells;
}

function plainCell(value: HucreSheet['rows'][number][number]): Partial<Cell> {
  if (value instanceof Date) return { value: serialOf(value) };
  return typeof value === 'string' ? textCell(value) : { value };
}

/** A text that looks like one of Excel's errors would be written as the error; as a run of rich text it stays text. */
export function textCell(text: string): Partial<Cell> {
  return text.startsWith('#') ? { value: text, richText: [{ text }] } : { value: text };
}

/** Formulas that a file writes once for many cells are written out, because the plan may replace the first of them. */
function copyFormula(
  cell: Cell,
  position: { row: number; column: number },
  shared: Map<number, { formula: string; row: number; column: number }>,
): Partial<Cell> {
  const result = cell.formulaResult ?? cell.value;
  const cached = cell.type === 'error' ? null : result instanceof Date ? serialOf(result) : result;
  const index = cell.formulaSharedIndex;
  if (cell.formulaType !== 'shared' || index === undefined) return { value: null, formulaResult: cached };
  const own = cell.formula ?? '';
  if (own !== '') shared.set(index, { formula: own, ...position });
  const first = shared.get(index);
  const formula =
    first === undefined ? own : shiftFormula(first.formula, position.row - first.row, position.column - first.column);
  const plain: Partial<Cell> = { value: null, formula, formulaResult: cached, type: 'formula' };
  for (const part of ['formulaType', 'formulaSharedIndex', 'formulaRef'] as const)
    Object.assign(plain, { [part]: undefined });
  return plain;
}

/** The source's conditional formats, each with the look it has in the workbook already. */
function conditionalRules(source: HucreSheet, xml: string): ConditionalRule[] {
  const looks = [...xml.matchAll(/<(?:\w+:)?cfRule\b([^>]*)>/g)].map(
    ([, attributes = '']) => /\bdxfId="(\d+)"/.exec(attributes)?.[1],
  );
  const rules = source.conditionalRules ?? [];
  if (looks.length !== rules.length) return [...rules];
  return rules.map((rule, index) => {
    const look = looks[index];
    const { style: _style, ...rest } = rule;
    return look === undefined ? rest : { ...rest, style: { numFmt: DifferentialStyles.markOfPresent(Number(look)) } };
  });
}

/** Every row's height, also of rows that the host fits to their text, and which rows those are. */
function rowHeights(xml: string): { heights: Map<number, number>; fittedRows: Set<number> } {
  const heights = new Map<number, number>();
  const fittedRows = new Set<number>();
  for (const [, attributes = ''] of xml.matchAll(/<(?:\w+:)?row\b([^>]*)>/g)) {
    const row = Number(/\br="(\d+)"/.exec(attributes)?.[1]);
    const height = Number(/\bht="([\d.]+)"/.exec(attributes)?.[1]);
    if (Number.isNaN(row) || Number.isNaN(height)) continue;
    heights.set(row - 1, height);
    if (!/\bcustomHeight="(?:1|true)"/.test(attributes)) fittedRows.add(row);
  }
  return { heights, fittedRows };
}

function lostParts(source: HucreSheet, xml: string): string[] {
  const has = (list: readonly unknown[] | undefined): boolean => (list?.length ?? 0) > 0;
  return [
    ...(has(source.charts) ? [losses.chart] : []),
    ...(has(source.tables) ? [losses.table] : []),
    ...(has(source.pivotTables) ? [losses.pivot] : []),
    ...(has(source.slicers) || has(source.timelines) ? [losses.slicer] : []),
    ...(has(source.textBoxes) ? [losses.shape] : []),
    ...(has(source.threadedComments) ? [losses.thread] : []),
    ...(/<(?:oleObjects|controls|picture)\b/.test(xml) ? [losses.object] : []),
    ...(/<x14:(?:conditionalFormatting|dataValidation)\b/.test(xml) ? [losses.newerRule] : []),
  ].map((part) => losses.on(part, source.name));
}

/** The library takes a sheet name with a comma for two references; print areas and titles are read from the names. */
function withoutPrintNames(setup: HucreSheet['pageSetup']): HucreSheet['pageSetup'] {
  if (setup === undefined) return undefined;
  const { printArea: _area, printTitlesRow: _rows, printTitlesColumn: _columns, ...rest } = setup;
  return rest;
}

/** The properties that are there: the library's types want absence, not undefined. */
function given<T extends object>(parts: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
