import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArchiveRegular } from '@fluentui/react-icons/svg/archive';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { DocumentArrowDownRegular } from '@fluentui/react-icons/svg/document-arrow-down';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { LightbulbRegular } from '@fluentui/react-icons/svg/lightbulb';
import { TextUnderlineRegular } from '@fluentui/react-icons/svg/text-underline';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Action } from '../hooks/useActions';
import { useMessages } from '../hooks/useMessages';
import { ActionRow } from './ActionRow';
import { Confirm } from './Confirm';

const useStyles = makeStyles({
  panel: {
    flexBasis: '100%',
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
});

interface MoreActionsProps {
  readonly isBusy: boolean;
  /** Whether the person's own sheets and results can be changed where they are: in Excel, not in a file. */
  readonly canChangeInPlace: boolean;
  readonly onAction: (action: Action) => void;
  readonly onLearn: () => void;
  readonly onReport: () => void;
  readonly onSubmission: () => void;
  /** Whether the period is closed, so that it can be reopened. */
  readonly isClosed: boolean;
  readonly onClose: () => void;
  readonly onReopen: () => void;
}

/** The actions that are wanted less often than to recalculate, folded away behind a button. */
export function MoreActions({ isBusy, canChangeInPlace, isClosed, ...on }: MoreActionsProps) {
  const { onAction, onLearn, onReport, onSubmission, onClose, onReopen } = on;
  const styles = useStyles();
  const { more } = useMessages();
  const id = useId();
  const toggle = useRef<HTMLSpanElement>(null);
  const [shown, setShown] = useState<'nothing' | 'actions' | 'confirm'>('nothing');
  const isOpen = shown !== 'nothing';

  const fold = (): void => {
    setShown('nothing');
    toggle.current?.querySelector('button')?.focus();
  };
  const choose = (act: () => void): void => {
    fold();
    act();
  };
  const foldOnEscape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') fold();
  };
  return (
    <>
      <span ref={toggle}>
        <Button
          size="large"
          appearance="subtle"
          icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-label={more.label}
          title={more.label}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          disabledFocusable={isBusy}
          onClick={() => setShown(isOpen ? 'nothing' : 'actions')}
          onKeyDown={foldOnEscape}
        />
      </span>
      {shown === 'actions' && (
        <ul id={id} className={styles.panel} aria-label={more.label} onKeyDown={foldOnEscape}>
          {canChangeInPlace && (
            <>
              <ActionRow
                icon={TextUnderlineRegular}
                {...more.emphasize}
                onClick={() => choose(() => onAction('emphasize'))}
              />
              <ActionRow icon={ArrowUndoRegular} {...more.restore} onClick={() => choose(() => onAction('restore'))} />
            </>
          )}
          <ActionRow icon={LightbulbRegular} {...more.learn} onClick={() => choose(onLearn)} />
          <ActionRow icon={DocumentArrowDownRegular} {...more.report} onClick={() => choose(onReport)} />
          <ActionRow icon={DocumentTextRegular} {...more.submission} onClick={() => choose(onSubmission)} />
          {isClosed ? (
            <ActionRow icon={ArchiveRegular} {...more.reopen} onClick={() => choose(onReopen)} />
          ) : (
            <ActionRow icon={ArchiveRegular} {...more.close} onClick={() => choose(onClose)} />
          )}
          {canChangeInPlace && <ActionRow icon={DeleteRegular} {...more.remove} onClick={() => setShown('confirm')} />}
        </ul>
      )}
      {shown === 'confirm' && (
        <Confirm id={id} texts={more.confirm} onYes={() => choose(() => onAction('remove'))} onNo={fold} />
      )}
    </>
  );
}
