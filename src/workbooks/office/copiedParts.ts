import type { SheetPlan } from '../../domain/sheets/plan/SheetPlan';

/** The parts of a source that `Worksheet.copy` takes along and that would spoil a write over the copy. */
export interface CopiedParts {
  /** Its AutoFilter hides rows, and a block over hidden rows lands elsewhere (OfficeDev/office-js 224). */
  readonly hasFilter: boolean;
  /** List objects: a formula in one becomes a calculated column (OfficeDev/office-js 2093, 5909, 6745). */
  readonly tables: number;
  /** They filter a list object and cannot be without it. */
  readonly slicers: number;
  /**
   * Formulas that fill several cells: what is written over one of these leaves `#SPILL!`, or is refused where they were entered as
   * an array.
   */
  readonly hasArrays: boolean;
  /** Zero-based; those that a filter hides too. A block must not lie over one and its neighbours (OfficeDev/office-js 224). */
  readonly hiddenRows: ReadonlySet<number>;
  /** In points, by row; asked for where rows are to change places. */
  readonly heights: ReadonlyMap<number, number>;
  /** How many columns are in use, from the first one on. */
  readonly columns: number;
}

const nothing: CopiedParts = {
  hasFilter: false,
  tables: 0,
  slicers: 0,
  hasArrays: false,
  hiddenRows: new Set(),
  heights: new Map(),
  columns: 0,
};

/** Asks for the parts of the sources of copies, by the copies' keys; told after the next round trip. */
export function askForCopiedParts(
  { worksheets }: Excel.Workbook,
  plans: readonly SheetPlan[],
): () => (plan: SheetPlan) => CopiedParts {
  const asked = plans.flatMap(({ key, copyOf, arrangement }) =>
    copyOf === undefined ? [] : [{ key, parts: askForParts(worksheets.getItem(copyOf), arrangement !== undefined) }],
  );
  return () => {
    const found = new Map(asked.map(({ key, parts }) => [key, parts()]));
    return ({ key }) => found.get(key) ?? nothing;
  };
}

function askForParts(sheet: Excel.Worksheet, isArranged: boolean): () => CopiedParts {
  const { autoFilter, tables, slicers } = sheet;
  autoFilter.load('enabled');
  tables.load('items/name');
  slicers.load('items/name');
  const used = sheet.getUsedRange(true).untrack();
  used.load('rowIndex,columnIndex,columnCount');
  const hasArrays = askForArrays(used);
  const rows = used.getRowProperties({ rowHidden: true, ...(isArranged ? { format: { rowHeight: true } } : {}) });
  return () => ({
    hasFilter: autoFilter.enabled,
    tables: tables.items.length,
    slicers: slicers.items.length,
    hasArrays: hasArrays(),
    hiddenRows: new Set(
      rows.value.flatMap(({ rowHidden }, index) => (rowHidden === true ? [used.rowIndex + index] : [])),
    ),
    heights: new Map(
      rows.value.flatMap(({ format }, index): [number, number][] =>
        format?.rowHeight === undefined ? [] : [[used.rowIndex + index, format.rowHeight]],
      ),
    ),
    columns: used.columnIndex + used.columnCount,
  });
}

/** Asks whether formulas of a range fill several cells (`hasSpill`, `savedAsArray`, ExcelApi 1.12). */
export function askForArrays(range: Excel.Range): () => boolean {
  range.load('hasSpill,savedAsArray');
  return () => {
    // Where it holds for some of the cells only, Excel answers neither.
    const answers: readonly (boolean | null)[] = [range.hasSpill, range.savedAsArray];
    return answers.some((has) => has !== false);
  };
}

/** Takes from a fresh copy what would spoil what is written over it; the source keeps it. The copy must not be protected. */
export function queuePlainCopy(copy: Excel.Worksheet, { hasFilter, tables, slicers, hasArrays }: CopiedParts): void {
  if (hasFilter) copy.autoFilter.remove();
  for (let count = 0; count < slicers; count += 1) copy.slicers.getItemAt(0).delete();
  for (let count = 0; count < tables; count += 1) {
    const table = copy.tables.getItemAt(0);
    table.clearFilters();
    // Formulas that name its columns then name their cells.
    table.convertToRange();
  }
  if (hasArrays) {
    const used = copy.getUsedRange(true).untrack();
    used.copyFrom(used, 'Values');
  }
}
