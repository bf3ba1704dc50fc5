import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  root: { flexBasis: '100%', display: 'grid', rowGap: tokens.spacingVerticalS },
  question: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

interface ConfirmProps {
  /** Of its element, where another one controls it. */
  readonly id?: string | undefined;
  readonly texts: { readonly question: string; readonly note: string; readonly yes: string; readonly no: string };
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before something that is not undone; the safe answer has the focus. */
export function Confirm({ id, texts, onYes, onNo }: ConfirmProps) {
  const styles = useStyles();
  const own = useId();
  return (
    <div
      id={id}
      role="group"
      aria-labelledby={`${own}-question`}
      aria-describedby={`${own}-note`}
      className={styles.root}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onNo();
      }}
    >
      <p id={`${own}-question`} className={styles.question}>
        {texts.question}
      </p>
      <p id={`${own}-note`} className={styles.note}>
        {texts.note}
      </p>
      <div className={styles.buttons}>
        <Button onClick={onYes}>{texts.yes}</Button>
        <Button autoFocus appearance="primary" onClick={onNo}>
          {texts.no}
        </Button>
      </div>
    </div>
  );
}
