import type {
  Closing,
  Letterhead,
  ReportBlock,
  ReportCell,
  ReportParagraph,
  ReportTable,
} from '../../../domain/report/Report';
import { placedCells } from '../../../domain/report/shownTable';
import { linesOfText, PIXELS_A_POINT } from '../../../domain/text/textHeight';
import { LEFT_SHARE, RULE_ROOM, SIGNATURE_ROOM } from '../columns';
import { BEFORE_CLOSING, CELL_SPACE, FONT, LOOKS, lookOf, SINGLE, SIZES } from '../looks';

/** The height of a line of Times New Roman in sizes of its letters, as Word and LibreOffice set it. */
const LINE = 1.15;
const TWIPS_A_POINT = 20;
/** How much of a line is counted on: widths of letters are estimated, and a line too few costs more than one too many. */
const SURELY = 0.98;
/** What a blank takes, in sizes of its letters. */
const BLANK = 0.25;
/** What a row has beside its lines: the space above and below them, and a line. */
const ROW_SPACE = 2 * (CELL_SPACE.updown / TWIPS_A_POINT) + 0.5;

interface Letters {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** How high so many lines of letters are, in points. */
export function linesHigh(lines: number, size: number): number {
  return lines * size * LINE;
}

/**
 * The heights of a paragraph's lines, in points, with the space above the first and below the last one. Of the spaces of two
 * paragraphs the larger one counts.
 * @param above what stands above it
 */
export function lineHeights(block: ReportParagraph, width: number, above: ReportBlock | undefined): readonly number[] {
  const { role, runs } = block;
  const { paragraph, run } = lookOf(block);
  const { after = 0, line = SINGLE } = paragraph.spacing ?? {};
  const before = Math.max(0, (paragraph.spacing?.before ?? 0) - spaceBelow(above));
  const size = run.size / 2;
  const indent = Number(paragraph.indent?.firstLine ?? 0) / TWIPS_A_POINT;
  const left = Number(paragraph.indent?.left ?? 0) / TWIPS_A_POINT;
  const text = runs.map((each) => each.text).join('');
  const letters = { size, ...(run.bold === undefined ? {} : { bold: run.bold }) };
  const lines = countLines(`${' '.repeat(indent / (size * BLANK))}${text}`, width - left, letters);
  const heights = Array<number>(lines).fill(linesHigh(1, size) * (line / SINGLE));
  heights[0] = (heights[0] ?? 0) + before / TWIPS_A_POINT;
  heights[lines - 1] = (heights[lines - 1] ?? 0) + after / TWIPS_A_POINT;
  // An abstract has a line below it.
  return role === 'abstract' ? [...heights, RULE_ROOM / TWIPS_A_POINT] : heights;
}

/** In twips. */
function spaceBelow(block: ReportBlock | undefined): number {
  return block?.kind === 'paragraph' ? (LOOKS[block.role].paragraph.spacing?.after ?? 0) : 0;
}

/** The heights of a table's rows, in points. */
export function rowHeights({ rows, shares, width, fontSize }: ReportTable, room: number): readonly number[] {
  const heights = rows.map(() => 0);
  const needed = (cell: ReportCell, column: number): number => {
    const across = shares.slice(column, column + cell.across).reduce((sum, each) => sum + each, 0);
    const inside = across * width * room - (2 * CELL_SPACE.sides) / TWIPS_A_POINT;
    return linesHigh(countLines(cell.text, inside, { size: fontSize, bold: cell.bold }), fontSize) + ROW_SPACE;
  };
  // A cell over several rows needs only what their own texts leave it without.
  for (const { cell, row, column } of placedCells(rows).toSorted((one, other) => one.cell.down - other.cell.down)) {
    const last = row + cell.down - 1;
    const given = heights.slice(row, last).reduce((sum, each) => sum + each, 0);
    heights[last] = Math.max(heights[last] ?? 0, needed(cell, column) - given);
  }
  return heights;
}

/** The height of a document's head, in points. */
export function letterheadHeight({ superior, office, about }: Letterhead, width: number): number {
  const heading = SIZES.heading / 2;
  const left = width * LEFT_SHARE;
  const texts = [superior, office.map(({ text }) => text).join('')].filter((text) => text !== '');
  const names = texts.reduce((sum, text) => sum + countLines(text, left, { size: heading, bold: true }), 0);
  const below = about === undefined ? 0 : countLines(about.map(({ text }) => text).join(''), left, { size: heading });
  return (
    linesHigh(Math.max(2, names), heading) +
    RULE_ROOM / TWIPS_A_POINT +
    linesHigh(1, SIZES.text / 2) +
    linesHigh(below, SIZES.small / 2)
  );
}

/** The height of recipients and signature, in points. */
export function closingHeight({ recipients, signedAs }: Closing): number {
  const left = linesHigh(1, SIZES.small / 2) + linesHigh(recipients.length, SIZES.note / 2);
  const right = linesHigh(signedAs.length + 1, SIZES.text / 2) + SIGNATURE_ROOM / TWIPS_A_POINT;
  return linesHigh(BEFORE_CLOSING, SIZES.text / 2) + Math.max(left, right);
}

function countLines(text: string, points: number, { size, bold }: Letters): number {
  return linesOfText(text, points * PIXELS_A_POINT * SURELY, {
    name: FONT,
    size,
    ...(bold === undefined ? {} : { bold }),
  });
}
