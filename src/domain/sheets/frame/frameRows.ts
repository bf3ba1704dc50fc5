import type { Messages } from '../../languages/messages';
import { listedIn, type OfficialFrame } from '../../settings/OfficialFrame';
import { BODY, heightOf, widthFor } from '../plan/look';
import type { CellStyle } from '../plan/SheetPlan';
import type { FramePart, FrameRow } from './FrameRow';
import { withoutAttached } from '../../vocabulary/documentParts';

/** In characters, of both parts of a sheet. */
export interface FrameWidths {
  readonly left: number;
  readonly right: number;
}

/** Letters of a frame are of 13 points, smaller where a narrow sheet would break the national heading. */
const [LARGEST, SMALLEST] = [13, 9];
/** Rows between who signs and the name, for the signature and the seal. */
const SIGNATURE_ROWS = 4;
/** The height of a row of a frame's letters, in sizes of these. */
const LINE = 1.4;
/** The line below an office's name is a third to a half of it. */
const RULE_SHARE = 0.4;
const RULE = '—';

type FrameText = Messages['sheets']['frame'];

/**
 * Office and national heading, place and date (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I); nothing where no office is given.
 * @param offices the lines over which the office names itself, where its sheet says others than the frame
 */
export function headingRows(
  frame: OfficialFrame,
  widths: FrameWidths,
  text: FrameText,
  offices: readonly string[] = [frame.superior, frame.office].filter((line) => line !== ''),
): readonly FrameRow[] {
  const { office, place, date } = frame;
  if (office === '') return [];
  const size = sizeFor(text.nation, widths.right);
  const part = (words: string, style: CellStyle = {}): FramePart => ({
    text: words,
    style: { ...BODY, fontSize: size, horizontal: 'center', wrap: true, ...style },
  });
  const issuing = offices.at(-1) ?? office;
  const line = Math.min(widths.left, widthFor(issuing.toLocaleUpperCase('vi'), size, true));
  const rule = RULE.repeat(Math.max(3, Math.round((line * RULE_SHARE) / widthFor(RULE, size))));
  const lefts = [
    ...offices.map((each, at) => part(each.toLocaleUpperCase('vi'), { bold: at === offices.length - 1 })),
    part(rule),
  ];
  const rights = [
    part(text.nation, { bold: true, wrap: false }),
    part(text.motto, { bold: true, underline: true, wrap: false }),
    ...(place === '' ? [] : [undefined, part(`${place}, ${date === '' ? text.openDate : date}`, { italic: true })]),
  ];
  const rows = Array.from({ length: Math.max(lefts.length, rights.length) }, (_, at) =>
    rowOf({ left: towardsFirstLine(lefts[at], at), right: towardsFirstLine(rights[at], at) }, widths, size),
  );
  return [...rows, { height: size }];
}

/** What stands beside a name of several lines stays near the line between the first two rows: the motto below the heading. */
function towardsFirstLine(part: FramePart | undefined, row: number): FramePart | undefined {
  return part && { ...part, style: { ...part.style, vertical: row === 0 ? 'bottom' : 'top' } };
}

/** `(Kèm theo Báo cáo số 15/BC-UBND ngày 15/3/2024)`, below the title; nothing where it is attached to nothing. */
export function attachedRow(
  { attachedTo }: OfficialFrame,
  { left, right }: FrameWidths,
  text: FrameText,
): readonly FrameRow[] {
  if (attachedTo === '') return [];
  const words = text.attached(withoutAttached(attachedTo));
  const style: CellStyle = { ...BODY, fontSize: LARGEST, italic: true, horizontal: 'center', wrap: true };
  return [{ whole: { text: words, style }, height: Math.max(LARGEST * LINE, heightOf(words, left + right, LARGEST)) }];
}

/** Who signs, room for the signature, and the name; nothing where neither is given. */
export function signatureRows({ signedAs, signedBy }: OfficialFrame, widths: FrameWidths): readonly FrameRow[] {
  const lines = listedIn(signedAs).map((line) => line.toLocaleUpperCase('vi'));
  if (lines.length === 0 && signedBy === '') return [];
  const style: CellStyle = { ...BODY, fontSize: LARGEST, bold: true, horizontal: 'center', wrap: true };
  const all = widths.left + widths.right;
  // On a narrow page, the last of a board of several, who signs stands over all of it rather than on broken lines.
  const isBroken = [...lines, signedBy].some((line) => widthFor(line, LARGEST, true) > widths.right);
  const row = (words: string): FrameRow =>
    isBroken
      ? { whole: { text: words, style }, height: Math.max(LARGEST * LINE, heightOf(words, all, LARGEST, true)) }
      : rowOf({ right: { text: words, style } }, widths, LARGEST);
  return [
    { height: LARGEST },
    ...lines.map(row),
    ...Array.from({ length: SIGNATURE_ROWS }, (): FrameRow => ({ height: LARGEST * LINE })),
    ...(signedBy === '' ? [] : [row(signedBy)]),
  ];
}

function rowOf(
  { left, right }: { readonly left?: FramePart | undefined; readonly right?: FramePart | undefined },
  widths: FrameWidths,
  size: number,
): FrameRow {
  const needed = (part: FramePart | undefined, width: number): number =>
    part?.style.wrap === true ? heightOf(part.text, width, size, part.style.bold) : 0;
  return {
    ...(left === undefined ? {} : { left }),
    ...(right === undefined ? {} : { right }),
    height: Math.max(Math.ceil(size * LINE), needed(left, widths.left), needed(right, widths.right)),
  };
}

/** The largest size in which a text stands on one line. */
function sizeFor(text: string, width: number): number {
  let size = LARGEST;
  while (size > SMALLEST && widthFor(text, size, true) > width) size -= 0.5;
  return size;
}
