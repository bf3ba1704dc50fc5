import { AXES, type Axes, EXTRA_COLUMNS, EXTRA_ROWS } from './axes';
import { type Appendix, generateAppendix } from './generateAppendix';
import { judge } from './judge';
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
};

/** The plain appendix, and those that differ from it on one axis alone. */
function singles(): readonly { readonly place: string; readonly axes: Axes }[] {
  const values = Object.entries(AXES).flatMap(([axis, places]) =>
    [...new Set<string>(places)].map((place) => ({ place: `${axis}: ${place}`, axes: { ...PLAIN, [axis]: place } })),
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
    { place: 'shuffled', axes: { ...PLAIN, shuffled: true } },
    { place: 'blank invented', axes: { ...PLAIN, index: 'invented', composites: 'blank' } },
  ];
}

/** What becomes of each axis by itself: a line for each place, and below the smallest sheet that goes wrong. */
export function measureSingles(seed: number, count: number, examples: boolean): string {
  const lines: string[] = [];
  const sheets: string[] = [];
  for (const { place, axes } of singles()) {
    const judged = Array.from({ length: count }, (_, at) => {
      const appendix = generateAppendix(seed + at, axes);
      return { appendix, ...judge(appendix) };
    });
    const bad = judged.filter(({ outcome, alarms }) => outcome !== 'right' || alarms.length > 0);
    const silent = bad.filter(({ outcome }) => outcome === 'silent');
    const kinds = [
      ...new Set(bad.flatMap(({ wrong, alarms }) => [...wrong.map(({ kind }) => kind), ...alarms.map(ruleOf)])),
    ];
    lines.push(
      `${place.padEnd(40)} ${(((count - bad.length) * 100) / count).toFixed(0).padStart(4)} % right, ${silent.length} silent  ${kinds.join(', ')}`,
    );
    const smallest = bad.sort((one, other) => sizeOf(one.appendix) - sizeOf(other.appendix))[0];
    if (!examples || smallest === undefined) continue;
    const { appendix, outcome, wrong, alarms } = smallest;
    sheets.push(
      `### ${place} (seed ${appendix.seed}, ${outcome})`,
      '```',
      ...printSheet(appendix.workbook),
      '```',
      ...wrong.map(({ kind, example }) => `- ${kind}: ${example}`),
      ...alarms.slice(0, 4).map((alarm) => `- alarm ${alarm}`),
      '',
    );
  }
  return [...lines, '', ...sheets, ''].join('\n');
}

function ruleOf(alarm: string): string {
  return `alarm ${alarm.split(' ')[0] ?? ''}`;
}

function sizeOf({ workbook }: Appendix): number {
  return workbook.sheets.reduce((all, { rows }) => all + rows.reduce((cells, { length }) => cells + length, 0), 0);
}
