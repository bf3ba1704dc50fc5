import type { GradeBand, Index } from '../indices/Index';
import type { Mean } from './evidence/arithmetic';
import type { NumberReading } from '../numbers/NumberReading';
import type { UnitLevel } from '../vocabulary/unitLevels';
import type { ColumnRole } from '../vocabulary/columnRoles';
import type { Period } from '../vocabulary/periods';
import type { Area } from '../workbook/Workbook';

/** The kinds of tables (SPEC 3). */
export type TableKind =
  | 'scoreboard'
  | 'groupPoints'
  | 'oneGroup'
  | 'parentGroups'
  | 'codedCounts'
  | 'counts'
  | 'targets'
  | 'indicators'
  | 'components'
  | 'unknown';

/** A column's formula over the codes of other columns, from a code row: `(5)=(4)/(1)`. */
export type ColumnFormula =
  | { readonly kind: 'sum'; readonly terms: readonly { readonly column: number; readonly sign: 1 | -1 }[] }
  | { readonly kind: 'ratio'; readonly numerator: number; readonly denominator: number }
  /** No code row writes it: a blank column's header says it. */
  | { readonly kind: 'mean'; readonly terms: readonly number[] };

/** Whether a table's rows (its units, mostly) are rows of the sheet, or, in a transposed table, its columns. */
export type Orientation = 'rows' | 'columns';

/** One of the components (chỉ số thành phần) that an item's points are the sum of. */
export interface ColumnComponent {
  /** The key of the item. */
  readonly item: string;
  /** The header that names it, with those above. */
  readonly name: string;
  readonly max?: number;
}

export interface Column {
  /** Zero-based column of the sheet; its row where the table's rows are the sheet's columns. Addresses: see `cells.ts`. */
  readonly column: number;
  /** The header's texts from the top row to the bottom one, without repeats. */
  readonly path: readonly string[];
  /** The path joined by ` › `. */
  readonly header: string;
  readonly role: ColumnRole;
  /** The key of the group the column belongs to. */
  readonly group?: string;
  /** The component that the column is about, where its item has several in the table; it has no group then. */
  readonly component?: ColumnComponent;
  /** Points beside those of the items: added to the composite (thưởng) or taken from it (trừ). A blank cell is none. */
  readonly adjusts?: 1 | -1;
  /** The target its own header states, `SỐ HÓA HỒ SƠ (80%)` → 80, or else the table's row of targets; in percent, of points without a maximum in points. */
  readonly headerTarget?: number;
  /** The maximum its own header or its values state, `17,2/18` → 18. */
  readonly max?: number;
  /** The code in the code row, `5` of `(5)=(4)/(1)`. */
  readonly code?: string;
  readonly formula?: ColumnFormula;
  /** What its code says it equals besides: `(1)=(2)+(3)=(4)+(5)`. */
  readonly otherFormulas?: readonly ColumnFormula[];
  /** Whether its header places it in an earlier period than the table's. */
  readonly earlier?: true;
  /** Whether the table's period is not compared with its earlier one, but with another. */
  readonly uncompared?: true;
  /** Whether less is better: overdue counts and the like. Such columns have no target unless somebody sets one. */
  readonly lowerIsBetter?: true;
  /** How decimals are written in the column's texts, where that could be told. */
  readonly decimalSeparator?: '.' | ',';
  /** Most decimals shown in the column. */
  readonly decimals: number;
  /** The figure of each of the table's rows: a number, or a fraction's first part; `null` for everything else. */
  readonly figures: readonly (number | null)[];
  /** The cells that are neither plain numbers nor blank, by the row's index: fractions, percentages, words, errors … (see `readingAt`). */
  readonly special: ReadonlyMap<number, NumberReading>;
  /** 0 (a guess) to 1 (certain). */
  readonly confidence: number;
  /** Why it was given this role, as a key of `languages/`. */
  readonly reason: 'chosen' | 'header' | 'values' | 'neighbours' | 'none';
  /** The other roles that were possible where the decision is unsure, best first. */
  readonly alternatives: readonly ColumnRole[];
  /** The evidence for its role, strongest first. */
  readonly evidence: readonly Evidence[];
  /** The role that came second, and by how much it was behind; absent where no other was possible. */
  readonly runnerUp?: { readonly role: ColumnRole; readonly behind: number };
}

/** One kind of evidence for a column's role. 1 is a hint, 5 leaves little doubt. */
export interface Evidence {
  readonly kind: 'words' | 'statement' | 'values' | 'arithmetic' | 'structure' | 'choice';
  readonly weight: number;
  /** The relation that holds in the figures, with the headers of the columns in it. */
  readonly relation?: {
    readonly kind: 'sum' | 'mean' | 'difference' | 'ratio' | 'rank';
    readonly of: string;
    readonly from: readonly string[];
  };
}

/** The kinds of rows. Only units are joined, scored, ranked and added up; only they and aggregates are judged. */
export type RowKind =
  | 'unit'
  /** Stands for other rows of the table: their sum, their common rate. */
  | 'aggregate'
  /** Heads the rows below it. */
  | 'section'
  /** Gives the items their maxima (điểm tối đa). */
  | 'maximum'
  /** Gives the items their targets (chỉ tiêu giao). */
  | 'target'
  /** Says what each column is measured in (đơn vị tính). */
  | 'measureUnit'
  | 'remark'
  /** Has figures and names nobody: the name was forgotten, or stands above for several rows. */
  | 'nameless'
  /** Ranks of the columns, or of the units where these are the sheet's columns. */
  | 'rank'
  /** The nation or province, given for comparison. */
  | 'reference';

export interface Row {
  /** Zero-based row of the sheet; its column where the table's rows are the sheet's columns. Addresses: see `cells.ts`. */
  readonly row: number;
  readonly kind: RowKind;
  /** The unit's, indicator's, section's or aggregate's name as typed, spaces folded. */
  readonly name: string;
  /** Where in the row the name stands: the sheet's column, or its row where the table's rows are the sheet's columns. */
  readonly nameColumn: number;
  /** The unit above this one, where a column or a section's heading names it: communes of one name are told apart by it. */
  readonly parent?: string;
  /** The unit's level where its section or its list says it and its name does not. */
  readonly level?: UnitLevel;
  /** The heading of the section whose units alone it is ranked among: `Cụm thi đua số 1`. */
  readonly cluster?: string;
  /** The text of the number column: `1`, `I`, `7.1`. */
  readonly ordinal?: string;
  /** The rows an aggregate stands for, as indices into `rows`; absent for other rows. */
  readonly members?: readonly number[];
  /** Whether an aggregate is the mean of its rows: nothing of it is a sum. */
  readonly mean?: true;
}

/** A cell of a sheet, zero-based. */
interface SheetCell {
  readonly row: number;
  readonly column: number;
}

/**
 * A table as plain data. Its rows, columns and headers are numbered as if its rows were rows of the sheet; where they are
 * its columns, every such number means the other direction. `area` and `titles` are always the sheet's own.
 */
export interface Table {
  readonly sheet: string;
  readonly orientation: Orientation;
  /** The key of the index by which its items are scored; absent for the first of the settings. */
  readonly index?: string;
  /** The index that the table itself states, where none of the settings is it. */
  readonly statedIndex?: Index;
  /** The grades' bounds that a note of the table states, in percent of the whole, and where. */
  readonly statedBands?: { readonly bands: readonly GradeBand[]; readonly at: SheetCell };
  /**
   * What keeps it from being understood, where that is known: its units have several lines, or several columns, each; or it
   * has words alone, as logs of letters and lists of persons have, or is a log of dossiers, and there is nothing to understand.
   */
  readonly unread?: 'lines' | 'columns' | 'words';
  /** Whether a row of weights makes the composite a mean of the items and no sum of them; it is not worked out then. */
  readonly weighted?: true;
  /** Where the composite is the mean of other columns, and no sum of them: of which, and times what it is printed. */
  readonly mean?: Mean & { readonly terms: readonly number[] };
  /** From the first header row to the last body row. */
  readonly area: Area;
  /** The rows of the sheet that hold the headers; its columns where the table's rows are the sheet's columns. */
  readonly headerRows: readonly number[];
  readonly codeRow?: number;
  readonly kind: TableKind;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The texts above the table, top down. */
  readonly titles: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly period?: Period;
  /** How decimals are written in the table's texts. */
  readonly decimalSeparator?: '.' | ',';
}

/** The reading of one cell of a table. Plain numbers are kept as numbers only, because tables can be large. */
export function readingAt(column: Column, rowIndex: number): NumberReading {
  const special = column.special.get(rowIndex);
  if (special !== undefined) return special;
  const value = column.figures[rowIndex] ?? null;
  return value === null ? { kind: 'missing' } : { kind: 'number', value, decimals: column.decimals };
}
