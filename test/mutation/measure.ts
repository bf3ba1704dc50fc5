import { readFileSync } from 'node:fs';
import { Random } from '../layouts/random';
import { filesIn, type Mutant, mutantsOf } from './mutants';
import { TestOrder } from './TestOrder';
import { TypeCheck } from './TypeCheck';
import { Workers } from './Workers';

/*
 * Changes the program in one place after another and prints what no test notices: `npm run mutate`, of one folder
 * `npm run mutate -- src/domain/history`; `--sample 600` of so many places, drawn by `--seed 1`; `--all` of every place.
 */

/** Tests of how much work something is, or of how the sources are written: they say nothing of what comes out. */
const ASIDE = ['test/domain/work/', 'test/domain/vocabulary/home', 'test/domain/languages/voice'];
/** Without the generated workbooks, which take as long as all of these together. */
const TESTS = ['test/domain', 'test/cases']
  .flatMap(filesIn)
  .filter((file) => /\.test\.tsx?$/.test(file) && !ASIDE.some((aside) => file.startsWith(aside)))
  // The genuine Office.js keeps what one run left for the next.
  .filter((file) => !readFileSync(file, 'utf8').includes('/workbooks/office/'));
const DOMAIN = 'src/domain';
const USUAL_SAMPLE = 200;
/** Nothing takes so long but what never ends. */
const ENDLESS = 600_000;

interface Tried {
  readonly mutant: Mutant;
  readonly isNoticed: boolean;
}

const say = (text: string): void => {
  process.stdout.write(text);
};

function optionsOf(words: readonly string[]): { folder: string; sample: number; seed: number } {
  const option = (name: string, otherwise: number): number => {
    const at = words.indexOf(`--${name}`);
    return at < 0 ? otherwise : Number(words[at + 1]);
  };
  return {
    folder: words[0]?.startsWith('--') === false ? words[0] : DOMAIN,
    sample: words.includes('--all') ? Infinity : option('sample', USUAL_SAMPLE),
    seed: option('seed', 1),
  };
}

/** Which tests come by each mutant, and how long each takes, in milliseconds. */
async function covered(
  files: readonly string[],
  workers: Workers,
): Promise<{ tests: ReadonlyMap<string, readonly string[]>; durations: ReadonlyMap<string, number> }> {
  const tests = new Map<string, string[]>();
  const durations = new Map<string, number>();
  const failures: string[] = [];
  await workers.work(TESTS, async (test, worker) => {
    const answer = await worker.ask({ kind: 'cover', test, files }, ENDLESS);
    if (answer?.kind !== 'covered') failures.push(`${test}: no answer`);
    else if (answer.failure !== undefined) failures.push(`${test}: ${answer.failure}`);
    else {
      durations.set(test, answer.ms);
      for (const id of answer.ids) tests.set(id, [...(tests.get(id) ?? []), test]);
    }
  });
  if (failures.length > 0) throw new Error(`tests fail without any mutant:\n${failures.join('\n')}`);
  return { tests, durations };
}

/** So many mutants that compile, in an order by chance. */
function sampleOf(mutants: readonly Mutant[], files: readonly string[], size: number, seed: number): readonly Mutant[] {
  const random = new Random(seed);
  const drawn = mutants
    .map((mutant) => ({ mutant, at: random.next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ mutant }) => mutant);
  const types = new TypeCheck(files);
  const chosen: Mutant[] = [];
  for (const mutant of drawn) {
    if (chosen.length >= size) break;
    if (types.accepts(mutant)) chosen.push(mutant);
  }
  return chosen;
}

/** `src/domain/tables/evidence/x.ts` → `tables`. */
function folderOf({ file }: Mutant): string {
  const [folder = '', ...rest] = file.slice(DOMAIN.length + 1).split('/');
  return rest.length === 0 ? '.' : folder;
}

function printScores(tried: readonly Tried[]): void {
  const folders = [...new Set(tried.map(({ mutant }) => folderOf(mutant)))].sort();
  const line = (name: string, of: readonly Tried[]): string => {
    const noticed = of.filter(({ isNoticed }) => isNoticed).length;
    return `| ${name} | ${of.length} | ${noticed} | ${((100 * noticed) / of.length).toFixed(0)} % |\n`;
  };
  say('\n| folder | mutants | noticed | share |\n|---|---:|---:|---:|\n');
  for (const folder of folders) {
    say(
      line(
        folder,
        tried.filter(({ mutant }) => folderOf(mutant) === folder),
      ),
    );
  }
  say(line('**all**', tried));
}

/** `src/domain/tables/columns.ts:18 EqualityOperator: confidence < SURE → confidence <= SURE` */
function lineOf({ file, line, mutator, original, replacement }: Mutant): string {
  const short = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, 100);
  return `${file}:${line} ${mutator}: ${short(original)} → ${short(replacement)}`;
}

async function main(words: readonly string[]): Promise<void> {
  const { folder, sample, seed } = optionsOf(words);
  const files = filesIn(folder).filter((file) => !file.endsWith('/examples.ts'));
  const all = (await Promise.all(files.map(mutantsOf))).flatMap(({ mutants }) => mutants);
  const chosen = sampleOf(all, files, sample, seed);
  const mutated = [...new Set(chosen.map(({ file }) => file))];
  const workers = new Workers();
  say(
    `${chosen.length} that compile of ${all.length} mutants in ${files.length} files; ${TESTS.length} files of tests\n`,
  );
  const start = Date.now();
  const { tests, durations } = await covered(mutated, workers);
  const order = new TestOrder(durations);
  const tried: Tried[] = [];
  process.once('SIGINT', () => {
    workers.end();
    printScores(tried);
    process.exit(1);
  });
  await workers.work(chosen, async (mutant, worker) => {
    let isNoticed = false;
    for (const test of order.sorted(tests.get(mutant.id) ?? [])) {
      // Only what never ends takes so many times longer, and is noticed by that.
      const answer = await worker.ask({ kind: 'try', mutant, test }, 60_000 + 10 * (durations.get(test) ?? 0));
      isNoticed = answer?.kind !== 'tried' || answer.isNoticed;
      order.learn(test, isNoticed);
      if (isNoticed) break;
    }
    tried.push({ mutant, isNoticed });
    // At once: a long run that is ended early has said what it saw.
    say(isNoticed ? '.' : `\n${lineOf(mutant)}\n`);
  });
  workers.end();
  printScores(tried);
  say(`\n${((Date.now() - start) / 60_000).toFixed(1)} minutes\n`);
}

void main(process.argv.slice(2));
