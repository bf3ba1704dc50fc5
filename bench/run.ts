import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BenchContent, CONTENTS, generateWorkbook } from './generateWorkbook';
import { contentOf, median, recalculateBytes, round, type Timing } from './measure';
import { toXlsx } from './toXlsx';

/** Small workbooks are measured more often, because they vary more. */
const SIZES: readonly { readonly units: number; readonly sheets: number; readonly rounds: number }[] = [
  { units: 18, sheets: 1, rounds: 15 },
  { units: 18, sheets: 12, rounds: 9 },
  { units: 168, sheets: 1, rounds: 9 },
  { units: 168, sheets: 12, rounds: 5 },
  { units: 3321, sheets: 1, rounds: 5 },
  { units: 3321, sheets: 12, rounds: 3 },
];

interface Row {
  readonly content: BenchContent;
  readonly units: number;
  readonly sheets: number;
  readonly timing: Timing;
}

async function measure(content: BenchContent, size: (typeof SIZES)[number], folder: string): Promise<Row> {
  const { units, sheets, rounds } = size;
  const input = await toXlsx(generateWorkbook(units, sheets, content));
  const result = await recalculateBytes(input);
  await Promise.all([writeFile(join(folder, 'input.xlsx'), input), writeFile(join(folder, 'result.xlsx'), result)]);
  const written = await contentOf(result);
  const timings: Timing[] = [];
  for (let turn = 0; turn < rounds; turn += 1) timings.push(await round(input, written));
  const middle = (part: keyof Timing): number => median(timings.map((timing) => timing[part]));
  return {
    content,
    units,
    sheets,
    timing: {
      bare: middle('bare'),
      whole: middle('whole'),
      analysis: middle('analysis'),
      tables: middle('tables'),
      indicators: middle('indicators'),
      scores: middle('scores'),
    },
  };
}

function peakMegabytes(what: 'bare' | 'ours', folder: string): number {
  const files = [join(folder, 'input.xlsx'), join(folder, 'result.xlsx')];
  return Number(
    execFileSync('npx', ['tsx', 'bench/memory.ts', what, ...files], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
}

const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0).padStart(7);
const ratio = (value: number): string => value.toFixed(2).padStart(6);

function printRow({ content, units, sheets, timing: t }: Row, memory: string): void {
  const cells = [
    content.padEnd(12),
    String(units).padStart(5),
    String(sheets).padStart(6),
    ms(t.bare),
    ms(t.whole),
    ratio(t.whole / t.bare),
    ms(t.analysis),
    ratio(t.analysis / t.bare),
    ms(t.tables),
    ms(t.indicators),
    ms(t.scores),
    memory.padStart(12),
  ];
  console.log(cells.join(' │ '));
}

/** `npm run bench [content]`: prints medians of several rounds in one run, ours beside hucre alone on the same content. */
async function main(): Promise<void> {
  const wanted = process.argv[2];
  const folder = await mkdtemp(join(tmpdir(), 'bang-diem-bench-'));
  console.log(
    'Milliseconds, medians. bare = hucre reads the input and writes the content of our result; whole = ours, the same and all between.',
  );
  console.log(
    [
      'content     ',
      'units',
      'sheets',
      '   bare',
      '  whole',
      ' ratio',
      'analys.',
      'of bar',
      ' tables',
      'indic. ',
      ' scores',
      'peak MB o/b ',
    ].join(' │ '),
  );
  const rows: Row[] = [];
  for (const content of CONTENTS) {
    if (wanted !== undefined && wanted !== content) continue;
    for (const size of SIZES) {
      const row = await measure(content, size, folder);
      rows.push(row);
      printRow(row, `${peakMegabytes('ours', folder)}/${peakMegabytes('bare', folder)}`);
    }
  }
  for (const content of CONTENTS) {
    const at = (units: number): number | undefined =>
      rows.find((row) => row.content === content && row.units === units && row.sheets === 12)?.timing.analysis;
    const [small, large] = [at(168), at(3321)];
    if (small === undefined || large === undefined) continue;
    console.log(
      `${content}: ${(3321 / 168).toFixed(1)} times the units cost ${(large / small).toFixed(1)} times the analysis`,
    );
  }
  await rm(folder, { recursive: true });
}

void main();
