import { allBases } from './bases';
import { EndableRunner } from './EndableRunner';
import { fuzz } from './fuzz';

/* Runs files made from a seed through the one click and prints what came of them: `npm run fuzz -- --seed 1 --count 5000`. */
const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};

async function measure(): Promise<void> {
  const runner = new EndableRunner();
  const wanted = { seed: option('seed', 1), count: option('count', 500) };
  let ran = 0;
  const { outcomes, faults } = await fuzz(allBases(), wanted, (bytes) => {
    ran += 1;
    if (ran % 100 === 0) process.stderr.write(`${ran} files\n`);
    return runner.run(bytes);
  });
  await runner.stop();
  for (const [outcome, count] of outcomes) process.stdout.write(`${String(count).padStart(6)} ${outcome}\n`);
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

void measure();
