import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HyperFormula, type RawCellContent } from 'hyperformula';
import { writeXlsx } from 'hucre/xlsx';
import { withPreset } from '../src/domain/settings/withPreset';
import type { Workbook } from '../src/domain/workbook/Workbook';

/** Rows above the first unit of a generated scoreboard. */
const TOP = 5;
const GROUPS = { first: 'G', last: 'L' };
/** Columns right of a scoreboard's own. */
const ADDED = 22;

/** A unit's composite, grade and rank, as a clerk would have written them. */
function formulasOf(row: number, last: number): readonly string[] {
  const grades = withPreset().indices[0].bands;
  const composite = `W${row}`;
  const grade = grades.reduceRight((rest, { name, from }) => `IF(${composite}>=${from},"${name}",${rest})`, '""');
  return [
    `AVERAGE(${GROUPS.first}${row}:${GROUPS.last}${row})`,
    grade,
    `COUNTIF($W$${TOP + 1}:$W$${last},">"&${composite})+1`,
  ];
}

function sheetsWithFormulas({
  sheets,
}: Workbook): readonly { name: string; rows: (string | number | boolean | null)[][] }[] {
  return sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row, index) => {
      const plain = row.map((value) => (typeof value === 'object' ? null : value));
      if (index < TOP) return plain;
      while (plain.length < ADDED) plain.push(null);
      return [...plain, ...formulasOf(index + 1, rows.length).map((formula) => `=${formula}`)];
    }),
  }));
}

/** Milliseconds HyperFormula takes to take the cells in and to compute them. */
export function hyperFormulaTime(workbook: Workbook): number {
  const content: Record<string, RawCellContent[][]> = Object.fromEntries(
    sheetsWithFormulas(workbook).map(({ name, rows }) => [name, rows]),
  );
  const start = performance.now();
  HyperFormula.buildFromSheets(content, { licenseKey: 'gpl-v3', maxRows: 40_000 }).destroy();
  return performance.now() - start;
}

/** Milliseconds LibreOffice takes from the file without results to the file with them, its start included; undefined where there is none. */
export async function libreOfficeTime(workbook: Workbook): Promise<number | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'bang-diem-peer-'));
  try {
    const input = join(folder, 'input.xlsx');
    await writeFile(input, await workbookWithFormulas(workbook));
    const start = performance.now();
    const done = convert(folder, input);
    const time = performance.now() - start;
    return done ? time : undefined;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function workbookWithFormulas(workbook: Workbook): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheetsWithFormulas(workbook).map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.slice(0, ADDED)),
      cells: new Map(
        rows.flatMap((row, r) =>
          row.slice(ADDED).map((formula, c) => [`${r},${ADDED + c}`, { formula: String(formula).slice(1) }] as const),
        ),
      ),
    })),
  });
}

function convert(folder: string, input: string): boolean {
  try {
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        join(folder, 'out'),
        input,
      ],
      { stdio: 'ignore' },
    );
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
