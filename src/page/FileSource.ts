import { WorkbookFailure } from '../workbooks/WorkbookFailure';

/** What tells one state of a file on disk from the next. */
export interface FileVersion {
  /** When it was saved, in milliseconds since 1970; absent where the browser cannot know. */
  readonly savedAt?: number;
  readonly size: number;
}

/** Where a file on the page comes from. */
export interface FileSource {
  readonly name: string;
  /** Whether the browser lets it be read again as it is then; elsewhere the person is asked for it again. */
  readonly canReadAgain: boolean;
  /** The file as it is now. Throws `WorkbookFailure`. */
  read(): Promise<{ readonly bytes: Uint8Array; readonly version: FileVersion }>;
  /** Whether the file on disk is another than that of a version. */
  hasChanged(since: FileVersion): Promise<boolean>;
}

/** A file that was given to the page once: browsers refuse to read it as soon as it has changed on disk. */
export function sourceFromFile(file: File): FileSource {
  return {
    name: file.name,
    canReadAgain: false,
    read: () => readFile(file),
    hasChanged: () =>
      file
        .slice(0, 1)
        .arrayBuffer()
        .then(
          () => false,
          () => true,
        ),
  };
}

/** A file that the browser may look at again (File System Access: Chrome and Edge). */
export function sourceFromHandle(handle: FileSystemFileHandle): FileSource {
  return {
    name: handle.name,
    canReadAgain: true,
    read: async () => readFile(await currentFile(handle)),
    hasChanged: async ({ savedAt, size }) => {
      try {
        const file = await handle.getFile();
        return file.lastModified !== savedAt || file.size !== size;
      } catch {
        // It has been moved, deleted or locked: what was read is at least not what is there now, and reading says why.
        return true;
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
    hasChanged: () => Promise.resolve(false),
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
