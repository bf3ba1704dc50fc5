import { Button, makeStyles, mergeClasses, shorthands, Spinner, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useRef } from 'react';
import { Confirm } from '../../taskpane/components/Confirm';
import { FailureNotice } from '../../taskpane/components/FailureNotice';
import { pickSources } from '../chooseSources';
import { isUnsaved, type Files, type FilesState, type PageFile } from '../Files';
import { sourceFromAddress, sourceFromFile, type FileSource } from '../FileSource';
import { FileList } from './FileList';
import { FileNews } from './FileNews';
import { usePageMessages } from '../hooks/usePageMessages';

const SAMPLE = 'phu-tan-blank.xlsx';

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
  readonly files: Files;
  readonly state: FilesState;
  readonly isDropTarget: boolean;
  readonly onDownload: (files: readonly PageFile[]) => void;
  /** Files whose results are asked for though they are of an older state of theirs. */
  readonly stale: readonly PageFile[];
  readonly onDownloadStale: () => void;
  readonly onKeepStale: () => void;
}

/** Which files the page works on, and the ways to give it some, or the same again. */
export function FileCard({
  files,
  state,
  isDropTarget,
  onDownload,
  stale,
  onDownloadStale,
  onKeepStale,
}: FileCardProps) {
  const styles = useStyles();
  const page = usePageMessages();
  const input = useRef<HTMLInputElement>(null);
  // The input asks for the file in sight again, or for others.
  const again = useRef<number>(undefined);
  const shown = state.files.find(({ id }) => id === state.selected);
  const look = shown === undefined ? { className: styles.grow } : { size: 'small' as const };

  const ask = (id?: number): void => {
    again.current = id;
    input.current?.click();
  };
  const choose = async (): Promise<void> => {
    const sources = await pickSources();
    if (sources === undefined) ask();
    else await files.choose(sources);
  };
  const take = (chosen: readonly FileSource[]): void => {
    const [first] = chosen;
    if (again.current === undefined || first === undefined) void files.choose(chosen);
    else void files.readAgain(again.current, first);
    again.current = undefined;
  };
  return (
    <section className={styles.root} aria-label={page.choose}>
      <div className={mergeClasses(styles.box, isDropTarget && styles.over)}>
        {state.waiting.length > 0 && (
          <Confirm
            texts={{ ...page.confirmOther, question: page.confirmOther.question(unsavedNames(state)) }}
            onYes={() => files.replace()}
            onNo={() => files.stay()}
          />
        )}
        {stale.length > 0 && (
          <Confirm
            texts={{
              ...page.confirmStale,
              question: page.confirmStale.question(stale.map(({ workbook }) => workbook.name).join(', ')),
            }}
            onYes={onDownloadStale}
            onNo={onKeepStale}
          />
        )}
        {shown !== undefined && state.files.length === 1 && (
          <div className={styles.name}>
            <DocumentTableRegular className={styles.icon} aria-hidden />
            <span className={styles.file}>{shown.workbook.name}</span>
          </div>
        )}
        {state.files.length > 1 && (
          <FileList
            files={state.files}
            selected={state.selected}
            onSelect={(id) => files.select(id)}
            onDownload={onDownload}
          />
        )}
        {shown !== undefined && <FileNews file={shown} />}
        {state.opening.length > 0 && <Spinner size="tiny" label={page.opening(state.opening.join(', '))} />}
        <div className={styles.buttons}>
          {shown !== undefined && (
            <Button
              size="small"
              appearance={shown.onDisk === 'changed' ? 'primary' : 'secondary'}
              icon={<ArrowClockwiseRegular />}
              onClick={() => (shown.workbook.canReadAgain ? void files.readAgain(shown.id) : ask(shown.id))}
            >
              {page.readAgain}
            </Button>
          )}
          <Button
            {...look}
            appearance={shown === undefined ? 'primary' : 'secondary'}
            icon={<FolderOpenRegular />}
            onClick={() => void choose()}
          >
            {shown === undefined ? page.choose : page.chooseOther}
          </Button>
          <Button {...look} onClick={() => void files.choose([sourceFromAddress(`assets/samples/${SAMPLE}`, SAMPLE)])}>
            {page.samples}
          </Button>
        </div>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept=".xlsx,.xlsm"
          aria-label={page.choose}
          onChange={({ currentTarget }) => {
            take([...(currentTarget.files ?? [])].map(sourceFromFile));
            // The same file may be chosen again after it was edited.
            currentTarget.value = '';
          }}
        />
        {shown === undefined && <p className={styles.note}>{isDropTarget ? page.dropNow : page.drop}</p>}
        {shown === undefined && <p className={styles.note}>{page.sampleNote}</p>}
      </div>
      {state.refused.map(({ name, failure }) => (
        <FailureNotice key={name} failure={failure} onDismiss={() => files.dismissRefused()} />
      ))}
      {state.refused.length > 0 && state.isKept && shown !== undefined && (
        <p className={styles.note}>{page.othersStay}</p>
      )}
      <p className={styles.note}>{page.privacy}</p>
    </section>
  );
}

function unsavedNames({ files }: FilesState): string {
  return files
    .filter(isUnsaved)
    .map(({ workbook }) => workbook.name)
    .join(', ');
}
