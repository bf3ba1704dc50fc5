import type { SheetPlan } from '../../../domain/sheets/SheetPlan';
import type { Sheet, Workbook } from '../../../domain/workbook/Workbook';
import { isSameName } from '../sheetNames';

/** What a reading found: the sheets that a write can be compared with, and how much it would be to look at them again. */
export interface Seen {
  /** The present names of own sheets, by key. */
  readonly own: ReadonlyMap<string, string>;
  readonly sheets: readonly SeenSheet[];
}

interface SeenSheet {
  readonly name: string;
  /** Bytes of an answer that has the contents and number formats. */
  readonly contents: number;
  /** Bytes that the looks of a source add; none where Excel could not tell its merged areas. */
  readonly looks: number | undefined;
}

/** Excel answers with at most 5 MB; estimates are kept well below. */
const answerLimit = 4_000_000;

/** `getMergedAreasOrNullObject` fails above this many areas (OfficeDev/office-js 3611). */
const mostMergedAreas = 512;

/**
 * A content and a number format with their quotes and commas, and on a sheet of ours, where most figures are formulas; bold
 * and underline; a row's or column's looks; a letter, of which a third take three bytes.
 */
const [cellBytes, ownCellBytes, emphasisBytes, lineBytes, letterBytes] = [18, 40, 58, 400, 1.6];

/** Keeps of a workbook that was read what a write needs to know of it. */
export function seenIn({ sheets }: Workbook): Seen {
  return {
    own: new Map(
      sheets.flatMap(({ ownKey, name }): [string, string][] => (ownKey === undefined ? [] : [[ownKey, name]])),
    ),
    sheets: sheets.map(seenSheet),
  };
}

function seenSheet({ name, ownKey, rows, merges }: Sheet): SeenSheet {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const texts = rows.reduce(
    (all, row) =>
      row.reduce<number>((sum, cell) => sum + (typeof cell === 'string' ? letterBytes * cell.length : 0), all),
    0,
  );
  const cells = rows.length * width;
  return {
    name,
    contents: cells * (ownKey === undefined ? cellBytes : ownCellBytes) + texts,
    looks: merges.length > mostMergedAreas ? undefined : cells * emphasisBytes + (rows.length + width) * lineBytes,
  };
}

/** The plans that can be compared with what is there within one answer; the others are written anew as if all had changed. */
export function comparablePlans(plans: readonly SheetPlan[], { own, sheets }: Seen): readonly SheetPlan[] {
  let bytes = 0;
  const sheetNamed = (name: string | undefined): SeenSheet | undefined =>
    name === undefined ? undefined : sheets.find((sheet) => isSameName(sheet.name, name));
  // What needs no looks costs little and comes first.
  return plans
    .toSorted((one, other) => Number(one.copyOf !== undefined) - Number(other.copyOf !== undefined))
    .filter(({ key, copyOf }) => {
      const source = sheetNamed(copyOf);
      if (copyOf !== undefined && source?.looks === undefined) return false;
      const added = (sheetNamed(own.get(key))?.contents ?? 0) + (source?.contents ?? 0) + (source?.looks ?? 0);
      if (bytes + added > answerLimit) return false;
      bytes += added;
      return true;
    });
}
