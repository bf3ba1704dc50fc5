import { memoizeText } from '../../memo/memoizeText';
import { type HeaderWord, headerWords } from '../../vocabulary/headerWords';
import { wordsOf } from '../../vocabulary/PhraseBook';
import { statementsIn } from '../../vocabulary/statements';
import { periodIn } from '../../vocabulary/periods';
import type { ColumnDraft } from './Proposal';

/**
 * An item's name: the lowest part of the header path that says more than the measure. Where none does, a word for a measure
 * with a maximum, `Kết quả (30)`, is a name too.
 */
export function itemNameOf(draft: ColumnDraft | undefined, common: ReadonlySet<string>): string {
  const parts = headerParts(draft);
  const named = parts.findLast((part) => namesItem(part) && !common.has(part));
  const isBounded = draft?.meaning.maxInLeaf === true && !draft.meaning.leaf.has('points');
  return named ?? (isBounded ? parts.at(-1) : undefined) ?? draft?.header ?? '';
}

export function headerParts(draft: ColumnDraft | undefined): readonly string[] {
  return (draft?.header ?? '').split(' › ').map((part) => statementsIn(part).name);
}

/** The columns that stand below each header that has any below it. */
export function columnsByParent(drafts: readonly ColumnDraft[]): ReadonlyMap<string, readonly number[]> {
  const byParent = new Map<string, number[]>();
  drafts.forEach(({ parent }, column) => {
    const same = byParent.get(parent);
    if (same !== undefined) same.push(column);
    else if (parent !== '') byParent.set(parent, [column]);
  });
  return byParent;
}

/** The parts that stand lowest below several headers, and so name none of them; of several periods each bears all the names. */
export function commonParts(columns: readonly number[], drafts: readonly ColumnDraft[]): ReadonlySet<string> {
  const lowest = new Map<string, Set<string>>();
  for (const column of columns) {
    const parts = headerParts(drafts[column]);
    const part = parts.at(-1) ?? '';
    const above = parts.slice(0, -1).filter((each) => periodIn(each) === undefined && namesItem(each));
    lowest.set(part, (lowest.get(part) ?? new Set()).add(above.join(' › ')));
  }
  return new Set([...lowest].flatMap(([part, above]) => (above.size > 1 ? [part] : [])));
}

/** Whether a part of a header says more than what is measured and when. */
export const namesItem = memoizeText((part): boolean => {
  const words = wordsOf(part);
  const told = new Set(
    headerWords
      .allIn(words)
      .flatMap(({ meaning, from, to }) =>
        MEASURED.has(meaning) ? words.plain.slice(from, to).map((_, at) => from + at) : [],
      ),
  );
  return periodIn(part) === undefined && words.plain.some((word, at) => !told.has(at) && !/^\d+$/.test(word));
});

const MEASURED: ReadonlySet<HeaderWord> = new Set<HeaderWord>([
  'points',
  'rate',
  'rank',
  'grade',
  'maximum',
  'change',
  'result',
  'evaluation',
  'quantity',
  'current',
  'previous',
]);
