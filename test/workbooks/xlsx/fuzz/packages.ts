import JSZip from 'jszip';

/** The parts of a package by their names; a folder is none. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export async function partsOf(bytes: Uint8Array): Promise<Parts> {
  const parts = new Map<string, Uint8Array>();
  for (const entry of Object.values((await JSZip.loadAsync(bytes)).files)) {
    if (!entry.dir) parts.set(entry.name, await entry.async('uint8array'));
  }
  return parts;
}

export async function packageOf(parts: Parts): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of parts) zip.file(name, content, { createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 1 } });
}

export const textOf = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The parts with the texts of some changed. */
export function edited(parts: Parts, which: RegExp, edit: (text: string, name: string) => string): Parts {
  return new Map(
    [...parts].map(([name, content]) => [name, which.test(name) ? bytesOf(edit(textOf(content), name)) : content]),
  );
}
