import type { Language } from '../settings/Settings';
import { check as checkEn } from './en/check';
import type { Messages } from './messages';
import { check } from './vi/check';

export type CheckMessages = Messages['check'];

const messages: Readonly<Record<Language, CheckMessages>> = { vi: check, en: checkEn };

/** The sentences of the check of an installation, apart from all others. */
export function checkMessagesIn(language: Language): CheckMessages {
  return messages[language];
}
