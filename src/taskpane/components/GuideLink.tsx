import { Link, makeStyles } from '@fluentui/react-components';
import { useMessages } from '../hooks/useMessages';
import { usePreferences } from '../preferences/PreferencesContext';
import { linkColor } from './linkColor';

const useStyles = makeStyles({ link: { ...linkColor } });

/** Leads to the guide for those who fill in tables, in the person's language; it is part of the installation. */
export function GuideLink() {
  const styles = useStyles();
  const { guide } = useMessages();
  const { language } = usePreferences().preferences;
  return (
    <Link
      className={styles.link}
      href={language === 'vi' ? 'huong-dan/index.html' : `huong-dan/index.${language}.html`}
      target="_blank"
    >
      {guide}
    </Link>
  );
}
