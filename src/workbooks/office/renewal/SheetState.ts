import { withSheetNames } from '../sheetReferences';
import type { TimeSlicer } from '../TimeSlicer';
import { fingerprint, inPieces } from './fingerprint';

/** The used cells of a sheet, as Office.js gives them. */
export interface SheetContents {
  /** Zero-based place of the first cell. */
  readonly top: number;
  readonly left: number;
  /** Formulas with `=`, constants among them as they are, `''` for blanks. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
}

/** The content of a sheet. */
export interface SheetState extends Omit<SheetContents, 'numberFormats'> {
  /** A person may have deleted one. */
  readonly charts: number;
}

/** Asks how many charts a sheet has, to be told after the next round trip. */
export function askForCharts({ charts }: Excel.Worksheet): () => number {
  charts.load('items/name');
  return () => charts.items.length;
}

/** Asks for what stands on a sheet, to be read from what it gives after the next round trip. */
export function askForState(sheet: Excel.Worksheet): () => SheetState {
  const used = sheet.getUsedRange(true).untrack();
  used.load('rowIndex,columnIndex,formulas');
  const charts = askForCharts(sheet);
  return () => ({ top: used.rowIndex, left: used.columnIndex, formulas: used.formulas, charts: charts() });
}

/** The content of a cell and its number format; a cell outside the used part has none. */
export function cellOf(
  state: Pick<SheetContents, 'top' | 'left' | 'formulas'> & Partial<SheetContents>,
  row: number,
  column: number,
): { content: unknown; numberFormat: unknown } {
  const [down, across] = [row - state.top, column - state.left];
  return {
    content: state.formulas[down]?.[across] ?? '',
    numberFormat: state.numberFormats?.[down]?.[across] ?? 'General',
  };
}

/**
 * The content of a sheet, in a form that is the same whenever it is asked for.
 * @param renamed the name that a sheet will have, for reading back while sheets stand under temporary names
 */
export function foundOn(
  { top, left, formulas, charts }: SheetState,
  slicer: TimeSlicer,
  renamed: (name: string) => string = (name) => name,
): Promise<string> {
  function* parts(): Generator<unknown, void> {
    yield [top, left, charts];
    yield* inPieces(formulas, (row) => row.map((content) => comparable(content, renamed)));
  }
  return fingerprint(parts(), slicer);
}

/** A cell's content without what may differ though it is the same: digits beyond Excel's fifteen, quotes round names. */
export function comparable(content: unknown, renamed: (name: string) => string = (name) => name): unknown {
  if (typeof content === 'number') return Number(content.toPrecision(15));
  return typeof content === 'string' && content.startsWith('=') ? withSheetNames(content, renamed) : content;
}
