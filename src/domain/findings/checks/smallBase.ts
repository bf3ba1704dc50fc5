import { rowsOfKind } from '../../tables/rows';
import type { Check, RawFinding } from '../CheckContext';
import { figureAt, findingAt, written } from '../figures';
import { MOST_OF_A_KIND } from '../unreadable';

/** A rate on so few dossiers says little. */
const FEW = 3;

/** Rates that rest on three dossiers or fewer. */
export const smallBase: Check = (context) =>
  context.relations.flatMap(({ table: index, relation }) => {
    const table = context.tables[index];
    if (table === undefined || relation.kind !== 'ratio') return [];
    const found = rowsOfKind(table, 'unit').flatMap((row): RawFinding[] => {
      const parts = relation.denominator.map((column) => figureAt({ table, row, column }));
      const base = parts.reduce<number>((all, part) => all + (part ?? Number.NaN), 0);
      const place = { table, row, column: relation.column };
      if (!(base > 0 && base <= FEW) || figureAt(place) === null) return [];
      return [
        findingAt(context, place, { rule: 'small-base', severity: 'info', words: { base: written(base, table) } }),
      ];
    });
    return found.length <= MOST_OF_A_KIND
      ? found
      : found.slice(0, 1).map((first) => ({ ...first, words: { ...first.words, count: String(found.length) } }));
  });
