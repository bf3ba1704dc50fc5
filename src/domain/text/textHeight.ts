import { memoizeText } from '../memo/memoizeText';

/** The part of a font that decides how much room a text takes. */
export interface TextFont {
  readonly name?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
}

/** The advance widths of Times New Roman, in thousandths of its size; the other letters have 500, the other capitals 700. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ' .,': 250,
    'ijlt/:;': 278,
    'frIJ()-': 333,
    s: 389,
    acez: 444,
    FPS: 556,
    ELTZ: 611,
    wADGHKNOQUVXY: 722,
    m: 778,
    '%': 833,
    MW: 910,
  }).flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)),
);
const BOLD = 1.09;
/** Letters without serifs are wider. */
const [SANS_SERIF, WIDER] = [/arial|helvetica|segoe|tahoma|verdana/i, 1.12];
/** The room that Excel keeps free at both sides of a cell, in pixels. */
const PADDING = 5;
/** The height of a line in sizes of its font, as Excel fits rows: 15.75 points for 12. */
const LINE = 1.3125;
/** Sizes on the screen are told at 96 pixels an inch, and a point is a 72nd of one. */
export const PIXELS_A_POINT = 4 / 3;

/** The height of one line in points. */
function oneLine({ size = 11 }: TextFont): number {
  return size * LINE;
}

/** The pixels that a text takes on one line, the free room at its sides included. */
export function widthOfLine(text: string, font: TextFont): number {
  return widthOf(text) * pixelsOf(font) + PADDING;
}

/** The height in points that a wrapped text needs in a cell of so many pixels. */
export function heightOfText(text: string, pixels: number, font: TextFont): number {
  return linesOfText(text, pixels - PADDING, font) * oneLine(font);
}

/** Into how many lines a text is wrapped in a room of so many pixels. */
export function linesOfText(text: string, pixels: number, font: TextFont): number {
  const room = Math.max(1, pixels) / pixelsOf(font);
  return text.split('\n').reduce((count, paragraph) => count + linesOf(paragraph, room), 0);
}

/** The pixels of a thousandth of a font's size. */
function pixelsOf({ name = '', size = 11, bold }: TextFont): number {
  return (size * PIXELS_A_POINT * (bold === true ? BOLD : 1) * (SANS_SERIF.test(name) ? WIDER : 1)) / 1000;
}

/** Lines break behind blanks, hyphens and strokes, and inside what is longer than a line. */
function linesOf(paragraph: string, room: number): number {
  if (widthOf(paragraph) <= room) return 1;
  let lines = 1;
  let filled = 0;
  for (const [part] of paragraph.matchAll(/[^\s/-]*[\s/-]+|[^\s/-]+/g)) {
    const width = widthOf(part.trimEnd());
    if (filled > 0 && filled + width > room) {
      lines += 1;
      filled = 0;
    }
    const broken = Math.max(0, Math.ceil(width / room) - 1);
    lines += broken;
    filled += widthOf(part) - broken * room;
  }
  return lines;
}

const widthOf = memoizeText((text): number => {
  let width = 0;
  for (const letter of text.normalize('NFD')) {
    if (/\p{M}/u.test(letter)) continue;
    width += WIDTHS.get(letter) ?? (/\p{Lu}/u.test(letter) ? 700 : 500);
  }
  return width;
});
