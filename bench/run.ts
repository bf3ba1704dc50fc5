import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { printBrowser } from './browser/printBrowser';
import { type BenchContent, CONTENTS, generateWorkbook } from './generateWorkbook';
import { contentOf, middleOf, recalculateBytes, round, type Timing } from './measure';
import { MEMORY_RUN, peakMegabytes, printPeak } from './memory';
import { clickInExcel } from './office';
import { paneBytes } from './pane';
import { hyperFormulaTime, libreOfficeTime } from './peers';
import { ms, printTable, times } from './printTable';
import { toXlsx } from './toXlsx';
import { printWords } from './words';

/** Small workbooks are measured more often, because they vary more. */
const SIZES: readonly { readonly units: number; readonly sheets: number; readonly rounds: number }[] = [
  { units: 18, sheets: 1, rounds: 21 },
  { units: 18, sheets: 12, rounds: 15 },
  { units: 168, sheets: 1, rounds: 15 },
  { units: 168, sheets: 12, rounds: 9 },
  { units: 3321, sheets: 1, rounds: 7 },
  { units: 3321, sheets: 12, rounds: 3 },
];

interface Row {
  readonly content: BenchContent;
  readonly units: number;
  readonly sheets: number;
  readonly timing: Timing;
  /** Megabytes, ours and bare. */
  readonly peak: { readonly ours: number; readonly bare: number };
}

async function measure(content: BenchContent, size: (typeof SIZES)[number], folder: string): Promise<Row> {
  const { units, sheets, rounds } = size;
  const input = await toXlsx(generateWorkbook(units, sheets, content));
  const result = await recalculateBytes(input);
  const written = await contentOf(result);
  const files = [join(folder, 'input.xlsx'), join(folder, 'content')] as const;
  await Promise.all([writeFile(files[0], input), writeFile(files[1], serialize(written))]);
  const peak = { ours: peakMegabytes(files[0]), bare: peakMegabytes(...files) };
  // The first round finds nothing compiled; in the pane and the page that is every person's first click, but no ratio.
  await round(input, written);
  const timings: Timing[] = [];
  for (let turn = 0; turn < rounds; turn += 1) timings.push(await round(input, written));
  return { content, units, sheets, timing: middleOf(timings), peak };
}

async function printWhole(contents: readonly BenchContent[], sizes: typeof SIZES): Promise<readonly Row[]> {
  console.log(
    'Milliseconds, medians. bare = hucre reads the input and writes the content of our result; whole = ours, the same and all between.',
  );
  const stage = (part: keyof Timing) => ({ head: part.padStart(7), cell: ({ timing }: Row) => ms(timing[part]) });
  const print = printTable<Row>([
    { head: '    content', cell: ({ content }) => content },
    { head: 'units', cell: ({ units }) => String(units) },
    { head: 'sheets', cell: ({ sheets }) => String(sheets) },
    stage('bare'),
    stage('whole'),
    { head: 'of bare', cell: ({ timing }) => times(timing.whole / timing.bare) },
    stage('analysis'),
    { head: 'of bare', cell: ({ timing }) => times(timing.analysis / timing.bare) },
    stage('again'),
    ...(['tables', 'indicators', 'scores', 'findings', 'sheets'] as const).map(stage),
    { head: 'peak MB ours/bare', cell: ({ peak }) => `${peak.ours}/${peak.bare}` },
    { head: 'of bare', cell: ({ peak }) => times(peak.ours / peak.bare) },
  ]);
  const folder = await mkdtemp(join(tmpdir(), 'bang-diem-bench-'));
  const rows: Row[] = [];
  for (const content of contents) {
    for (const size of sizes) {
      const row = await measure(content, size, folder);
      rows.push(row);
      print(row);
    }
  }
  await rm(folder, { recursive: true });
  return rows;
}

/** What ten times the units cost: the exponent between two sizes, taken to ten. */
function printGrowth(rows: readonly Row[]): void {
  console.log('\nTen times the units cost so many times as much.');
  const tenfold = (from: Row, to: Row, part: keyof Timing): string => {
    const power = Math.log(to.timing[part] / from.timing[part]) / Math.log(to.units / from.units);
    return times(10 ** power);
  };
  const print = printTable<readonly [Row, Row]>([
    { head: '    content', cell: ([{ content }]) => content },
    { head: 'sheets', cell: ([{ sheets }]) => String(sheets) },
    { head: '   from units', cell: ([from, to]) => `${from.units}–${to.units}` },
    { head: '   bare', cell: ([from, to]) => tenfold(from, to, 'bare') },
    { head: '  whole', cell: ([from, to]) => tenfold(from, to, 'whole') },
    { head: 'analysis', cell: ([from, to]) => tenfold(from, to, 'analysis') },
  ]);
  for (const from of rows) {
    const to = rows.find((row) => row.content === from.content && row.sheets === from.sheets && row.units > from.units);
    if (to !== undefined) print([from, to]);
  }
}

async function printOffice(sizes: typeof SIZES): Promise<void> {
  console.log(
    '\nOne click in Excel, answered by the simulated host of the tests (its own time is no measure of Excel).',
  );
  type Click = (typeof SIZES)[number] & Awaited<ReturnType<typeof clickInExcel>>;
  const print = printTable<Click>([
    { head: 'units', cell: ({ units }) => String(units) },
    { head: 'sheets', cell: ({ sheets }) => String(sheets) },
    { head: 'round trips', cell: ({ roundTrips }) => String(roundTrips) },
    { head: ' KB sent', cell: ({ sent }) => (sent / 1024).toFixed(0) },
    { head: 'KB received', cell: ({ received }) => (received / 1024).toFixed(0) },
    { head: 'whole ms', cell: ({ whole }) => ms(whole) },
    { head: 'host ms', cell: ({ host }) => ms(host) },
    { head: ' ours ms', cell: ({ whole, host }) => ms(whole - host) },
  ]);
  for (const size of sizes) {
    // More cells than the simulated host holds in a reasonable time.
    if (size.units * size.sheets > 10_000) continue;
    const input = await toXlsx(generateWorkbook(size.units, size.sheets, 'scoreboard'));
    print({ ...size, ...(await clickInExcel(input)) });
  }
}

async function printPeers(rows: readonly Row[]): Promise<void> {
  console.log(
    '\nMilliseconds for composites, grades and ranks alone, as formulas, by others; LibreOffice with its start and its files.',
  );
  type Peers = Row & { readonly hyperFormula: number; readonly libreOffice: number | undefined };
  const print = printTable<Peers>([
    { head: 'units', cell: ({ units }) => String(units) },
    { head: 'sheets', cell: ({ sheets }) => String(sheets) },
    { head: 'our analysis', cell: ({ timing }) => ms(timing.analysis) },
    { head: 'HyperFormula', cell: ({ hyperFormula }) => ms(hyperFormula) },
    { head: 'our whole', cell: ({ timing }) => ms(timing.whole) },
    { head: 'LibreOffice', cell: ({ libreOffice }) => (libreOffice === undefined ? 'not here' : ms(libreOffice)) },
  ]);
  for (const row of rows.filter(({ content }) => content === 'scoreboard')) {
    const workbook = generateWorkbook(row.units, row.sheets, 'scoreboard');
    print({ ...row, hyperFormula: hyperFormulaTime(workbook), libreOffice: await libreOfficeTime(workbook) });
  }
}

/** What is asked for instead of a content to measure in the browser alone. */
const BROWSER = 'browser';
/** And to measure sheets of words and many sheets alone. */
const WORDS = 'words';

/**
 * `npm run bench [content [units at most]]`: medians of several rounds in one run, ours beside hucre alone on the same
 * content, and the built pages in a browser; `npm run bench browser [units at most]`: these alone; `npm run bench words`: sheets
 * of words and many sheets alone.
 */
async function main([, , first, ...rest]: readonly string[]): Promise<void> {
  if (first === MEMORY_RUN) {
    await printPeak(rest[0] ?? '', rest[1]);
    return;
  }
  const sizes = SIZES.filter(({ units }) => units <= Number(rest[0] ?? Infinity));
  const most = Math.max(...sizes.map(({ units }) => units));
  if (first === BROWSER) {
    await printBrowser(most);
    return;
  }
  if (first === WORDS) {
    await printWords();
    return;
  }
  const rows = await printWhole(
    CONTENTS.filter((content) => first === undefined || content === first),
    sizes,
  );
  printGrowth(rows);
  await printOffice(sizes);
  await printPeers(rows);
  await printWords();
  const pane = paneBytes('dist');
  console.log(`\nThe pane's own scripts: ${pane === undefined ? 'not built' : `${(pane / 1024).toFixed(1)} KB gzip`}`);
  await printBrowser(most);
}

void main(process.argv);
