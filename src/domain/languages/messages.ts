import type { Language } from '../settings/Settings';
import { en } from './en';
import { vi } from './vi';

/** Every sentence a person reads, in one language. */
export type Messages = typeof vi;

/** Every language, complete by type-check. */
const messages: Readonly<Record<Language, Messages>> = { vi, en };

/** The sentences of a language. */
export function messagesIn(language: Language): Messages {
  return messages[language];
}
