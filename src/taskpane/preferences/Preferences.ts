import { type Language, LANGUAGES } from '../../domain/settings/Settings';

export type ThemeChoice = 'auto' | 'light' | 'dark' | 'contrast';

/** How a person wants the interface: the only thing the browser's storage ever holds. */
export interface Preferences {
  readonly language: Language;
  readonly theme: ThemeChoice;
}

export const languages: readonly Language[] = LANGUAGES;
export const themeChoices: readonly ThemeChoice[] = ['auto', 'light', 'dark', 'contrast'];
export const defaultPreferences: Preferences = { language: 'vi', theme: 'auto' };

const KEY = 'bang-diem-766.preferences';

/**
 * The preferences kept on this machine, or the defaults: storage may be empty, stale or forbidden.
 * @param displayLanguage what the program around speaks, as `en-US`: the language until the person has chosen one
 */
export function storedPreferences(displayLanguage = ''): Preferences {
  const around = languages.find((known) => known === displayLanguage.toLowerCase().split('-')[0]);
  const [language, theme] = (storedText() ?? '').split(' ');
  return {
    language: languages.find((known) => known === language) ?? around ?? defaultPreferences.language,
    theme: themeChoices.find((known) => known === theme) ?? defaultPreferences.theme,
  };
}

/** Keeps the preferences on this machine; where storage is forbidden they last as long as the pane. */
export function keepPreferences(preferences: Preferences): boolean {
  try {
    localStorage.setItem(KEY, `${preferences.language} ${preferences.theme}`);
    return true;
  } catch {
    return false;
  }
}

function storedText(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
