import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { FileCard } from './components/FileCard';
import { FilePane } from './components/FilePane';
import { NewerNotice } from './components/NewerNotice';
import { PageHeader } from './components/PageHeader';
import { Preview } from './components/Preview';
import { Welcome } from './components/Welcome';
import { downloadResult, downloadResults } from './downloadResults';
import type { PageFile } from './Files';
import { useFileDrop } from './hooks/useFileDrop';
import { useFiles } from './hooks/useFiles';
import { useOffline } from './hooks/useOffline';
import { usePageMessages } from './hooks/usePageMessages';

const WIDE = '@media (min-width: 900px)';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    [WIDE]: { height: '100vh', minHeight: 0 },
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    [WIDE]: { display: 'grid', gridTemplateColumns: '360px minmax(0, 1fr)' },
  },
  side: {
    minWidth: 0,
    [WIDE]: {
      overflowY: 'auto',
      borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  stage: {
    minWidth: 0,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** The stand-alone page: the pane on .xlsx files, and the sheets it makes beside it. */
export function Page() {
  const styles = useStyles();
  const page = usePageMessages();
  const { files, state } = useFiles();
  const offline = useOffline();
  // Results that were asked for, some of them of files that have been saved again since.
  const [asked, setAsked] = useState<readonly PageFile[]>([]);
  const { isOver, handlers } = useFileDrop((sources) => void files.choose(sources));
  const shown = state.files.find(({ id }) => id === state.selected);

  const download = async (some: readonly PageFile[]): Promise<void> => {
    const [first] = some;
    if (first === undefined) return;
    setAsked([]);
    if (some.length === 1) downloadResult(first.workbook);
    else
      await downloadResults(
        some.map(({ workbook }) => workbook),
        page.files.archive,
      );
    files.saved(some.map(({ id }) => id));
  };
  const askedFor = async (some: readonly PageFile[]): Promise<void> => {
    await files.look();
    const ids = new Set(some.map(({ id }) => id));
    const now = files.snapshot().files.filter(({ id }) => ids.has(id));
    if (now.some(({ onDisk }) => onDisk === 'changed')) setAsked(now);
    else await download(now);
  };
  const onDownload = (some: readonly PageFile[]): void => void askedFor(some);
  return (
    <div className={styles.root} {...handlers}>
      <PageHeader />
      {offline.newer !== undefined && <NewerNotice newer={offline.newer} />}
      <main className={styles.main}>
        <div className={styles.side}>
          <FileCard
            files={files}
            state={state}
            isDropTarget={isOver}
            onDownload={onDownload}
            stale={asked.filter(({ onDisk }) => onDisk === 'changed')}
            onDownloadStale={() => void download(asked)}
            onKeepStale={() => setAsked([])}
          />
          {state.files
            .filter(({ isSeen }) => isSeen)
            .map((file) => (
              // While another file is being opened, nothing is begun with one that may be about to go.
              <div key={file.id} hidden={file !== shown} inert={state.opening.length > 0}>
                <FilePane file={file} files={files} onDownload={() => onDownload([file])} />
              </div>
            ))}
        </div>
        <div className={styles.stage}>
          {shown === undefined ? (
            <Welcome offline={offline} />
          ) : (
            <Preview key={shown.id} workbook={shown.workbook} runs={shown.changes} place={shown.place} />
          )}
        </div>
      </main>
    </div>
  );
}
