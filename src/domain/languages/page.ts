import type { Language } from '../settings/Settings';
import { page as pageEn } from './en/page';
import type { Messages } from './messages';
import { page } from './vi/page';

const messages: Readonly<Record<Language, Messages['page']>> = { vi: page, en: pageEn };

/** The stand-alone page's own sentences. The pane never says them, and stays small without. */
export function pageMessagesIn(language: Language): Messages['page'] {
  return messages[language];
}
