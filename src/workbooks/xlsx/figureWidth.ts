import type { CellStyle } from 'hucre/xlsx';
import { PIXELS_A_POINT } from '../../domain/text/textHeight';

/** The pixels of a figure in a workbook's own font: what a file counts the widths of its columns in. */
export function figureWidth({ name = 'Calibri', size = 11 }: NonNullable<CellStyle['font']>): number {
  return Math.max(1, Math.round(size * PIXELS_A_POINT * (/arial/i.test(name) ? 0.556 : 0.505)));
}
