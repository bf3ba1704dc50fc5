import type { BorderWeight, CellStyle, StyledArea } from '../../../domain/sheets/plan/SheetPlan';
import { areaAddress } from '../../../domain/workbook/a1';
import type { Area } from '../../../domain/workbook/Workbook';
import { rangeOf } from '../ranges';
import type { Step } from '../sync';
import type { BuildContext } from './BuildContext';
import { coalesceStyles } from './coalesceStyles';

/** `getRanges` takes at most 8192 characters of addresses. */
const longestAddress = 8000;

/** A range with its format and font; its fill; a property of them; a line on one side: as measured on the wire, rounded up. */
const [rangeBytes, fillBytes, propertyBytes, lineBytes] = [600, 150, 120, 450];

/** Looks by area. Neighbouring entries with the same look go together, which later-wins allows. */
export function styleSteps({ plan, sheet }: BuildContext): readonly Step[] {
  return grouped(coalesceStyles(plan.styles)).map(({ areas, style }) => ({
    bytes: bytesOfStyle(style, areas) + areas.reduce((sum, area) => sum + areaAddress(area).length + 1, 0),
    queue: () => {
      const [area] = areas;
      if (area === undefined) return;
      if (areas.length === 1) applyAll(rangeOf(sheet(), area), style, area);
      else applyLook(sheet().getRanges(areas.map(areaAddress).join(',')).untrack().format, style);
    },
  }));
}

function bytesOfStyle(style: CellStyle, areas: readonly Area[]): number {
  const lines = style.border === undefined ? [] : areas.flatMap(sidesOf);
  const fill = style.fill === undefined ? 0 : fillBytes;
  return rangeBytes + propertyBytes * Object.keys(style).length + fill + lineBytes * lines.length;
}

interface Group {
  readonly areas: Area[];
  readonly style: CellStyle;
}

function grouped(styles: readonly StyledArea[]): readonly Group[] {
  const groups: Group[] = [];
  let look = '';
  let length = 0;
  for (const { area, style } of styles) {
    const sameLook = JSON.stringify(style);
    const last = groups.at(-1);
    length += areaAddress(area).length + 1;
    if (last !== undefined && sameLook === look && isShareable(style) && length < longestAddress) last.areas.push(area);
    else {
      groups.push({ areas: [area], style });
      length = areaAddress(area).length;
    }
    look = sameLook;
  }
  return groups;
}

/** Borders depend on an area's shape, and `RangeAreas` has no number format. */
function isShareable({ border, numberFormat }: CellStyle): boolean {
  return border === undefined && numberFormat === undefined;
}

const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function applyAll(range: Excel.Range, style: CellStyle, area: Area): void {
  const { numberFormat, border } = style;
  applyLook(range.format, style);
  // The typings ask for a table; Excel takes one value for all cells of a range, as its documentation shows.
  if (numberFormat !== undefined) Object.assign(range, { numberFormat });
  if (border !== undefined) applyBorder(range.format.borders, border, area);
}

function applyLook(format: Excel.RangeFormat, style: CellStyle): void {
  applyFont(format.font, style);
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.horizontal !== undefined) format.horizontalAlignment = horizontal[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = vertical[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
}

/** The part of a style that a link takes away from its cell. */
export function applyFont(font: Excel.RangeFont, style: CellStyle): void {
  if (style.fontName !== undefined) font.name = style.fontName;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.underline !== undefined) font.underline = style.underline ? 'Single' : 'None';
  if (style.color !== undefined) font.color = `#${style.color}`;
}

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
type Side = (typeof edges)[number] | 'InsideHorizontal' | 'InsideVertical';

const weights = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;

function applyBorder(borders: Excel.RangeBorderCollection, border: BorderWeight, area: Area): void {
  for (const side of sidesOf(area)) {
    const line = borders.getItem(side);
    line.style = border === 'none' ? 'None' : 'Continuous';
    if (border !== 'none') line.weight = weights[border];
  }
}

/** Excel has no inner lines in a single row or column. */
function sidesOf({ top, left, bottom, right }: Area): readonly Side[] {
  return [
    ...edges,
    ...(bottom > top ? (['InsideHorizontal'] as const) : []),
    ...(right > left ? (['InsideVertical'] as const) : []),
  ];
}
