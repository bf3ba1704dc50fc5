import type { ColumnRole } from '../../vocabulary/columnRoles';
import type { HeaderWord } from '../../vocabulary/headerWords';

/**
 * A kind of words that speaks for a role. Where several are named all must be there; `not` takes the rule away. Weights
 * are in the same unit everywhere: 1 is a hint, 5 leaves little doubt.
 */
interface WordRule {
  readonly role: ColumnRole;
  readonly has: readonly HeaderWord[];
  readonly not?: readonly HeaderWord[];
  readonly weight: number;
}

const MEASURES: readonly HeaderWord[] = [
  'points',
  'rate',
  'rank',
  'grade',
  'change',
  'counted',
  'quantity',
  'maximum',
  'total',
  'index',
];

/** What the words of headers speak for, kind by kind. */
export const WORD_RULES: readonly WordRule[] = [
  { role: 'unit', has: ['unit'], not: MEASURES, weight: 4 },
  { role: 'unit', has: ['name'], not: [...MEASURES, 'item', 'field'], weight: 1 },
  { role: 'measure', has: ['measureUnit'], weight: 6 },
  { role: 'unit', has: ['contact'], weight: -6 },
  { role: 'field', has: ['field'], not: MEASURES, weight: 4 },
  { role: 'indicator', has: ['item'], not: MEASURES, weight: 4 },
  { role: 'indicator', has: ['field', 'item'], not: MEASURES, weight: 3 },
  { role: 'indicator', has: ['targetOrItem'], weight: 2.5 },
  { role: 'target', has: ['targetOrItem'], weight: 2.2 },
  { role: 'target', has: ['targetOrItem', 'rate'], weight: 3 },
  { role: 'target', has: ['target'], weight: 4 },
  {
    role: 'result',
    has: ['result'],
    not: ['points', 'rate', 'rank', 'grade', 'change', 'counted', 'quantity', 'total', 'maximum'],
    weight: 3,
  },
  { role: 'assessment', has: ['assessment'], not: ['rate'], weight: 4 },
  { role: 'assessment', has: ['evaluation'], not: ['points', 'rate', 'rank', 'grade', 'result'], weight: 3 },
  { role: 'code', has: ['code'], weight: 4.5 },
  { role: 'note', has: ['note'], weight: 4.5 },
  { role: 'rank', has: ['rank'], weight: 4.5 },
  { role: 'rankDelta', has: ['rank', 'change'], weight: 8 },
  { role: 'delta', has: ['rank', 'change'], weight: -5 },
  { role: 'grade', has: ['grade'], weight: 3 },
  { role: 'grade', has: ['grade'], not: ['counted', 'quantity', 'total', 'rate'], weight: 1.5 },
  { role: 'delta', has: ['change'], weight: 6 },
  { role: 'delta', has: ['benchmark'], weight: -8 },
  { role: 'unknown', has: ['benchmark'], not: ['rate', 'rank'], weight: 6 },
  { role: 'maximum', has: ['maximum'], weight: 4.5 },
  { role: 'composite', has: ['points', 'total'], not: ['maximum', 'change'], weight: 5 },
  { role: 'composite', has: ['points'], not: ['maximum', 'change', 'total'], weight: 2 },
  { role: 'composite', has: ['points', 'index'], not: ['maximum', 'change'], weight: 3 },
  { role: 'composite', has: ['index'], not: ['maximum', 'change', 'rank', 'grade'], weight: 3 },
  {
    role: 'composite',
    has: ['total'],
    not: ['maximum', 'change', 'rate', 'rank', 'grade', 'counted', 'quantity', 'state'],
    weight: 2.2,
  },
  {
    role: 'composite',
    has: ['item', 'total'],
    not: ['maximum', 'change', 'rank', 'grade', 'counted', 'quantity'],
    weight: 3,
  },
  { role: 'composite', has: ['result', 'evaluation'], not: ['rank', 'grade'], weight: 1.5 },
  { role: 'composite', has: ['result', 'previous'], weight: 2.5 },
  { role: 'composite', has: ['result', 'total'], not: ['rank', 'grade', 'counted', 'state'], weight: 1.5 },
  { role: 'composite', has: ['self'], weight: -3 },
  { role: 'points', has: ['points'], weight: 3 },
  { role: 'rate', has: ['rate'], weight: 4 },
  { role: 'rate', has: ['rate', 'points'], weight: -1.5 },
  { role: 'rate', has: ['rate', 'index'], weight: -5 },
  { role: 'count', has: ['denominator'], weight: 5 },
  { role: 'count', has: ['numerator'], weight: 5 },
  { role: 'count', has: ['carried'], weight: 5 },
  { role: 'count', has: ['counted'], not: ['rate'], weight: 2 },
  { role: 'count', has: ['quantity'], not: ['rate', 'points'], weight: 1.5 },
  { role: 'count', has: ['state'], not: ['rate', 'points'], weight: 1.8 },
  { role: 'count', has: ['quantity', 'counted'], not: ['rate', 'points'], weight: 2 },
  { role: 'count', has: ['total', 'counted'], not: ['points'], weight: 2 },
  { role: 'count', has: ['total'], not: ['points'], weight: 2 },
];
