import { parseArea } from '../../../domain/workbook/a1';
import type { Area } from '../../../domain/workbook/Workbook';
import { type LookChange, type Underline, underlines } from './CellLook';

/*
 * The look of cells before they were emphasised is kept in hidden defined names that point at the cells: they are
 * saved with the workbook, and Excel itself moves them along when a row is inserted or deleted, a sheet is renamed or
 * moved. Addresses in `workbook.settings` would from then on speak of other cells. The name says the change:
 * `BangDiem766_emphasis.12.b01.uNS` is the twelfth, made bold and underlined, and was neither.
 */

/** Not the prefix of the add-in's own sheets: these names point at the person's. */
const prefix = 'BangDiem766_emphasis.';

const codes: Readonly<Record<Underline, string>> = {
  None: 'N',
  Single: 'S',
  Double: 'D',
  SingleAccountant: 'A',
  DoubleAccountant: 'E',
};

/** Cells that one change was made to. */
export interface EmphasizedArea {
  /** The defined name in full. */
  readonly name: string;
  /** The formula of the name, as it was found. */
  readonly formula: string;
  /** Absent where the cells are gone (`#REF!`). */
  readonly place?: { readonly sheet: string; readonly area: Area };
  readonly change: LookChange;
}

/** Finds the records among a workbook's defined names; formulas are as `NamedItem.formula` gives them. */
export function emphasizedAreas(
  names: readonly { readonly name: string; readonly formula: unknown }[],
): readonly EmphasizedArea[] {
  return names.flatMap(({ name, formula }) => {
    const change = changeIn(name);
    if (change === undefined) return [];
    const place = placeOf(String(formula));
    return [{ name, formula: String(formula), change, ...(place === undefined ? {} : { place }) }];
  });
}

/** Whether a defined name is one of these records. */
export function isEmphasisName(name: string): boolean {
  return changeIn(name) !== undefined;
}

/** The defined name that records a change. */
export function emphasisName(number: number, { bold, underline }: LookChange): string {
  const parts = [
    ...(bold === undefined ? [] : [`.b${Number(bold.before)}${Number(bold.after)}`]),
    ...(underline === undefined ? [] : [`.u${codes[underline.before]}${codes[underline.after]}`]),
  ];
  return `${prefix}${number}${parts.join('')}`;
}

/** The number of a record, to go on counting from. */
export function emphasisNumber(name: string): number {
  return Number(/^\d+/u.exec(name.slice(prefix.length))?.[0] ?? 0);
}

function changeIn(name: string): LookChange | undefined {
  if (!name.startsWith(prefix)) return undefined;
  const match = /^\d+(?:\.b([01])([01]))?(?:\.u([NSDAE])([NSDAE]))?$/u.exec(name.slice(prefix.length));
  if (match === null) return undefined;
  const [, boldBefore, boldAfter, underlineBefore, underlineAfter] = match;
  const [before, after] = [underlineOf(underlineBefore), underlineOf(underlineAfter)];
  return {
    ...(boldBefore === undefined ? {} : { bold: { before: boldBefore === '1', after: boldAfter === '1' } }),
    ...(before === undefined || after === undefined ? {} : { underline: { before, after } }),
  };
}

function underlineOf(code: string | undefined): Underline | undefined {
  return underlines.find((name) => codes[name] === code);
}

/** `='Phụ lục 1'!$K$12:$K$14` → sheet and area. */
function placeOf(formula: string): EmphasizedArea['place'] {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!([$A-Z0-9:]+)$/u.exec(formula);
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const area = parseArea(match?.[3] ?? '');
  return sheet === undefined || area === undefined ? undefined : { sheet, area };
}
