import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMessages } from '../hooks/useMessages';
import { languages, themeChoices } from '../preferences/Preferences';
import { usePreferences } from '../preferences/PreferencesContext';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Language and theme. */
export function PreferenceControls() {
  const styles = useStyles();
  const messages = useMessages();
  const { preferences, change } = usePreferences();
  return (
    <div className={styles.root} role="group" aria-label={messages.preferences.label}>
      <Select
        size="small"
        appearance="filled-darker"
        aria-label={messages.preferences.language}
        title={messages.preferences.language}
        value={preferences.language}
        onChange={(event) => change({ language: languages[event.currentTarget.selectedIndex] ?? 'vi' })}
      >
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {messages.preferences.languages[language]}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        appearance="filled-darker"
        aria-label={messages.preferences.theme}
        title={messages.preferences.theme}
        value={preferences.theme}
        onChange={(event) => change({ theme: themeChoices[event.currentTarget.selectedIndex] ?? 'auto' })}
      >
        {themeChoices.map((theme) => (
          <option key={theme} value={theme}>
            {messages.preferences.themes[theme]}
          </option>
        ))}
      </Select>
    </div>
  );
}
