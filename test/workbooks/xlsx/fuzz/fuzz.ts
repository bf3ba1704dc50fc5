import JSZip from 'jszip';
import type { Analysis } from '../../../../src/domain/Analysis';
import { recalculate } from '../../../../src/workbooks/recalculate';
import { WorkbookFailure } from '../../../../src/workbooks/WorkbookFailure';
import { XlsxWorkbook } from '../../../../src/workbooks/xlsx/XlsxWorkbook';
import { Random } from '../../../layouts/random';
import { DAMAGES } from './damages';
import { packageOf, partsOf } from './packages';
import { REWRITINGS } from './rewritings';

/** What became of one file: `done`, the code of a failure that has its sentence, or what must never be. */
export type Outcome = string;

/** A file may be refused for these reasons; anything else but `done` is a fault. */
const REFUSALS = [
  'damaged',
  'encrypted',
  'not-a-workbook',
  'word-file',
  'pdf-file',
  'picture-file',
  'empty',
  'no-table',
  'no-units',
  'only-lists',
];
/** Milliseconds of the processor; a file of the base's size is done in a tenth of it. */
export const LONGEST = 10_000;

/** What became of a file, and what was read in it. */
export interface Ran {
  readonly outcome: Outcome;
  readonly answers?: unknown;
}

export interface Fuzzed {
  /** How many came out in each way. */
  readonly outcomes: ReadonlyMap<Outcome, number>;
  /** What must never be: which file, and what came of it. */
  readonly faults: readonly string[];
}

/**
 * So many files made from the seed out of sound ones, each run through the one click.
 * @param run where and how: on this thread, which an endless loop holds for ever, or on one that can be ended
 */
export async function fuzz(
  bases: ReadonlyMap<string, Uint8Array>,
  { seed, count }: { readonly seed: number; readonly count: number },
  run: (bytes: Uint8Array) => Promise<Ran> = runHere,
): Promise<Fuzzed> {
  const outcomes = new Map<Outcome, number>();
  const faults: string[] = [];
  const plain = new Map<string, unknown>();
  for (let number = 0; number < count; number += 1) {
    const random = new Random(seed * 1_000_003 + number);
    const name = random.pick([...bases.keys()]);
    const base = bases.get(name) ?? new Uint8Array();
    const isRewritten = random.chance(0.3);
    const way = random.pick(Object.keys(isRewritten ? REWRITINGS : DAMAGES));
    const rewriting = REWRITINGS[way];
    const bytes =
      rewriting === undefined
        ? await (DAMAGES[way]?.(base, random) ?? base)
        : await packageOf(rewriting(await partsOf(base), random));
    if (isRewritten && !plain.has(name)) plain.set(name, (await run(base)).answers);
    const { outcome, answers } = await run(bytes);
    const isSame = !isRewritten || (outcome === 'done' && same(answers, plain.get(name)));
    const kind = isSame ? outcome : `other answers (${outcome})`;
    outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1);
    if (kind !== 'done' && (isRewritten || !REFUSALS.includes(kind)))
      faults.push(`seed ${seed}, number ${number}, ${name}, ${way}: ${kind}`);
  }
  return { outcomes, faults };
}

/** The file that a seed and a number stand for is run again by its line in `faults`. */
export async function runHere(bytes: Uint8Array): Promise<Ran> {
  // The processor's time: what else a busy machine does makes no hang.
  const start = process.cpuUsage();
  const within = (outcome: Outcome): Outcome => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000 > LONGEST ? 'hang' : outcome;
  };
  try {
    const workbook = await XlsxWorkbook.open(bytes, 'tep.xlsx');
    const read = (await workbook.read()).sheets.length + workbook.unreadable.length;
    if (read < (await listedSheets(bytes))) return { outcome: 'a sheet lost in silence' };
    const { analysis, written } = await recalculate(workbook);
    const again = await XlsxWorkbook.open(await workbook.save(), 'ket-qua.xlsx');
    const isWhole = written.sheets.every(({ name }) => again.tabs().some((tab) => tab.name === name));
    return { outcome: within(isWhole ? 'done' : 'a result that cannot be read'), answers: answersOf(analysis) };
  } catch (error) {
    if (error instanceof WorkbookFailure) return { outcome: within(error.code) };
    return { outcome: `unexpected: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}` };
  }
}

function answersOf({ boards, findings }: Analysis): unknown {
  return [
    boards.map(({ units }) => units.map(({ name, score, grade, rank }) => [name, score, grade, rank])),
    findings.map(({ rule, sheet, cell }) => [rule, sheet, cell]),
  ];
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** How many sheets the workbook's own part lists, read as plain text; none where there is no such part. */
async function listedSheets(bytes: Uint8Array): Promise<number> {
  const workbook = (await JSZip.loadAsync(bytes)).file('xl/workbook.xml');
  const [list = ''] = /<sheets>.*<\/sheets>/s.exec((await workbook?.async('string')) ?? '') ?? [];
  return list.match(/<sheet [^>]*\bname="[^"]+"/g)?.length ?? 0;
}
