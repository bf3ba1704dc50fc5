import type { CSSProperties } from 'react';
import type { BorderWeight } from '../domain/sheets/SheetPlan';
import type { PreviewCell } from '../workbooks/xlsx/PreviewSheet';

const borders: Readonly<Record<Exclude<BorderWeight, 'none'>, string>> = {
  hair: '1px dotted #808080',
  thin: '1px solid #404040',
  medium: '2px solid #000000',
};

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
    ...(border !== undefined && border !== 'none' && { borderRight: borders[border], borderBottom: borders[border] }),
    ...(border === 'medium' && { borderTop: borders.medium, borderLeft: borders.medium }),
    textAlign: style.horizontal ?? (numeric ? 'right' : 'left'),
    ...(style.vertical !== undefined && { verticalAlign: style.vertical === 'center' ? 'middle' : style.vertical }),
    ...(style.wrap === true && { whiteSpace: 'pre-wrap', overflowWrap: 'break-word' }),
    ...(style.indent !== undefined && { paddingLeft: `${3 + style.indent * INDENT_PIXELS}px` }),
  };
}

/** The font with its free twin of the same widths behind it. */
function fontFamily(name: string): string {
  return name === 'Times New Roman' ? `'Times New Roman', 'Liberation Serif', Tinos, serif` : `'${name}', sans-serif`;
}
