import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ShownAnalysis } from '../../engine/ShownAnalysis';
import type { Messages } from '../../domain/languages/messages';
import type { Language } from '../../domain/settings/Settings';
import { usePreferences } from '../preferences/PreferencesContext';
import { useAllMessages } from '../hooks/useMessages';
import type { PreviousControls } from '../hooks/usePrevious';
import { FailureNotice } from './FailureNotice';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalXS, minWidth: 0, overflowWrap: 'anywhere' },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface PreviousPeriodProps {
  readonly analysis: ShownAnalysis;
  readonly previous: PreviousControls;
}

/** Which period the changes are against, or why there is none, and the way to name another one in a file. */
export function PreviousPeriod({ analysis, previous }: PreviousPeriodProps) {
  const styles = useStyles();
  const {
    pane: { previous: messages },
    period,
  } = useAllMessages();
  const { language } = usePreferences().preferences;
  const input = useRef<HTMLInputElement>(null);
  const { file, choice, choose, dismiss, drop } = previous;
  // Only composites are compared.
  if (analysis.boards.length === 0) return null;
  return (
    <section className={styles.root} aria-label={messages.label}>
      <p className={styles.text}>{comparison(analysis, { ...messages, period }, file !== undefined, language)}</p>
      {file !== undefined && <p className={styles.text}>{messages.file(file.name)}</p>}
      {file !== undefined && file.unreadable.length > 0 && (
        <p className={styles.text}>{messages.unreadable(file.unreadable)}</p>
      )}
      {choice.kind === 'reading' && <Spinner size="tiny" label={messages.reading(choice.name)} />}
      {choice.kind === 'failed' && <FailureNotice failure={choice.failure} onDismiss={dismiss} />}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => input.current?.click()}>
          {file === undefined ? messages.choose : messages.chooseOther}
        </Button>
        {file !== undefined && (
          <Button size="small" onClick={drop}>
            {messages.drop}
          </Button>
        )}
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.xlsm"
          aria-label={messages.choose}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen !== undefined) choose(chosen);
            // The same file may be chosen again after it was edited.
            currentTarget.value = '';
          }}
        />
      </div>
    </section>
  );
}

function comparison(
  { previousPeriod, findings, tables }: ShownAnalysis,
  messages: Messages['pane']['previous'] & Pick<Messages, 'period'>,
  hasFile: boolean,
  language: Language,
): string {
  if (previousPeriod !== null) return messages.compared(messages.period(previousPeriod));
  const refused = findings.find(({ rule }) => rule === 'periods-not-comparable');
  if (refused !== undefined) return refused.words[language].message;
  const isInTable = tables.some(({ columns }) => columns.some(({ role }) => role === 'previousComposite'));
  if (isInTable) return messages.inTable;
  return hasFile ? messages.notYet : messages.none;
}
