import { messagesIn } from '../languages/messages';

const KINDS: readonly string[] = [...Object.keys(messagesIn('vi').sheets.names), 'copy', 'temporary'];

/** Whether this edition makes sheets of a key, numbered or not. What a newer one has made is not ours to remove. */
export function isKnownKind(key: string): boolean {
  return KINDS.includes(key.replace(/\d+$/u, ''));
}
