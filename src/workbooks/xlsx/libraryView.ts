import JSZip from 'jszip';
import { decodeXml, utf16Of } from './decodeXml';
import { DamagedPart, type PackageParts } from './PackageParts';
import { withoutStrayBlanks } from './strayBlanks';

/**
 * The package as the library can read it: it takes names letter by letter and texts for UTF-8, and keeps a place for every
 * blank cell. These are the very same bytes where none of that matters.
 * @param sheets the parts of the sheets that will be read
 * @param others the parts of sheets that will not
 */
export async function libraryView(
  parts: PackageParts,
  bytes: Uint8Array,
  sheets: ReadonlySet<string>,
  others: ReadonlySet<string>,
): Promise<Uint8Array> {
  const changed = new Map(await parts.exactListing());
  for (const path of parts.paths.filter((each) => isXml(each) && !others.has(each) && !changed.has(each))) {
    const own = await soundBytes(parts, path);
    if (own === undefined) continue;
    const isRead = sheets.has(path);
    if (!isRead && utf16Of(own) === undefined) continue;
    const text = decodeXml(own);
    const lean = isRead ? withoutStrayBlanks(text) : text;
    if (lean !== text || utf16Of(own) !== undefined) changed.set(path, lean);
  }
  if (changed.size === 0 && parts.hasPlainNames) return bytes;
  const zip = new JSZip();
  for (const path of parts.paths) if (!others.has(path)) zip.file(path, changed.get(path) ?? (await parts.bytes(path)));
  for (const [path, text] of changed) zip.file(path, text);
  return zip.generateAsync({ type: 'uint8array' });
}

/** Undefined where the part is damaged: the library will tell of which sheet it is, if it needs it at all. */
async function soundBytes(parts: PackageParts, path: string): Promise<Uint8Array | undefined> {
  try {
    return await parts.bytes(path);
  } catch (error) {
    if (error instanceof DamagedPart) return undefined;
    throw error;
  }
}

function isXml(path: string): boolean {
  return /\.(?:xml|vml|rels)$/i.test(path);
}
