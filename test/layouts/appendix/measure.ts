import { measureAppendices } from './measureAppendices';

/* Prints how many generated appendices are read wholly right: `npm run appendices -- --seed 1 --count 1000 [--show SEED]`. */
const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
process.stdout.write(measureAppendices(option('seed', 1), option('count', 1000), option('show', 0)));
