import type { HostCell, Look } from '../model/HostCell';
import { record } from '../protocol/arguments';
import { NotSimulated } from '../protocol/HostError';
import { heightOf, pointsOf, widthOf } from './format';
import type { HostRange } from './HostRange';

type Wanted = Readonly<Record<string, unknown>>;

/** The looks that can be asked for: a leaf reads it, a branch is a group of them. */
interface Tree {
  readonly [name: string]: Tree | ((look: Look) => unknown);
}

const side = (name: 'top' | 'bottom' | 'left' | 'right'): Tree => ({
  style: ({ edges }) => edges[name]?.style ?? 'None',
});

const formats: Tree = {
  font: {
    bold: ({ bold }) => bold,
    underline: ({ underline }) => underline,
    italic: ({ italic }) => italic,
    name: ({ fontName }) => fontName,
    size: ({ fontSize }) => fontSize,
    color: ({ color }) => color,
  },
  fill: { color: ({ fill }) => fill ?? '#FFFFFF' },
  horizontalAlignment: ({ horizontal }) => horizontal,
  verticalAlignment: ({ vertical }) => vertical,
  wrapText: ({ wrap }) => wrap,
  textOrientation: ({ orientation }) => orientation,
};

const sides: Tree = { top: side('top'), bottom: side('bottom'), left: side('left'), right: side('right') };

/** What `Range.getCellProperties` gives of one cell. */
export function cellProperties({ look }: HostCell, wanted: Wanted): unknown {
  const { format, ...others } = wanted;
  refuse(Object.keys(others));
  return { format: looksOf([look], record(format ?? {}), formats) };
}

/** What `Range.getRowProperties` gives: `null` for what the cells of a row do not share. */
export function rowProperties(range: HostRange, wanted: Wanted): unknown {
  const { format, rowHidden, ...others } = wanted;
  refuse(Object.keys(others));
  const { rowHeight, ...looks } = record(format ?? {});
  const rows = Object.keys(looks).length === 0 ? [] : range.map(({ look }) => look);
  const { top, bottom } = range.area;
  return Array.from({ length: bottom - top + 1 }, (_, index) => ({
    ...(rowHidden === true ? { rowHidden: range.sheet.isHidden(range.area.top + index) } : {}),
    format: {
      ...looksOf(rows[index] ?? [], looks, formats),
      ...(rowHeight === true ? { rowHeight: heightOf(range.sheet, range.area.top + index) } : {}),
    },
  }));
}

/** What `Range.getColumnProperties` gives. */
export function columnProperties(range: HostRange, wanted: Wanted): unknown {
  const { format, columnHidden, ...others } = wanted;
  refuse(Object.keys(others));
  const { columnWidth, ...looks } = record(format ?? {});
  const rows = Object.keys(looks).length === 0 ? [] : range.map(({ look }) => look);
  const { left, right } = range.area;
  return Array.from({ length: right - left + 1 }, (_, at) => at).map((index) => ({
    ...(columnHidden === true ? { columnHidden: false } : {}),
    format: {
      ...looksOf(
        rows.flatMap((row) => row[index] ?? []),
        looks,
        formats,
      ),
      ...(columnWidth === true ? { columnWidth: pointsOf(widthOf(range.sheet, range.area.left + index)) } : {}),
    },
  }));
}

function looksOf(looks: readonly Look[], wanted: Wanted, known: Tree): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(wanted).map(([name, asked]) => {
      // What is asked of borders is given for each side.
      if (name === 'borders') {
        const borders = Object.fromEntries(Object.keys(sides).map((each) => [each, asked]));
        return [name, looksOf(looks, borders, sides)];
      }
      const found = known[name];
      if (found === undefined) return refuse([name]);
      if (typeof found !== 'function') return [name, looksOf(looks, record(asked), found)];
      const values = new Set(looks.map(found));
      return [name, values.size === 1 ? [...values][0] : null];
    }),
  );
}

function refuse(strange: readonly string[]): [string, unknown] {
  if (strange.length > 0) throw new NotSimulated(`CellPropertiesLoadOptions.${strange.join(', ')}`);
  return ['', undefined];
}
