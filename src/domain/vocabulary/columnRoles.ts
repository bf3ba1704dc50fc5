/** What a column of a table can hold; the closed list that settings, tables and everything after them share. */
export const COLUMN_ROLES = [
  'number',
  'unit',
  'parentUnit',
  'code',
  'indicator',
  'field',
  'measure',
  'composite',
  'previousComposite',
  'delta',
  'grade',
  'previousGrade',
  'rank',
  'previousRank',
  'rankDelta',
  'points',
  'maximum',
  'rate',
  'count',
  'target',
  'result',
  'assessment',
  'note',
  'unknown',
] as const;

/** What a column holds. */
export type ColumnRole = (typeof COLUMN_ROLES)[number];
