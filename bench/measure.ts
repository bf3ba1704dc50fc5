import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { analyzeWorkbook } from '../src/domain/analyzeWorkbook';
import { findingsFromScores } from '../src/domain/findings/fromScores';
import { relationsFromTables } from '../src/domain/findings/relations/fromTables';
import { rostersFromTables } from '../src/domain/indicators/fromTables';
import { boardsFromIndicators } from '../src/domain/scores/fromIndicators';
import { completedTable } from '../src/domain/scores/blanks/completions';
import { targetResults } from '../src/domain/scores/targetResults';
import { withPreset } from '../src/domain/settings/withPreset';
import { tablesFromWorkbook } from '../src/domain/tables/fromWorkbook';
import { withIndicesOf } from '../src/domain/tables/withIndicesOf';
import type { Workbook } from '../src/domain/workbook/Workbook';
import { XlsxWorkbook } from '../src/workbooks/xlsx/XlsxWorkbook';

/** What is timed: bare is hucre alone, whole is ours, the others are parts of ours; again is the analysis after an edit. */
export const PARTS = [
  'bare',
  'whole',
  'analysis',
  'again',
  'tables',
  'indicators',
  'scores',
  'findings',
  'sheets',
] as const;

/** Milliseconds of one whole run beside what it cannot avoid. */
export type Timing = Readonly<Record<(typeof PARTS)[number], number>>;

async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly result: T; readonly ms: number }> {
  const start = performance.now();
  const result = await work();
  return { result, ms: performance.now() - start };
}

/** The one click on the bytes of a file, as the command line does it. */
export async function recalculateBytes(bytes: Uint8Array): Promise<Uint8Array> {
  const port = await XlsxWorkbook.open(bytes, 'bench.xlsx');
  const { plans, keep } = analyzeWorkbook(await port.read());
  await port.write(plans, { keep });
  return port.save();
}

/** hucre reads the input and writes what our result holds, styles and formulas included, and nothing is worked out. */
export async function bareBytes(bytes: Uint8Array, content: Parameters<typeof writeXlsx>[0]): Promise<Uint8Array> {
  await readXlsx(bytes, { readStyles: true });
  return writeXlsx(content);
}

/** The result's content, ready to be written by hucre. */
export async function contentOf(result: Uint8Array): Promise<Parameters<typeof writeXlsx>[0]> {
  const { sheets } = await readXlsx(result, { readStyles: true });
  return {
    sheets: sheets.map(({ name, rows, cells, merges, columns }) => ({
      name,
      rows,
      ...(cells === undefined ? {} : { cells }),
      ...(merges === undefined ? {} : { merges }),
      ...(columns === undefined ? {} : { columns }),
    })),
  };
}

/** The workbook after somebody typed one figure into its first sheet. */
function edited(workbook: Workbook): Workbook {
  const [first, ...others] = workbook.sheets;
  if (first === undefined) return workbook;
  const last = first.rows.length - 1;
  const rows = first.rows.map((row, at) => (at === last ? [...row.slice(0, -1), 12.5] : row));
  return { ...workbook, sheets: [{ ...first, rows }, ...others] };
}

/** One round of every measurement on the same bytes, peer and ours in turn. */
export async function round(bytes: Uint8Array, content: Parameters<typeof writeXlsx>[0]): Promise<Timing> {
  const bare = await timed(() => bareBytes(bytes, content));
  const whole = await timed(() => recalculateBytes(bytes));
  const read = async (): Promise<Workbook> => (await XlsxWorkbook.open(bytes, 'bench.xlsx')).read();
  const known = await read();
  const analysis = await timed(() => analyzeWorkbook(known));
  const again = await timed(() => analyzeWorkbook(edited(known)));
  // Read anew: what is known of a sheet already is not worked out again.
  const workbook = await read();
  const given = withPreset();
  const understood = await timed(() => withIndicesOf(tablesFromWorkbook(workbook, given), given, true));
  const { tables, settings } = understood.result;
  const indicators = await timed(() => rostersFromTables(tables));
  const scores = await timed(() => {
    const completed = tables.map((table) => completedTable(table, settings));
    const filled = completed.map(({ table }) => table);
    const boards = boardsFromIndicators(indicators.result, filled, settings, () => undefined);
    return { completed, boards, targets: targetResults(tables) };
  });
  const findings = await timed(() => {
    const relations = relationsFromTables(tables);
    return findingsFromScores({
      workbook,
      tables,
      joined: indicators.result,
      settings,
      relations,
      hidden: [],
      badSettings: [],
      past: { refused: [] },
      ...scores.result,
    });
  });
  const stages = { tables: understood.ms, indicators: indicators.ms, scores: scores.ms, findings: findings.ms };
  const staged = Object.values(stages).reduce((sum, ms) => sum + ms, 0);
  return {
    bare: bare.ms,
    whole: whole.ms,
    analysis: analysis.ms,
    again: again.ms,
    ...stages,
    // The texts of the report are among them.
    sheets: Math.max(0, analysis.ms - staged),
  };
}

/** The middle one of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** The middle of each part of several rounds. */
export function middleOf(timings: readonly Timing[]): Timing {
  return Object.fromEntries(PARTS.map((part) => [part, median(timings.map((timing) => timing[part]))])) as Timing;
}
