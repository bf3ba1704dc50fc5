import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { defaultPreferences, keepPreferences, storedPreferences, type Preferences } from './Preferences';

interface PreferencesAndSetter {
  readonly preferences: Preferences;
  readonly change: (change: Partial<Preferences>) => void;
}

const PreferencesContext = createContext<PreferencesAndSetter>({
  preferences: defaultPreferences,
  change: () => undefined,
});

interface PreferencesProviderProps {
  /** What the program around speaks, where it says so. */
  readonly displayLanguage?: string | undefined;
  readonly children: ReactNode;
}

/** Holds the preferences for everything below it and keeps each change. */
export function PreferencesProvider({ displayLanguage, children }: PreferencesProviderProps) {
  const [preferences, setPreferences] = useState(() => storedPreferences(displayLanguage));
  const value = useMemo(
    () => ({
      preferences,
      change: (change: Partial<Preferences>) => {
        const changed = { ...preferences, ...change };
        setPreferences(changed);
        keepPreferences(changed);
      },
    }),
    [preferences],
  );
  return <PreferencesContext value={value}>{children}</PreferencesContext>;
}

/** The preferences in force and the way to change them. */
export function usePreferences(): PreferencesAndSetter {
  return useContext(PreferencesContext);
}
