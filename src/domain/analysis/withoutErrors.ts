import { openErrors } from '../findings/openErrors';
import type { Finding } from '../findings/Finding';
import type { SourcedBoard, SourcedUnit } from '../scores/ScoreModel';
import { type CellRef, tableAt } from '../tables/CellRef';
import { addressOf } from '../tables/cells';
import type { Table } from '../tables/Table';

/**
 * Boards as a report may speak of them: without the figures that cannot be, and with a unit that stands twice in a table
 * once. What is wrong is for the check to tell, and no fact.
 */
export function withoutErrors(
  boards: readonly SourcedBoard[],
  findings: readonly Finding[],
  tables: readonly Table[],
): readonly SourcedBoard[] {
  const cellsOf = (wanted: Finding['rule']): ReadonlySet<string> =>
    new Set(openErrors(findings).flatMap(({ rule, sheet, cell }) => (rule === wanted ? keyOf(sheet, cell) : [])));
  const [impossible, repeated] = [cellsOf('out-of-range'), cellsOf('duplicate-unit')];
  const isImpossible = (ref: CellRef): boolean => {
    const table = tableAt(tables, ref.table);
    return impossible.has(keyOf(table.sheet, addressOf(table, ref.row, ref.column)));
  };
  return boards.map(({ aggregate, ...board }) => ({
    ...board,
    units: board.units
      .filter(({ sheet, cell }) => !repeated.has(keyOf(sheet, cell)))
      .map((unit) => withPossible(unit, isImpossible)),
    ...(aggregate === undefined ? {} : { aggregate: withPossible(aggregate, isImpossible) }),
  }));
}

function keyOf(sheet: string, cell: string): string {
  return `${sheet}!${cell}`;
}

function withPossible(unit: SourcedUnit, isImpossible: (ref: CellRef) => boolean): SourcedUnit {
  const { compositeFrom, previousFrom } = unit;
  const isScoreWrong = compositeFrom?.kind === 'cell' && isImpossible(compositeFrom.cell);
  const isPreviousWrong =
    (previousFrom?.kind === 'cell' && isImpossible(previousFrom.cell)) ||
    (previousFrom?.kind === 'change' && isScoreWrong);
  return {
    ...unit,
    ...(isScoreWrong ? { score: null, grade: null } : {}),
    ...(isPreviousWrong ? { previous: null } : {}),
    ...(isScoreWrong || isPreviousWrong ? { delta: null } : {}),
  };
}
