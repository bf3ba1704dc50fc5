import type { Messages } from '../../domain/languages/messages';
import { pageMessagesIn } from '../../domain/languages/page';
import { usePreferences } from '../../taskpane/preferences/PreferencesContext';

/** The page's own sentences in the person's language. */
export function usePageMessages(): Messages['page'] {
  return pageMessagesIn(usePreferences().preferences.language);
}
