/** The roles of a table's columns; the closed list that settings, tables and everything after them share. */
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

/** The role of a column: the composite, a rate, a unit's name. */
export type ColumnRole = (typeof COLUMN_ROLES)[number];
