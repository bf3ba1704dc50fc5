import type { ColumnRole } from '../../vocabulary/columnRoles';
import type { Relation } from '../evidence/arithmetic';

/** The roles that a relation would give its columns, in each of the ways that it makes sense. */
export function rolesWantedBy(relation: Relation): readonly (readonly (readonly [number, ColumnRole])[])[] {
  const all = (columns: readonly number[], role: ColumnRole): readonly (readonly [number, ColumnRole])[] =>
    columns.map((column) => [column, role] as const);
  switch (relation.kind) {
    case 'sum':
      return [
        [[relation.column, 'composite'], ...all(relation.terms, 'points')],
        all([relation.column, ...relation.terms], 'count'),
        all([relation.column, ...relation.terms], 'points'),
      ];
    case 'mean':
      return [
        [[relation.column, 'composite'], ...all(relation.terms, 'points')],
        [[relation.column, 'composite'], ...all(relation.terms, 'rate')],
        all([relation.column, ...relation.terms], 'rate'),
      ];
    case 'difference':
      return [
        [[relation.column, 'delta'], ...all([relation.now, relation.before], 'composite')],
        [[relation.column, 'delta'], ...all([relation.now, relation.before], 'rate')],
      ];
    case 'ratio':
      return [
        [[relation.column, 'rate'], ...all([relation.part, relation.whole], 'count')],
        [
          [relation.column, 'rate'],
          [relation.part, 'points'],
          [relation.whole, 'maximum'],
        ],
        [
          [relation.column, 'rate'],
          [relation.part, 'result'],
          [relation.whole, 'target'],
        ],
        [
          [relation.column, 'composite'],
          [relation.part, 'points'],
          [relation.whole, 'maximum'],
        ],
      ];
    case 'rank':
      return [
        [
          [relation.column, 'rank'],
          [relation.of, 'composite'],
        ],
        [[relation.column, 'rank']],
      ];
  }
}

/** A sum of several terms that holds in so many rows is none by chance. */
export const SURE_ROWS = 5;

/** Whether a column is the mean of so many others in so many rows that it is none by chance: what stands for all of them. */
export function isMeanOfOthers(column: number, relations: readonly Relation[]): boolean {
  return relations.some(
    (relation) =>
      relation.kind === 'mean' && relation.column === column && relation.terms.length >= 3 && relation.agreed >= 4,
  );
}

/** What a rate is of, by the meaning of its part. */
const WHOLES: Partial<Record<ColumnRole, ColumnRole>> = { count: 'count', points: 'maximum', result: 'target' };

const SCORED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['composite', 'points', 'rate']);

/** How much a relation speaks for an assignment in which it makes sense. */
export function relationScore(relation: Relation, roles: readonly ColumnRole[]): number {
  const strength = Math.min(1, relation.agreed / 6);
  const role = roles[relation.column];
  switch (relation.kind) {
    case 'sum': {
      const [first] = relation.terms;
      const only = first === undefined ? undefined : roles[first];
      if (relation.terms.some((term) => roles[term] !== only)) return 0;
      // The more terms a sum has, the less it holds by chance, where there are rows enough.
      const many = relation.terms.length < 3 ? 2 : relation.agreed < SURE_ROWS ? 6 : 2 + 2 * relation.terms.length;
      if (role === 'composite' && only === 'points') return many * strength;
      if (role === only && (role === 'count' || role === 'points' || role === 'maximum'))
        return Math.max(3, many - 1) * strength;
      return 0;
    }
    case 'mean': {
      const [first] = relation.terms;
      const only = first === undefined ? undefined : roles[first];
      if (relation.terms.some((term) => roles[term] !== only)) return 0;
      if (role === 'composite' && (only === 'points' || only === 'rate'))
        return (relation.agreed < SURE_ROWS ? 4 : 2 + 2 * relation.terms.length) * strength;
      return role === only && role === 'rate' ? 3 * strength : 0;
    }
    case 'difference':
      if (
        role === 'delta' &&
        roles[relation.now] === roles[relation.before] &&
        SCORED.has(roles[relation.now] ?? 'unknown')
      ) {
        return 4 * strength;
      }
      return role === 'rankDelta' && roles[relation.now] === 'rank' && roles[relation.before] === 'rank'
        ? 4 * strength
        : 0;
    case 'ratio':
      if (role !== 'rate' && !(role === 'composite' && roles[relation.whole] === 'maximum')) return 0;
      return WHOLES[roles[relation.part] ?? 'unknown'] === roles[relation.whole] ? 4 * strength : 0;
    case 'rank':
      if (role !== 'rank') return 0;
      return roles[relation.of] === 'composite'
        ? 4 * strength
        : SCORED.has(roles[relation.of] ?? 'unknown')
          ? 2 * strength
          : 0;
  }
}
