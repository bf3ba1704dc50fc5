import type { CellValue } from '../workbook/Workbook';
import { type DecimalSeparator, separatorsOf } from './parseNumber';

/** How many typed numerals speak for each decimal separator. */
export interface SeparatorEvidence {
  readonly comma: number;
  readonly point: number;
}

const NO_EVIDENCE: SeparatorEvidence = { comma: 0, point: 0 };
const NUMERALS = /\d[\d.,]*\d/g;

/** Counts what the typed texts among some cells say about their decimal separator; stored numbers say nothing. */
export function separatorEvidence(values: readonly CellValue[]): SeparatorEvidence {
  let comma = 0;
  let point = 0;
  for (const value of values) {
    if (typeof value !== 'string' || value.length > 40 || !/\d[.,]\d/.test(value)) continue;
    for (const numeral of value.match(NUMERALS) ?? []) {
      const shape = separatorsOf(numeral);
      if (typeof shape === 'string') continue;
      const decimal = shape.decimal ?? (numeral.includes('.') ? ',' : '.');
      if (decimal === ',') comma += 1;
      else point += 1;
    }
  }
  return { comma, point };
}

/** The evidence of several columns, tables or sheets together. */
export function combineEvidence(evidence: readonly SeparatorEvidence[]): SeparatorEvidence {
  return evidence.reduce(
    (all, each) => ({ comma: all.comma + each.comma, point: all.point + each.point }),
    NO_EVIDENCE,
  );
}

/** The separator that the evidence settles on; `undefined` where there is none or it is even. */
export function settledSeparator({ comma, point }: SeparatorEvidence): DecimalSeparator | undefined {
  if (comma === point) return undefined;
  return comma > point ? ',' : '.';
}
