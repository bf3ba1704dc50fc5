import type { CompletedTable } from '../../../scores/blanks/completions';
import { type DocumentPart, documentPartIn } from '../../../vocabulary/documentParts';
import { cellText } from '../../../workbook/cellText';
import type { Sheet } from '../../../workbook/Workbook';
import type { FrameRow } from '../../frame/FrameRow';
import { attachedRow, headingRows, signatureRows } from '../../frame/frameRows';
import { frameColumns, type FrameColumns } from '../../frame/placeFrame';
import { columnWidths } from '../columnWidths';
import type { CopyContext } from '../CopyContext';

/** The parts of a frame that a copy gets, and where. */
export interface CopyFrame {
  readonly columns: FrameColumns;
  readonly heading: readonly FrameRow[];
  readonly attached: readonly FrameRow[];
  /** The source's row before which the last-named line comes: below the titles of the first table. */
  readonly attachedAt: number;
  readonly signature: readonly FrameRow[];
}

/** The parts of the office's frame that a source does not have itself; `undefined` where it has all, or the office wants none. */
export function copyFrame(
  sheet: Sheet,
  tables: readonly CompletedTable[],
  { settings: { frame }, messages }: CopyContext,
): CopyFrame | undefined {
  const all = tables.map(({ table }) => table);
  const top = Math.min(...all.map(({ area }) => area.top));
  const bottom = Math.max(...all.map(({ area }) => area.bottom));
  const [first] = all.filter(({ area }) => area.top === top);
  if (first === undefined) return undefined;
  const above = partsIn(sheet.rows.slice(0, top));
  const below = partsIn(sheet.rows.slice(bottom + 1));
  const left = Math.min(...all.map(({ area }) => area.left));
  const { columns, widths } = frameColumns(columnWidths(sheet, all).slice(left), left);
  const text = messages.sheets.frame;
  const found = {
    heading: above.has('heading') ? [] : headingRows(frame, widths, text),
    attached: above.has('attached') ? [] : attachedRow(frame, widths, text),
    signature: below.has('signature') ? [] : signatureRows(frame, widths),
  };
  if (Object.values(found).every((rows) => rows.length === 0)) return undefined;
  return { ...found, columns, attachedAt: Math.max(0, ...first.titles.map(({ row }) => row + 1)) };
}

function partsIn(rows: Sheet['rows']): ReadonlySet<DocumentPart> {
  return new Set(rows.flatMap((row) => row.flatMap((cell) => documentPartIn(cellText(cell)) ?? [])));
}
