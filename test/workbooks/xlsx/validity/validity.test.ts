import { type Judge, judgeHere, MODES } from './newFaults';
import { casesIn, generatedFile } from './sources';

jest.setTimeout(240_000);

/** All of it, in every mode and with 200 generated workbooks, is `npm run validity -- --count 200`. */
const GENERATED = 6;

describe('a result has no fault that its source does not have', () => {
  let judge: Judge;
  const modes = Object.values(MODES);
  const faultless = async (sources: Iterable<readonly [string, Uint8Array]>): Promise<void> => {
    for (const [turn, [name, bytes]] of [...sources].entries())
      expect([name, (await judge(bytes, modes[turn % modes.length] ?? {})) ?? []]).toEqual([name, []]);
  };

  beforeAll(() => {
    const here = judgeHere();
    process.stdout.write(`judged by ${here.name}\n`);
    judge = here.judge;
  });

  it('the published workbooks, live, as values, closed and as submitted in turn', () => faultless(casesIn('')));

  it('workbooks that hurt', () => faultless([...casesIn('files')].filter(([name]) => !name.startsWith('perf-'))));

  it('generated workbooks', async () => {
    const seeds = Array.from({ length: GENERATED }, (_, index) => index + 1);
    await faultless(await Promise.all(seeds.map(async (seed) => [`seed ${seed}`, await generatedFile(seed)] as const)));
  });
});
