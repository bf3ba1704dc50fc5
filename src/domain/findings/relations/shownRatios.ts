import { rateParts, type RateParts } from '../../scores/rateParts';
import { rowsOfKind } from '../../tables/rows';
import type { Table } from '../../tables/Table';
import { columnsWhere } from '../../tables/columns';
import { holdsIn, type Relation } from './Relation';

/** Fewer rows that tell anything (a rate neither 0 nor 100) could agree by chance. */
const TELLING_ROWS = 6;
/** Fewer rows prove a ratio that the header itself speaks of. */
const TELLING_ROWS_SAID = 3;
/** The rows are asked in so many parts, so that one wrong row spoils one answer only. */
const PARTS = 4;

/** The rates that nine rows of ten show to be a ratio of the table's counts. */
export function shownRatios(table: Table): readonly Relation[] {
  return columnsWhere(
    table,
    ({ role, formula, earlier }) => role === 'rate' && formula === undefined && !earlier,
  ).flatMap((column) => ratioOf(table, column) ?? []);
}

function ratioOf(table: Table, column: number): Relation | undefined {
  const units = rowsOfKind(table, 'unit');
  // Of no rows the headers alone are left to say it.
  const said = rateParts(table, column, []);
  const shown = Array.from({ length: PARTS }, (_, part) =>
    rateParts(
      table,
      column,
      units.filter((_unit, at) => at % PARTS === part),
    ),
  );
  const candidates: readonly { parts: RateParts; said: boolean }[] = [
    ...(said === undefined ? [] : [{ parts: said, said: true }]),
    ...shown.flatMap((parts) => (parts === undefined ? [] : [{ parts, said: false }])),
  ];
  for (const { parts, said: byWords } of candidates) {
    const relation: Relation = { kind: 'ratio', column, ...parts };
    if (isShown(table, relation, units, byWords)) return relation;
  }
  return undefined;
}

function isShown(table: Table, relation: Relation, units: readonly number[], said: boolean): boolean {
  let [tried, held] = [0, 0];
  const telling = new Set<number>();
  for (const row of units) {
    const holds = holdsIn(table, relation, row);
    if (holds === undefined) continue;
    tried += 1;
    if (!holds) continue;
    held += 1;
    const value = table.columns[relation.column]?.figures[row] ?? null;
    if (value !== null && value !== 0 && value !== 100) telling.add(row);
  }
  const broken = tried - held;
  if (said && tried >= 5 && telling.size >= TELLING_ROWS_SAID) return broken <= Math.max(1, tried / 10);
  return telling.size >= TELLING_ROWS && held * 10 >= tried * 9;
}
