import type { EmphasisMark } from '../../../domain/sheets/copies/emphasisMarks';
import type { CellLook, LookChange, Turn, Underline } from './CellLook';

/** A cell that is to be emphasised or was before. */
export interface TouchedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly mark?: EmphasisMark;
  /** The earlier change by the add-in. */
  readonly earlier?: LookChange;
}

/** The changes to be made to a cell. */
export interface CellTurn extends TouchedCell {
  /** As it is now. */
  readonly now: CellLook;
  /** The look to be written; empty where the cell looks right already. */
  readonly write: Partial<CellLook>;
  /** The record to be kept of the look before; empty where the cell looks as its person made it. */
  readonly record: LookChange;
}

/** Works out what to do to a cell that looks as it does `now`. */
export function turnOf(cell: TouchedCell, now: CellLook): CellTurn {
  const bold = decide(now.bold, cell.earlier?.bold, cell.mark?.bold);
  const wanted = cell.mark?.underline;
  const underline = decide(
    now.underline,
    cell.earlier?.underline,
    wanted === undefined ? undefined : wanted ? underlinedFrom(now.underline) : 'None',
  );
  return {
    ...cell,
    now,
    write: {
      ...(bold.write === undefined ? {} : { bold: bold.write }),
      ...(underline.write === undefined ? {} : { underline: underline.write }),
    },
    record: {
      ...(bold.record === undefined ? {} : { bold: bold.record }),
      ...(underline.record === undefined ? {} : { underline: underline.record }),
    },
  };
}

/** Somebody's double underline is an underline. */
function underlinedFrom(now: Underline): Underline {
  return now === 'None' ? 'Single' : now;
}

/** Decides on one part of a look. A part that a person has changed since is theirs: then there is no earlier turn to go back on. */
function decide<Value>(
  now: Value,
  earlier: Turn<Value> | undefined,
  wanted: Value | undefined,
): { readonly write?: Value; readonly record?: Turn<Value> } {
  const original = earlier?.after === now ? earlier.before : now;
  const after = wanted ?? original;
  return {
    ...(after === now ? {} : { write: after }),
    ...(after === original ? {} : { record: { before: original, after } }),
  };
}
