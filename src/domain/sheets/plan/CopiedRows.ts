import type { Area } from '../../workbook/Workbook';

/** How the rows of a copy stand otherwise than in its source. Zero-based. */
export interface Arrangement {
  /** For each row of the copy the source's row that stands there, `null` for a new, blank one; all rows behind follow on. */
  readonly rows: readonly (number | null)[];
  /** The columns in which rows that change places leave what stands there: merged headings of several of them. */
  readonly staying: readonly number[];
}

/** A row of a copy that holds another row of the source than its place would have it. */
export interface MovedRow {
  readonly at: number;
  readonly from: number;
}

/**
 * Where the rows of a source stand in its copy. Two questions are told apart: where the content of a row has gone (`rowOf`), and
 * where the place that it had has gone (`placeOf`): what belongs to a place and not to its content (a header, a print title, a
 * rule over a whole table) stays there when rows change places.
 */
export class CopiedRows {
  private readonly content = new Map<number, number>();
  private readonly places: readonly number[];
  private readonly placedRows: ReadonlyMap<number, number>;
  private readonly staying: ReadonlySet<number>;
  /** The new rows of the copy, top down. */
  readonly added: readonly number[];

  constructor(private readonly arrangement: Arrangement) {
    const { rows, staying } = arrangement;
    this.places = rows.flatMap((row, at) => (row === null ? [] : [at]));
    this.placedRows = new Map(this.places.map((at, row) => [at, row]));
    this.added = rows.flatMap((row, at) => (row === null ? [at] : []));
    this.staying = new Set(staying);
    rows.forEach((row, at) => {
      if (row !== null) this.content.set(row, at);
    });
  }

  /** The row of the copy in which the content of a source's row stands, in most columns. */
  rowOf(row: number): number {
    return this.content.get(row) ?? row + this.added.length;
  }

  /** The row of the copy that is in the place of a source's row. */
  placeOf(row: number): number {
    return this.places[row] ?? row + this.added.length;
  }

  /** The source's row whose place a row of the copy is in; `undefined` for a new one. */
  placed(at: number): number | undefined {
    return this.placedRows.get(at) ?? this.sourceOf(at);
  }

  /** Whether a column's cells stay when rows change places. */
  stays(column: number): boolean {
    return this.staying.has(column);
  }

  /** The source's row that stands in a row of the copy; `undefined` for a new one. */
  sourceOf(at: number): number | undefined {
    const { rows } = this.arrangement;
    return at < rows.length ? (rows[at] ?? undefined) : at - this.added.length;
  }

  /**
   * What stands in a source's cells, row by row, as it stands in the copy from its first row on; new rows are empty.
   * @param top the source's row that the lines begin with
   * @param left the column that they begin with
   */
  arranged<T>(lines: readonly (readonly T[])[], top = 0, left = 0): readonly (readonly T[])[] {
    const count = top + lines.length + this.added.length;
    const lineAt = (row: number | undefined): readonly T[] => (row === undefined ? [] : (lines[row - top] ?? []));
    return Array.from({ length: count }, (_, at) => {
      const [moved, placed] = [lineAt(this.sourceOf(at)), lineAt(this.placed(at))];
      if (this.staying.size === 0 || moved === placed) return moved;
      return moved.map((each, across) =>
        this.stays(left + across) && across < placed.length ? (placed[across] as T) : each,
      );
    });
  }

  /** The area of the copy that a merged area of the source has become. */
  mergeOf(merge: Area): Area {
    const top = this.stays(merge.left) ? this.placeOf(merge.top) : this.rowOf(merge.top);
    return { ...merge, top, bottom: top + merge.bottom - merge.top };
  }

  /** The rows that changed places, top down. */
  get moved(): readonly MovedRow[] {
    return this.arrangement.rows.flatMap((from, at) =>
      from === null || this.placeOf(from) === at ? [] : [{ at, from }],
    );
  }
}
