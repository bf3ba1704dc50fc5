import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { PreferencesProvider, usePreferences } from './preferences/PreferencesContext';
import { themeOf, type SystemTheme } from './preferences/themes';
import { useSystemTheme } from './preferences/useSystemTheme';

const useStyles = makeStyles({
  root: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
});

interface SurfaceProps {
  /** The colours of the program around the pane, where it names them. */
  readonly hostTheme?: SystemTheme | undefined;
  /** The language of the program around the pane, where it names it. */
  readonly displayLanguage?: string | undefined;
  readonly children: ReactNode;
}

/** The ground everything is drawn on: the person's preferences, theme and language. */
export function Surface({ hostTheme, displayLanguage, children }: SurfaceProps) {
  return (
    <PreferencesProvider displayLanguage={displayLanguage}>
      <Themed hostTheme={hostTheme}>{children}</Themed>
    </PreferencesProvider>
  );
}

function Themed({ hostTheme, children }: SurfaceProps) {
  const styles = useStyles();
  const { language, theme } = usePreferences().preferences;
  const systemTheme = useSystemTheme();
  // A contrast theme is chosen for need, the program's theme for taste.
  const system = systemTheme === 'contrast' ? systemTheme : (hostTheme ?? systemTheme);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={themeOf(theme, system)} className={styles.root}>
      {children}
    </FluentProvider>
  );
}
