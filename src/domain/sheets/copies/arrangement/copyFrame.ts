import type { CompletedTable } from '../../../scores/blanks/completions';
import { FRAME_PARTS, type OfficialFrame } from '../../../settings/OfficialFrame';
import type { Table } from '../../../tables/Table';
import { type DocumentPart, documentPartIn, isOfficeLine, isPartCaption } from '../../../vocabulary/documentParts';
import { MOST_ROWS } from '../../../workbook/a1';
import { unitName } from '../../../vocabulary/unitName';
import { cellText, isFilled } from '../../../workbook/cellText';
import type { Sheet } from '../../../workbook/Workbook';
import type { FrameRow } from '../../frame/FrameRow';
import { attachedRow, headingRows, signatureRows } from '../../frame/frameRows';
import { type FrameColumns, frameLayout } from '../../frame/placeFrame';
import type { SheetPlan } from '../../plan/SheetPlan';
import { changedWidths, columnWidths } from '../columnWidths';
import { printedColumns } from '../printedColumns';
import type { CopyContext } from '../CopyContext';

/** More rows than any frame has. */
const MOST_ADDED = 100;
/** What a column takes at most, in characters, before its table is taken to fill a page. */
const WIDEST = 60;

/** A cell of the source that names an office and nothing else, alone in its row. */
interface OfficeCell {
  readonly row: number;
  readonly column: number;
  readonly name: string;
}

/** The parts of a frame that a copy gets, and where. */
export interface CopyFrame {
  readonly columns: FrameColumns;
  /** In characters, by column, where the source's would be too narrow for a page. */
  readonly columnWidths: SheetPlan['columnWidths'];
  readonly heading: readonly FrameRow[];
  /** The names of offices that stand in the source's first cells: they rise into the heading, and are not printed twice. */
  readonly risen: readonly OfficeCell[];
  readonly attached: readonly FrameRow[];
  /** The source's row before which the last-named line comes: below the titles of the first table. */
  readonly attachedAt: number;
  readonly signature: readonly FrameRow[];
}

/** The parts of the office's frame that a source does not have itself; `undefined` where it has all, or the office wants none. */
export function copyFrame(
  sheet: Sheet,
  tables: readonly CompletedTable[],
  { settings, messages }: CopyContext,
): CopyFrame | undefined {
  const { frame } = settings;
  if (FRAME_PARTS.every((part) => frame[part] === '')) return undefined;
  const all = tables.map(({ table }) => table);
  const top = Math.min(...all.map(({ area }) => area.top));
  const bottom = Math.max(...all.map(({ area }) => area.bottom));
  const [first] = all.filter(({ area }) => area.top === top);
  // Where something stands in the sheet's last rows, nothing can come above it.
  if (first === undefined || sheet.rows.length > MOST_ROWS - MOST_ADDED) return undefined;
  const above = partsIn(sheet.rows.slice(0, top));
  const below = partsIn(sheet.rows.slice(bottom + 1));
  const { first: left, last } = printedColumns(sheet, all);
  const own = columnWidths(sheet, all, last, settings, WIDEST).slice(left);
  const { columns, widths, columnWidths: filled } = frameLayout(own, left);
  const offices = above.has('heading') ? [] : officesAbove(sheet.rows.slice(0, top));
  const text = messages.sheets.frame;
  const found = {
    heading: above.has('heading') ? [] : headingRows(frame, widths, text, officesFor(frame, offices)),
    attached: above.has('attached') ? [] : attachedRow(frame, widths, text),
    signature: below.has('signature') ? [] : signatureRows(frame, widths),
  };
  if (Object.values(found).every((rows) => rows.length === 0)) return undefined;
  return {
    ...found,
    risen: found.heading.length === 0 ? [] : offices,
    columns,
    columnWidths:
      filled === own ? changedWidths(sheet, own, left) : filled.map((width, at) => ({ column: left + at, width })),
    attachedAt: Math.max(0, ...titlesOfDocument(first).map(({ row }) => row + 1)),
  };
}

/** The titles above a sheet's first table that are of the whole document, and not the caption of that one table. */
function titlesOfDocument({ titles }: Table): Table['titles'] {
  const caption = titles.findIndex(({ text }, at) => at > 0 && isPartCaption(text));
  return caption < 0 ? titles : titles.slice(0, caption);
}

/** The offices that a sheet names above its title. */
function officesAbove(rows: Sheet['rows']): readonly OfficeCell[] {
  const found: OfficeCell[] = [];
  for (const [row, cells] of rows.entries()) {
    const filled = cells.flatMap((cell, column) => (isFilled(cell) ? [{ row, column, name: cellText(cell) }] : []));
    const [office, ...others] = filled;
    if (office === undefined) continue;
    if (others.length > 0 || !isOfficeLine(office.name)) break;
    found.push(office);
  }
  return found;
}

/** The lines of a heading: those of the sheet, with the one above or below that only the frame knows. */
function officesFor({ superior, office }: OfficialFrame, own: readonly OfficeCell[]): readonly string[] {
  const names = own.map(({ name }) => name);
  const [name] = names;
  const given = [superior, office].filter((line) => line !== '');
  if (name === undefined) return given;
  return names.length === 1 && given.some((line) => isSameOffice(line, name))
    ? given.map((line) => (isSameOffice(line, name) ? name : line))
    : names;
}

function isSameOffice(one: string, other: string): boolean {
  return unitName(one).key === unitName(other).key;
}

function partsIn(rows: Sheet['rows']): ReadonlySet<DocumentPart> {
  return new Set(rows.flatMap((row) => row.flatMap((cell) => documentPartIn(cellText(cell)) ?? [])));
}
