import { WorkbookFailure } from '../workbooks/WorkbookFailure';

/** What tells one state of a file on disk from the next. */
export interface FileVersion {
  /** When it was saved, in milliseconds since 1970; absent where the browser cannot know. */
  readonly savedAt?: number;
  readonly size: number;
}

/** What has become of a file on disk: it is the one that was read, it is another by now, or it is there no more. */
export type FileState = 'same' | 'changed' | 'gone';

/** Where a file on the page comes from. */
export interface FileSource {
  readonly name: string;
  /** Whether the browser lets it be read again as it is then; elsewhere the person is asked for it again. */
  readonly canReadAgain: boolean;
  /** The file as it is now. Throws `WorkbookFailure`. */
  read(): Promise<{ readonly bytes: Uint8Array; readonly version: FileVersion }>;
  /** What has become of the file since a version of it was read. */
  stateSince(version: FileVersion): Promise<FileState>;
}

/** A file that was given to the page once: browsers refuse to read it as soon as it has changed on disk. */
export function sourceFromFile(file: File): FileSource {
  return {
    name: file.name,
    canReadAgain: false,
    read: () => readFile(file),
    // Whether it was saved, renamed or deleted the browser does not tell.
    stateSince: () =>
      file
        .slice(0, 1)
        .arrayBuffer()
        .then(
          () => 'same',
          () => 'changed',
        ),
  };
}

/** A file that the browser may look at again (File System Access: Chrome and Edge). */
export function sourceFromHandle(handle: FileSystemFileHandle): FileSource {
  return {
    name: handle.name,
    canReadAgain: true,
    read: async () => readFile(await currentFile(handle)),
    stateSince: async ({ savedAt, size }) => {
      try {
        const file = await handle.getFile();
        return file.lastModified === savedAt && file.size === size ? 'same' : 'changed';
      } catch (error) {
        // One that is locked may be another by now, and reading says why it cannot be read.
        return error instanceof DOMException && error.name === 'NotFoundError' ? 'gone' : 'changed';
      }
    },
  };
}

/** A file of the page's own origin, which never changes. */
export function sourceFromAddress(address: string, name: string): FileSource {
  return {
    name,
    canReadAgain: true,
    read: async () => {
      const response = await fetch(address);
      if (!response.ok) throw new WorkbookFailure('unreadable-file', name);
      const bytes = new Uint8Array(await response.arrayBuffer());
      return { bytes, version: { size: bytes.length } };
    },
    stateSince: () => Promise.resolve('same'),
  };
}

async function currentFile(handle: FileSystemFileHandle): Promise<File> {
  try {
    return await handle.getFile();
  } catch (error) {
    throw new WorkbookFailure('unreadable-file', handle.name, { cause: error });
  }
}

async function readFile(file: File): ReturnType<FileSource['read']> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { bytes, version: { savedAt: file.lastModified, size: file.size } };
  } catch (error) {
    throw new WorkbookFailure('unreadable-file', file.name, { cause: error });
  }
}
