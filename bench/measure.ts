import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { analyzeWorkbook } from '../src/domain/analyzeWorkbook';
import { rostersFromTables } from '../src/domain/indicators/fromTables';
import { boardsFromIndicators } from '../src/domain/scores/fromIndicators';
import { completedTable } from '../src/domain/scores/completions';
import { withPreset } from '../src/domain/settings/withPreset';
import { tablesFromWorkbook } from '../src/domain/tables/fromWorkbook';
import { XlsxWorkbook } from '../src/workbooks/xlsx/XlsxWorkbook';

/** Milliseconds of one whole run beside what it cannot avoid. */
export interface Timing {
  /** hucre alone: reads the input and writes the result's content. */
  readonly bare: number;
  /** Ours: reads, analyses, writes. */
  readonly whole: number;
  readonly analysis: number;
  readonly tables: number;
  readonly indicators: number;
  readonly scores: number;
}

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

/** One round of every measurement on the same bytes, peer and ours in turn. */
export async function round(bytes: Uint8Array, content: Parameters<typeof writeXlsx>[0]): Promise<Timing> {
  const bare = await timed(() => bareBytes(bytes, content));
  const whole = await timed(() => recalculateBytes(bytes));
  const workbook = await (await XlsxWorkbook.open(bytes, 'bench.xlsx')).read();
  const settings = withPreset();
  const analysis = await timed(() => analyzeWorkbook(workbook));
  const tables = await timed(() => tablesFromWorkbook(workbook, settings));
  const indicators = await timed(() => rostersFromTables(tables.result));
  const scores = await timed(() => {
    const filled = tables.result.map((table) => completedTable(table, settings).table);
    return boardsFromIndicators(indicators.result, filled, settings, () => undefined);
  });
  return {
    bare: bare.ms,
    whole: whole.ms,
    analysis: analysis.ms,
    tables: tables.ms,
    indicators: indicators.ms,
    scores: scores.ms,
  };
}

/** The middle one of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
