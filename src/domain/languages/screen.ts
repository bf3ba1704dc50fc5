import type { Language } from '../settings/Settings';
import { failures as failuresEn } from './en/failures';
import { losses as lossesEn } from './en/losses';
import { pane as paneEn } from './en/pane';
import type { Messages } from './messages';
import { failures } from './vi/failures';
import { losses } from './vi/losses';
import { pane } from './vi/pane';

/** The sentences of a screen. What sheets and findings say comes from the engine in words, so that a page stays small. */
export type ScreenMessages = Pick<Messages, 'failures' | 'losses' | 'pane'>;

const messages: Readonly<Record<Language, ScreenMessages>> = {
  vi: { failures, losses, pane },
  en: { failures: failuresEn, losses: lossesEn, pane: paneEn },
};

/** A screen's sentences in a language. */
export function screenMessagesIn(language: Language): ScreenMessages {
  return messages[language];
}
