import { greatestOf } from '../../decimal/extremes';
import { decimalsOfFormat } from '../../numbers/formats';
import { contentOf, positionOf } from '../../tables/cells';
import { figureRows } from '../../tables/rows';
import { readingAt, type Table } from '../../tables/Table';
import { columnAt } from '../../tables/columns';
import type { Sheet } from '../../workbook/Workbook';
import { decimalFormat, signedFormat } from './look';

/** How a source column writes its figures. */
export interface Notation {
  /** Most decimals that it shows. */
  readonly decimals: number;
  /** Whether each figure is written with its own decimals (`100`, `98,9`), not all with the same. */
  readonly isMixed: boolean;
  /** Whether what has risen bears a sign. */
  readonly hasPlus: boolean;
}

/** The notation of a column as the source has it, of fractions their first parts; `undefined` where no figure stands there. */
export function notationOf(sheet: Sheet, table: Table, column: number): Notation | undefined {
  const shown: number[] = [];
  let hasPlus = false;
  for (const row of figureRows(table)) {
    const { kind } = readingAt(columnAt(table, column), row);
    if (kind !== 'number' && kind !== 'fraction') continue;
    const position = positionOf(table, row, column);
    const [value, format] = [contentOf(sheet, position), sheet.numberFormats[position.row]?.[position.column]];
    if (typeof value === 'number') shown.push(decimalsOfFormat(format ?? '') ?? decimalsIn(String(value)));
    else if (typeof value === 'string') shown.push(decimalsIn(value.split('/')[0] ?? ''));
    else continue;
    hasPlus ||= /^\s*\+/u.test(typeof value === 'string' ? value : (format ?? ''));
  }
  if (shown.length === 0) return undefined;
  return { decimals: greatestOf(shown), isMixed: new Set(shown).size > 1, hasPlus };
}

/** `0.00`, or `General` where each figure has its own decimals. */
export function figureFormat({ decimals, isMixed }: Pick<Notation, 'decimals' | 'isMixed'>): string {
  return isMixed ? 'General' : decimalFormat(decimals);
}

/** The same of a change. */
export function changeFormat(notation: Notation): string {
  if (!notation.hasPlus) return figureFormat(notation);
  return notation.isMixed ? '+General;-General;General' : signedFormat(notation.decimals);
}

function decimalsIn(text: string): number {
  return /[.,](\d+)\D*$/u.exec(text)?.[1]?.length ?? 0;
}
