import { AXES, type Axes, EXTRA_COLUMNS, EXTRA_ROWS } from './axes';
import { type Appendix, generateAppendix } from './generateAppendix';
import { judge, type Verdict } from './judge';
import { printSheet } from './printSheet';

/** The plainest of appendices: 766 with its maxima in the headers, composites given. */
const PLAIN: Axes = {
  index: 'six groups',
  maxima: 'header',
  orientation: 'rows',
  periods: 'one',
  perItem: 'points',
  levels: 'communes',
  composites: 'given',
  grades: 'blank',
  ranks: 'blank',
  changes: 'blank',
  numbers: 'numbers',
  header: 'plain',
  extras: [],
  rows: [],
  shuffled: false,
  ordinal: true,
  averageOnTop: false,
  letterhead: false,
  gap: false,
  rankFirst: false,
};

/** The plain appendix, and those that differ from it on one axis alone. */
function singles(): readonly { readonly place: string; readonly axes: Axes }[] {
  const values = Object.entries(AXES).flatMap(([axis, places]) =>
    [...new Set<string>(places)]
      .filter((place) => PLAIN[axis as keyof typeof AXES] !== place)
      .map((place) => ({ place: `${axis}: ${place}`, axes: { ...PLAIN, [axis]: place } })),
  );
  return [
    { place: 'plain', axes: PLAIN },
    ...values,
    ...EXTRA_COLUMNS.map((extra) => ({ place: `extra column: ${extra}`, axes: { ...PLAIN, extras: [extra] } })),
    ...EXTRA_ROWS.map((row) => ({
      place: `extra row: ${row}`,
      axes: {
        ...PLAIN,
        rows: [row],
        ...(row === 'section averages' ? { levels: 'plain sections' as const } : {}),
        ...(row === 'total' ? { extras: ['received' as const] } : {}),
      },
    })),
    { place: 'no numbering', axes: { ...PLAIN, ordinal: false } },
    { place: 'letterhead', axes: { ...PLAIN, letterhead: true } },
    { place: 'rank first', axes: { ...PLAIN, rankFirst: true } },
    { place: 'a gap', axes: { ...PLAIN, gap: true, composites: 'blank' } },
    { place: 'shuffled', axes: { ...PLAIN, shuffled: true } },
    { place: 'blank invented', axes: { ...PLAIN, index: 'invented', composites: 'blank' } },
  ];
}

interface Judged extends Verdict {
  readonly appendix: Appendix;
}

/**
 * What becomes of each axis by itself: a line for each place, and below them the smallest sheets that go wrong although
 * the plain appendix of the same seed does not.
 */
export function measureSingles(seed: number, count: number, examples: boolean): string {
  const seeds = Array.from({ length: count }, (_, at) => seed + at);
  const run = (axes: Axes): readonly Judged[] =>
    seeds.map((each) => {
      const appendix = generateAppendix(each, axes);
      return { appendix, ...judge(appendix) };
    });
  const runs = singles().map(({ place, axes }) => ({ place, bad: run(axes).filter(isBad) }));
  const plainlyBad = new Set(runs[0]?.bad.map(({ appendix }) => appendix.seed));
  const sheets = runs.flatMap(({ place, bad }) =>
    smallest(place === 'plain' ? bad : bad.filter(({ appendix }) => !plainlyBad.has(appendix.seed))).flatMap((each) =>
      example(place, each),
    ),
  );
  return [...runs.map(({ place, bad }) => lineOf(place, bad, count)), '', ...(examples ? sheets : []), ''].join('\n');
}

function isBad({ outcome, alarms }: Judged): boolean {
  return outcome !== 'right' || alarms.length > 0;
}

function lineOf(place: string, bad: readonly Judged[], count: number): string {
  const silent = bad.filter(({ outcome }) => outcome === 'silent').length;
  const right = (((count - bad.length) * 100) / count).toFixed(0).padStart(4);
  return `${place.padEnd(40)} ${right} % right, ${silent} silent  ${[...new Set(bad.flatMap(kindsOf))].join(', ')}`;
}

function kindsOf({ wrong, alarms }: Judged): readonly string[] {
  return [...wrong.map(({ kind }) => kind), ...alarms.map((alarm) => `alarm ${alarm.split(' ')[0] ?? ''}`)];
}

/** The smallest sheet of each set of kinds, at most two of them. */
function smallest(bad: readonly Judged[]): readonly Judged[] {
  const sorted = [...bad].sort((one, other) => sizeOf(one.appendix) - sizeOf(other.appendix));
  const sets = sorted.map((each) => kindsOf(each).join());
  return sorted.filter((_, at) => sets.indexOf(sets[at] ?? '') === at).slice(0, 1 + Number(bad.length > 3));
}

function example(place: string, { appendix, outcome, wrong, alarms }: Judged): readonly string[] {
  return [
    `### ${place} (seed ${appendix.seed}, ${outcome})`,
    '```',
    ...printSheet(appendix.workbook),
    '```',
    ...wrong.map(({ kind, example: text }) => `- ${kind}: ${text}`),
    ...alarms.slice(0, 4).map((alarm) => `- alarm ${alarm}`),
    '',
  ];
}

function sizeOf({ workbook }: Appendix): number {
  return workbook.sheets.reduce((all, { rows }) => all + rows.reduce((cells, { length }) => cells + length, 0), 0);
}
