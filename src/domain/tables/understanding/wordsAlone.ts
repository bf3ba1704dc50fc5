import { COLUMNS_OF_LIST, type ListedThing, saidOfListed } from '../../vocabulary/listedThings';
import type { ColumnRole } from '../../vocabulary/columnRoles';
import type { ColumnDecision } from './ColumnDecision';
import { NAMES } from './judgement';
import type { ColumnDraft } from './Proposal';
import { arePhones, areYears } from './propose';

/** Words that judge, or that something is judged by. */
const JUDGED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['grade', 'rank', 'target']);

/** So many columns of words beside offices' names make a log or a list of persons; one may be what kind the offices are. */
const COLUMNS_BESIDE_OFFICES = 2;

/**
 * Whether a table has nothing but words, dates, years and telephone numbers, and no column that is still to be filled in with
 * figures: a log of letters, a plan of work, a list of persons.
 */
export function isOfWords(drafts: readonly ColumnDraft[], decisions: readonly ColumnDecision[]): boolean {
  let [columns, areOffices] = [0, false];
  for (const [index, { header, evidence, meaning }] of drafts.entries()) {
    const decision = decisions[index];
    const { filled, texts, offices, verdicts } = evidence;
    if (decision === undefined || decision.role === 'number' || (filled === 0 && header === '')) continue;
    if (decision.reason === 'chosen' || JUDGED.has(decision.role) || verdicts * 2 > texts) return false;
    const isDated = meaning.words.has('time') && areYears(evidence);
    if (filled > texts && !arePhones(evidence, meaning.words) && !isDated) return false;
    if (filled === 0 && decision.role !== 'note' && !meaning.words.has('contact')) return false;
    if (NAMES.has(decision.role)) areOffices ||= offices * 2 > texts;
    else if (filled > 0) columns += 1;
  }
  return columns >= (areOffices ? COLUMNS_BESIDE_OFFICES : 1);
}

/** Whether a table is a list of things, one a row, such as dossiers, letters, persons: the days by which one is late are no number of dossiers. */
export function isList(drafts: readonly ColumnDraft[], decisions: readonly ColumnDecision[]): boolean {
  if (decisions.some(({ reason }) => reason === 'chosen')) return false;
  const said = new Map<ListedThing, Set<string>>();
  for (const { header, evidence } of drafts) {
    if (evidence.filled * 2 <= evidence.rows) continue;
    for (const { of, what } of saidOfListed(header.slice(header.lastIndexOf('›') + 1))) {
      const known = said.get(of);
      if (known === undefined) said.set(of, new Set([what]));
      else known.add(what);
    }
  }
  return [...said].some(([of, { size }]) => size >= COLUMNS_OF_LIST[of]);
}
