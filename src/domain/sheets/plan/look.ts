import type { CellStyle } from './SheetPlan';

/** The look of an official appendix: Times New Roman, thin borders, centred headers. */
export const BODY: CellStyle = { fontName: 'Times New Roman', fontSize: 12, vertical: 'center' };
export const TITLE: CellStyle = { ...BODY, fontSize: 14, bold: true, horizontal: 'center', wrap: true };
export const SUBTITLE: CellStyle = { ...BODY, italic: true, horizontal: 'center', wrap: true };
export const HEADER: CellStyle = {
  ...BODY,
  bold: true,
  horizontal: 'center',
  wrap: true,
  border: 'thin',
  fill: 'F2F2F2',
};
export const CELL: CellStyle = { ...BODY, horizontal: 'center', border: 'thin' };
export const NAME_CELL: CellStyle = { ...BODY, horizontal: 'left', wrap: true, border: 'thin' };
export const NOTE: CellStyle = { ...BODY, fontSize: 11, italic: true, horizontal: 'left', wrap: true };
export const SECTION: CellStyle = { ...BODY, bold: true, horizontal: 'left' };

/** The number format of a figure with so many decimals. */
export function decimalFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

/** The number format of a change, with its sign. */
export function signedFormat(decimals: number): string {
  const plain = decimalFormat(decimals);
  return `+${plain};-${plain};${plain}`;
}

export const COUNT_FORMAT = '#,##0';
/** Text that Excel must not turn into anything else. */
export const TEXT_FORMAT = '@';

/**
 * The height in points that a wrapped text needs.
 * @param width in characters of the column or merged columns; Times New Roman 12 sets about 1.1 of them in one
 */
export function heightOf(text: string, width: number, fontSize = 12): number {
  const perLine = Math.max(1, (width * 1.08 * 12) / fontSize);
  const lines = text.split('\n').reduce((total, line) => total + Math.max(1, Math.ceil(lineLength(line) / perLine)), 0);
  return Math.ceil(lines * fontSize * 1.35 + 4);
}

/** Capitals are wider than small letters. */
function lineLength(text: string): number {
  const capitals = (text.match(/\p{Lu}/gu) ?? []).length;
  return text.length + capitals * 0.35;
}
