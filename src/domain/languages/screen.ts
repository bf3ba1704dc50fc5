import type { Language } from '../settings/Settings';
import { documents as documentsEn } from './en/documents';
import { failures as failuresEn } from './en/failures';
import { losses as lossesEn } from './en/losses';
import { pane as paneEn } from './en/pane';
import { period as periodEn } from './en/period';
import type { Messages } from './messages';
import { documents } from './vi/documents';
import { failures } from './vi/failures';
import { losses } from './vi/losses';
import { pane } from './vi/pane';
import { period } from './vi/period';

/** The sentences of a screen. What sheets and findings say comes from the engine in words, so that a page stays small. */
export type ScreenMessages = Pick<Messages, 'documents' | 'failures' | 'losses' | 'pane' | 'period'>;

const messages: Readonly<Record<Language, ScreenMessages>> = {
  vi: { documents, failures, losses, pane, period },
  en: { documents: documentsEn, failures: failuresEn, losses: lossesEn, pane: paneEn, period: periodEn },
};

/** A screen's sentences in a language. */
export function screenMessagesIn(language: Language): ScreenMessages {
  return messages[language];
}
