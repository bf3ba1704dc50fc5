import { AlignmentType, type IParagraphOptions, type IRunPropertiesOptions, LineRuleType } from 'docx';
import type { ParagraphRole, ReportBlock, ReportParagraph } from '../../domain/report/Report';

export const FONT = 'Times New Roman';

/** In half points. */
export const SIZES = { text: 26, heading: 24, small: 24, note: 22 } as const;

/** How a paragraph of a role looks (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II): sizes in half points, distances in twips. */
export interface Look {
  readonly paragraph: Omit<IParagraphOptions, 'children'>;
  readonly run: Pick<IRunPropertiesOptions, 'bold' | 'italics'> & { readonly size: number };
}

/** The height of the empty line before recipients and signature, in lines. */
export const BEFORE_CLOSING = 5 / 6;
/**
 * The height of the empty line below a table, in twips. It is exact: behind one that is a share of a line LibreOffice leaves a
 * heading at the foot of a page, though it is to stay with what it heads.
 */
export const BELOW_TABLE = 200;

/** Between a cell's lines and its text in a table, in twips. */
export const CELL_SPACE = { updown: 20, sides: 60 } as const;

const centered = { alignment: AlignmentType.CENTER };
/** Distances of lines are told in 240ths of a single one. */
export const SINGLE = 240;

/** The distance of lines as a multiple of single ones; said outright, as programs differ in what they take a bare figure for. */
export function lineSpacing(multiple: number) {
  return { line: Math.round(SINGLE * multiple), lineRule: LineRuleType.AUTO } as const;
}

/**
 * The first line of a paragraph stands back by a centimetre, and a paragraph from the next one by six points: of the spaces of two
 * paragraphs the larger one counts.
 */
const body = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: 567 },
  spacing: { before: 120, after: 120, ...lineSpacing(1.2) },
} as const;

/**
 * Where `Kính gửi:` begins above several, in twips; their dashes are in line below its colon, longer names behind their dash (Phụ
 * lục I, phần II, mục 9).
 */
const [ADDRESSED, BELOW_COLON, DASH] = [2268, 960, 152] as const;

export const LOOKS: Readonly<Record<ParagraphRole, Look>> = {
  type: { paragraph: { ...centered, spacing: { before: 240 }, keepNext: true }, run: { size: 28, bold: true } },
  abstract: { paragraph: { ...centered, keepNext: true }, run: { size: 28, bold: true } },
  addressee: { paragraph: { ...centered, spacing: { before: 240, after: 120 } }, run: { size: SIZES.text } },
  addressees: {
    paragraph: { indent: { left: ADDRESSED }, spacing: { before: 240 }, keepNext: true },
    run: { size: SIZES.text },
  },
  addresseeItem: {
    paragraph: { indent: { left: ADDRESSED + BELOW_COLON + DASH, hanging: DASH }, keepNext: true },
    run: { size: SIZES.text },
  },
  part: { paragraph: { ...body, keepNext: true }, run: { size: SIZES.text, bold: true } },
  heading: { paragraph: { ...body, keepNext: true }, run: { size: SIZES.text, bold: true } },
  text: { paragraph: body, run: { size: SIZES.text } },
  ending: { paragraph: { ...body, keepNext: true, keepLines: true }, run: { size: SIZES.text } },
  item: { paragraph: body, run: { size: SIZES.text } },
  caption: {
    paragraph: { ...centered, spacing: { before: 120, after: 60 }, keepNext: true },
    run: { size: SIZES.text, italics: true },
  },
  continued: {
    paragraph: { ...centered, spacing: { before: 120, after: 60 }, keepNext: true },
    run: { size: SIZES.text, italics: true },
  },
  chartCaption: {
    paragraph: { ...centered, spacing: { before: 60, after: 120 } },
    run: { size: SIZES.text, italics: true },
  },
  note: { paragraph: { spacing: { before: 60, after: 120 } }, run: { size: SIZES.note, italics: true } },
  appendix: { paragraph: { ...centered, keepNext: true }, run: { size: 28, bold: true } },
  appendixTitle: { paragraph: { ...centered, keepNext: true }, run: { size: 28, bold: true } },
  appendixAbout: { paragraph: { ...centered, keepNext: true }, run: { size: SIZES.text } },
  attached: {
    paragraph: { ...centered, spacing: { after: 120 }, keepNext: true },
    run: { size: SIZES.text, italics: true },
  },
};

/** How a paragraph looks, with its own distance of lines. */
export function lookOf({ role, lineSpacing: multiple }: ReportParagraph): Look {
  const { paragraph, run } = LOOKS[role];
  return multiple === undefined
    ? LOOKS[role]
    : { paragraph: { ...paragraph, spacing: { ...paragraph.spacing, ...lineSpacing(multiple) } }, run };
}

/** Whether a paragraph stays on the page of what stands below it: no page has the last sentence and the signature alone. */
export function staysWith({ role }: ReportParagraph, next: ReportBlock | undefined): boolean {
  return LOOKS[role].paragraph.keepNext === true || (next?.kind === 'paragraph' && next.role === 'ending');
}
