import { sheets } from '../languages/vi/sheets';

// The names of sheets are keyed alike in every language; the pane asks, and all sentences of all languages would come along.
const KINDS: readonly string[] = [...Object.keys(sheets.names), 'copy', 'temporary'];

/** Whether a person writes into an own sheet and is read there: what stands in it is more than a result. */
export function isWrittenByPeople(key: string): boolean {
  return key === 'settings' || key === 'history';
}

/** Whether this edition makes sheets of a key, numbered or not. What a newer one has made is not ours to remove. */
export function isKnownKind(key: string): boolean {
  return KINDS.includes(key.replace(/\d+$/u, ''));
}
