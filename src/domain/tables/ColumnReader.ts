import type { ColumnRole } from '../vocabulary/columnRoles';
import { entryAt } from '../workbook/entryAt';
import type { HeaderMeaning } from './evidence/headerMeaning';
import type { FoundTable } from './FoundTable';
import type { Grid } from './grid';
import {
  type ColumnReading,
  figureOf,
  readColumn,
  type ReadingHints,
  readsWords,
  type SeparatorContext,
} from './readColumns';
import type { ColumnDecision } from './understanding/ColumnDecision';

/** Reads columns as often as their meaning changes, each way once. */
export class ColumnReader {
  private readonly known = new Map<string, ColumnReading>();
  private readonly plain = new Map<number, ColumnReading>();
  private readonly quotients = new Set<number>();

  constructor(
    private readonly grid: Grid,
    private readonly found: FoundTable,
    private readonly separators: SeparatorContext,
  ) {}

  /** Reads the figures of some columns as percentages from now on, `0,818` as 81,8. */
  readInPercent(columns: readonly number[]): void {
    for (const column of columns) this.quotients.add(column);
    this.known.clear();
    this.plain.clear();
  }

  /** @param index of the column among the table's, from the left */
  read(index: number, hints: ReadingHints): ColumnReading {
    const key = `${index}/${hints.role ?? ''}/${hints.max ?? ''}`;
    const { grid, found, separators } = this;
    const reading =
      (readsWords(hints) ? undefined : this.plain.get(index)) ??
      this.known.get(key) ??
      readColumn(
        grid,
        found.body,
        found.left + index,
        this.quotients.has(index) ? { ...hints, isQuotient: true } : hints,
        separators,
      );
    this.known.set(key, reading);
    if (reading.isPlain && !readsWords(hints)) this.plain.set(index, reading);
    return reading;
  }
}

/** Guesses a column's role from its header's words, for texts that are read by it: is `1.652` a count, is a date a fraction of points? */
export function hintsOf({ words, items, max, whole }: HeaderMeaning): ReadingHints {
  const role = ((): ColumnRole | undefined => {
    if (whole === 'ordinal') return 'number';
    if (words.has('change')) return 'delta';
    if (max !== undefined || words.has('points')) return 'points';
    if (words.has('rate')) return 'rate';
    // `Số hóa hồ sơ` may head points as well as dossiers: the texts beside tell how they are written.
    if (words.has('counted') || words.has('quantity') || words.has('state') || words.has('carried'))
      return items[0]?.exact === true ? undefined : 'count';
    return items.length > 0 ? 'points' : undefined;
  })();
  return { ...(role === undefined ? {} : { role }), ...(max === undefined ? {} : { max }) };
}

export function hintsOfDecision({ role, max }: ColumnDecision): ReadingHints {
  return { role, ...(max === undefined ? {} : { max }) };
}

/** The figure in a row of the table's body; `null` where there is none. */
export function figureIn(reading: ColumnReading, place: number): number | null {
  return figureOf(entryAt(reading.cells, place));
}
