import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { App } from '../taskpane/App';
import type { ShownRecalculation } from '../engine/ShownAnalysis';
import { DownloadButton } from './components/DownloadButton';
import { FileCard } from './components/FileCard';
import { PageHeader } from './components/PageHeader';
import { Preview } from './components/Preview';
import { Welcome } from './components/Welcome';
import { useFileDrop } from './hooks/useFileDrop';
import { useOpenFile } from './hooks/useOpenFile';
import type { Place } from './OpenFile';

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

/** The stand-alone page: the pane on an .xlsx file, and the sheets it makes beside it. */
export function Page() {
  const styles = useStyles();
  const [place, setPlace] = useState<Place>();
  const [runs, setRuns] = useState(0);
  const show = useCallback((sheet: string, cell: string) => {
    setPlace((shown) => ({ sheet, cell, request: (shown?.request ?? 0) + 1 }));
  }, []);
  const showResult = useCallback(
    ({ written }: ShownRecalculation) => {
      setRuns((count) => count + 1);
      const [first] = written.sheets;
      if (first !== undefined) show(first.name, 'A1');
    },
    [show],
  );
  const { state, openChosen, openSample } = useOpenFile(show);
  const { isOver, handlers } = useFileDrop(openChosen);

  return (
    <div className={styles.root} {...handlers}>
      <PageHeader />
      <main className={styles.main}>
        <div className={styles.side}>
          <FileCard state={state} isDropTarget={isOver} onChosen={openChosen} onSample={openSample} />
          {state.kind === 'open' && (
            <App
              key={state.file.id}
              workbook={state.file.workbook}
              onDone={showResult}
              nextAction={<DownloadButton file={state.file} />}
            />
          )}
        </div>
        <div className={styles.stage}>
          {state.kind === 'open' ? (
            <Preview key={state.file.id} workbook={state.file.workbook} runs={runs} place={place} />
          ) : (
            <Welcome />
          )}
        </div>
      </main>
    </div>
  );
}
