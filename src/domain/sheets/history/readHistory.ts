import { cellText } from '../../workbook/cellText';
import { z } from 'zod';
import type { PastScore, PeriodScores } from '../../history/PeriodScores';
import { readNumber } from '../../numbers/parseNumber';
import type { SettingFault, SettingProblem } from '../../settings/SettingFault';
import { type Period, periodIn } from '../../vocabulary/periods';
import { nearestOf } from '../../text/nearest';
import { unitName } from '../../vocabulary/unitName';
import { cellAddress } from '../../workbook/a1';
import type { CellValue, Sheet } from '../../workbook/Workbook';
import { cellIn, type HistoryColumn, type HistoryHeader, historyHeader, levelNamed, levelWords } from './columns';

/** The earlier periods that the sheet keeps, and rows that cannot be read; these stay in it as they are. */
export interface HistorySheet {
  readonly periods: readonly PeriodScores[];
  readonly faults: readonly SettingFault[];
}

/** The problem that is reported for each column that cannot be read. */
const PROBLEMS = {
  period: 'period',
  version: 'name',
  level: 'choice',
  unit: 'name',
  composite: 'number',
} as const satisfies Partial<Record<HistoryColumn, SettingProblem>>;

const row = z.object({
  period: z.string().refine((text) => periodIn(text) !== undefined),
  version: z.string(),
  level: z.enum(['communes', 'districts', 'provinces', 'departments', 'units']),
  unit: z.string().min(1),
  composite: z.number().min(0),
});

/** Reads the earlier periods that the sheet keeps, from below its header row. */
export function historyFromSheet(sheet: Sheet): HistorySheet {
  const header = historyHeader(sheet);
  if (header === undefined) return { periods: [], faults: [] };
  const byPeriod = new Map<string, { period: Period | undefined; version: string; scores: PastScore[] }>();
  const faults: SettingFault[] = [];
  sheet.rows.forEach((cells, at) => {
    if (at <= header.row || cells.every((cell) => cellText(cell) === '')) return;
    const text = (column: HistoryColumn): string => cellText(cellIn(cells, header, column));
    const composite = readNumber(cellIn(cells, header, 'composite') ?? null, undefined, ',');
    const parsed = row.safeParse({
      period: text('period'),
      version: text('version'),
      level: levelNamed(text('level')),
      unit: text('unit'),
      composite: composite.kind === 'number' ? composite.value : undefined,
    });
    if (!parsed.success) {
      const [field] = parsed.error.issues.flatMap(({ path }) => path);
      const column = (Object.keys(PROBLEMS) as (keyof typeof PROBLEMS)[]).find((each) => each === field) ?? 'period';
      faults.push(faultAt(sheet, at, cells, header, column));
      return;
    }
    const { version } = parsed.data;
    const period = periodIn(parsed.data.period);
    const key = `${period?.label}\n${version}`;
    const known = byPeriod.get(key) ?? { period, version, scores: [] };
    byPeriod.set(key, known);
    known.scores.push(scoreIn(parsed.data, cells, at, header));
  });
  return {
    faults,
    periods: [...byPeriod.values()].map(({ period, version, scores }) => ({
      period: period ?? null,
      version: version === '' ? null : version,
      origin: sheet.name,
      scores,
    })),
  };
}

function scoreIn(
  { unit, level, composite }: z.infer<typeof row>,
  cells: readonly CellValue[],
  at: number,
  header: HistoryHeader,
): PastScore {
  const cell = cellIn(cells, header, 'composite');
  const place = header.places.get('composite');
  const rank = readNumber(cellIn(cells, header, 'rank') ?? null, undefined, ',');
  const parent = cellText(cellIn(cells, header, 'parent'));
  const grade = cellText(cellIn(cells, header, 'grade'));
  return {
    name: unit,
    identity: unitName(unit),
    level,
    composite,
    grade: grade === '' ? null : grade,
    rank: rank.kind === 'number' ? rank.value : null,
    ...(typeof cell === 'number' && place !== undefined ? { cell: cellAddress(at, place) } : {}),
    ...(parent === '' ? {} : { parent: { name: parent, key: unitName(parent).key } }),
  };
}

function faultAt(
  sheet: Sheet,
  at: number,
  cells: readonly CellValue[],
  header: HistoryHeader,
  column: keyof typeof PROBLEMS,
): SettingFault {
  const found = cellText(cellIn(cells, header, column));
  const nearest = column === 'level' ? nearestOf(found, levelWords()) : undefined;
  return {
    sheet: sheet.name,
    // A sheet without the column is told of at its row's first cell.
    cell: cellAddress(at, header.places.get(column) ?? Math.min(...header.places.values())),
    found,
    problem: PROBLEMS[column],
    isFiled: true,
    ...(nearest === undefined ? {} : { nearest }),
  };
}
