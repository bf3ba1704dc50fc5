import { rateParts, type RateParts, shownByFigures } from '../../scores/rateParts';
import { columnAt, columnsWhere } from '../../tables/columns';
import { figureRows, isMean, rowAt } from '../../tables/rows';
import type { Table } from '../../tables/Table';
import { namesCount } from '../../vocabulary/rateSenses';
import { holdsIn, type Relation } from './Relation';

/** Fewer rows that tell anything (a rate neither 0 nor 100) could agree by chance. */
const TELLING_ROWS = 6;
/** Fewer rows, and fewer telling ones, prove a ratio that the header itself speaks of. */
const SAID = { rows: 5, telling: 3 } as const;

/** A ratio that the rows show, and whether the rate's own header speaks of it too. */
export interface ShownRatio {
  readonly relation: Relation;
  readonly said: boolean;
}

/**
 * The rates that nine rows of ten, or all but one of a short table's, show to be a ratio of the table's counts. Totals
 * are asked like units: the ratio of their own figures is theirs too.
 * @param wrong the rows whose counts are known to be wrong, which are not asked
 */
export function shownRatios(table: Table, wrong: ReadonlySet<number>): readonly ShownRatio[] {
  const rows = figureRows(table).filter((row) => !isMean(rowAt(table, row)) && !wrong.has(row));
  return columnsWhere(
    table,
    ({ role, formula, earlier }) => role === 'rate' && formula === undefined && !earlier,
  ).flatMap((column) => ratioOf(table, column, rows) ?? []);
}

function ratioOf(table: Table, column: number, rows: readonly number[]): ShownRatio | undefined {
  const shown = (parts: RateParts | undefined, said: boolean): ShownRatio | undefined => {
    if (parts === undefined) return undefined;
    const relation: Relation = { kind: 'ratio', column, ...parts };
    return isShown(table, relation, rows, said) ? { relation, said } : undefined;
  };
  // Of no rows the headers alone are left to say it.
  const byHeaders = shown(rateParts(table, column, []), true);
  if (byHeaders !== undefined) return byHeaders;
  const parts = shownByFigures(table, column, rows, mostBroken(rows.length));
  return shown(parts, parts !== undefined && namesPart(table, column, parts));
}

function namesPart(table: Table, column: number, { numerator }: RateParts): boolean {
  const { header } = columnAt(table, column);
  return numerator.some((part) => namesCount(header, columnAt(table, part).header));
}

function mostBroken(rows: number): number {
  return Math.max(1, Math.floor(rows / 10));
}

function isShown(table: Table, relation: Relation, rows: readonly number[], said: boolean): boolean {
  let [tried, held, telling] = [0, 0, 0];
  for (const row of rows) {
    const holds = holdsIn(table, relation, row);
    if (holds === undefined) continue;
    tried += 1;
    if (!holds) continue;
    held += 1;
    const value = columnAt(table, relation.column).figures[row] ?? null;
    if (value !== null && value !== 0 && value !== 100) telling += 1;
  }
  if (tried - held > mostBroken(tried)) return false;
  return telling >= TELLING_ROWS || (said && tried >= SAID.rows && telling >= SAID.telling);
}
