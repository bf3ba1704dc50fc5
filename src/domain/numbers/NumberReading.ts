import { saysNothingHere } from '../vocabulary/figureWords';

/** The reading of a cell as a figure. */
export type NumberReading =
  | {
      readonly kind: 'number';
      readonly value: number;
      /** Decimal places as typed or shown. */
      readonly decimals: number;
      /** The cell says that it is a percentage: a `%` sign, or a number format that shows one (the value is then × 100). */
      readonly percent?: true;
      /** The unit of measure that the cell has behind the figure, `%` apart: `hồ sơ`. */
      readonly unit?: string;
      /** A date that Excel made of a typed fraction and that was read back. */
      readonly fromDate?: true;
      /** The separator could be decimal or grouping and nothing in the workbook decides. */
      readonly ambiguous?: true;
      /** The cell holds further figures, each with its label, that are not read: `Tỷ lệ: 55%` of `Số lượng: 22⏎Tỷ lệ: 55%`. */
      readonly others?: string;
    }
  | {
      /** `17,2/18` points of a maximum, `951/1.652` a part of a whole. */
      readonly kind: 'fraction';
      readonly value: number;
      readonly of: number;
      readonly decimals: number;
      readonly fromDate?: true;
      readonly ambiguous?: true;
    }
  | {
      readonly kind: 'bound';
      readonly bound: 'atLeast' | 'atMost';
      readonly value: number;
      readonly decimals: number;
      /** As the cell has it behind the figure: `%`, `phút`. */
      readonly unit?: string;
    }
  /** Blank, or a dash that stands for blank. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'error'; readonly error: string };

/** Whether something stands in a cell that is to be a figure and is none; words that say that there is nothing are as good as a dash. */
export function isUnreadable(reading: NumberReading): boolean {
  if (reading.kind === 'text') return !saysNothingHere(reading.text);
  return reading.kind === 'error' || reading.kind === 'bound';
}
