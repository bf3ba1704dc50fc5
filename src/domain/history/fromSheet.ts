import { z } from 'zod';
import type { RosterLevel } from '../indicators/Roster';
import { readNumber } from '../numbers/parseNumber';
import { periodIn } from '../tables/periods';
import { unitName } from '../text/unitName';
import type { CellValue, Sheet } from '../workbook/Workbook';
import { cellAddress } from '../workbook/a1';
import type { PastScore, PeriodScores } from './PeriodScores';

/** The columns of the sheet `Lịch sử điểm`, in their order: one row for each unit and period. */
export const HISTORY_COLUMNS = ['period', 'version', 'level', 'unit', 'composite', 'grade', 'rank', 'parent'] as const;

/** A row that cannot be read; it stays in the sheet as it is. */
export interface BadHistoryRow {
  readonly cell: string;
  readonly found: string;
}

export interface HistorySheet {
  readonly periods: readonly PeriodScores[];
  readonly problems: readonly BadHistoryRow[];
}

const row = z.object({
  period: z.string().min(1),
  version: z.string(),
  level: z.enum(['communes', 'districts', 'provinces', 'departments', 'units']),
  unit: z.string().min(1),
  composite: z.number().min(0).max(1000),
});

/** Reads the earlier periods that the sheet keeps, from below its header row. */
export function historyFromSheet(sheet: Sheet): HistorySheet {
  const header = sheet.rows.findIndex((cells) => cells.filter((cell) => cell !== null && cell !== '').length >= 5);
  const byPeriod = new Map<string, { version: string; scores: PastScore[] }>();
  const problems: BadHistoryRow[] = [];
  sheet.rows.forEach((cells, index) => {
    if (header < 0 || index <= header || cells.every((cell) => cell === null || cell === '')) return;
    const composite = readNumber(cells[4] ?? null, undefined, ',');
    const parsed = row.safeParse({
      period: textIn(cells[0]),
      version: textIn(cells[1]),
      level: textIn(cells[2]),
      unit: textIn(cells[3]),
      composite: composite.kind === 'number' ? composite.value : undefined,
    });
    if (!parsed.success || periodIn(parsed.data.period) === undefined) {
      const at = parsed.success
        ? 0
        : HISTORY_COLUMNS.indexOf(parsed.error.issues[0]?.path[0] as (typeof HISTORY_COLUMNS)[number]);
      problems.push({ cell: cellAddress(index, Math.max(0, at)), found: textIn(cells[Math.max(0, at)]) });
      return;
    }
    const { period, version, level, unit, composite: value } = parsed.data;
    const key = `${period}\n${version}`;
    const known = byPeriod.get(key) ?? { version, scores: [] };
    byPeriod.set(key, known);
    known.scores.push({
      name: unit,
      identity: unitName(unit),
      level: level satisfies RosterLevel,
      composite: value,
      grade: textIn(cells[5]) || null,
      rank: rankIn(cells[6]),
      ...(typeof cells[4] === 'number' ? { cell: cellAddress(index, 4) } : {}),
      ...(textIn(cells[7]) === '' ? {} : { parent: unitName(textIn(cells[7])).key }),
    });
  });
  return {
    problems,
    periods: [...byPeriod].map(([key, { version, scores }]) => ({
      period: periodIn(key.split('\n')[0] ?? '') ?? null,
      version: version === '' ? null : version,
      origin: sheet.name,
      scores,
    })),
  };
}

function rankIn(value: CellValue | undefined): number | null {
  const reading = readNumber(value ?? null, undefined, ',');
  return reading.kind === 'number' ? reading.value : null;
}

function textIn(value: CellValue | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? value.error : String(value).trim();
}
