import type { ColumnRole } from './columnRoles';
import type { HeaderWord } from './headerWords';

/** Words that an office uses for one of `SYNONYM_MEANINGS`, or for an index's item by its key. Compared as typed, case apart. */
export interface Synonym {
  readonly meaning: string;
  readonly words: readonly string[];
}

type SynonymRole = Exclude<ColumnRole, 'unknown'>;

/** The kinds of header words that stand for each role, so that an office's word says as much as the program's own ones. */
const WORDS_OF_ROLES: Readonly<Record<SynonymRole, readonly HeaderWord[]>> = {
  number: ['ordinal'],
  unit: ['unit'],
  parentUnit: ['unit'],
  code: ['code'],
  indicator: ['item'],
  field: ['field'],
  measure: ['measureUnit'],
  composite: ['points', 'total'],
  previousComposite: ['points', 'total', 'previous'],
  delta: ['change'],
  grade: ['grade'],
  previousGrade: ['grade', 'previous'],
  rank: ['rank'],
  previousRank: ['rank', 'previous'],
  rankDelta: ['rank', 'change'],
  points: ['points'],
  maximum: ['maximum'],
  rate: ['rate'],
  count: ['counted', 'quantity'],
  target: ['target'],
  result: ['result'],
  assessment: ['assessment'],
  note: ['note'],
};

export const MEANINGS_BESIDE_ROLES = ['previous', 'current', 'aggregate', 'lowerIsBetter'] as const;

/**
 * The meanings that an office may give its words beside the items of its indices: a role, an earlier period or the present one
 * (`previous`, `current`), rows that stand for the others (`aggregate`), the opposite of what is judged (`lowerIsBetter`).
 */
export const SYNONYM_MEANINGS: readonly string[] = [...Object.keys(WORDS_OF_ROLES), ...MEANINGS_BESIDE_ROLES];

/** The kinds of header words that a synonym's words stand for; none where it is about rows or an item. */
export function headerWordsOf(meaning: string): readonly HeaderWord[] {
  if (isRole(meaning)) return WORDS_OF_ROLES[meaning];
  return meaning === 'previous' || meaning === 'current' ? [meaning] : [];
}

function isRole(meaning: string): meaning is SynonymRole {
  return Object.hasOwn(WORDS_OF_ROLES, meaning);
}
