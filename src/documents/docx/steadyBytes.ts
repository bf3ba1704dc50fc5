import JSZip from 'jszip';

const CORE = 'docProps/core.xml';
/** The first day a zip can tell: the time at which a document was made is no part of it. */
const ZIP_DATE = new Date(Date.UTC(1980, 0, 1));
const TIMES = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu;
/** The figures behind a chart are a workbook in the package, which is a package as well. */
const INNER_PACKAGE = '.xlsx';
const XML_PART = /\.(?:xml|rels)$/u;
/** How the library names the relations that it adds on the way: by chance. */
const RANDOM_ID = /"(rId[\w-]{21})"/gu;

/**
 * The same package for the same content: without the times that its maker put into it, and with names in place of random ones.
 * @param date of the document, as `YYYY-MM-DD`; without one it says none
 * @param finish what else is to be done to the text of a part
 */
export async function steadyBytes(
  bytes: Uint8Array,
  date: string | undefined,
  finish: (text: string, path: string) => string = (text) => text,
): Promise<Uint8Array> {
  const [made, steady] = [await JSZip.loadAsync(bytes), new JSZip()];
  const paths = Object.keys(made.files).filter((path) => made.files[path]?.dir === false);
  const names = await steadyNames(made, paths);
  const steadyText = (text: string, path: string): string => {
    if (path === CORE) return dated(text, date);
    const renamed = names.get(path);
    return renamed === undefined ? text : text.replace(RANDOM_ID, (_, id: string) => `"${renamed.get(id) ?? id}"`);
  };
  for (const path of paths) {
    const content = await made.file(path)?.async('uint8array');
    if (content === undefined) continue;
    steady.file(
      path,
      path.endsWith(INNER_PACKAGE)
        ? await steadyBytes(content, undefined)
        : XML_PART.test(path)
          ? finish(steadyText(textOf(content), path), path)
          : content,
      { date: ZIP_DATE, createFolders: false },
    );
  }
  return steady.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
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
    const renamed = new Map(ids.map((id, at) => [id, `rIdAdded${at + 1}`]));
    names.set(path, renamed);
    names.set(path.replace(/_rels\/([^/]+)\.rels$/u, '$1'), renamed);
  }
  return names;
}

function dated(core: string, date: string | undefined): string {
  return core.replace(TIMES, (_, name: string) =>
    date === undefined ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`,
  );
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
