import type { Messages } from '../languages/messages';

/** The kinds of sheets that have a name, all of them; the names themselves would bring every sentence along. */
const NAMED: Readonly<Record<keyof Messages['sheets']['names'], true>> = {
  ranking: true,
  settings: true,
  targets: true,
  checks: true,
  narrative: true,
  charts: true,
  history: true,
};
const KINDS: readonly string[] = [...Object.keys(NAMED), 'copy', 'temporary'];

/** Whether a person writes into an own sheet and is read there: what stands in it is more than a result. */
export function isWrittenByPeople(key: string): boolean {
  return key === 'settings' || key === 'history';
}

/** Whether this edition makes sheets of a key, numbered or not. What a newer one has made is not ours to remove. */
export function isKnownKind(key: string): boolean {
  return KINDS.includes(key.replace(/\d+$/u, ''));
}
