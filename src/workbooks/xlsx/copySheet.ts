import type { Cell, Sheet as HucreSheet, WriteSheet } from 'hucre/xlsx';
import { parseArea } from '../../domain/workbook/a1';
import { fittingHeight } from '../excelLimits';
import type { Loss, LostPart } from '../Loss';
import { CellGrid, type DrawnCell } from './CellGrid';
import type { StyleLayer } from './layStyle';
import { positionOf, serialOf } from './readSheet';
import { rowHeights } from './rowHeights';
import { SharedFormulas } from './SharedFormulas';

/** A copy of a source sheet, to be written over, and what the source's own part says beyond the library's model. */
export interface SheetCopy {
  readonly sheet: WriteSheet;
  readonly cells: CellGrid;
  readonly fittedRows: ReadonlySet<number>;
  readonly format?: string;
  readonly lost: readonly Loss[];
}

/** @param xml the source's own part, for what the library does not tell */
export function copySheet(source: HucreSheet, xml: string, layer: StyleLayer): SheetCopy {
  const { heights, fittedRows } = rowHeights(xml);
  const rowDefs = new Map([...(source.rowDefs ?? [])].map(([row, definition]) => [row, { ...definition }]));
  for (const [row, height] of heights) rowDefs.set(row, { ...rowDefs.get(row), height: fittingHeight(height) });
  const { columns, merges, autoFilter, freezePane, splitPane, images, pageSetup, headerFooter, view } = source;
  const { rowBreaks, colBreaks, outlineProperties } = source;
  const sheet: WriteSheet = {
    name: source.name,
    rowDefs,
    ...given({ columns, merges, autoFilter, freezePane, splitPane, images, headerFooter, view }),
    ...given({ pageSetup: withoutPrintNames(pageSetup), rowBreaks, colBreaks, outlineProperties }),
  };
  const format = /<(?:\w+:)?sheetFormatPr\b([^>]*?)\/?>/.exec(xml)?.[1];
  return {
    sheet,
    cells: copyCells(source, layer),
    fittedRows,
    // Attributes of other namespaces would need their declarations.
    ...(format === undefined ? {} : { format: format.replace(/\s[\w]+:\w+="[^"]*"/g, '') }),
    lost: lostParts(source, xml),
  };
}

function copyCells(source: HucreSheet, layer: StyleLayer): CellGrid {
  const grid = new CellGrid();
  for (const row of source.rows) grid.rows.push(row.map((value) => (value === null ? undefined : plainCell(value))));
  const formulas = new SharedFormulas();
  for (const [key, cell] of source.cells ?? []) {
    const { row, column } = positionOf(key);
    // Tick boxes and spilling formulas need parts of the workbook that a copy does not bring.
    const { checkbox: _checkbox, formulaDynamic: _dynamic, ...copied } = fillsSeveral(cell) ? valueOf(cell) : cell;
    const copy: DrawnCell = copied;
    if (cell.value instanceof Date) copy.value = serialOf(cell.value);
    if (copied.formula !== undefined) Object.assign(copy, copyFormula(cell, formulas.formulaOf(cell, row, column)));
    if (cell.style !== undefined) copy.style = layer.share(cell.style);
    grid.put(row, column, copy);
  }
  return grid;
}

/** A plan that writes over one of the cells would leave an array without it, which Excel takes for damage. */
function fillsSeveral({ formulaType, formulaRef }: Cell): boolean {
  const area = formulaType === 'array' ? parseArea(formulaRef ?? '') : undefined;
  return area !== undefined && (area.top !== area.bottom || area.left !== area.right);
}

/** A cell with the value of its formula alone. */
function valueOf({ formula: _, formulaType: __, formulaRef: ___, formulaResult, ...cell }: Cell): Cell {
  return formulaResult === undefined || cell.type === 'error' ? cell : { ...cell, value: formulaResult };
}

function plainCell(value: HucreSheet['rows'][number][number]): DrawnCell {
  return { value: value instanceof Date ? serialOf(value) : value };
}

/** Formulas that a file writes once for many cells are written out, because the plan may replace the first of them. */
function copyFormula(cell: Cell, formula: string | undefined): DrawnCell {
  const result = cell.formulaResult ?? cell.value;
  const cached = cell.type === 'error' ? null : result instanceof Date ? serialOf(result) : result;
  if (cell.formulaType !== 'shared' || cell.formulaSharedIndex === undefined || formula === undefined)
    return { value: null, formulaResult: cached };
  const plain: DrawnCell = { value: null, formula, formulaResult: cached, type: 'formula' };
  for (const part of ['formulaType', 'formulaSharedIndex', 'formulaRef'] as const)
    Object.assign(plain, { [part]: undefined });
  return plain;
}

function lostParts(source: HucreSheet, xml: string): readonly Loss[] {
  const has = (list: readonly unknown[] | undefined): boolean => (list?.length ?? 0) > 0;
  const parts: readonly LostPart[] = [
    ...(has(source.charts) ? (['chart'] as const) : []),
    ...(has(source.tables) ? (['table'] as const) : []),
    ...([...(source.cells?.values() ?? [])].some(fillsSeveral) ? (['spill'] as const) : []),
    ...(has(source.pivotTables) ? (['pivot'] as const) : []),
    ...(has(source.slicers) || has(source.timelines) ? (['slicer'] as const) : []),
    ...(has(source.textBoxes) ? (['shape'] as const) : []),
    ...(has(source.threadedComments) ? (['thread'] as const) : []),
    ...(/<(?:oleObjects|controls|picture)\b/.test(xml) ? (['object'] as const) : []),
  ];
  return parts.map((part) => ({ part, sheet: source.name }));
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
