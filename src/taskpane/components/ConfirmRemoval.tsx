import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from '../hooks/useMessages';

const useStyles = makeStyles({
  root: { flexBasis: '100%', display: 'grid', rowGap: tokens.spacingVerticalS },
  question: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

interface ConfirmRemovalProps {
  readonly id: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before sheets are deleted, which Excel cannot undo; the safe answer has the focus. */
export function ConfirmRemoval({ id, onYes, onNo }: ConfirmRemovalProps) {
  const styles = useStyles();
  const { confirm } = useMessages().more;
  return (
    <div
      id={id}
      role="group"
      aria-labelledby={`${id}-question`}
      aria-describedby={`${id}-note`}
      className={styles.root}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onNo();
      }}
    >
      <p id={`${id}-question`} className={styles.question}>
        {confirm.question}
      </p>
      <p id={`${id}-note`} className={styles.note}>
        {confirm.note}
      </p>
      <div className={styles.buttons}>
        <Button onClick={onYes}>{confirm.yes}</Button>
        <Button autoFocus appearance="primary" onClick={onNo}>
          {confirm.no}
        </Button>
      </div>
    </div>
  );
}
