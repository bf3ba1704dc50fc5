import type { SheetPlan } from '../../../domain/sheets/plan/SheetPlan';
import type { Area } from '../../../domain/workbook/Workbook';
import type { LoadedCells } from '../sheetFromRange';
import { isSameName } from '../sheetNames';
import type { SheetContents } from './SheetState';
import { bodyRows, bytesOfTextLooks } from './textLooks';

/** A rectangle of cells as it was read, and the merged areas that begin in it. */
export interface ReadPart extends LoadedCells {
  readonly merges: readonly Area[];
}

/** A sheet as a reading found it: what a write that follows can be compared with. */
export interface SeenSheet {
  readonly name: string;
  readonly ownKey?: string;
  readonly contents: SheetContents;
  /** In the same shape as the formulas. */
  readonly values: readonly (readonly unknown[])[];
  readonly merges: readonly Area[];
}

/** Keeps what was read of a sheet, top to bottom; `undefined` where nothing was. */
export function seenSheet(name: string, ownKey: string | undefined, parts: readonly ReadPart[]): SeenSheet | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  return {
    name,
    ...(ownKey === undefined ? {} : { ownKey }),
    contents: {
      top: first.top,
      left: first.left,
      formulas: parts.flatMap(({ formulas }) => formulas),
      numberFormats: parts.flatMap(({ numberFormat }) => numberFormat),
    },
    values: parts.flatMap(({ values }) => values),
    merges: parts.flatMap(({ merges }) => merges),
  };
}

/** Finds a sheet among those seen. */
export function seenNamed(seen: readonly SeenSheet[], name: string): SeenSheet | undefined {
  return seen.find((sheet) => isSameName(sheet.name, name));
}

/** Excel answers with at most 5 MB; estimates are kept well below. */
const answerLimit = 4_000_000;

/** Bold and underline of a cell; the looks of a row or column. */
const [emphasisBytes, lineBytes] = [60, 400];

/**
 * The plans that can be compared with what was seen. The looks of copied sources have to be asked for in one answer; a copy
 * for which there is no room left is made anew as if all had changed.
 */
export function comparablePlans(plans: readonly SheetPlan[], seen: readonly SeenSheet[]): readonly SheetPlan[] {
  let bytes = 0;
  return plans.filter((plan) => {
    const { copyOf, fitsText } = plan;
    if (copyOf === undefined) return true;
    const source = seenNamed(seen, copyOf);
    if (source === undefined) return false;
    const { formulas } = source.contents;
    const [rows, columns] = [formulas.length, formulas[0]?.length ?? 0];
    const texts = fitsText === true ? bytesOfTextLooks(source.contents, bodyRows(plan)) : 0;
    const added = rows * columns * emphasisBytes + (rows + columns) * lineBytes + texts;
    if (bytes + added > answerLimit) return false;
    bytes += added;
    return true;
  });
}
