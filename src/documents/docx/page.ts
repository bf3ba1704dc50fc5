import { AlignmentType, Header, type ISectionOptions, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import type { ReportSection } from '../../domain/report/Report';
import { SIZES } from './looks';

/** A twip is a twentieth of a point. Rounded up, no margin is narrower than the decree allows. */
const TWIPS_A_MILLIMETRE = 1440 / 25.4;
const twips = (millimetres: number): number => Math.ceil(millimetres * TWIPS_A_MILLIMETRE);

/** A4, as an upright sheet. */
const [WIDTH, HEIGHT] = [twips(210), twips(297)];
/** Within what Nghị định 30/2020/NĐ-CP allows (Phụ lục I, phần I): 20–25 above and below, 30–35 left, 15–20 right. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;

/** The room between the margins, in twips. */
export const TEXT_WIDTH: Readonly<Record<ReportSection['orientation'], number>> = {
  portrait: WIDTH - twips(MARGINS.left) - twips(MARGINS.right),
  landscape: HEIGHT - twips(MARGINS.left) - twips(MARGINS.right),
};

/** The height of the text between the margins, in twips. */
export const TEXT_HEIGHT: Readonly<Record<ReportSection['orientation'], number>> = {
  portrait: HEIGHT - twips(MARGINS.top) - twips(MARGINS.bottom),
  landscape: WIDTH - twips(MARGINS.top) - twips(MARGINS.bottom),
};

/** A section's paper; each counts its own pages, and shows the number from the second one on, in the middle of the upper margin. */
export function pageOf(orientation: ReportSection['orientation']): Omit<ISectionOptions, 'children'> {
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: WIDTH,
          height: HEIGHT,
          orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(MARGINS.top),
          bottom: twips(MARGINS.bottom),
          left: twips(MARGINS.left),
          right: twips(MARGINS.right),
          header: twips(10),
          footer: twips(10),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      first: new Header({ children: [new Paragraph({})] }),
      default: new Header({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZES.text })],
          }),
        ],
      }),
    },
  };
}
