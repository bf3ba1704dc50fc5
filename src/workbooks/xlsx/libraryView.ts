import JSZip from 'jszip';
import { decodeXml, utf16Of } from './decodeXml';
import type { PackageParts } from './PackageParts';
import { withoutStrayBlanks } from './strayBlanks';

/**
 * The package as the library can read it: it takes names letter by letter and texts for UTF-8, and keeps a place for every
 * blank cell. These are the very same bytes where none of that matters.
 * @param sheets the parts of the sheets that will be read
 * @param listed other parts that will be read with them
 */
export async function libraryView(
  parts: PackageParts,
  bytes: Uint8Array,
  sheets: readonly string[],
  listed: readonly string[],
): Promise<Uint8Array> {
  const changed = new Map(await parts.exactListing());
  for (const path of [...sheets, ...listed]) {
    const own = await parts.bytes(path);
    const text = decodeXml(own);
    const lean = sheets.includes(path) ? withoutStrayBlanks(text) : text;
    if (lean !== text || utf16Of(own) !== undefined) changed.set(path, lean);
  }
  if (changed.size === 0 && parts.hasPlainNames) return bytes;
  const zip = new JSZip();
  for (const path of parts.paths) {
    const own = changed.get(path) ?? (await parts.bytes(path));
    const text = typeof own !== 'string' && utf16Of(own) !== undefined ? decodeXml(own) : own;
    zip.file(path, text, { createFolders: false });
  }
  for (const [path, text] of changed) zip.file(path, text, { createFolders: false });
  return zip.generateAsync({ type: 'uint8array' });
}
