import { measureAppendices } from './measureAppendices';
import { measureDoubtful } from './doubtful';
import { measurePairs } from './pairs';
import { measureSingles } from './singles';

/*
 * Prints how many generated appendices are read wholly right: `npm run appendices -- --seed 1 --count 1000`;
 * `--show SEED` prints one of them, `--pairs` two indices in one workbook, `--doubtful` what is to be asked about, `--singles` what each axis does by itself, `--examples` with the smallest sheets.
 */
const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const seed = option('seed', 1);
const asked = (name: string): boolean => process.argv.includes(`--${name}`);
process.stdout.write(
  asked('singles')
    ? measureSingles(seed, option('count', 10), asked('examples'))
    : asked('pairs')
      ? measurePairs(seed, option('count', 20))
      : asked('doubtful')
        ? measureDoubtful(seed, option('count', 20))
        : measureAppendices(seed, option('count', 1000), option('show', 0)),
);
