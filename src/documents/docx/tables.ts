import {
  AlignmentType,
  type IRunPropertiesOptions,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ReportCell, ReportTable } from '../../domain/report/Report';
import { textRuns } from './runs';

const THIN = { style: BorderStyle.SINGLE, size: 4, color: 'auto' };
const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };
/** Between a cell's lines and its text, in twips. */
const MARGINS = { left: 60, right: 60, top: 20, bottom: 20 };

/**
 * A table in the text of so many rows, each of about one line, is not torn over two pages. Of more rows it is: pages left half
 * empty before it look worse than its header does twice.
 */
const [KEPT_ROWS, ONE_LINE] = [10, 45];

/** So many of a table's first and last rows stay together, so that no page has its header and hardly a row. */
const [FIRST_ROWS, LAST_ROWS] = [2, 3];

interface TablePlace extends Pick<IRunPropertiesOptions, 'font'> {
  /** The width of the text, in twips. */
  readonly room: number;
  /** Among paragraphs, where a short table is not torn over two pages. */
  readonly isInText: boolean;
  /** A note stands below it, on the page of its last row. */
  readonly isNoted: boolean;
}

/** A table with thin lines whose header comes again on every page. */
export function dataTable(
  { headerRows, rows, shares, width, fontSize }: ReportTable,
  { room, isInText, isNoted, ...typeface }: TablePlace,
): Table {
  const look = { size: Math.round(fontSize * 2), ...typeface };
  const isShort =
    isInText && rows.length <= KEPT_ROWS && rows.every((cells) => cells.every(({ text }) => text.length <= ONE_LINE));
  const staysWithNext = (at: number): boolean => {
    const below = rows.length - 1 - at;
    if (below === 0) return isNoted;
    return isShort || at < headerRows + FIRST_ROWS - 1 || below < LAST_ROWS;
  };
  const widths = shares.map((share) => Math.floor(room * width * share));
  return new Table({
    width: { size: widths.reduce((total, each) => total + each, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: MARGINS,
    borders: { top: THIN, bottom: THIN, left: THIN, right: THIN, insideHorizontal: THIN, insideVertical: THIN },
    rows: rows.map(
      (cells, at) =>
        new TableRow({
          cantSplit: true,
          ...(at < headerRows ? { tableHeader: true } : {}),
          children: cells.map((cell) => tableCell(cell, look, staysWithNext(at))),
        }),
    ),
  });
}

function tableCell(
  { text, bold, italic, underline, align, across, down }: ReportCell,
  look: Pick<IRunPropertiesOptions, 'size' | 'font'>,
  keepNext: boolean,
): TableCell {
  return new TableCell({
    verticalAlign: VerticalAlignTable.CENTER,
    ...(across > 1 ? { columnSpan: across } : {}),
    ...(down > 1 ? { rowSpan: down } : {}),
    children: [
      new Paragraph({
        alignment: ALIGNMENTS[align],
        ...(keepNext ? { keepNext } : {}),
        // What a cell is not need not be written: large tables have ten thousand of them.
        children:
          text === ''
            ? []
            : textRuns([{ text, underline }], {
                ...look,
                ...(bold ? { bold } : {}),
                ...(italic ? { italics: italic } : {}),
              }),
      }),
    ],
  });
}
