import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type IParagraphOptions,
} from 'docx';
import type { Closing, Letterhead, ReportRun } from '../../domain/report/Report';
import { widthOfLine } from '../../domain/text/textHeight';
import { FONT, SIZES } from './looks';
import { TEXT_WIDTH } from './page';
import { textRuns } from './runs';

/** The national heading takes more room than the office. */
export const LEFT_SHARE = 0.42;
/** The line below a name or title is a third to a half of it, the one below the motto as long as the motto (Phụ lục I, phần II). */
export const NAME_RULE = 0.45;
const TWIPS_A_PIXEL = 15;
/** Rows between who signs and the name, for the signature and the seal, in twips. */
export const SIGNATURE_ROOM = 1500;
/** What a rule takes, with the space above it, in twips. */
export const RULE_ROOM = 200;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const LINE = { style: BorderStyle.SINGLE, size: 6, color: 'auto', space: 1 };

/** The issuing office at the left, the national heading at the right, each above its rule; below them number, place and date. */
export function letterheadTable({ superior, office, number, about, nation, motto, placeAndDate }: Letterhead): Table {
  const left = Math.round(TEXT_WIDTH.portrait * LEFT_SHARE);
  const right = TEXT_WIDTH.portrait - left;
  return columnsTable(left, [
    [
      [
        ...(superior === '' ? [] : [line([{ text: superior }], { size: SIZES.heading })]),
        line(office, { size: SIZES.heading, bold: true }),
        rule(office.map(({ text }) => text).join(''), SIZES.heading, left, NAME_RULE),
      ],
      [
        line([{ text: nation }], { size: SIZES.heading, bold: true }),
        line([{ text: motto }], { size: SIZES.text, bold: true }),
        rule(motto, SIZES.text, right, 1),
      ],
    ],
    [
      [
        line(number, { size: SIZES.text }),
        ...(about === undefined ? [] : [line(about, { size: SIZES.small }, { spacing: { before: 60 } })]),
      ],
      [line(placeAndDate, { size: SIZES.text, italics: true })],
    ],
  ]);
}

/** Recipients at the left, who signs at the right, kept on one page. */
export function closingTable({ heading, recipients, signedAs, signedBy }: Closing): Table {
  const left = Math.round(TEXT_WIDTH.portrait * 0.45);
  return columnsTable(left, [
    [
      [
        line([{ text: heading }], { size: SIZES.small, bold: true, italics: true }, { alignment: AlignmentType.LEFT }),
        ...recipients.map((each) => line(each, { size: SIZES.note }, { alignment: AlignmentType.LEFT })),
      ],
      [
        ...signedAs.map((each) => line(each, { size: SIZES.text, bold: true }, { keepNext: true })),
        line(signedBy, { size: SIZES.text, bold: true }, { spacing: { before: SIGNATURE_ROOM } }),
      ],
    ],
  ]);
}

function line(
  runs: readonly ReportRun[],
  look: Parameters<typeof textRuns>[1],
  options: Omit<IParagraphOptions, 'children'> = {},
): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, ...options, children: textRuns(runs, look) });
}

/**
 * A line below a text, as long as a share of the text's longest line.
 * @param width of the column, in twips
 * @param size of the text's bold letters, in half points
 */
export function rule(text: string, size: number, width: number, share: number): Paragraph {
  const lines = text.split('\n').map((each) => widthOfLine(each, { name: FONT, size: size / 2, bold: true }));
  const longest = Math.min(width, Math.max(...lines) * TWIPS_A_PIXEL);
  const indent = Math.round((width - longest * share) / 2);
  return new Paragraph({
    border: { top: LINE },
    indent: { left: indent, right: indent },
    spacing: { before: 40, line: RULE_ROOM - 40, lineRule: LineRuleType.EXACT },
  });
}

/** Two columns without lines. */
function columnsTable(left: number, rows: readonly (readonly [readonly Paragraph[], readonly Paragraph[]])[]): Table {
  const widths = [left, TEXT_WIDTH.portrait - left];
  return new Table({
    width: { size: TEXT_WIDTH.portrait, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 0, right: 0 },
    borders: { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, at) => new TableCell({ width: { size: widths[at] ?? 0, type: WidthType.DXA }, children }),
          ),
        }),
    ),
  });
}
