import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import JSZip from 'jszip';

/** The list of a folder's files with the SHA-256 of each, in the notation of `sha256sum`. */
export const SUMS = 'SHA256SUMS.txt';

/** The same content gives the same archive, whenever it is packed. */
const DATE = new Date('1980-01-01T00:00:00Z');

/** Writes the list of sums into a folder. */
export async function writeSums(folder: string): Promise<void> {
  const lines = await Promise.all(
    (await filesOf(folder)).map(async (file) => `${sum(await readFile(path.join(folder, file)))}  ${file}\n`),
  );
  await writeFile(path.join(folder, SUMS), lines.join(''));
}

/** Packs a folder as `FOLDER.zip`, and its sum beside it. Returns the archive's path. */
export async function zipFolder(folder: string): Promise<string> {
  const zip = new JSZip();
  for (const file of await filesOf(folder)) {
    zip.file(`${path.basename(folder)}/${file}`, await readFile(path.join(folder, file)), {
      date: DATE,
      createFolders: false,
    });
  }
  const bytes = await zip.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
  const archive = `${folder}.zip`;
  await writeFile(archive, bytes);
  await writeFile(`${archive}.sha256`, `${sum(bytes)}  ${path.basename(archive)}\n`);
  return archive;
}

async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

function sum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
