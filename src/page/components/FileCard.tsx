import { Button, makeStyles, mergeClasses, shorthands, Spinner, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useRef } from 'react';
import { FailureNotice } from '../../taskpane/components/FailureNotice';
import { useMessages } from '../../taskpane/hooks/useMessages';
import type { FileState } from '../hooks/useOpenFile';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  box: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: { ...shorthands.borderColor(tokens.colorBrandStroke1), backgroundColor: tokens.colorBrandBackground2 },
  name: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  icon: { flexShrink: 0, fontSize: '24px', color: tokens.colorBrandForeground1 },
  file: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface FileCardProps {
  readonly state: FileState;
  readonly isDropTarget: boolean;
  readonly onChosen: (file: File) => void;
  readonly onSample: () => void;
}

/** Which file the page works on, and the ways to give it one. */
export function FileCard({ state, isDropTarget, onChosen, onSample }: FileCardProps) {
  const styles = useStyles();
  const { page } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const isOpen = state.kind === 'open';
  return (
    <section className={styles.root} aria-label={page.choose}>
      <div className={mergeClasses(styles.box, isDropTarget && styles.over)}>
        {isOpen && (
          <div className={styles.name}>
            <DocumentTableRegular className={styles.icon} aria-hidden />
            <span className={styles.file}>{state.file.name}</span>
          </div>
        )}
        {state.kind === 'opening' && <Spinner size="tiny" label={page.opening(state.name)} />}
        <div className={styles.buttons}>
          <Button
            className={isOpen ? undefined : styles.grow}
            size={isOpen ? 'small' : 'medium'}
            appearance={isOpen ? 'secondary' : 'primary'}
            icon={<FolderOpenRegular />}
            onClick={() => input.current?.click()}
          >
            {isOpen ? page.chooseOther : page.choose}
          </Button>
          <Button className={isOpen ? undefined : styles.grow} size={isOpen ? 'small' : 'medium'} onClick={onSample}>
            {page.samples}
          </Button>
        </div>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.xlsm"
          aria-label={page.choose}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) onChosen(file);
            // The same file may be chosen again after it was edited.
            currentTarget.value = '';
          }}
        />
        {!isOpen && <p className={styles.note}>{isDropTarget ? page.dropNow : page.drop}</p>}
        {!isOpen && <p className={styles.note}>{page.sampleNote}</p>}
      </div>
      {state.kind === 'failed' && <FailureNotice failure={state.failure} />}
      <p className={styles.note}>{page.privacy}</p>
    </section>
  );
}
