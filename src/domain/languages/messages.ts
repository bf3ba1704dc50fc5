import type { Language } from '../settings/Settings';
import { en } from './en';
import { vi } from './vi';

/** Every sentence a person reads, in one language. */
export type Messages = typeof vi;

/** The sentences of a language; both are complete by type-check. */
export function messagesIn(language: Language): Messages {
  return language === 'vi' ? vi : en;
}
