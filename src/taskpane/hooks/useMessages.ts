import { messagesIn, type Messages } from '../../domain/languages/messages';
import { usePreferences } from '../preferences/PreferencesContext';

/** The interface's sentences in the person's language. */
export function useMessages(): Messages['pane'] {
  return useAllMessages().pane;
}

/** Every sentence in the person's language. */
export function useAllMessages(): Messages {
  return messagesIn(usePreferences().preferences.language);
}
