import type { CSSProperties } from 'react';
import type { BorderWeight } from '../domain/sheets/plan/SheetPlan';
import type { PreviewCell } from '../workbooks/xlsx/PreviewSheet';

const borders = {
  hair: { width: '1px', line: 'dotted', color: '#808080' },
  thin: { width: '1px', line: 'solid', color: '#404040' },
  medium: { width: '2px', line: 'solid', color: '#000000' },
} as const;

const INDENT_PIXELS = 9;

/** A cell's look in a browser; what its style leaves open stays as the sheet has it. */
export function cellLook({ style, numeric }: PreviewCell): CSSProperties {
  const { border } = style;
  return {
    ...(style.fontName !== undefined && { fontFamily: fontFamily(style.fontName) }),
    ...(style.fontSize !== undefined && { fontSize: `${style.fontSize}pt` }),
    ...(style.bold === true && { fontWeight: 'bold' }),
    ...(style.italic === true && { fontStyle: 'italic' }),
    ...(style.underline === true && { textDecoration: 'underline' }),
    ...(style.color !== undefined && { color: `#${style.color}` }),
    ...(style.fill !== undefined && { backgroundColor: `#${style.fill}` }),
    ...(border !== undefined && border !== 'none' && framed(border)),
    textAlign: style.horizontal ?? (numeric ? 'right' : 'left'),
    ...(style.vertical !== undefined && { verticalAlign: style.vertical === 'center' ? 'middle' : style.vertical }),
    ...(style.wrap === true && { whiteSpace: 'pre-wrap', overflowWrap: 'break-word' }),
    ...(style.indent !== undefined && { paddingLeft: `${3 + style.indent * INDENT_PIXELS}px` }),
  };
}

/** A frame on all four sides: the left and upper lines lie over the neighbours', as they do in Excel. */
function framed(border: Exclude<BorderWeight, 'none'>): CSSProperties {
  const { line, color, width } = borders[border];
  return {
    borderRight: `${width} ${line} ${color}`,
    borderBottom: `${width} ${line} ${color}`,
    boxShadow: `-${width} 0 ${color}, 0 -${width} ${color}, -${width} -${width} ${color}`,
  };
}

/** The font with its free twin of the same widths behind it. */
function fontFamily(name: string): string {
  return name === 'Times New Roman' ? `'Times New Roman', 'Liberation Serif', Tinos, serif` : `'${name}', sans-serif`;
}
