import { MOST_LOOKS } from '../excelLimits';
import type { DifferentialStyles } from './DrawnSheet';
import { childOf, childrenOf, elementText, ensureChild, insertChild, type Element } from '../../xml/xml';

/** Of a look for which there is no room. */
const NO_NUMBER = -1;

const STYLES_ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** The formats that a file names by number, because each machine shows them in its own way. */
const LOCAL_FORMATS: Readonly<Record<string, string>> = { 'mm-dd-yy': '14', 'm/d/yy h:mm': '22' };

/** Where the new sheets' looks stand among the workbook's own. */
export interface StyleNumbers {
  readonly cell: (donor: number) => number;
  readonly differential: (donor: number) => number;
  /** The workbook has as many looks as Excel takes, and some cells do not have theirs. */
  readonly isFull: boolean;
}

/** Adds the looks of the new sheets to those of the workbook, which keep their numbers. A look that is there is not added again. */
export function graftStyles(own: Element, donor: Element, looks: DifferentialStyles): StyleNumbers {
  const formats = graftFormats(own, donor);
  const fonts = graftList(own, donor, 'fonts', putInOrder);
  const fills = graftList(own, donor, 'fills');
  const borders = graftList(own, donor, 'borders');
  requireNormalStyle(own);
  const cells = graftList(own, donor, 'cellXfs', (xf) => {
    move(xf, 'numFmtId', (id) => formats.get(id) ?? id);
    move(xf, 'fontId', (id) => String(fonts[Number(id)] ?? 0));
    move(xf, 'fillId', (id) => String(fills[Number(id)] ?? 0));
    move(xf, 'borderId', (id) => String(borders[Number(id)] ?? 0));
  });
  const differential = graftDifferential(own, donor, looks);
  return {
    cell: (index) => Math.max(0, cells[index] ?? 0),
    differential: (index) => differential[index] ?? 0,
    isFull: cells.includes(NO_NUMBER),
  };
}

/** Every look of a cell is one of a named style, of which there is at least one (ECMA-376 part 1, 18.8.9). */
function requireNormalStyle(own: Element): void {
  const styles = ensureChild(own, 'cellStyleXfs', STYLES_ORDER);
  if (childrenOf(styles).length > 0) return;
  const normal = insertChild(styles, 'xf');
  for (const part of ['numFmtId', 'fontId', 'fillId', 'borderId']) normal.setAttribute(part, '0');
  styles.setAttribute('count', '1');
}

/** The order in which Excel's schema wants the parts of a font; the library has one of its own. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

function putInOrder(font: Element): void {
  const place = (part: Element): number => FONT_ORDER.indexOf(part.localName ?? '');
  for (const part of childrenOf(font).toSorted((a, b) => place(a) - place(b))) font.appendChild(part);
}

/** The number in the workbook of each of the donor's entries. */
function graftList(own: Element, donor: Element, name: string, adapt?: (entry: Element) => void): number[] {
  const entries = childrenOf(childOf(donor, name) ?? donor);
  const list = new LookList(ensureChild(own, name, STYLES_ORDER));
  return entries.map((entry) => {
    list.take(entry);
    adapt?.(entry);
    return list.settle(entry);
  });
}

function graftDifferential(own: Element, donor: Element, looks: DifferentialStyles): number[] {
  const donated = childOf(donor, 'dxfs');
  const entries = donated === undefined ? [] : childrenOf(donated, 'dxf');
  if (entries.length === 0) return [];
  const list = new LookList(ensureChild(own, 'dxfs', STYLES_ORDER));
  return entries.map((entry) => {
    const look = looks.read(childOf(entry, 'numFmt')?.getAttribute('formatCode') ?? '');
    list.take(entry);
    if (look !== undefined) drawDifferential(entry, look);
    return list.settle(entry);
  });
}

/** One of the workbook's lists of looks, to which each is added once. */
class LookList {
  private readonly numbers = new Map<string, number>();
  private length = 0;

  constructor(private readonly list: Element) {
    for (const entry of childrenOf(list)) {
      this.numbers.set(elementText(entry), this.length);
      this.length += 1;
    }
  }

  /** Moves a foreign entry to the list's end, to be adapted before it is settled: the donor is not needed afterwards. */
  take(entry: Element): void {
    this.list.appendChild(entry);
  }

  /** The number of the entry, which stays only where no other is the same. */
  settle(entry: Element): number {
    const text = elementText(entry);
    const known = this.numbers.get(text);
    if (known !== undefined || this.length >= MOST_LOOKS) {
      this.list.removeChild(entry);
      return known ?? NO_NUMBER;
    }
    const number = this.length;
    this.numbers.set(text, number);
    this.length += 1;
    this.list.setAttribute('count', String(this.length));
    return number;
  }
}

/** A look that can also take bold and underline away. */
function drawDifferential(
  dxf: Element,
  { bold, underline, color, fill }: { bold?: boolean; underline?: boolean; color?: string; fill?: string },
): void {
  for (const child of childrenOf(dxf)) dxf.removeChild(child);
  if (bold !== undefined || underline !== undefined || color !== undefined) {
    const font = insertChild(dxf, 'font');
    if (bold !== undefined) insertChild(font, 'b').setAttribute('val', bold ? '1' : '0');
    if (underline !== undefined) insertChild(font, 'u').setAttribute('val', underline ? 'single' : 'none');
    if (color !== undefined) insertChild(font, 'color').setAttribute('rgb', `FF${color}`);
  }
  if (fill !== undefined) {
    const pattern = insertChild(insertChild(dxf, 'fill'), 'patternFill');
    insertChild(pattern, 'bgColor').setAttribute('rgb', `FF${fill}`);
  }
}

function graftFormats(own: Element, donor: Element): Map<string, string> {
  const donated = childOf(donor, 'numFmts');
  const numbers = new Map<string, string>();
  if (donated === undefined) return numbers;
  const present = childOf(own, 'numFmts');
  const known = new Map(
    (present === undefined ? [] : childrenOf(present)).map((format) => [
      format.getAttribute('formatCode') ?? '',
      format.getAttribute('numFmtId') ?? '',
    ]),
  );
  let highest = Math.max(163, ...[...known.values()].map(Number));
  for (const format of childrenOf(donated)) {
    const code = format.getAttribute('formatCode') ?? '';
    let number = known.get(code) ?? LOCAL_FORMATS[code];
    if (number === undefined) {
      highest += 1;
      number = String(highest);
      const list = ensureChild(own, 'numFmts', STYLES_ORDER);
      const added = insertChild(list, 'numFmt');
      added.setAttribute('numFmtId', number);
      added.setAttribute('formatCode', code);
      list.setAttribute('count', String(childrenOf(list).length));
    }
    numbers.set(format.getAttribute('numFmtId') ?? '', number);
  }
  return numbers;
}

function move(element: Element, attribute: string, to: (value: string) => string): void {
  element.setAttribute(attribute, to(element.getAttribute(attribute) ?? '0'));
}
