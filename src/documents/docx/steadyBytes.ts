import JSZip from 'jszip';
import { CORE, type Parts, sealedCore } from './seal';

/** The first day a zip can tell: the time at which a document was made is no part of it. */
const ZIP_DATE = new Date(Date.UTC(1980, 0, 1));
const TIMES = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu;
/** The figures behind a chart are a workbook in the package, which is a package as well. */
const INNER_PACKAGE = '.xlsx';
const XML_PART = /\.(?:xml|rels)$/u;
/** How the library names the relations that it adds on the way: by chance. */
const RANDOM_ID = /"(rId[\w-]{21})"/gu;

/**
 * The same document for the same content: without the times that its maker put into it, with names in place of random ones, and
 * sealed, so that it is known as long as nobody changes it.
 * @param date of the document, as `YYYY-MM-DD`; without one it says none
 * @param finish what else is to be done to the text of a part
 */
export async function steadyBytes(
  bytes: Uint8Array,
  date: string | undefined,
  finish: (text: string, path: string) => string = (text) => text,
): Promise<Uint8Array> {
  const parts = await steadyParts(bytes, date, finish);
  parts.set(CORE, sealedCore(parts));
  return packed(parts);
}

async function steadyParts(
  bytes: Uint8Array,
  date: string | undefined,
  finish: (text: string, path: string) => string,
): Promise<Map<string, Uint8Array>> {
  const made = await JSZip.loadAsync(bytes);
  const paths = Object.keys(made.files).filter((path) => made.files[path]?.dir === false);
  const names = await steadyNames(made, paths);
  const steadyText = (text: string, path: string): string => {
    if (path === CORE) return dated(text, date);
    const renamed = names.get(path);
    return renamed === undefined ? text : text.replace(RANDOM_ID, (_, id: string) => `"${renamed.get(id) ?? id}"`);
  };
  const parts = new Map<string, Uint8Array>();
  for (const path of paths) {
    const content = await made.file(path)?.async('uint8array');
    if (content === undefined) continue;
    if (path.endsWith(INNER_PACKAGE))
      parts.set(path, await packed(await steadyParts(content, undefined, (text) => text)));
    else if (XML_PART.test(path))
      parts.set(path, new TextEncoder().encode(finish(steadyText(textOf(content), path), path)));
    else parts.set(path, content);
  }
  return parts;
}

async function packed(parts: Parts): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, content] of parts) zip.file(path, content, { date: ZIP_DATE, createFolders: false });
  return zip.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 3 },
    platform: 'DOS',
  });
}

/** For each part with relations of random names, and for the part that lists them, the names that they get. */
async function steadyNames(
  made: JSZip,
  paths: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const names = new Map<string, ReadonlyMap<string, string>>();
  for (const path of paths) {
    if (!path.endsWith('.rels')) continue;
    const text = (await made.file(path)?.async('string')) ?? '';
    const ids = [...text.matchAll(RANDOM_ID)].flatMap(([, id]) => id ?? []);
    if (ids.length === 0) continue;
    const free = freeNames(text);
    const renamed = new Map(ids.map((id) => [id, free()]));
    names.set(path, renamed);
    names.set(path.replace(/_rels\/([^/]+)\.rels$/u, '$1'), renamed);
  }
  return names;
}

/** Names that no relation of a part has yet: a document of ours that serves as a template has some of them. */
function freeNames(relations: string): () => string {
  let last = 0;
  return () => {
    do last += 1;
    while (relations.includes(`"rIdAdded${last}"`));
    return `rIdAdded${last}`;
  };
}

function dated(core: string, date: string | undefined): string {
  return core.replace(TIMES, (_, name: string) =>
    date === undefined ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`,
  );
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
