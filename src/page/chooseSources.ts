import { sourceFromFile, sourceFromHandle, type FileSource } from './FileSource';

/** The part of File System Access that TypeScript's own library does not know. */
interface FilePicker {
  readonly showOpenFilePicker?: (options: {
    readonly multiple: boolean;
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }) => Promise<readonly FileSystemFileHandle[]>;
}

interface DroppedItem extends DataTransferItem {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

const WORKBOOKS = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  'application/vnd.ms-excel.sheet.macroEnabled.12': ['.xlsm'],
};

/**
 * Asks for files in a way that lets them be read again.
 * `undefined` where the browser has no such way, so that the page's own input has to ask; empty where the person wants none.
 */
export async function pickSources(): Promise<readonly FileSource[] | undefined> {
  const { showOpenFilePicker } = window as FilePicker;
  if (showOpenFilePicker === undefined) return undefined;
  try {
    return (await showOpenFilePicker({ multiple: true, types: [{ accept: WORKBOOKS }] })).map(sourceFromHandle);
  } catch (error) {
    // Closed without a choice; anything else means that the page may not ask so, in a frame for instance.
    return error instanceof DOMException && error.name === 'AbortError' ? [] : undefined;
  }
}

/** The files of a drop, so that they can be read again where the browser allows it. Items are gone after the event. */
export function droppedSources({ items }: DataTransfer): Promise<readonly FileSource[]> {
  const sources = [...items].map(async (item): Promise<readonly FileSource[]> => {
    const file = item.getAsFile();
    const handle = await handleOf(item);
    if (handle instanceof FileSystemFileHandle) return [sourceFromHandle(handle)];
    return file === null ? [] : [sourceFromFile(file)];
  });
  return Promise.all(sources).then((each) => each.flat());
}

async function handleOf(item: DataTransferItem): Promise<FileSystemHandle | null> {
  try {
    return (await (item as DroppedItem).getAsFileSystemHandle?.()) ?? null;
  } catch {
    // Dropped out of another program, a letter's attachment say: it has no place on the disk and is read as handed over.
    return null;
  }
}
