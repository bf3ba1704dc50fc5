import { itemNamed } from '../../../indices/itemNamed';
import { indexOf } from '../../../settings/indexOf';
import type { Column, Table } from '../../../tables/Table';
import { plainText } from '../../../text/letters';
import type { CheckContext } from '../../CheckContext';
import type { Observation } from '../../Observation';
import type { CrossTable } from './sentences';
import { sameTime } from '../../sameTime';
import { agree, contradiction } from './contradiction';
import { columnsWhere } from '../../../tables/columns';
import { columnOf, headerOf, type Place } from '../../figures';

/** Two columns of different tables that mean one thing, with their cells of the same units. */
interface Pair {
  readonly about: string;
  readonly cells: { readonly one: Place; readonly other: Place; readonly agrees: boolean }[];
}

/** Shorter headers (`Tổng số`) mean something only where they stand. */
const TELLING_LENGTH = 12;
/** Fewer units that agree do not show that two columns are one quantity. */
const SHOWN_BY = 2;

/** Figures of one unit that two tables give for one quantity: the group's points, its rate, the composite, a count of one header. */
export function repeatedFigures(context: CheckContext): readonly Observation<CrossTable>[] {
  const { tables, joined, settings } = context;
  const meanings = tables.map((table) => (isCompared(table) ? meaningsOf(table) : new Map<string, number>()));
  const pairs = new Map<string, Pair>();
  for (const { units, aggregates } of joined.rosters) {
    for (const { rows } of [...units, { rows: aggregates }]) {
      const first = new Map<string, { place: Place; table: number }>();
      for (const { table: index, row } of rows) {
        const table = tables[index];
        for (const [meaning, column] of table === undefined ? [] : (meanings[index] ?? [])) {
          if (table === undefined) continue;
          const place = { table, row, column };
          const known = first.get(meaning);
          if (known === undefined) first.set(meaning, { place, table: index });
          if (known === undefined || known.table === index || !sameTime(known.place.table, table)) continue;
          const agrees = agree(known.place, place);
          if (agrees === undefined) continue;
          const key = `${known.table}/${known.place.column}/${index}/${column}`;
          const group = itemNamed(indexOf(table, settings), table.columns[column]?.group)?.name;
          const pair = pairs.get(key) ?? { about: group ?? headerOf(columnOf(place)), cells: [] };
          pair.cells.push({ one: place, other: known.place, agrees });
          pairs.set(key, pair);
        }
      }
    }
  }
  return [...pairs.values()].flatMap((pair) => contradictions(context, pair));
}

function contradictions(context: CheckContext, { about, cells }: Pair): readonly Observation<CrossTable>[] {
  const wrong = cells.filter(({ agrees }) => !agrees);
  const right = cells.length - wrong.length;
  const [first] = wrong;
  if (first === undefined) return [];
  // Where hardly any units agree, the columns are two quantities of one name.
  if (right < SHOWN_BY || right < wrong.length) return [contradiction(context, first.one, first.other, about, true)];
  return wrong.map(({ one, other }) => contradiction(context, one, other, about));
}

function isCompared({ kind }: Table): boolean {
  return kind !== 'targets' && kind !== 'components' && kind !== 'unknown' && kind !== 'parentGroups';
}

/** The columns of a table that say by themselves what they are, by their meaning; a meaning that two columns have is left out. */
function meaningsOf(table: Table): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const twice = new Set<string>();
  for (const index of columnsWhere(table, ({ earlier }) => earlier !== true)) {
    const column = table.columns[index];
    const meaning = column === undefined ? undefined : meaningOf(column);
    if (meaning === undefined) continue;
    if (found.has(meaning)) twice.add(meaning);
    found.set(meaning, index);
  }
  for (const meaning of twice) found.delete(meaning);
  return found;
}

function meaningOf({ role, group, header }: Column): string | undefined {
  if (role === 'composite') return role;
  if ((role === 'points' || role === 'rate') && group !== undefined) return `${role}/${group}`;
  const words = plainText(header);
  return role === 'count' && words.length >= TELLING_LENGTH ? `count/${words}` : undefined;
}
