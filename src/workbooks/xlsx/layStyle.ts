import type { CellStyle as HucreStyle } from 'hucre/xlsx';
import type { BorderWeight, CellStyle } from '../../domain/sheets/plan/SheetPlan';

type Font = NonNullable<HucreStyle['font']>;
type Border = NonNullable<HucreStyle['border']>;
type Alignment = NonNullable<HucreStyle['alignment']>;

/**
 * Lays planned looks over the looks cells have. Equal looks come out as one and the same object, however many cells
 * have them: a workbook of a province has a million cells and a dozen looks.
 */
export class StyleLayer {
  private readonly numbers = new WeakMap<object, number>();
  private readonly known = new Map<string, HucreStyle>();
  private readonly laid = new WeakMap<CellStyle, Map<HucreStyle, HucreStyle>>();
  private next = 1;

  /** @param defaultFont the workbook's own, which a cell without a font of its own has */
  constructor(private readonly defaultFont: Font) {}

  /** The one object for a look. */
  share(style: HucreStyle): HucreStyle {
    const { font, fill, border, alignment, protection, numFmt = '' } = style;
    const parts = [font, fill, border, alignment, protection].map((part) => (part ? this.numberOf(part) : 0));
    const key = `${parts.join(',')},${numFmt}`;
    const shared = this.known.get(key) ?? style;
    this.known.set(key, shared);
    return shared;
  }

  /** Lays a planned look over others; what the plan does not decide stays. */
  over(planned: CellStyle): (base: HucreStyle) => HucreStyle {
    const laid = this.laid.get(planned) ?? new Map<HucreStyle, HucreStyle>();
    this.laid.set(planned, laid);
    return (base) => {
      const known = laid.get(base);
      if (known !== undefined) return known;
      const style = this.merge(base, planned);
      laid.set(base, style);
      return style;
    };
  }

  private merge(base: HucreStyle, over: CellStyle): HucreStyle {
    const style: HucreStyle = { ...base };
    const font = mergeFont(base.font ?? this.defaultFont, over);
    if (font !== undefined) style.font = font;
    if (over.fill !== undefined) style.fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: over.fill } };
    if (over.border !== undefined) style.border = borderOf(over.border);
    const alignment = alignmentOf(over);
    if (alignment !== undefined) style.alignment = { ...base.alignment, ...alignment };
    if (over.numberFormat !== undefined) style.numFmt = over.numberFormat;
    if (style.numFmt === 'General') delete style.numFmt;
    return style;
  }

  private numberOf(part: object): number {
    const known = this.numbers.get(part);
    if (known !== undefined) return known;
    const number = this.next;
    this.next += 1;
    this.numbers.set(part, number);
    return number;
  }
}

function mergeFont(base: Font, over: CellStyle): Font | undefined {
  const { fontName, fontSize, bold, italic, underline, color } = over;
  if ([fontName, fontSize, bold, italic, underline, color].every((part) => part === undefined)) return undefined;
  const font: Font = { ...base };
  if (fontName !== undefined) {
    font.name = fontName;
    // A theme scheme, a family or a character set of the old font would win over the new name.
    delete font.scheme;
    delete font.family;
    delete font.charset;
  }
  if (fontSize !== undefined) font.size = fontSize;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (underline !== undefined) font.underline = underline;
  if (color !== undefined) font.color = { rgb: color };
  return font;
}

function borderOf(weight: BorderWeight): Border {
  if (weight === 'none') return {};
  const side = { style: weight };
  return { top: side, right: side, bottom: side, left: side };
}

function alignmentOf({ horizontal, vertical, wrap, indent }: CellStyle): Alignment | undefined {
  const alignment: Alignment = {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(wrap === undefined ? {} : { wrapText: wrap }),
    ...(indent === undefined ? {} : { indent }),
  };
  return Object.keys(alignment).length === 0 ? undefined : alignment;
}
