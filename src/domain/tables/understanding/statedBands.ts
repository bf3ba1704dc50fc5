import type { GradeBand, Index } from '../../indices/Index';
import { bandsIn } from '../../vocabulary/statedBands';
import type { Note } from '../notes';
import type { Table } from '../Table';

/**
 * The bands that one of a table's notes states, in percent of the whole of the index that it is scored by.
 * @param notes those that belong to the table, the nearest first
 */
export function statedBands(
  notes: readonly (readonly Note[])[],
  { bands: known, whole: most }: Pick<Index, 'bands' | 'whole'>,
): Table['statedBands'] {
  const names = known.map(({ name }) => name);
  for (const lines of notes) {
    const [first] = lines;
    const stated = bandsIn(lines.map(({ text }) => text).join('\n'), names);
    if (stated === undefined || first === undefined) continue;
    const whole = stated.isPercent ? 100 : most;
    if (whole === undefined) continue;
    const at = lines.find(({ text }) => bandsIn(text, names) !== undefined) ?? first;
    return { bands: stated.bands.map((band) => inPercent(band, whole, known)), at: { row: at.row, column: at.column } };
  }
  return undefined;
}

function inPercent({ name, from }: GradeBand, whole: number, known: readonly GradeBand[]): GradeBand {
  const short = known.find((band) => band.name === name)?.short;
  return { name, ...(short === undefined ? {} : { short }), from: (from * 100) / whole };
}
