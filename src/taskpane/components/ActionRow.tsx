import { makeStyles, tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import { RowButton } from './RowButton';

const useStyles = makeStyles({
  icon: { flexShrink: 0, marginTop: '2px', fontSize: '20px', color: tokens.colorBrandForeground1 },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  hint: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface ActionRowProps {
  readonly icon: FluentIcon;
  readonly title: string;
  readonly hint: string;
  readonly onClick: () => void;
}

/** Something that can be done, and what will come of it. */
export function ActionRow({ icon: Icon, title, hint, onClick }: ActionRowProps) {
  const styles = useStyles();
  return (
    <li>
      <RowButton onClick={onClick}>
        <Icon className={styles.icon} aria-hidden />
        <span>
          <span className={styles.title}>{title}</span>
          <span className={styles.hint}>{hint}</span>
        </span>
      </RowButton>
    </li>
  );
}
