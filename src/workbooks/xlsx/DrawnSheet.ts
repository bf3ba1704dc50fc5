import type { WriteSheet } from 'hucre/xlsx';
import type { ConditionalFormat } from '../../domain/sheets/plan/SheetPlan';
import type { Loss } from '../Loss';
import type { CopiedRules } from './copyRules';
import type { CellGrid } from './CellGrid';
import type { PrintNames } from './printNames';

/** A plan carried out as far as the library goes, and what the finishing step has to add. */
export interface DrawnSheet {
  readonly key: string;
  readonly name: string;
  /** All but the cells. */
  readonly sheet: WriteSheet;
  readonly cells: CellGrid;
  /** Rows whose height the host may still fit to their text, by number from 1. */
  readonly fittedRows: ReadonlySet<number>;
  /** The attributes of the sheet's `sheetFormatPr`, where it is a copy. */
  readonly format?: string;
  /** The rules of its source that the sheet has, where it is a copy. */
  readonly rules?: CopiedRules;
  /** The positions of the charts that are to be radars. */
  readonly radars: ReadonlySet<number>;
  readonly print: PrintNames;
  readonly lost: readonly Loss[];
}

type Style = ConditionalFormat['style'];

const MARK = 'look:';

/**
 * The looks of conditional formats. The library cannot write one that takes bold or underline away, so it writes a mark
 * in its place (a number format nobody has) and the finishing step puts the look there.
 */
export class DifferentialStyles {
  private readonly styles: Style[] = [];
  private readonly numbers = new Map<string, number>();

  /** The mark of a planned look. */
  markOf(style: Style): string {
    const signature = JSON.stringify([style.bold, style.underline, style.color, style.fill]);
    const known = this.numbers.get(signature);
    if (known !== undefined) return MARK + String(known);
    this.numbers.set(signature, this.styles.length);
    this.styles.push(style);
    return MARK + String(this.styles.length - 1);
  }

  /** The look a mark stands for; undefined where it is none. */
  read(mark: string): Style | undefined {
    return mark.startsWith(MARK) ? this.styles[Number(mark.slice(MARK.length))] : undefined;
  }
}
