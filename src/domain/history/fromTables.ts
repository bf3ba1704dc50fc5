import { rostersFromTables } from '../indicators/fromTables';
import { boardsFromIndicators } from '../scores/fromIndicators';
import { completedTable } from '../scores/blanks/completions';
import { indexOf } from '../settings/indexOf';
import type { Settings } from '../settings/Settings';
import { settingsVersion } from '../settings/settingsVersion';
import { reportPeriod } from '../tables/reportPeriod';
import type { Table } from '../tables/Table';
import { periodScores } from './fromBoards';
import type { PeriodScores } from './PeriodScores';

/** The results of the one period that some tables report on, scored with today's settings, for each index. */
export function periodScoresFromTables(
  tables: readonly Table[],
  settings: Settings,
  origin: string,
): readonly PeriodScores[] {
  const filled = tables.map((table) => completedTable(table, settings).table);
  const boards = boardsFromIndicators(rostersFromTables(filled), filled, settings, () => undefined);
  return periodScores(
    boards,
    filled,
    reportPeriod(filled),
    (board) => settingsVersion(indexOf(board, settings), settings),
    origin,
  );
}

/** The earlier periods that a workbook's own tables repeat, one for each period. */
export function earlierPeriods(
  tables: readonly Table[],
  earlier: readonly number[],
  settings: Settings,
): readonly PeriodScores[] {
  const byPeriod = new Map<string, Table[]>();
  for (const index of earlier) {
    const table = tables[index];
    if (table === undefined) continue;
    const label = table.period?.label ?? '';
    const same = byPeriod.get(label);
    if (same === undefined) byPeriod.set(label, [table]);
    else same.push(table);
  }
  // Latest first: only the one right before can be compared with, so only that one is scored.
  return [...byPeriod.values()]
    .slice(0, 1)
    .flatMap((own) => periodScoresFromTables(own, settings, own[0]?.sheet ?? ''));
}
