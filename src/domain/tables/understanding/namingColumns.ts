import { headsUpperUnits } from '../../vocabulary/offices';
import type { ColumnEvidence } from '../columnEvidence';
import type { HeaderMeaning } from '../evidence/headerMeaning';

/** The columns that name a table's rows, and those that can hold figures; by index. */
export interface Naming {
  readonly name: number;
  readonly ordinal?: number;
  readonly values: readonly number[];
}

/** Guesses which column names the rows, before anything else is known: most words, most different ones, a telling header. */
export function namingColumns(
  meanings: readonly HeaderMeaning[],
  evidence: readonly ColumnEvidence[],
  headers: readonly string[],
): Naming {
  const headed = meanings.findIndex(({ whole }) => whole === 'ordinal');
  // Between the numbers stand those of sections, or their headings, merged over the table from there.
  const counted = evidence[0]?.sequence === true && evidence[0].numbers > evidence[0].texts ? 0 : -1;
  const ordinal = headed >= 0 ? headed : counted;
  const scores = meanings.map((meaning, index) =>
    index === ordinal
      ? -Infinity
      : nameScore(meaning, evidence[index]) - (headsUpperUnits(headers[index] ?? '') ? 2.5 : 0),
  );
  const best = scores.reduce((top, score, index) => (score > (scores[top] ?? -Infinity) ? index : top), 0);
  const name = (scores[best] ?? -Infinity) > -Infinity ? best : 0;
  const values = meanings.flatMap((meaning, index) =>
    index === name || index === ordinal || isWords(meaning, evidence[index]) ? [] : [index],
  );
  return { name, values, ...(ordinal < 0 || ordinal === name ? {} : { ordinal }) };
}

function nameScore({ words, items, max }: HeaderMeaning, evidence: ColumnEvidence | undefined): number {
  if (evidence === undefined) return -Infinity;
  const says = (word: 'unit' | 'item' | 'field' | 'targetOrItem' | 'name'): number => words.get(word) ?? 0;
  const headed = says('unit') + says('item') + says('field') + says('targetOrItem') + says('name');
  const measured =
    words.has('points') ||
    words.has('rate') ||
    words.has('note') ||
    words.has('contact') ||
    max !== undefined ||
    words.has('code');
  const named =
    evidence.texts > 0 ? 4 * (evidence.texts / Math.max(1, evidence.filled)) : evidence.filled > 0 ? -4 : -1;
  // Where two columns name, the one with the most different names names the rows; the other one is above them.
  const different =
    evidence.texts === 0
      ? 0
      : (2 * evidence.distinctTexts) / evidence.texts + Math.log2(1 + evidence.distinctTexts) / 2;
  // `Trung bình` below names is the mean of the rows; a column of grades has more of them.
  const graded = (evidence.grades + evidence.codes) * 3 > evidence.texts ? -4 : 0;
  return (
    named + different + graded + (measured ? -3 : Math.min(headed, 2)) - (items.length > 0 && headed === 0 ? 2 : 0)
  );
}

/** Whether a column holds words by nature: the unit above, a code, the unit of measure. */
function isWords({ words }: HeaderMeaning, evidence: ColumnEvidence | undefined): boolean {
  if (words.has('measureUnit') || words.has('code')) return true;
  const texts = evidence?.texts ?? 0;
  return (
    texts > 0 && texts * 2 > (evidence?.filled ?? 0) && (words.has('unit') || words.has('item') || words.has('field'))
  );
}
