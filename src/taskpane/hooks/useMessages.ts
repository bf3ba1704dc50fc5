import { screenMessagesIn, type ScreenMessages } from '../../domain/languages/screen';
import { usePreferences } from '../preferences/PreferencesContext';

/** The interface's sentences in the person's language. */
export function useMessages(): ScreenMessages['pane'] {
  return useAllMessages().pane;
}

/** Every sentence in the person's language. */
export function useAllMessages(): ScreenMessages {
  return screenMessagesIn(usePreferences().preferences.language);
}
