import type { Settings } from '../../settings/Settings';
import type { CellValue } from '../../workbook/Workbook';

/** Rows of a sheet from row 1, cells from column A. */
export type ExampleRows = readonly (readonly CellValue[])[];

/** A workbook and the findings of one rule in it: a row of data for the one test that runs every rule's examples. */
export interface RuleExample {
  /** In words of the domain. */
  readonly name: string;
  /** By the names of the sheets. */
  readonly sheets: Readonly<Record<string, ExampleRows>>;
  /** The names of those that are hidden. */
  readonly hidden?: readonly string[];
  /** The workbook of an earlier period. */
  readonly previous?: Readonly<Record<string, ExampleRows>>;
  readonly settings?: Partial<Settings>;
  /** Of the first sheet, by A1 address. */
  readonly numberFormats?: Readonly<Record<string, string>>;
  /** Of the first sheet, by A1 address, with `=`. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Merged areas of the first sheet, in A1. */
  readonly merges?: readonly string[];
  /** Hidden rows of the first sheet, as Excel numbers them. */
  readonly hiddenRows?: readonly number[];
  /** `error C4: 11 → 10`: severity, cell, found and expected, `·` for none; a cell of a sheet that we lay out is `*`. */
  readonly says: readonly string[];
  /** The first one's sentence in each language. */
  readonly vi?: string;
  readonly en?: string;
  /** The first one's proposed correction, in Vietnamese; null where none may be proposed. */
  readonly proposes?: string | null;
}
