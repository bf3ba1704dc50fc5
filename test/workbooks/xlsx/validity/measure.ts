import { judgeHere, MODES } from './newFaults';
import { casesIn, generatedFile } from './sources';

/* Judges the results of all cases and of generated workbooks in every mode: `npm run validity -- --seed 1 --count 200`. */
const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};

async function* sources(): AsyncGenerator<readonly [name: string, bytes: Uint8Array]> {
  for (const folder of ['', 'files', 'faults'] as const) yield* casesIn(folder);
  const first = option('seed', 1);
  for (let seed = first; seed < first + option('count', 200); seed += 1)
    yield [`generated ${seed}`, await generatedFile(seed)];
}

async function measure(): Promise<void> {
  const { name, judge } = judgeHere();
  process.stdout.write(`judged by ${name}\n`);
  let [judged, faulty] = [0, 0];
  for await (const [source, bytes] of sources()) {
    process.stderr.write(`${source}\n`);
    for (const [mode, options] of Object.entries(MODES)) {
      const faults = await judge(bytes, options);
      if (faults === undefined) continue;
      judged += 1;
      if (faults.length > 0) faulty += 1;
      for (const fault of faults.slice(0, 5)) process.stdout.write(`${source}, ${mode}: ${fault}\n`);
    }
  }
  process.stdout.write(`${judged} results, ${faulty} with a fault that the source does not have\n`);
  process.exitCode = faulty === 0 ? 0 : 1;
}

void measure();
