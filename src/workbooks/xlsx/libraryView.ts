import JSZip from 'jszip';
import { decodeXml, utf16Of } from './decodeXml';
import { DamagedPart, type PackageParts } from './PackageParts';
import { rowHeights } from './rowHeights';
import { sheetFrame } from './sheetFrame';
import { withoutStrayBlanks } from './strayBlanks';
import { MalformedXml } from '../../xml/xml';

/** A package as the library can read it, and the sheets in it that nobody can. */
export interface LibraryView {
  /** The very same bytes where nothing of the package stands in the library's way. */
  readonly bytes: Uint8Array;
  /** The parts of sheets that are missing, or not well formed around their cells. */
  readonly damaged: ReadonlySet<string>;
  /** The heights of rows, by the sheets' parts: the library tells only of those that nobody fits to their texts. */
  readonly heights: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/**
 * Prepares a package for the library: it takes names letter by letter and texts for UTF-8, and keeps a place for every
 * blank cell.
 * @param sheets the parts of the sheets that will be read
 * @param others the parts of sheets that will not
 */
export async function libraryView(
  parts: PackageParts,
  bytes: Uint8Array,
  sheets: ReadonlySet<string>,
  others: ReadonlySet<string>,
): Promise<LibraryView> {
  const changed = new Map(await parts.exactListing());
  const heights = new Map<string, ReadonlyMap<number, number>>();
  const damaged = new Set([...sheets].filter((path) => !parts.has(path)));
  for (const path of parts.paths.filter((each) => isXml(each) && !others.has(each) && !changed.has(each))) {
    const own = await soundBytes(parts, path);
    const isUtf16 = own !== undefined && utf16Of(own) !== undefined;
    if (!sheets.has(path)) {
      if (isUtf16) changed.set(path, decodeXml(own));
      continue;
    }
    const text = own === undefined ? '' : decodeXml(own);
    if (!isSheet(text)) {
      damaged.add(path);
      continue;
    }
    heights.set(path, rowHeights(text).heights);
    const lean = withoutStrayBlanks(text);
    if (lean !== text || isUtf16) changed.set(path, lean);
  }
  if (changed.size === 0 && parts.hasPlainNames) return { bytes, damaged, heights };
  const zip = new JSZip();
  const left = new Set([...others, ...damaged]);
  for (const path of parts.paths) if (!left.has(path)) zip.file(path, changed.get(path) ?? (await parts.bytes(path)));
  for (const [path, text] of changed) zip.file(path, text);
  return { bytes: await zip.generateAsync({ type: 'uint8array' }), damaged, heights };
}

function isSheet(xml: string): boolean {
  try {
    sheetFrame(xml);
    return true;
  } catch (error) {
    if (error instanceof MalformedXml) return false;
    throw error;
  }
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
