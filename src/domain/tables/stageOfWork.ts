import { memoizeBy } from '../memo/memoizeBy';
import { saysOnTime, saysOverdue, type StageOfWork, stageIn } from '../vocabulary/deadlines';
import { figureAt } from './cells';
import { columnAt, columnsWhere } from './columns';
import { figureRows } from './rows';
import type { Table } from './Table';

/** The stage of work that a column counts, and the column that says so where its own header does not. */
export interface StatedStage {
  readonly stage: StageOfWork;
  /** Index into the table's columns. */
  readonly by: number;
}

/**
 * Whether a column counts finished work or work in progress: as its header says or, where that says no more than `Quá hạn`, as
 * the column of which it is a part does.
 */
export function stageOfWork(table: Table, column: number): StatedStage | undefined {
  return stages(table).get(column);
}

const stages = memoizeBy((table: Table): ReadonlyMap<number, StatedStage> => {
  const counts = columnsWhere(table, ({ role, earlier }) => role === 'count' && earlier !== true);
  const found = new Map<number, StatedStage>();
  const wholes: StatedStage[] = [];
  let parts: number[] = [];
  const settle = (): void => {
    const whole = wholeOf(table, parts, wholes);
    if (whole !== undefined) for (const part of parts) found.set(part, whole);
    parts = [];
  };
  for (const by of counts) {
    const said = columnAt(table, by).path.join(' ');
    const stage = stageIn(said);
    if (stage === undefined && (saysOnTime(said) || saysOverdue(said))) {
      parts.push(by);
      continue;
    }
    settle();
    if (stage === undefined) continue;
    found.set(by, { stage, by });
    if (!saysOnTime(said) && !saysOverdue(said)) wholes.push({ stage, by });
  }
  settle();
  return found;
});

/** What work on time and overdue is parted of: what it adds up to in most rows or, where that tells none, the column beside it. */
function wholeOf(table: Table, parts: readonly number[], wholes: readonly StatedStage[]): StatedStage | undefined {
  if (parts.length < 2) return undefined;
  const addsUp = ({ by }: StatedStage): boolean => {
    const shown = figureRows(table).flatMap((row) => {
      const figures = [by, ...parts].map((each) => figureAt(table, row, each));
      const [whole = 0, ...given] = figures.filter((figure) => figure !== null);
      return given.length < parts.length ? [] : [given.reduce((total, each) => total + each, 0) === whole];
    });
    return shown.filter((holds) => holds).length * 2 > shown.length;
  };
  const beside = wholes.at(-1);
  return wholes.find(addsUp) ?? (beside?.by === (parts[0] ?? 0) - 1 ? beside : undefined);
}
