import type { CellValue } from '../../../src/domain/workbook/Workbook';

export type EdgeName = 'top' | 'right' | 'bottom' | 'left';

/** One side of a cell; `style` and `weight` in the API's words. Absent is no line. */
export interface Edge {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** How a cell looks. Looks are shared and never changed in place. */
export interface Look {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `None`, `Single`, `Double` … */
  readonly underline: string;
  /** `#RRGGBB`. */
  readonly color: string;
  readonly strikethrough: boolean;
  /** `#RRGGBB`; absent is no fill. */
  readonly fill?: string;
  readonly numberFormat: string;
  readonly edges: Readonly<Partial<Record<EdgeName, Edge>>>;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  /** In degrees from -90 to 90, or 180 for letters one below the other. */
  readonly orientation: number;
  readonly indent: number;
}

/** The look of a cell nobody has touched: Excel's Normal style. */
export const normalLook: Look = {
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  color: '#000000',
  strikethrough: false,
  numberFormat: 'General',
  edges: {},
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  orientation: 0,
  indent: 0,
};

/** A link on a cell; `documentReference` is kept as written: Excel does not change it when a sheet is renamed. */
export interface HostLink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export interface HostCell {
  readonly value: CellValue;
  /** With `=`; sheets stand in it by id, see `sheetReferences.ts`. */
  readonly formula?: string;
  readonly look: Look;
  readonly link?: HostLink;
}

export const blankCell: HostCell = { value: null, look: normalLook };
