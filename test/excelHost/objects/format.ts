import type { EdgeName, Look } from '../model/HostCell';
import type { HostSheet } from '../model/HostSheet';
import { color, number, oneOf, text, truth } from '../protocol/arguments';
import { HostError } from '../protocol/HostError';
import { hostType, type Property } from '../protocol/HostObject';
import type { HostRange } from './HostRange';

const horizontals = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const verticals = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

/** A property of the look that is read where all cells agree and written to all of them. */
function ofLook<Key extends keyof Look>(key: Key, read: (value: unknown) => Look[Key]): Property<HostRange> {
  return {
    get: (range) => range.common((look) => look[key]),
    set: (range, value) => {
      const wanted = read(value);
      range.changeLook((look) => ({ ...look, [key]: wanted }));
    },
  };
}

const font = hostType<HostRange>({
  type: 'RangeFont',
  properties: {
    Name: ofLook('fontName', text),
    Size: ofLook('fontSize', number),
    Bold: ofLook('bold', truth),
    Italic: ofLook('italic', truth),
    Underline: ofLook('underline', (value) => oneOf(underlines, value)),
    Color: ofLook('color', color),
    Strikethrough: ofLook('strikethrough', truth),
  },
});

const fill = hostType<HostRange>({
  type: 'RangeFill',
  properties: {
    Color: {
      get: (range) => range.common((look) => look.fill ?? '#FFFFFF'),
      set: (range, value) => range.changeLook((look) => ({ ...look, fill: color(value) })),
    },
  },
  methods: { Clear: (range) => range.changeLook(({ fill: _, ...look }) => look) },
});

interface BorderOfRange {
  readonly range: HostRange;
  readonly side: string;
}

const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
const styles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const weights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

const border = hostType<BorderOfRange>({
  type: 'RangeBorder',
  properties: {
    Style: {
      set: (self, value) => {
        const style = oneOf(styles, value);
        changeEdges(self, (edge) =>
          style === 'None' ? undefined : { weight: 'Thin', color: '#000000', ...edge, style },
        );
      },
    },
    Weight: {
      set: (self, value) => {
        const weight = oneOf(weights, value);
        changeEdges(self, (edge) => ({ style: 'Continuous', color: '#000000', ...edge, weight }));
      },
    },
    Color: {
      set: (self, value) => {
        const wanted = color(value);
        changeEdges(self, (edge) => ({ style: 'Continuous', weight: 'Thin', ...edge, color: wanted }));
      },
    },
  },
});

const borders = hostType<HostRange>({
  type: 'RangeBorderCollection',
  item: (range, side, host) => border({ range, side: oneOf(sides, side) }, host),
});

type Edge = Look['edges'][EdgeName];

/** Neighbours share the line between them: to change a cell's right side is to change its neighbour's left. */
function changeEdges({ range, side }: BorderOfRange, change: (edge: Edge) => Edge): void {
  range.requireWritable();
  const set = (row: number, column: number, edge: EdgeName): void => {
    if (row < 0 || column < 0) return;
    range.sheet.change(row, column, (cell) => {
      const { [edge]: old, ...others } = cell.look.edges;
      const made = change(old);
      return { ...cell, look: { ...cell.look, edges: made === undefined ? others : { ...others, [edge]: made } } };
    });
  };
  const lines = (row: number, column: number, edge: EdgeName): void => {
    const [down, along, opposite] = {
      top: [-1, 0, 'bottom'],
      bottom: [1, 0, 'top'],
      left: [0, -1, 'right'],
      right: [0, 1, 'left'],
    }[edge] as [number, number, EdgeName];
    set(row, column, edge);
    set(row + down, column + along, opposite);
  };
  for (const { top, left, bottom, right } of range.areas) {
    // Excel has no inner lines in a single row or column; to ask for them is a mistake somewhere.
    if ((side === 'InsideHorizontal' && top === bottom) || (side === 'InsideVertical' && left === right)) {
      throw new HostError('InvalidArgument', `The argument is invalid: ${side} of ${range.address}`);
    }
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (side === 'EdgeTop' && row === top) lines(row, column, 'top');
        if (side === 'EdgeBottom' && row === bottom) lines(row, column, 'bottom');
        if (side === 'EdgeLeft' && column === left) lines(row, column, 'left');
        if (side === 'EdgeRight' && column === right) lines(row, column, 'right');
        if (side === 'InsideHorizontal' && row < bottom) lines(row, column, 'bottom');
        if (side === 'InsideVertical' && column < right) lines(row, column, 'right');
      }
    }
  }
}

/** Points to characters of the Normal style: 7 pixels a digit, 5 of padding, 0.75 points a pixel. */
const charactersOf = (points: number): number => (points / 0.75 - 5) / 7;
export const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/** What files count to a column's characters for its padding (ECMA-376-1, 18.3.1.13). */
export const PADDING_IN_FILES = 5 / 7;

/** A column's width in characters, a row's height in points. */
export const widthOf = (sheet: HostSheet, column: number): number => sheet.columnWidths.get(column) ?? 8.43;
export const heightOf = (sheet: HostSheet, row: number): number => sheet.rowHeights.get(row) ?? 15;

/** Excel's `RangeFormat`. */
export const format = hostType<HostRange>({
  type: 'RangeFormat',
  properties: {
    HorizontalAlignment: ofLook('horizontal', (value) => oneOf(horizontals, value)),
    VerticalAlignment: ofLook('vertical', (value) => oneOf(verticals, value)),
    WrapText: ofLook('wrap', truth),
    IndentLevel: ofLook('indent', number),
    ColumnWidth: {
      get: ({ sheet, area }) => pointsOf(widthOf(sheet, area.left)),
      set: (range, value) => {
        range.requireWritable();
        for (let column = range.area.left; column <= range.area.right; column += 1)
          range.sheet.columnWidths.set(column, charactersOf(number(value)));
      },
    },
    RowHeight: {
      get: ({ sheet, area }) => heightOf(sheet, area.top),
      set: (range, value) => {
        range.requireWritable();
        for (let row = range.area.top; row <= range.area.bottom; row += 1)
          range.sheet.rowHeights.set(row, number(value));
      },
    },
  },
  parts: {
    Font: (range, host) => font(range, host),
    Fill: (range, host) => fill(range, host),
    Borders: (range, host) => borders(range, host),
  },
});
