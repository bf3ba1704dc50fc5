import { useEffect, useState, useSyncExternalStore } from 'react';
import { Files, isUnsaved, type FilesState } from '../Files';
import { FileWorkbook } from '../FileWorkbook';

/** How often files are looked at while the page is in sight, in milliseconds: between saving in Excel and looking here. */
const LOOK = 3_000;

/** The files on the page; leaving it asks first while a result would be lost. */
export function useFiles(): { readonly files: Files; readonly state: FilesState } {
  const [files] = useState(() => new Files((source) => FileWorkbook.open(source)));
  const state = useSyncExternalStore(files.subscribe, files.snapshot);

  const wouldLose = state.files.some(isUnsaved);
  useEffect(() => {
    if (!wouldLose) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [wouldLose]);

  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') void files.look();
    };
    const timer = setInterval(look, LOOK);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
    };
  }, [files]);
  return { files, state };
}
