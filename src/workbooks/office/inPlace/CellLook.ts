/** The underlines that Excel knows. */
export const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
export type Underline = (typeof underlines)[number];

/** The part of a cell's look that emphasis is about. */
export interface CellLook {
  readonly bold: boolean;
  readonly underline: Underline;
}

/** One part of a cell's look before and after the add-in changed it. */
export interface Turn<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** The parts of a cell's look that the add-in changed; a part that is absent it left alone. */
export interface LookChange {
  readonly bold?: Turn<boolean>;
  readonly underline?: Turn<Underline>;
}

/**
 * Reads a look from `getCellProperties`; `undefined` where the letters of one cell differ, which nothing could bring
 * back once they are made alike.
 */
export function lookOf(properties: Excel.CellProperties | undefined): CellLook | undefined {
  const { bold, underline } = properties?.format?.font ?? {};
  const known = underlines.find((name) => name === underline);
  return typeof bold === 'boolean' && known !== undefined ? { bold, underline: known } : undefined;
}
